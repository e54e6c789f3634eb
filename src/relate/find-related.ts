import type {Related} from '../model/archive.ts'
import type {Entry} from '../model/entry.ts'
import {filingDay} from '../model/day.ts'
import type {EntryId, Slug} from '../model/ids.ts'
import {findCopies} from './find-copies.ts'
import {findKeyWords} from './key-words.ts'
import {likenessOf, sizeOf} from './likeness.ts'
import {compare} from './tally.ts'

/** Days between two stories of the same events. */
const reach = 14

/** How near two stories are, 0–1, that tell of the same events; less is asked of one that cites the other's outlet. */
const leastSimilar = 0.25
const leastCiting = 0.16

/** The same for stories that no day holds together: by chance, more of them have words in common. */
const leastUndated = 0.4

/**
 * In an archive of fewer stories than this, how rare a word is says little: in one of two, all they
 * share is “said” and “people”. Two stories have to be alike in all their words as well.
 *
 * Of pairs of unrelated reports on one election, 1 % reach 0.33, 0.5 % 0.35 and 0.1 % 0.40; of those
 * that tell of the same events half reach 0.40.
 */
const fewStories = 30
const leastAlike = 0.36
const leastAlikeCiting = 0.28

/** Days within which one outlet takes up what another reports. */
const citingReach = 5

/** What is known of the outlets a story belongs to and relies on. */
export interface OutletTies {
  readonly own?: Slug
  readonly cited: ReadonlySet<Slug>
}

/**
 * Find, for each story, those that are copies of it, rewrite it, cite it or tell of the same events.
 *
 * @param entries
 *   Stories in archive order.
 * @param ties
 *   The outlets of each story.
 * @returns
 *   Copies first, then rewrites, citations, similar ones, each nearest first.
 */
export function findRelated(
  entries: readonly Entry[],
  ties: ReadonlyMap<EntryId, OutletTies>
): ReadonlyMap<EntryId, readonly Related[]> {
  const found = new Map<EntryId, Map<EntryId, Related>>(entries.map(({id}) => [id, new Map()]))
  for (const {one, other, kind, score} of findCopies(entries)) {
    found.get(one)?.set(other, {entry: other, kind, score})
    found.get(other)?.set(one, {entry: one, kind, score})
  }
  for (const {one, other, score, apart, alike} of findKin(entries)) {
    const cited = cites(ties, one, other) || cites(ties, other, one)
    const kind = cited && (apart ?? 0) <= citingReach ? 'cites' : 'similar'
    // Copies and rewrites say more, and one outlet's own stories do not cite one another.
    if (kind === 'similar' && score < (apart === undefined ? leastUndated : leastSimilar)) continue
    if (alike < (kind === 'similar' ? leastAlike : leastAlikeCiting)) continue
    const known = found.get(one)
    if (!known?.has(other)) {
      known?.set(other, {entry: other, kind, score})
      found.get(other)?.set(one, {entry: one, kind, score})
    }
  }
  const order = ['copy', 'rewrite', 'cites', 'similar']
  const result = new Map<EntryId, readonly Related[]>()
  for (const [id, related] of found) {
    const sorted = [...related.values()].sort(
      (a, b) =>
        order.indexOf(a.kind) - order.indexOf(b.kind) ||
        b.score - a.score ||
        compare(a.entry, b.entry)
    )
    if (sorted.length > 0) result.set(id, sorted)
  }
  return result
}

function cites(ties: ReadonlyMap<EntryId, OutletTies>, one: EntryId, other: EntryId): boolean {
  const outlet = ties.get(other)?.own
  return (
    outlet !== undefined &&
    ties.get(one)?.own !== outlet &&
    ties.get(one)?.cited.has(outlet) === true
  )
}

interface Kin {
  readonly one: EntryId
  readonly other: EntryId
  readonly score: number
  /** Days between them; absent when one of them is undated. */
  readonly apart: number | undefined
  /** How alike all their words are, 0–1; 1 where there are stories enough to tell rare words by. */
  readonly alike: number
}

/** Pairs of stories of about the same days that share many of their key words. */
function findKin(entries: readonly Entry[]): readonly Kin[] {
  const words = findKeyWords(entries)
  const days = entries.map(({fields}) => dayNumber(filingDay(fields)))
  const sizes = words.map(sizeOf)
  const likeness = entries.length < fewStories ? likenessOf(entries) : () => 1
  const stories = new Map<string, number[]>()
  return entries.flatMap((entry, index) => {
    const products = new Map<number, number>()
    for (const [word, weight] of words[index] ?? []) {
      const before = stories.get(word)
      for (const other of before ?? []) {
        if ((daysBetween(days[index], days[other]) ?? 0) > reach) continue
        const product = weight * (words[other]?.get(word) ?? 0)
        products.set(other, (products.get(other) ?? 0) + product)
      }
      if (before) before.push(index)
      else stories.set(word, [index])
    }
    return [...products].flatMap(([at, product]): readonly Kin[] => {
      const other = entries[at]
      const score = product / ((sizes[index] ?? 1) * (sizes[at] ?? 1))
      if (!other || score < leastCiting) return []
      return [
        {
          one: entry.id,
          other: other.id,
          score: Math.round(score * 1000) / 1000,
          apart: daysBetween(days[index], days[at]),
          alike: likeness(index, at)
        }
      ]
    })
  })
}

function dayNumber(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Date.parse(`${day}T00:00:00Z`) / 86_400_000
}

function daysBetween(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : Math.abs(one - other)
}
