import type {Span} from '../model/span.ts'

/** @returns UTF-16 units in spans of which none lies in another. */
export function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [from, to]) => sum + to - from, 0)
}

/** @returns UTF-16 units that lie in both. */
export function sharedSize(one: readonly Span[], other: readonly Span[]): number {
  let sum = 0
  for (const [from, to] of one) {
    for (const [start, end] of other) sum += Math.max(0, Math.min(to, end) - Math.max(from, start))
  }
  return sum
}
