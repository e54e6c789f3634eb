import type {NameIndex, Related, SourceRecord, StatementRef} from '../model/archive.ts'
import type {Attribution} from '../model/attribution.ts'
import {filingDay} from '../model/day.ts'
import type {Entry} from '../model/entry.ts'
import {foldName} from '../model/fold-name.ts'
import type {EntryId, Slug} from '../model/ids.ts'
import type {ListedSource, TableWord} from '../model/source-table.ts'
import {findAbout} from './find-about.ts'
import type {OutletDirectory} from './find-outlets.ts'
import {findVoices, type Voice} from './find-voices.ts'
import {indexNames} from './index-names.ts'
import {joinSurnames} from './join-surnames.ts'
import type {TableLookup} from './look-up.ts'
import {formsOf, tellApart} from './tell-apart.ts'
import {compare, countUp, toTallies} from './tally.ts'

type RecordType = SourceRecord['type']

/** The source records of an archive and the way from a printed name to one of them. */
export interface SourceDirectory {
  readonly records: readonly SourceRecord[]
  readonly names: Pick<NameIndex, 'sources' | 'within'>
  /** Words of the source table that say what some printed name means. */
  readonly heeded: ReadonlySet<TableWord>
}

/** What tells sources apart. */
export interface SourceOptions {
  /** Whether a relation is shown as a statement. */
  readonly isShown: (attribution: Attribution) => boolean
  /** Names of outlets are left to them. */
  readonly outlets: OutletDirectory
  /** The source table. */
  readonly table: TableLookup
  readonly listed: readonly ListedSource[]
  /** Related stories of each story. */
  readonly related: ReadonlyMap<EntryId, readonly Related[]>
}

/**
 * Gather what each named source said, however its name is written. What the source table says goes
 * before all; without its word people meet only under their full name: two people may share a
 * surname.
 *
 * @param entries
 *   Stories in archive order.
 */
export function findSources(
  entries: readonly Entry[],
  {isShown, outlets, table, listed, related}: SourceOptions
): SourceDirectory {
  const voices = findVoices(entries, isShown, outlets)
  const full = joinSurnames(entries, voices, related)
  const {speakers, meaning, heeded} = tellApart(voices, table, listed, full)
  const nameOf = new Map(outlets.profiles.map(({slug, name}) => [slug, name]))
  const drafts = speakers.map(({slug, listed: stated, voices: own}) => {
    const [printed, ...others] = formsOf(own)
    const name = stated?.names[0].text ?? printed ?? slug
    const aliases = [printed ?? name, ...others].filter((form) => form !== name)
    return {slug, stated, own, name, aliases, type: stated?.type ?? typeOf(own)}
  })
  const about = findAbout(
    entries,
    drafts.map(({slug, name, aliases, type}) => ({slug, type, forms: [name, ...aliases]})),
    isShown,
    (name, type, entry) => meaning(name, type === 'person', entry)?.slug
  )
  const records = drafts.map(({slug, stated, own, name, aliases, type}): SourceRecord => ({
    slug,
    name,
    type,
    stated: stated !== undefined,
    aliases,
    authorities: stated?.authorities ?? [],
    roles: rolesOf(own),
    affiliations: affiliationsOf(own),
    statements: own.map(({entry, attribution}): StatementRef => ({
      entry: entry.id,
      attribution: attribution.id
    })),
    about: about.get(slug) ?? [],
    carriers: toTallies(carriersOf(own, outlets), (outlet) => nameOf.get(outlet) ?? outlet),
    ...daysOf(own)
  }))
  return {
    records: records.sort(
      (one, other) =>
        compare(foldName(one.name), foldName(other.name)) || compare(one.slug, other.slug)
    ),
    names: indexNames(entries, speakers, meaning),
    heeded
  }
}

function rolesOf(voices: readonly Voice[]): SourceRecord['roles'] {
  const first = new Map<string, Omit<SourceRecord['roles'][number], 'role'>>()
  // Archive order is newest first: the last word about a role is its first day.
  for (const {attribution, entry} of voices) {
    const {role, sourceNames} = attribution
    if (role === undefined || sourceNames.length > 1) continue
    const {language} = entry.fields
    const day = filingDay(entry.fields) ?? first.get(role)?.first
    first.set(role, {
      ...(language !== undefined && {language}),
      ...(day !== undefined && {first: day})
    })
  }
  return [...first]
    .map(([role, seen]) => ({role, ...seen}))
    .sort(
      (one, other) => compare(one.first ?? '', other.first ?? '') || compare(one.role, other.role)
    )
}

function affiliationsOf(voices: readonly Voice[]): readonly string[] {
  const found = voices.flatMap(({attribution: {affiliation, sourceNames}}) =>
    affiliation === undefined || sourceNames.length > 1 ? [] : [affiliation]
  )
  return [...new Set(found)]
}

function carriersOf(voices: readonly Voice[], outlets: OutletDirectory): Map<Slug, number> {
  const counts = new Map<Slug, number>()
  for (const {entry, attribution} of voices) {
    const own = entry.fields.outlet === null ? undefined : outlets.find(entry.fields.outlet)
    const carriers = new Set<Slug>(own === undefined ? [] : [own])
    for (const name of [...attribution.via, ...(attribution.viaInferred ?? [])]) {
      const slug = outlets.find(name)
      if (slug !== undefined) carriers.add(slug)
    }
    for (const slug of carriers) countUp(counts, slug)
  }
  return counts
}

function daysOf(voices: readonly Voice[]): {readonly first?: string; readonly last?: string} {
  const days = voices.flatMap(({entry}) => filingDay(entry.fields) ?? []).sort(compare)
  const [first, last] = [days[0], days.at(-1)]
  return first === undefined || last === undefined ? {} : {first, last}
}

function typeOf(voices: readonly Voice[]): RecordType {
  return mostFrequent(voices.map(({type}) => type)) ?? 'organization'
}

function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) countUp(counts, value)
  return [...counts].reduce<readonly [Value | undefined, number]>(
    (best, [value, count]) => (count > best[1] ? [value, count] : best),
    [undefined, 0]
  )[0]
}
