import type {Origin, Related} from '../model/archive.ts'
import type {Attribution} from '../model/attribution.ts'
import {filingDay} from '../model/day.ts'
import type {Entry} from '../model/entry.ts'
import type {EntryId, Slug} from '../model/ids.ts'
import type {OutletDirectory} from './find-outlets.ts'
import type {OutletTies} from './find-related.ts'
import {carriersOf, mainStatement} from './main-statement.ts'

/** Where the reports of an archive come from and what rests on each. */
export interface Origins {
  readonly origins: ReadonlyMap<EntryId, Origin>
  /** Stories of other outlets that a story rests on, those it cites before those they cite. */
  readonly restsOn: ReadonlyMap<EntryId, readonly EntryId[]>
  /** The inverse, in archive order. */
  readonly resting: ReadonlyMap<EntryId, readonly EntryId[]>
}

/** What is known of the stories when origins are looked for. */
export interface Kinship {
  readonly ties: ReadonlyMap<EntryId, OutletTies>
  /** Everything related to a story, nearest first. */
  readonly related: ReadonlyMap<EntryId, readonly Related[]>
}

/**
 * Follow each story to the outlet whose report it goes back to.
 *
 * The copy names the outlets it came through. Where the last of them has a story of the same events
 * here that was filed no later and does not cite this copy's outlet in turn, that story is followed
 * on: “Meridian, citing Straitline” is worked out, not stated.
 *
 * @param entries
 *   Usable stories in archive order.
 */
export function findOrigins(
  entries: readonly Entry[],
  isShown: (attribution: Attribution) => boolean,
  directory: OutletDirectory,
  kinship: Kinship
): Origins {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const reports = new Map(entries.map((entry) => [entry.id, reportsOf(entry, byId, kinship)]))
  const statements = new Map(
    entries.map((entry) => [entry.id, mainStatement(entry, isShown, directory)])
  )
  const origins = new Map<EntryId, Origin>()
  for (const {id} of entries) {
    const statement = statements.get(id)
    if (!statement) continue
    const own = kinship.ties.get(id)?.own
    const stated = outletsBehind(statement, directory).filter((slug) => slug !== own)
    const outlets = [...stated]
    const through: EntryId[] = []
    let at = id
    for (let last = outlets.at(-1); last !== undefined;) {
      const report = reports.get(at)?.get(last)
      if (report === undefined || through.includes(report)) break
      through.push(report)
      const next = statements.get(report)
      const further = next ? outletsBehind(next, directory) : []
      const fresh = further.filter((slug) => slug !== own && !outlets.includes(slug))
      outlets.push(...fresh)
      at = report
      last = fresh.at(-1)
    }
    origins.set(id, {
      statement: statement.id,
      outlets,
      stated: stated.length,
      reports: through
    })
  }
  const restsOn = new Map(
    entries.flatMap(({id}) => {
      const reached = reachFrom(id, reports)
      return reached.length > 0 ? [[id, reached] as const] : []
    })
  )
  return {origins, restsOn, resting: invert(restsOn)}
}

/** The outlets a statement came through, nearest to the copy first, the outlet that is its source last. */
function outletsBehind(statement: Attribution, directory: OutletDirectory): readonly Slug[] {
  const {sourceType, sourceNames} = statement
  const names = [
    ...[...carriersOf(statement)].reverse(),
    ...(sourceType === 'outlet' ? sourceNames.slice(0, 1) : [])
  ]
  return [...new Set(names.flatMap((name) => directory.find(name) ?? []))]
}

/** For each outlet a story cites: that outlet's nearest story of the same events, filed no later. */
function reportsOf(
  entry: Entry,
  byId: ReadonlyMap<EntryId, Entry>,
  {ties, related}: Kinship
): ReadonlyMap<Slug, EntryId> {
  const found = new Map<Slug, EntryId>()
  const {own, cited} = ties.get(entry.id) ?? {}
  for (const {entry: id, kind} of related.get(entry.id) ?? []) {
    const other = ties.get(id)
    const outlet = other?.own
    const report = byId.get(id)
    if (kind === 'similar' || outlet === undefined || !report || found.has(outlet)) continue
    if (outlet === own || cited?.has(outlet) !== true) continue
    if (own !== undefined && other?.cited.has(own) === true) continue
    if (isLater(report, entry)) continue
    found.set(outlet, id)
  }
  return found
}

/** Whether one story is known to have been filed after another. */
function isLater(one: Entry, other: Entry): boolean {
  const [day, before] = [filingDay(one.fields), filingDay(other.fields)]
  return day !== undefined && before !== undefined && day > before
}

/** Reports a story rests on, those it cites before those they cite. */
function reachFrom(
  id: EntryId,
  reports: ReadonlyMap<EntryId, ReadonlyMap<Slug, EntryId>>
): readonly EntryId[] {
  const reached = new Set<EntryId>(reports.get(id)?.values())
  for (const report of reached) {
    for (const further of reports.get(report)?.values() ?? []) reached.add(further)
  }
  reached.delete(id)
  return [...reached]
}

function invert(
  restsOn: ReadonlyMap<EntryId, readonly EntryId[]>
): ReadonlyMap<EntryId, readonly EntryId[]> {
  const resting = new Map<EntryId, EntryId[]>()
  for (const [id, reports] of restsOn) {
    for (const report of reports) {
      const known = resting.get(report)
      if (known) known.push(id)
      else resting.set(report, [id])
    }
  }
  return resting
}
