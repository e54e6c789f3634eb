import type {Span} from '../model/span.ts'

const hedge = /\b(?:reportedly|allegedly|purportedly|supposedly|apparently|ostensibly)\b/giu

const ending = /(?:ed|nt|ib)ly\b/iu

/** Find the words by which copy keeps its distance: “reportedly”, “allegedly”. */
export function findHedges(text: string, spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const [from, to] of spans) {
    const words = text.slice(from, to)
    // All of them end so, and most stretches have no such word.
    if (!/ly/iu.test(words) || !ending.test(words)) continue
    for (const {0: word, index} of words.matchAll(hedge))
      found.push([from + index, from + index + word.length])
  }
  return found
}
