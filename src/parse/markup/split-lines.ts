import {scanLines} from '../lines.ts'
import {gatherUnits} from '../layout.ts'

/**
 * Tidy a line: white space folded, controls and invisible signs dropped, names of characters that
 * were escaped once too often put right.
 */
export function tidy(text: string): string {
  return text
    .replace(/<\/?(?:e[nm]dash|thinsp|nbsp)\s*\/?>/giu, '')
    .replace(/[\0-\x08\x0E-\x1F\x7F-\x9F\u200B\u2060\uFEFF\u00AD]/gu, '')
    .replace(/[^\S\u00A0\u202F]+/gu, ' ')
    .replace(/ ?([\u00A0\u202F]) ?/gu, (run, sign: string) => (run.length > 1 ? ' ' : sign))
    .trim()
}

/** Whether line ends inside a paragraph are those of a wire: paragraphs indented, wraps at the margin. */
export function isWireText(text: string): boolean {
  const lines = text.replace(/^\s*\n|\n\s*$/gu, '').split('\n')
  if (lines.length < 3) return false
  const inner = lines.slice(1).filter((line) => line.trim() !== '')
  const flush = inner.filter((line) => /^\S/u.test(line)).length
  const indented = inner.filter((line) => /^(?: {2,6}|\t)\S/u.test(line)).length
  return indented > 0 && flush > 0 && flush + indented >= inner.length * 0.8
}

/**
 * Split text whose line ends mean something into paragraphs, as the reader of plain text does:
 * wraps are undone, indents and blank lines part paragraphs.
 *
 * @returns
 *   Tidied paragraphs, empty ones left out.
 */
export function splitLines(text: string): string[] {
  if (!/\n/u.test(text.trim())) return [tidy(text)].filter((line) => line !== '')
  const {units} = gatherUnits(scanLines(text, [0, text.length]))
  const paragraphs: string[] = []
  for (const unit of units) {
    const line = tidy(unit.text)
    if (line === '') continue
    const last = paragraphs.at(-1)
    // A line that goes on in small letters was wrapped, however short the one before.
    if (last !== undefined && !unit.gap && /^\p{Ll}/u.test(line) && /[\p{L}\p{N},]$/u.test(last)) {
      paragraphs[paragraphs.length - 1] = `${last} ${line}`
    } else if (last !== undefined && !unit.gap && /\p{Ll}-$/u.test(last) && /^\p{Ll}/u.test(line)) {
      paragraphs[paragraphs.length - 1] = last + line
    } else paragraphs.push(line)
  }
  return paragraphs
}
