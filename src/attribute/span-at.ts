import type {Span} from '../model/span.ts'

/** The first of some spans that holds an offset; `undefined` when none does. */
export function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  return spans.find(([from, to]) => from <= offset && offset < to)
}

/** Whether one of some spans holds all of another. */
export function covers(spans: readonly Span[], [from, to]: Span): boolean {
  return spans.some(([start, end]) => start <= from && to <= end)
}
