import type {VFile} from 'vfile'
import type {Article} from '../../model/article.ts'
import type {StatedFields, WireCopy} from '../../model/copy.ts'
import {parseBylineField} from '../fields/byline-field.ts'
import {isJsonObject, objectsOf, textOfValue, textsOf, type JsonObject} from '../json/json-value.ts'
import {parseJson} from '../json/parse-json.ts'
import {markupReporter} from '../markup/markup-reporter.ts'
import {present, type FormatStory} from '../markup/format-story.ts'
import {plainText, textToBlocks} from '../markup/read-content.ts'
import {toArticles, type FormatOptions} from '../markup/to-articles.ts'
import {readTime, toLanguage, uniqueTexts} from './format-fields.ts'

/**
 * Parse a JSON Feed.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function parseJsonFeed(copy: WireCopy, options: FormatOptions): Article[] {
  const feed = parseJson(copy.file, copy.text, copy.story)
  const items = isJsonObject(feed) ? objectsOf(feed.items) : []
  return toArticles(
    copy,
    items.map((item) => readItem(item, isJsonObject(feed) ? feed : {}, copy.file)),
    options
  )
}

function readItem(item: JsonObject, feed: JsonObject, file: VFile): FormatStory {
  const authors = [...objectsOf(item.authors), ...objectsOf(item.author)]
  const names = authors.flatMap((each) => parseBylineField(textOfValue(each.name) ?? ''))
  const url = textOfValue(item.url)
  const published = readTime(file, 'date_published', textOfValue(item.date_published))
  const updated = readTime(file, 'date_modified', textOfValue(item.date_modified))
  return {
    stated: present<StatedFields>({
      headline: plainText(textOfValue(item.title)),
      standfirst: plainText(textOfValue(item.summary)),
      byline: names.length > 0 ? names : undefined,
      published: published ?? updated,
      updated,
      outlet: plainText(textOfValue(feed.title)),
      language: toLanguage(textOfValue(item.language) ?? textOfValue(feed.language)),
      guid: textOfValue(item.id),
      keywords: uniqueTexts(textsOf(item.tags)),
      url: url !== undefined && /^https?:\/\/\S+$/u.test(url) && URL.canParse(url) ? url : undefined
    }),
    blocks: textToBlocks(
      textOfValue(item.content_html) ?? textOfValue(item.content_text) ?? '',
      markupReporter(file)
    )
  }
}
