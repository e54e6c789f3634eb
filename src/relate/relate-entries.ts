import type {Archive, DayRecord, StatementRef} from '../model/archive.ts'
import type {Act, Attribution} from '../model/attribution.ts'
import {filingDay} from '../model/day.ts'
import type {Entry} from '../model/entry.ts'
import type {EntryId, Slug} from '../model/ids.ts'
import type {OutletProfile} from '../model/outlet.ts'
import type {SourceTable, TableWord} from '../model/source-table.ts'
import {findOrigins} from './find-origins.ts'
import {findOutlets, type OutletDirectory} from './find-outlets.ts'
import {applyTypes} from './apply-types.ts'
import {findPlaces} from './find-places.ts'
import {findRelated} from './find-related.ts'
import {findSources} from './find-sources.ts'
import {findSubjects} from './find-subjects.ts'
import {findUnmatched} from './find-unmatched.ts'
import {lookUp} from './look-up.ts'
import {relateOutlets, tiesOf} from './relate-outlets.ts'
import {compare} from './tally.ts'
import {resolveVersions} from './versions.ts'

/** Related stories kept for one story. */
const relatedLimit = 6

/** What `relateEntries` has to be told. */
export interface RelateOptions {
  /** Outlets as configured. */
  readonly outlets: readonly OutletProfile[]
  /** Acts that count as statements. */
  readonly acts: readonly Act[]
  /** What an editor says of the sources. */
  readonly sources: SourceTable
}

/**
 * Bring the stories of an archive together: one record for one outlet and one source, however they
 * are written; days, places, unnamed sources, copies and rewrites.
 *
 * @param entries
 *   All stories, in any order. Withheld ones, and the notices that withdraw, stay in `entries` and are
 *   in no list; versions that a newer one replaced or withdrew are kept apart.
 */
export function relateEntries(entries: readonly Entry[], options: RelateOptions): Archive {
  const {current, superseded, withdrawn, clashes} = resolveVersions(entries)
  const table = lookUp(options.sources)
  const sorted = applyTypes(inArchiveOrder([...current, ...withdrawn]), table, options.sources)
  const usable = sorted.filter(isUsable)
  const isShown = ({shown, act}: Attribution): boolean => shown && options.acts.includes(act)

  const ignored = new Set<TableWord>()
  const directory = findOutlets(usable, options.outlets, (name) => {
    const listing = table.ignores(name)
    if (listing) ignored.add(listing.word)
    return listing !== undefined
  })
  const ties = new Map(usable.map((entry) => [entry.id, tiesOf(entry, isShown, directory)]))
  const related = findRelated(usable, ties)
  const sources = findSources(usable, {
    isShown,
    outlets: directory,
    table,
    listed: options.sources.sources,
    related
  })
  const {origins, restsOn, resting} = findOrigins(usable, isShown, directory, {ties, related})
  const dated = new Map<string, EntryId[]>()
  for (const {id, fields} of usable) {
    const day = filingDay(fields)
    if (day === undefined) continue
    const stories = dated.get(day)
    if (stories) stories.push(id)
    else dated.set(day, [id])
  }
  return {
    entries: sorted,
    sources: sources.records,
    outlets: relateOutlets(usable, isShown, directory, {ties, origins}),
    days: [...dated].map(([date, stories]): DayRecord => ({date, stories})),
    undated: usable.filter(({fields}) => filingDay(fields) === undefined).map(({id}) => id),
    places: findPlaces(usable),
    subjects: findSubjects(usable),
    unnamed: usable.flatMap((entry) =>
      entry.attributions
        .filter((attribution) => isShown(attribution) && attribution.sourceType === 'anonymous')
        .map((attribution): StatementRef => ({entry: entry.id, attribution: attribution.id}))
    ),
    related: new Map([...related].map(([id, all]) => [id, all.slice(0, relatedLimit)])),
    origins,
    restsOn,
    resting,
    withdrawn: sorted
      .filter((entry) => !isUsable(entry))
      .map(({id}) => id)
      .sort(compare),
    versions: superseded,
    versionClashes: clashes,
    names: {outlets: nameIndex(sorted, directory), ...sources.names},
    unmatched: findUnmatched(options.sources, {
      heeded: new Set([...sources.heeded, ...ignored]),
      stories: sorted,
      outlets: directory
    })
  }
}

function inArchiveOrder(entries: readonly Entry[]): readonly Entry[] {
  const keyed = entries.map((entry) => {
    const {received, published} = entry.fields
    const day = filingDay(entry.fields) ?? ''
    // Times of one day order its stories when the copy gives them.
    const time = [published, received?.date].find((date) => date?.startsWith(`${day}T`)) ?? ''
    return {entry, day, time: day === '' ? '' : time}
  })
  return keyed
    .sort(
      (one, other) =>
        compare(other.day, one.day) ||
        compare(other.time, one.time) ||
        compare(one.entry.id, other.entry.id)
    )
    .map(({entry}) => entry)
}

function isUsable({fields: {status}}: Entry): boolean {
  return status === undefined || status === 'usable'
}

function nameIndex(
  entries: readonly Entry[],
  directory: OutletDirectory
): ReadonlyMap<string, Slug> {
  const index = new Map<string, Slug>()
  const add = (name: string): void => {
    if (index.has(name)) return
    const slug = directory.find(name)
    if (slug !== undefined) index.set(name, slug)
  }
  for (const {fields, attributions} of entries) {
    if (fields.outlet !== null) add(fields.outlet)
    for (const {sourceType, sourceNames, via, viaInferred = [], venue} of attributions) {
      if (sourceType !== 'person' && sourceType !== 'anonymous') sourceNames.forEach(add)
      via.forEach(add)
      viaInferred.forEach(add)
      if (venue !== undefined) add(venue)
    }
  }
  return index
}
