import type {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'
import type {Span} from '../../model/span.ts'
import {decodeBytes, fromBase64, fromQuotedPrintable} from './decode.ts'
import {findHeaders, headerOf, parameterOf, type Headers} from './headers.ts'

/** A part of a mail that is text. */
export interface TextPart {
  readonly type: 'text/plain' | 'text/html'
  readonly text: string
  /** Whether its lines are broken softly (RFC 3676). */
  readonly isFlowed: boolean
}

/** A mail taken apart. */
export interface MailParts {
  readonly headers: Headers
  readonly texts: readonly TextPart[]
  /** Where whole mails attached to it stand. */
  readonly mails: readonly Span[]
}

/** No mail nests deeper. */
const deepest = 20
/** More than any mail holds. */
const mostParts = 200

/**
 * Take a mail apart into its header and its texts. Attachments are passed over.
 *
 * Reports `broken-markup`, `deep-nesting`.
 */
export function readParts(file: VFile, text: string, [from, to]: Span): MailParts {
  const texts: TextPart[] = []
  const mails: Span[] = []
  let parts = 0
  let isTold = false
  const top = findHeaders(text.slice(from, to))
  part(top.headers, from + top.end, to, 0)
  return {headers: top.headers, texts, mails}

  function part(headers: Headers, start: number, end: number, depth: number): void {
    parts += 1
    const field = headerOf(headers, 'content-type') ?? 'text/plain'
    const type = field.split(';')[0]?.trim().toLowerCase() ?? ''
    // Mails are passed on as attachments too.
    if (type === 'message/rfc822') {
      mails.push([start, end])
      return
    }
    if (/^attachment/iu.test(headerOf(headers, 'content-disposition') ?? '')) return
    if (depth > deepest || parts > mostParts) {
      if (!isTold)
        report(
          file,
          'deep-nesting',
          `Unexpected number of parts, expected at most ${deepest} levels and ${mostParts} parts`,
          {span: [start, Math.min(start + 1, to)]}
        )
      isTold = true
      return
    }
    if (type.startsWith('multipart/')) multipart(field, start, end, depth)
    else if (type === 'text/plain' || type === 'text/html') {
      const stray = findStray(headers, text.slice(start, end))
      if (stray !== undefined) tell(start + stray, 'Unexpected sign in base64')
      texts.push({
        type,
        text: decode(headers, field, text.slice(start, end)),
        isFlowed: /flowed/iu.test(parameterOf(field, 'format') ?? '')
      })
    }
  }

  function multipart(field: string, start: number, end: number, depth: number): void {
    const boundary = parameterOf(field, 'boundary')
    if (boundary === undefined || boundary === '') {
      tell(start, 'Unexpected message of several parts without a boundary')
      return
    }
    const mark = `--${boundary}`
    let open: number | undefined
    for (let at = start; at < end && parts <= mostParts;) {
      const found = text.indexOf(mark, at)
      const isEnd = found === -1 || found >= end
      const line = isEnd ? end : found
      if (open !== undefined) {
        const inner = findHeaders(text.slice(open, line))
        part(inner.headers, open + inner.end, line, depth + 1)
      }
      if (isEnd) {
        tell(end - 1, 'Unexpected end of message, expected the closing boundary')
        return
      }
      if (text.startsWith('--', found + mark.length)) return
      const next = text.indexOf('\n', found)
      open = next === -1 ? end : next + 1
      at = open
    }
  }

  function tell(at: number, reason: string): void {
    if (isTold) return
    isTold = true
    const first = Math.max(from, Math.min(at, to - 1))
    report(file, 'broken-markup', reason, {span: [first, first + 1]})
  }
}

/** @returns Where the first sign stands that is none of base64; `undefined` in sound or other text. */
function findStray(headers: Headers, text: string): number | undefined {
  const encoding = headerOf(headers, 'content-transfer-encoding') ?? ''
  if (encoding.trim().toLowerCase() !== 'base64') return undefined
  const at = text.search(/[^A-Za-z0-9+/=\s]/u)
  return at === -1 ? undefined : at
}

function decode(headers: Headers, field: string, text: string): string {
  const encoding = (headerOf(headers, 'content-transfer-encoding') ?? '').trim().toLowerCase()
  const charset = parameterOf(field, 'charset') ?? 'utf-8'
  if (encoding === 'base64') return decodeBytes(fromBase64(text), charset)
  if (encoding === 'quoted-printable') return decodeBytes(fromQuotedPrintable(text), charset)
  return text
}
