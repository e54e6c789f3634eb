import {isLetter} from './letters.ts'

/** Whether a UTF-16 unit is a letter, a digit or a low line. */
function isWordUnit(code: number): boolean {
  return isLetter(code) || (code > 47 && code < 58) || code === 95
}

/** The word that ends at an offset; empty when there is none. Cheaper than a pattern with `$`. */
export function wordBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

/** The word that begins at an offset; empty when there is none. */
export function wordBehind(text: string, start: number): string {
  let end = start
  while (isWordUnit(text.charCodeAt(end))) end++
  return text.slice(start, end)
}
