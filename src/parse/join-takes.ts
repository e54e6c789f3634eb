import type {VFile} from 'vfile'
import {report} from '../diagnostics/message.ts'
import {spanOf, type Unit} from './unit.ts'

const more = /^[-–—(\s]*more[-–—)\s]*$/iu
/** `CALDER-STRIKE 1st add`, `Page 2`, `TAKE 2`. */
const take =
  /(?:^|[\s,/])(?:\d{1,2}(?:st|nd|rd|th)[ -]add|add \d{1,2}|take \d{1,2}|page \d{1,2})\b/iu
/** The last words of the take before, by which a typesetter found where to go on. */
const pickup = /^x ?x ?x\s/iu

/**
 * Take out the lines that tell a typesetter how the takes of a story go together: `(MORE)`, the label
 * of the next take, the words it picks up. At the end of copy `(MORE)` closes it.
 *
 * Reports `not-for-publication`.
 */
export function joinTakes(units: readonly Unit[], file: VFile | undefined): Unit[] {
  const dropped = new Set<Unit>()
  for (const [index, unit] of units.entries()) {
    if (index === units.length - 1 || !more.test(unit.text)) continue
    dropped.add(unit)
    const [first, second] = units.slice(index + 1)
    const isLabel = first !== undefined && first.text.length < 60 && take.test(first.text)
    if (isLabel) dropped.add(first)
    const words = isLabel ? second : first
    if (words && pickup.test(words.text)) dropped.add(words)
  }
  const [first] = dropped
  if (first && file)
    report(file, 'not-for-publication', 'Left out the lines that join takes', {span: spanOf(first)})
  return units.filter((unit) => !dropped.has(unit))
}
