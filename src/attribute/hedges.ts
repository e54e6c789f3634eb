import type {Span} from '../model/span.ts'

const hedge = /\b(?:reportedly|allegedly|purportedly|supposedly|apparently|ostensibly)\b/giu

/** Find the words by which copy keeps its distance: “reportedly”, “allegedly”. */
export function findHedges(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap(([from, to]) =>
    [...text.slice(from, to).matchAll(hedge)].map((match): Span => [
      from + match.index,
      from + match.index + match[0].length
    ])
  )
}
