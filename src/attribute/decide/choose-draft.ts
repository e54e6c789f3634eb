import type {Draft} from '../draft.ts'
import type {Span} from '../../model/span.ts'
import {sharedSize, sizeOf} from '../span-sizes.ts'
import {toWords} from './words.ts'

/** Part of the quoted words that must lie in what is meant by them. */
const least = 0.6

/** How much of two stretches is the same, 0–1. */
export function likeness(one: readonly Span[], other: readonly Span[]): number {
  const same = sharedSize(one, other)
  return same === 0 ? 0 : same / (sizeOf(one) + sizeOf(other) - same)
}

/** Whether the words of a source hold other words in a row. */
function isBy(text: string, {source}: Draft, words: string | null): boolean {
  if (words === null) return source.length === 0
  const wanted = toWords(words).keys.join(' ')
  const keys = source.flatMap(([from, to]) => toWords(text.slice(from, to)).keys)
  return ` ${keys.join(' ')} `.includes(` ${wanted} `)
}

/**
 * Choose the relation quoted words mean: of those whose content holds most of the words, the one
 * whose content they are most of. Where no content does, that whose source, cue and content together do.
 *
 * @param indexes
 *   Relations near the words.
 * @param attributedTo
 *   Words of its source; `null`: it has none; anybody when left out.
 * @returns
 *   Indexes: the one meant, several when nothing tells them apart, none.
 */
export function chooseDraft(
  {text, drafts}: {readonly text: string; readonly drafts: readonly Draft[]},
  indexes: readonly number[],
  quote: readonly Span[],
  attributedTo: string | null | undefined
): readonly number[] {
  const fitting = indexes.filter((index) => {
    const draft = drafts[index]
    return draft && (attributedTo === undefined || isBy(text, draft, attributedTo))
  })
  const byContent = best((draft) => draft.content)
  if (byContent.length > 0) return byContent
  return best(({source, cue, content}) => [...source, cue, ...content])

  function best(extent: (draft: Draft) => readonly Span[]): readonly number[] {
    let most = 0
    let found: number[] = []
    for (const index of fitting) {
      const draft = drafts[index]
      if (!draft) continue
      const spans = extent(draft)
      if (sharedSize(quote, spans) < sizeOf(quote) * least) continue
      const value = likeness(quote, spans)
      if (value > most + 1e-9) found = [index]
      else if (value > most - 1e-9) found.push(index)
      most = Math.max(most, value)
    }
    return found
  }
}
