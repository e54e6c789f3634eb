import type {Span} from '../model/span.ts'
import type {Piece} from './draft.ts'
import type {Line} from './lines.ts'

/** Lines that belong together: a paragraph, a heading, a row. */
export interface Unit {
  readonly lines: readonly Line[]
  /** Tidied: wraps undone, white space folded, controls dropped. */
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Whether a blank line stands before it. */
  readonly gap: boolean
  readonly indent: number
}

/** Make a unit of lines; at least one. */
export function toUnit(lines: readonly Line[], gap: boolean): Unit {
  const pieces = toPieces(lines)
  return {lines, pieces, gap, text: textOf(pieces), indent: lines[0]?.indent ?? 0}
}

/** @returns Raw extent of a unit. */
export function spanOf(unit: Unit): Span {
  return [unit.lines[0]?.start ?? 0, unit.lines.at(-1)?.end ?? 0]
}

/** @returns The text pieces stand for. */
export function textOf(pieces: readonly Piece[]): string {
  const [first] = pieces
  return pieces.length === 1 && first ? first.text : pieces.map((piece) => piece.text).join('')
}

/**
 * Cut a unit down to part of its tidied text.
 *
 * @param from
 *   Offset in `unit.text`.
 * @param to
 *   Offset in `unit.text`.
 */
export function cutUnit(unit: Unit, from: number, to = unit.text.length): Unit {
  const start = toRaw(unit.pieces, from)
  const end = to === unit.text.length ? spanOf(unit)[1] : toRaw(unit.pieces, to)
  const lines = unit.lines
    .filter((line) => line.end > start && line.start < end)
    .map((line) => trim(line, Math.max(start, line.start), Math.min(end, line.end)))
    .filter((line) => line.text !== '')
  return toUnit(lines, unit.gap)
}

/** @returns Raw offset of the character at `offset` of the tidied text. */
export function toRaw(pieces: readonly Piece[], offset: number): number {
  let seen = 0
  for (const {text, span} of pieces) {
    if (offset < seen + text.length)
      return text.length === span[1] - span[0] ? span[0] + offset - seen : span[0]
    seen += text.length
  }
  return pieces.at(-1)?.span[1] ?? 0
}

function trim(line: Line, start: number, end: number): Line {
  const text = line.text.slice(start - line.start, end - line.start)
  const front = text.length - text.trimStart().length
  const bare = text.trim()
  return {...line, start: start + front, end: start + front + bare.length, text: bare}
}

function toPieces(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = []
  let previous: Line | undefined
  for (const line of lines) {
    if (previous)
      pieces.push({text: joint(previous.text, line.text), span: [previous.end, line.start]})
    pushLine(pieces, line)
    previous = line
  }
  return pieces.filter((piece) => piece.text !== '')
}

const irregular =
  /[^\S \u00A0\u202F]|[ \u00A0\u202F]{2}|[\0-\x08\x0E-\x1F\x7F-\x9F\u200B\uFEFF\u00AD]/u
const fold = /[\s\0-\x08\x0E-\x1F\x7F-\x9F\u200B\uFEFF\u00AD]+/gu

function pushLine(pieces: Piece[], line: Line): void {
  if (!irregular.test(line.text)) {
    pieces.push({text: line.text, span: [line.start, line.end]})
    return
  }
  let from = 0
  for (const match of line.text.matchAll(fold)) {
    const [run] = match
    if (/^[ \u00A0\u202F]$/u.test(run)) continue
    push(from, match.index)
    const text = /[\s]/u.test(run) ? ' ' : ''
    pieces.push({text, span: [line.start + match.index, line.start + match.index + run.length]})
    from = match.index + run.length
  }
  push(from, line.text.length)

  function push(start: number, end: number): void {
    if (end > start)
      pieces.push({text: line.text.slice(start, end), span: [line.start + start, line.start + end]})
  }
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。，！？：；「」『』（）【】“”]/u

/** What stands for a wrap: nothing behind a hyphen inside a word and between letters of unspaced scripts. */
function joint(before: string, after: string): string {
  if (/[\p{L}\p{N}]-$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return ''
  const first = after[0] ?? ''
  if (unspaced.test(before.at(-1) ?? '') && unspaced.test(first)) return ''
  return ' '
}
