import type {Span} from '../model/span.ts'

/** One line of copy, white space and transmission controls at its edges left out. */
export interface Line {
  /** First visible character. */
  readonly start: number
  /** Behind the last visible character. */
  readonly end: number
  /** Columns before the first visible character; a tab counts four, an ideographic space two. */
  readonly indent: number
  readonly text: string
  /** Whether text begins (STX) or ends (ETX) here, as transmitted. */
  readonly mark?: 'start' | 'end'
}

/** @returns The lines of `text` within `extent`, blank ones too. Line ends: LF, CR LF, CR CR LF, CR. */
export function scanLines(text: string, [from, to]: Span): Line[] {
  const lines: Line[] = []
  let start = from
  while (start < to) {
    let end = start
    while (end < to && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end += 1
    lines.push(toLine(text, start, end))
    start = Math.min(to, lineEnd(text, end))
  }
  return lines
}

/** Several CR before an LF are one line end; without an LF each is one. */
function lineEnd(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) === 13) end += 1
  return text.charCodeAt(end) === 10 ? end + 1 : at + 1
}

function toLine(text: string, from: number, to: number): Line {
  let start = from
  let end = to
  let indent = 0
  let mark: Line['mark']
  for (; start < end; start += 1) {
    const code = text.charCodeAt(start)
    if (code === 2) mark = 'start'
    else if (code === 3) mark = 'end'
    else if (code === 9) indent += 4
    else if (code === 0x3000) indent += 2
    else if (code === 0x20 || code === 0xa0) indent += 1
    else if (!isInvisible(code)) break
  }
  while (end > start && isInvisible(text.charCodeAt(end - 1))) {
    if (text.charCodeAt(end - 1) === 3) mark = 'end'
    end -= 1
  }
  return {start, end, indent, text: text.slice(start, end), ...(mark && {mark})}
}

function isInvisible(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x200b
  )
}
