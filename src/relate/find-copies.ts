import type {Entry} from '../model/entry.ts'
import type {EntryId} from '../model/ids.ts'
import {fingerprint} from './fingerprint.ts'
import {compare} from './tally.ts'

/** A shingle in more stories than this is a boilerplate line; it also bounds the work. */
const commonShingle = 40

/** Two stories with much text in common. */
export interface SharedText {
  readonly one: EntryId
  readonly other: EntryId
  readonly kind: 'copy' | 'rewrite'
  /** Share of the longer story's text that both have, 0–1; for a rewrite, of the shorter's. */
  readonly score: number
}

/**
 * Find stories with the same text and stories that took over large parts of another. Work and
 * memory grow with the text, not with the pairs of stories.
 *
 * @see Broder 1997, “On the resemblance and containment of documents”.
 */
export function findCopies(entries: readonly Entry[]): readonly SharedText[] {
  const prints = entries.map(fingerprint)
  const stories = new Map<number, number[]>()
  for (const [index, print] of prints.entries()) {
    for (const shingle of print) {
      const list = stories.get(shingle)
      if (list === undefined) stories.set(shingle, [index])
      else if (list.length <= commonShingle) list.push(index)
    }
  }
  const shared = new Map<number, number>()
  for (const list of stories.values()) {
    if (list.length < 2 || list.length > commonShingle) continue
    for (const [at, one] of list.entries()) {
      for (const other of list.slice(at + 1)) {
        const pair = one * entries.length + other
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
    }
  }
  return [...shared]
    .flatMap(([pair, count]) => toShared(pair, count, entries, prints))
    .sort((a, b) => compare(a.one, b.one) || compare(a.other, b.other))
}

function toShared(
  pair: number,
  count: number,
  entries: readonly Entry[],
  prints: readonly ReadonlySet<number>[]
): readonly SharedText[] {
  const [first, second] = [Math.floor(pair / entries.length), pair % entries.length]
  const [one, other] = [entries[first], entries[second]]
  const sizes = [prints[first]?.size ?? 0, prints[second]?.size ?? 0]
  const [ofLonger, ofShorter] = [count / Math.max(...sizes), count / Math.min(...sizes)]
  if (!one || !other || count < 3 || ofShorter < 0.25) return []
  const kind = ofLonger >= 0.75 ? 'copy' : 'rewrite'
  const score = Math.round((kind === 'copy' ? ofLonger : ofShorter) * 1000) / 1000
  return [{one: one.id, other: other.id, kind, score}]
}
