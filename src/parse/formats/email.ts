import type {Article} from '../../model/article.ts'
import type {StatedFields, WireCopy} from '../../model/copy.ts'
import {parseBylineField} from '../fields/byline-field.ts'
import {codeReporter} from '../markup/code-reporter.ts'
import {present} from '../markup/format-story.ts'
import type {MarkupBlock} from '../markup/markup-block.ts'
import {textToBlocks} from '../markup/read-content.ts'
import {splitLines} from '../markup/split-lines.ts'
import {toArticles, type FormatOptions} from '../markup/to-articles.ts'
import {decodeWords, headerOf} from '../mail/headers.ts'
import {readParts} from '../mail/parts.ts'
import {readTime, toLanguage, uniqueTexts} from './format-fields.ts'

/**
 * Parse a mail (RFC 5322, MIME): the subject is the headline, the plain text the story, HTML where
 * there is no plain text. Attachments are not looked at; what stands below the signature mark is
 * left out.
 *
 * Reports `broken-markup`, `deep-nesting`.
 */
export function parseEmail(copy: WireCopy, options: FormatOptions): Article[] {
  const [from, to] = copy.story
  const {headers, texts} = readParts(copy.file, copy.text, [from, to])
  const get = (name: string) => decodeWords(headerOf(headers, name) ?? '').trim() || undefined
  const sender = /^\s*"?([^"<]*?)"?\s*</u.exec(get('from') ?? '')?.[1] ?? ''
  const names = parseBylineField(sender).filter((name) => name.includes(' '))
  const chosen =
    texts.find(({type, text}) => type === 'text/plain' && text.trim() !== '') ??
    texts.find(({text}) => text.trim() !== '')
  const stated = present<StatedFields>({
    headline: get('subject')
      ?.replace(/^(?:(?:re|fw|fwd|aw|wg|tr)\s*:\s*)+/iu, '')
      .replace(/\s+/gu, ' '),
    byline: names.length > 0 ? names : undefined,
    published: readTime(copy.file, 'Date', get('date')),
    outlet: get('organization') ?? get('organisation'),
    language: toLanguage(get('content-language')?.split(',')[0]),
    guid: get('message-id')?.replace(/^<|>$/gu, ''),
    keywords: uniqueTexts(get('keywords')?.split(/\s*,\s*/u) ?? [])
  })
  const blocks: readonly MarkupBlock[] =
    chosen === undefined
      ? []
      : chosen.type === 'text/html'
        ? textToBlocks(chosen.text, {onCode: codeReporter(copy.file)})
        : splitLines(unfold(chosen.text, chosen.isFlowed)).map((row) => ({
            type: 'paragraph',
            rows: [row]
          }))
  return toArticles(copy, [{stated, blocks}], options)
}

/** Cut the signature, undo soft breaks (RFC 3676: a line that ends in a space goes on). */
function unfold(text: string, isFlowed: boolean): string {
  const cut = text.search(/^-- ?\r?$/mu)
  const own = cut === -1 ? text : text.slice(0, cut)
  return isFlowed ? own.replace(/(?<=\S) \r?\n(?=\S)/gu, ' ') : own
}
