import type {ReliabilityStep} from '../../src/model/reliability.ts'
import type {Span} from '../../src/model/span.ts'

/** A relation by the words of its source and content. */
export interface MarkedRelation {
  readonly source: readonly Span[]
  readonly content: readonly Span[]
}

/** A relation that was found: how sure it was, and whether it was right. */
export interface JudgedRelation {
  readonly confidence: number
  readonly right: boolean
}

/** Starts of the words that lie in spans. */
function wordsIn(text: string, spans: readonly Span[]): Set<number> {
  const starts = new Set<number>()
  for (const [from, to] of spans) {
    for (const {index} of text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)) starts.add(from + index)
  }
  return starts
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}

/**
 * Whether a relation is one of those marked by hand: half of the content (what both have, of what
 * either has) and a word of the source, or no source in either.
 */
export function isMarked(
  text: string,
  found: MarkedRelation,
  marked: readonly MarkedRelation[]
): boolean {
  const content = wordsIn(text, found.content)
  const source = wordsIn(text, found.source)
  return marked.some((one) => {
    const theirs = wordsIn(text, one.content)
    const both = shared(content, theirs)
    if (both === 0 || both * 2 < content.size + theirs.size - both) return false
    const speaker = wordsIn(text, one.source)
    return speaker.size === 0 || source.size === 0
      ? speaker.size === source.size
      : shared(source, speaker) > 0
  })
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** Sort relations by confidence into ten steps, and tell how many of each step were right. */
export function reliabilityOf(judged: readonly JudgedRelation[]): ReliabilityStep[] {
  return Array.from({length: 10}, (_, step) => {
    const inside = judged.filter(
      ({confidence}) => Math.min(9, Math.floor(confidence * 10)) === step
    )
    const count = inside.length
    const mean = inside.reduce((sum, {confidence}) => sum + confidence, 0) / Math.max(1, count)
    const right = inside.filter((one) => one.right).length / Math.max(1, count)
    return {
      from: step / 10,
      to: (step + 1) / 10,
      count,
      mean: rounded(mean),
      right: rounded(right)
    }
  })
}

/** The steps as lines of a table. */
export function printReliability(steps: readonly ReliabilityStep[]): string[] {
  return [
    'confidence  relations   mean  right',
    ...steps.map(
      ({from, to, count, mean, right}) =>
        `${from.toFixed(1)}–${to.toFixed(1)}${String(count).padStart(14)}${mean.toFixed(2).padStart(7)}${right.toFixed(2).padStart(7)}`
    )
  ]
}
