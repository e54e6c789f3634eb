import type {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'
import type {Article} from '../../model/article.ts'
import type {StatedFields, WireCopy} from '../../model/copy.ts'
import type {Span} from '../../model/span.ts'
import {parseBylineField} from '../fields/byline-field.ts'
import {findDay} from '../fields/find-day.ts'
import {parseMetadataTime} from '../fields/metadata-time.ts'
import {findForwarded} from '../mail/forwarded.ts'
import {decodeWords, headerOf, type Headers} from '../mail/headers.ts'
import {readParts, type TextPart} from '../mail/parts.ts'
import {markupReporter} from '../markup/markup-reporter.ts'
import {present, type FormatStory} from '../markup/format-story.ts'
import {textToBlocks} from '../markup/read-content.ts'
import {splitLines} from '../markup/split-lines.ts'
import {toArticles, type FormatOptions} from '../markup/to-articles.ts'
import {readForm} from './form.ts'
import {readTime, toLanguage, uniqueTexts} from './format-fields.ts'
import {readRecord, usualColumns} from './record.ts'

/** No mail is passed on more often. */
const deepest = 8
/** What stands in plain text where HTML has a picture. */
const pictureMark = /\[(?:cid|image):[^\]\r\n]{1,200}\]/giu
/** More words than a note above what is passed on. */
const longCover = 80

/**
 * Parse a mail (RFC 5322, MIME): the subject is the headline, the plain text the story, HTML where
 * there is no plain text. Of a mail that passes on another the story is the other's. A text laid out
 * as a form gives its own fields. Attachments are not looked at, but for whole mails; what stands
 * below the signature mark is left out.
 *
 * Reports `broken-markup`, `deep-nesting`, `picture-left-out`.
 */
export function parseEmail(copy: WireCopy, options: FormatOptions): Article[] {
  return toArticles(copy, readMail(copy, copy.story, 0), options)
}

function readMail(copy: WireCopy, span: Span, depth: number): readonly FormatStory[] {
  const {headers, texts, mails} = readParts(copy.file, copy.text, span)
  const chosen =
    texts.find(({type, text}) => type === 'text/plain' && text.trim() !== '') ??
    texts.find(({text}) => text.trim() !== '')
  const [mail] = mails
  if (mail && depth === deepest)
    report(copy.file, 'deep-nesting', `Unexpected mails below ${deepest} levels`, {
      span: [mail[0], Math.min(mail[0] + 1, mail[1])]
    })
  const inner = depth < deepest ? mails.flatMap((each) => readMail(copy, each, depth + 1)) : []
  const isCover = inner.length > 0 && countWords(chosen?.text ?? '') < longCover
  return isCover ? inner : [readMessage(headers, chosen, copy.file), ...inner]
}

function readMessage(top: Headers, chosen: TextPart | undefined, file: VFile): FormatStory {
  let headers = top
  let part = chosen
  for (let depth = 0; depth < deepest && part?.type === 'text/plain'; depth += 1) {
    const passed = findForwarded(part.text)
    if (!passed || countWords(passed.cover) > longCover) break
    headers = passed.headers
    part = {...part, text: passed.text}
  }
  const get = (name: string) => decodeWords(headerOf(headers, name) ?? '').trim() || undefined
  const sender = /^\s*"?([^"<]*?)"?\s*[<[]/u.exec(get('from') ?? '')?.[1] ?? ''
  const names = parseBylineField(sender).filter((name) => name.includes(' '))
  const story = part ? readText(part, file) : {stated: {}, blocks: []}
  const date = get('date')
  const stated = present<StatedFields>({
    headline: toHeadline(get('subject') ?? headerOf(top, 'subject')),
    byline: names.length > 0 ? names : undefined,
    published:
      headers === top
        ? readTime(file, 'Date', date)
        : (parseMetadataTime(date ?? '') ?? findDay(date ?? '')?.time),
    outlet: get('organization') ?? get('organisation'),
    language: toLanguage(get('content-language')?.split(',')[0]),
    guid: get('message-id')?.replace(/^<|>$/gu, ''),
    keywords: uniqueTexts(get('keywords')?.split(/\s*,\s*/u) ?? [])
  })
  return {...story, stated: {...stated, ...story.stated}}
}

function countWords(text: string): number {
  return text.split(/\s+/u).length
}

function toHeadline(subject: string | undefined): string | undefined {
  return subject?.replace(/^(?:(?:re|fw|fwd|aw|wg|tr)\s*:\s*)+/iu, '').replace(/\s+/gu, ' ')
}

function readText({type, text, isFlowed}: TextPart, file: VFile): FormatStory {
  const isHtml = type === 'text/html'
  const [picture] = /\bcid:[^\s"'<>\])]{1,200}/iu.exec(text) ?? []
  if (picture !== undefined)
    report(file, 'picture-left-out', `Left out a picture that lies in the mail: ${picture}`)
  const own = isHtml ? text : withoutSignature(text, isFlowed).replace(pictureMark, '')
  const blocks = isHtml
    ? textToBlocks(own, markupReporter(file))
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
