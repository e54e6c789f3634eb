import {endsSentence} from './fields/cross-head.ts'
import {parseByline} from './fields/byline.ts'
import type {Line} from './lines.ts'
import {toUnit, type Unit} from './unit.ts'

/** How the paragraphs of a piece of copy are told apart. */
export type Layout = 'indented' | 'blank' | 'lines'

/** A wider line was not wrapped by a wire, in UTF-16 units. */
const widest = 100

/**
 * Gather lines into units. Wires indent paragraphs or part them by blank lines and wrap at a fixed
 * width; others write one paragraph a line.
 */
export function gatherUnits(lines: readonly Line[]): {units: Unit[]; layout: Layout} {
  const layout = findLayout(lines)
  const width = wrapWidth(lines, layout)
  const units: Unit[] = []
  let open: Line[] = []
  let gap = false
  let openGap = false
  let hasBody = false
  for (const line of lines) {
    if (line.text === '') {
      close()
      gap = true
      continue
    }
    const last = open.at(-1)
    if (last && !continues(last, line)) close()
    if (open.length === 0) openGap = gap
    gap = false
    open.push(line)
    if (line.indent > 1) hasBody = true
  }
  close()
  return {units, layout}

  function continues(last: Line, line: Line): boolean {
    if (layout === 'indented') {
      if (line.indent > 0) return false
      // Above the first indented line every line stands for itself unless it is full.
      return hasBody || (last.text.length > 55 && fills(last, line))
    }
    if (line.indent > last.indent + 1 || (units.length < 6 && parseByline(line.text))) return false
    return fills(last, line)
  }

  function fills(last: Line, line: Line): boolean {
    if (width === undefined) return false
    const word = /^\S+/u.exec(line.text)?.[0].length ?? 0
    // Desks close head lines with `=`.
    if (last.text.endsWith('=')) return false
    const isCut = /^\p{Ll}/u.test(line.text) && !endsSentence(last.text)
    return last.indent + last.text.length + 1 + word > width - (isCut ? 20 : 4)
  }

  function close(): void {
    if (open.length === 0) return
    const unit = toUnit(open, openGap)
    // A line of nothing but controls is as good as blank.
    if (unit.text !== '') units.push(unit)
    open = []
  }
}

function findLayout(lines: readonly Line[]): Layout {
  let shown = 0
  let indented = 0
  let flushAfterText = 0
  let blanks = 0
  let previous: Line | undefined
  for (const line of lines) {
    if (line.text === '') {
      if (previous && previous.text !== '') blanks += 1
    } else {
      shown += 1
      if (line.indent > 1) indented += 1
      else if (line.indent === 0 && previous && previous.text !== '') flushAfterText += 1
    }
    previous = line
  }
  if (indented > 0 && blanks <= indented && (flushAfterText > 0 || indented >= shown * 0.4))
    return 'indented'
  return blanks >= 2 || (blanks === 1 && shown <= 4) ? 'blank' : 'lines'
}

/** @returns The column lines were wrapped at; `undefined` when they were not. */
function wrapWidth(lines: readonly Line[], layout: Layout): number | undefined {
  let longest = 0
  let long = 0
  let shown = 0
  for (const line of lines) {
    if (line.text === '') continue
    shown += 1
    const length = line.indent + line.text.length
    if (length > longest) longest = length
  }
  if (longest > widest || longest < 40) return undefined
  // Full lines that end with a sentence are paragraphs as soon as wraps; most wraps do not.
  let broken = 0
  for (const line of lines) {
    if (line.indent + line.text.length <= longest - 14) continue
    long += 1
    if (!endsSentence(line.text)) broken += 1
  }
  return long >= shown * (layout === 'blank' ? 0.15 : 0.3) && broken >= long * 0.5
    ? longest
    : undefined
}
