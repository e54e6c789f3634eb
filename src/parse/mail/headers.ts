import {decodeBytes, fromBase64, fromQuotedPrintable} from './decode.ts'

/** Header fields of a mail in order, names in lower case, folds undone. */
export type Headers = readonly (readonly [name: string, value: string])[]

/** More than any mail has. */
const mostHeaders = 500

/**
 * Read the header of a mail or of one of its parts. Blank lines above it are passed over, as some
 * archives put them there.
 *
 * @returns
 *   `end`: where the body begins.
 */
export function findHeaders(text: string): {headers: Headers; end: number} {
  const headers: [string, string][] = []
  let at = /^(?:[^\S\n]*\r?\n)*/u.exec(text)?.[0].length ?? 0
  if (/^From \S+ /u.test(text.slice(at, at + 200))) at = lineEnd(text, at)
  while (at < text.length && headers.length < mostHeaders) {
    const end = lineEnd(text, at)
    const line = text.slice(at, end).replace(/\r?\n$/u, '')
    if (line.trim() === '') return {headers, end}
    const last = headers.at(-1)
    const field = /^([!-9;-~]{1,80})[ \t]*:(.*)$/u.exec(line)
    if (/^[ \t]/u.test(line) && last) last[1] += ` ${line.trim()}`
    else if (field) headers.push([(field[1] ?? '').toLowerCase(), (field[2] ?? '').trim()])
    else return {headers, end: at}
    at = end
  }
  return {headers, end: at}
}

function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at)
  return next === -1 ? text.length : next + 1
}

/** @returns The value of the first field of that name. */
export function headerOf(headers: Headers, name: string): string | undefined {
  return headers.find(([each]) => each === name)?.[1]
}

/** @returns A parameter of a structured field, in any of the forms of RFC 2045 and RFC 2231. */
export function parameterOf(field: string, name: string): string | undefined {
  const pattern = new RegExp(`;\\s*${name}(?:\\*\\d*\\*?)?\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu')
  const match = pattern.exec(field)
  return match?.[1] ?? match?.[2]
}

/** Decode words in other character sets (RFC 2047); white space between two of them is none. */
export function decodeWords(text: string): string {
  return text
    .replace(/(=\?[^?\s]+\?[bq]\?[^?]*\?=)\s+(?==\?)/giu, '$1')
    .replace(
      /=\?([^?\s*]+)(?:\*[^?]*)?\?([bq])\?([^?]*)\?=/giu,
      (_, charset: string, kind: string, data: string) =>
        decodeBytes(
          kind.toLowerCase() === 'b'
            ? fromBase64(data)
            : fromQuotedPrintable(data.replaceAll('_', ' ')),
          charset
        )
    )
}
