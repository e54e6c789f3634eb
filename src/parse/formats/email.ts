import type {VFile} from 'vfile'
import type {Article} from '../../model/article.ts'
import type {StatedFields, WireCopy} from '../../model/copy.ts'
import {parseBylineField} from '../fields/byline-field.ts'
import {decodeWords, headerOf} from '../mail/headers.ts'
import {readParts, type TextPart} from '../mail/parts.ts'
import {codeReporter} from '../markup/code-reporter.ts'
import {present, type FormatStory} from '../markup/format-story.ts'
import {textToBlocks} from '../markup/read-content.ts'
import {splitLines} from '../markup/split-lines.ts'
import {toArticles, type FormatOptions} from '../markup/to-articles.ts'
import {readForm} from './form.ts'
import {readTime, toLanguage, uniqueTexts} from './format-fields.ts'
import {readRecord, usualColumns} from './record.ts'

/**
 * Parse a mail (RFC 5322, MIME): the subject is the headline, the plain text the story, HTML where
 * there is no plain text. A text laid out as a form gives its own fields. Attachments are not
 * looked at; what stands below the signature mark is left out.
 *
 * Reports `broken-markup`, `deep-nesting`.
 */
export function parseEmail(copy: WireCopy, options: FormatOptions): Article[] {
  const {headers, texts} = readParts(copy.file, copy.text, copy.story)
  const get = (name: string) => decodeWords(headerOf(headers, name) ?? '').trim() || undefined
  const sender = /^\s*"?([^"<]*?)"?\s*</u.exec(get('from') ?? '')?.[1] ?? ''
  const names = parseBylineField(sender).filter((name) => name.includes(' '))
  const chosen =
    texts.find(({type, text}) => type === 'text/plain' && text.trim() !== '') ??
    texts.find(({text}) => text.trim() !== '')
  const story = chosen ? readText(chosen, copy.file) : {stated: {}, blocks: []}
  const stated = present<StatedFields>({
    headline: toHeadline(get('subject')),
    byline: names.length > 0 ? names : undefined,
    published: readTime(copy.file, 'Date', get('date')),
    outlet: get('organization') ?? get('organisation'),
    language: toLanguage(get('content-language')?.split(',')[0]),
    guid: get('message-id')?.replace(/^<|>$/gu, ''),
    keywords: uniqueTexts(get('keywords')?.split(/\s*,\s*/u) ?? [])
  })
  return toArticles(copy, [{...story, stated: {...stated, ...story.stated}}], options)
}

function toHeadline(subject: string | undefined): string | undefined {
  return subject?.replace(/^(?:(?:re|fw|fwd|aw|wg|tr)\s*:\s*)+/iu, '').replace(/\s+/gu, ' ')
}

function readText({type, text, isFlowed}: TextPart, file: VFile): FormatStory {
  const isHtml = type === 'text/html'
  const own = isHtml ? text : withoutSignature(text, isFlowed)
  const onCode = codeReporter(file)
  const blocks = isHtml
    ? textToBlocks(own, {onCode})
    : splitLines(own).map((row) => ({type: 'paragraph', rows: [row]}) as const)
  const lines = isHtml ? blocks.flatMap(({rows}) => rows) : own.split(/\r?\n/u)
  const form = readForm(lines)
  if (!form) return {stated: {}, blocks}
  // Paragraphs of HTML come one a line: apart they stay paragraphs.
  const record = isHtml
    ? new Map([...form].map(([name, value]) => [name, value.replaceAll('\n', '\n\n')]))
    : form
  return readRecord(record, usualColumns, file)
}

/** Cut the signature, undo soft breaks (RFC 3676: a line that ends in a space goes on). */
function withoutSignature(text: string, isFlowed: boolean): string {
  const cut = text.search(/^-- ?\r?$/mu)
  const own = cut === -1 ? text : text.slice(0, cut)
  return isFlowed ? own.replace(/(?<=\S) \r?\n(?=\S)/gu, ' ') : own
}
