import type {NameIndex, SourceRecord, StatementRef} from '../model/archive.ts'
import type {Attribution} from '../model/attribution.ts'
import {filingDay} from '../model/day.ts'
import type {Entry} from '../model/entry.ts'
import {toSlug, type Slug} from '../model/ids.ts'
import {findAbout} from './find-about.ts'
import {foldName, foldPersonName} from './fold-name.ts'
import {nameGroups} from './name-groups.ts'
import {takeSlug} from './take-slug.ts'
import {compare, countUp, toTallies} from './tally.ts'
import type {OutletDirectory} from './find-outlets.ts'

type RecordType = SourceRecord['type']

/** One statement by a named source that is no outlet. */
interface Voice {
  readonly name: string
  readonly key: string
  readonly type: RecordType
  readonly entry: Entry
  readonly attribution: Attribution
}

/** The source records of an archive and the way from a printed name to one of them. */
export interface SourceDirectory {
  readonly records: readonly SourceRecord[]
  readonly names: NameIndex['sources']
}

/**
 * Gather what each named source said, however its name is written. People meet only under their
 * full name: two people may share a surname.
 *
 * @param entries
 *   Stories in archive order.
 * @param isShown
 *   Whether a relation is shown as a statement.
 * @param outlets
 *   Names of outlets are left to them.
 */
export function findSources(
  entries: readonly Entry[],
  isShown: (attribution: Attribution) => boolean,
  outlets: OutletDirectory
): SourceDirectory {
  const voices = findVoices(entries, isShown, outlets)
  const groups = nameGroups()
  for (const {name, key} of voices) groups.add(name, key)

  const slugs = new Set<string>()
  const byKey = new Map<string, Slug>()
  const drafts = new Map<
    Slug,
    {readonly voices: Voice[]; readonly aliases: readonly string[]; readonly name: string}
  >()
  for (const {name, aliases, keys} of groups.list()) {
    const slug = takeSlug(toSlug(keys.reduce((a, b) => (b.length > a.length ? b : a), '')), slugs)
    for (const key of keys) byKey.set(key, slug)
    drafts.set(slug, {name, aliases, voices: []})
  }
  const names = new Map<string, Slug>()
  for (const voice of voices) {
    const slug = byKey.get(voice.key)
    if (slug === undefined) continue
    names.set(voice.name, slug)
    drafts.get(slug)?.voices.push(voice)
  }
  const nameOf = new Map(outlets.profiles.map(({slug, name}) => [slug, name]))
  const about = findAbout(
    entries,
    [...drafts].map(([slug, {name, aliases, voices: own}]) => ({
      slug,
      type: typeOf(own),
      forms: [name, ...aliases]
    })),
    isShown,
    (attribution, slug) => attribution.sourceNames.some((name) => names.get(name) === slug)
  )
  const records = [...drafts].map(([slug, {name, aliases, voices: own}]) => ({
    slug,
    name,
    type: typeOf(own),
    aliases,
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
    names
  }
}

function findVoices(
  entries: readonly Entry[],
  isShown: (attribution: Attribution) => boolean,
  outlets: OutletDirectory
): readonly Voice[] {
  const voices: Voice[] = []
  for (const entry of entries) {
    for (const attribution of entry.attributions) {
      const type = attribution.sourceType
      if (!isShown(attribution)) continue
      if (type === 'anonymous' || type === 'unattributed' || type === 'outlet') continue
      for (const name of new Set(attribution.sourceNames)) {
        const key = type === 'person' ? foldPersonName(name) : foldName(name)
        const isOutlet = type !== 'person' && outlets.find(name) !== undefined
        if (key !== '' && !isOutlet) voices.push({name, key, type, entry, attribution})
      }
    }
  }
  return voices
}

function rolesOf(voices: readonly Voice[]): SourceRecord['roles'] {
  const first = new Map<string, string | undefined>()
  // Archive order is newest first: the last word about a role is its first day.
  for (const {attribution, entry} of voices) {
    const {role, sourceNames} = attribution
    if (role === undefined || sourceNames.length > 1) continue
    const day = filingDay(entry.fields)
    first.set(role, day ?? first.get(role))
  }
  return [...first]
    .map(([role, day]) => ({role, ...(day !== undefined && {first: day})}))
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
