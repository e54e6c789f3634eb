import type {Span} from '../../model/span.ts'
import type {Quotation} from '../quotes.ts'
import {zoneAt, type TidyCopy} from '../tidy.ts'
import {firstEndingBehind} from '../first-ending-behind.ts'

function distance(one: Span, other: Span): number {
  return Math.max(0, one[0] - other[1], other[0] - one[1])
}

function touches(one: readonly Span[], other: readonly Span[]): boolean {
  return one.some(([from, to]) => other.some(([start, end]) => from < end && start < to))
}

/**
 * Choose of several places of the same words the one nearest to others: in their paragraph before
 * any other, the earlier one of two as near.
 *
 * @param outside
 *   Words that are taken only where nothing else is left: nobody is quoted naming himself.
 */
export function nearestPlace(
  copy: TidyCopy,
  places: readonly (readonly Span[])[],
  {beside, outside = []}: {readonly beside: readonly Span[]; readonly outside?: readonly Span[]}
): readonly Span[] | undefined {
  const zones = new Set(beside.map(([from]) => zoneAt(copy, from)))
  let best: {readonly spans: readonly Span[]; readonly cost: number} | undefined
  for (const spans of places) {
    const [first] = spans
    if (!first) continue
    const far = beside.reduce((sum, each) => sum + distance(first, each), 0)
    const cost =
      far +
      (zones.has(zoneAt(copy, first[0])) ? 0 : copy.text.length * beside.length) +
      (touches(spans, outside) ? copy.text.length * beside.length * 2 : 0)
    if (!best || cost < best.cost) best = {spans, cost}
  }
  return best?.spans
}

/** Take in the quotation marks around words, and those of every quotation that is whole within them. */
export function withMarks(
  text: string,
  spans: readonly Span[],
  quotations: readonly Quotation[]
): Span[] {
  return spans.map(([start, end]) => {
    let from = start
    let to = end
    for (let k = firstEndingBehind(quotations, start); k < quotations.length; k++) {
      const quotation = quotations[k]
      if (!quotation || quotation.start >= end) break
      const opens = quotation.start >= start || isBare(text, quotation.innerStart, start)
      const closes = quotation.end <= end || isBare(text, end, quotation.innerEnd)
      if (!opens || !closes) continue
      from = Math.min(from, quotation.start)
      to = Math.max(to, quotation.end)
    }
    return [from, to]
  })
}

/** Whether no word lies between two places: words alone were looked up, marks beside them belong to them. */
function isBare(text: string, from: number, to: number): boolean {
  return to - from < 16 && !/[\p{L}\p{N}]/u.test(text.slice(from, to))
}
