import type {Related} from '../model/archive.ts'
import type {Entry} from '../model/entry.ts'
import {filingDay} from '../model/day.ts'
import type {EntryId, Slug} from '../model/ids.ts'
import {findCopies} from './find-copies.ts'
import {foldName} from './fold-name.ts'
import {compare} from './tally.ts'

/** Related stories shown with one story. */
const limit = 6

/** Names in more stories than this tell nothing about one of them; also keeps the work linear. */
const commonName = 60

/** Days between two stories of the same events. */
const reach = 14

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
 *   At most six for a story: copies first, then rewrites, citations, similar ones, each nearest first.
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
  for (const {one, other, score} of findKin(entries)) {
    const kind = cites(ties, one, other) || cites(ties, other, one) ? 'cites' : 'similar'
    // Copies and rewrites say more, and one outlet's own stories do not cite one another.
    if (kind === 'similar' && score < 0.2) continue
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
    if (sorted.length > 0) result.set(id, sorted.slice(0, limit))
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
}

/** Pairs of stories that share rare names within two weeks. */
function findKin(entries: readonly Entry[]): readonly Kin[] {
  const stories = new Map<string, number[]>()
  const keys = entries.map(namesOf)
  const days = entries.map(({fields}) => dayNumber(filingDay(fields)))
  for (const [index, names] of keys.entries()) {
    for (const name of names) {
      const list = stories.get(name)
      if (list) list.push(index)
      else stories.set(name, [index])
    }
  }
  const weight = (name: string): number =>
    Math.log(1 + entries.length / (stories.get(name)?.length ?? 1))
  const sums = keys.map((names) => [...names].reduce((sum, name) => sum + weight(name), 0))

  return keys.flatMap((names, index) => {
    const shared = new Map<number, {weight: number; names: number}>()
    for (const name of names) {
      const list = stories.get(name) ?? []
      if (list.length > commonName) continue
      for (const other of list) {
        if (other <= index || !near(days[index], days[other])) continue
        const sum = shared.get(other) ?? {weight: 0, names: 0}
        sum.weight += weight(name)
        sum.names++
        shared.set(other, sum)
      }
    }
    return [...shared].flatMap(([other, sum]) => {
      const [one, two] = [entries[index], entries[other]]
      const least = Math.min(sums[index] ?? 0, sums[other] ?? 0)
      const score = least === 0 ? 0 : sum.weight / least
      if (!one || !two || sum.names < 2 || score < 0.1) return []
      return [{one: one.id, other: two.id, score: Math.round(Math.min(score, 1) * 1000) / 1000}]
    })
  })
}

function namesOf({fields, attributions}: Entry): ReadonlySet<string> {
  const mentioned = [fields.people, fields.organisations, fields.places].flatMap(
    (list) => list?.map(({name}) => name) ?? []
  )
  const speaking = attributions.flatMap(({sourceType, sourceNames, shown}) =>
    shown && (sourceType === 'person' || sourceType === 'organization' || sourceType === 'document')
      ? sourceNames
      : []
  )
  return new Set([...mentioned, ...speaking].map(foldName).filter((key) => key !== ''))
}

function dayNumber(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Date.parse(`${day}T00:00:00Z`) / 86_400_000
}

function near(one: number | undefined, other: number | undefined): boolean {
  // Undated copy is near to all: its names have to speak for it.
  return one === undefined || other === undefined || Math.abs(one - other) <= reach
}
