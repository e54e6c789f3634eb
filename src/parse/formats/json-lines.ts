import type {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'
import type {Article} from '../../model/article.ts'
import type {WireCopy} from '../../model/copy.ts'
import {
  isJsonObject,
  isList,
  textOfValue,
  type JsonObject,
  type JsonValue
} from '../json/json-value.ts'
import {parseJson} from '../json/parse-json.ts'
import type {FormatStory} from '../markup/format-story.ts'
import {toArticles, type FormatOptions} from '../markup/to-articles.ts'
import {isNinjs, readNinjs} from './ninjs.ts'
import {columnsOf, isStory, readRecord, toColumn, type ColumnMap} from './record.ts'

/**
 * Parse JSON Lines: each line is a story, an item of ninjs or an object with a member for each
 * field.
 *
 * Reports `broken-markup` for a line that is no JSON, `no-story` for one that holds no story.
 */
export function parseJsonLines(copy: WireCopy, options: FormatOptions): Article[] {
  const [from, to] = copy.story
  const columns = columnsOf(options.columns)
  const stories: FormatStory[] = []
  for (let start = from; start < to;) {
    const next = copy.text.indexOf('\n', start)
    const end = next === -1 || next > to ? to : next
    if (copy.text.slice(start, end).trim() !== '') {
      const value = parseJson(copy.file, copy.text, [start, end])
      const story = isJsonObject(value) ? readObject(value, columns, copy.file) : undefined
      if (story) stories.push(story)
      else if (!isBroken(value))
        report(copy.file, 'no-story', 'Unexpected line without a story', {span: [start, end]})
    }
    start = end + 1
  }
  return toArticles(copy, stories, options)
}

/** Of a line that broke off before its first member there is nothing to say twice. */
function isBroken(value: JsonValue | undefined): boolean {
  return value === undefined || (isJsonObject(value) && Object.keys(value).length === 0)
}

/** Read an object that is a story; `undefined` when it is none. */
export function readObject(
  object: JsonObject,
  columns: ColumnMap,
  file: VFile
): FormatStory | undefined {
  if (isNinjs(object)) return readNinjs(object, file)
  const record = new Map<string, string>()
  for (const [key, value] of Object.entries(object)) {
    const isText = columns.text?.includes(toColumn(key)) === true
    const text = isList(value)
      ? value
          .flatMap(
            (each) =>
              textOfValue(isJsonObject(each) ? (each.name ?? each.text ?? each.value) : each) ?? []
          )
          .join(isText ? '\n\n' : ', ')
      : isJsonObject(value)
        ? textOfValue(value.name)
        : textOfValue(value)
    if (text !== undefined) record.set(toColumn(key), text)
  }
  return isStory(record, columns) ? readRecord(record, columns, file) : undefined
}
