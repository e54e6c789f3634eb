import type {Tally} from '../model/archive.ts'
import type {Slug} from '../model/ids.ts'

/**
 * Turn counts into a list.
 *
 * @param counts
 *   How often each slug is meant.
 * @param nameOf
 *   Name for readers.
 * @returns
 *   Most often first, then by slug.
 */
export function toTallies(
  counts: ReadonlyMap<Slug, number>,
  nameOf: (slug: Slug) => string
): readonly Tally[] {
  return [...counts]
    .map(([slug, count]) => ({slug, name: nameOf(slug), count}))
    .sort((one, other) => other.count - one.count || compare(one.slug, other.slug))
}

/** Add one to a count. */
export function countUp<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** @returns Order of numbers by value, of texts by code units: the same on every machine. */
export function compare<Value extends string | number>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0
}
