import type {Entry} from '../model/entry.ts'
import {foldName, splitShortForm} from '../model/fold-name.ts'
import {toSlug, type Slug} from '../model/ids.ts'
import type {ListedSource, TableWord} from '../model/source-table.ts'
import {keyOf, type Voice} from './find-voices.ts'
import type {FullNames} from './join-surnames.ts'
import type {Listing, TableLookup} from './look-up.ts'
import {nameGroups} from './name-groups.ts'
import {takeSlug} from './take-slug.ts'

/** One source and all it says. */
export interface Speaker {
  readonly slug: Slug
  /** What the source table says of it. */
  readonly listed?: ListedSource
  readonly voices: readonly Voice[]
}

type Story = Pick<Entry, 'id' | 'file'>

/** @returns Whom a printed name means in a story; absent when that is nobody the archive knows. */
export type Meaning = (name: string, isPerson: boolean, story: Story) => Speaker | undefined

/** Who speaks in an archive. */
export interface Speakers {
  /** Those of the source table first, in its order, then in order of first appearance. */
  readonly speakers: readonly Speaker[]
  readonly meaning: Meaning
  /** Words of the source table that say what some printed name means. */
  readonly heeded: ReadonlySet<TableWord>
}

/**
 * Tell whose voice is whose. The source table decides; names it does not list mean the same source
 * when they fold to the same words or one is the other's short form, and the short form of a listed
 * name follows it.
 *
 * @param listed
 *   Sources of the table: they have the first choice of addresses, whether they speak or not.
 * @param full
 *   Surnames whose bearers are certain.
 */
export function tellApart(
  voices: readonly Voice[],
  table: TableLookup,
  listed: readonly ListedSource[],
  full: FullNames
): Speakers {
  const wholes = wholeNames(voices)
  /** The key of a name in a story, a surname made whole where it is certain whose it is. */
  const keyIn = (name: string, isPerson: boolean, {id}: Story): string => {
    if (!isPerson) return keyOf(name, false)
    const key = keyOf(name, true)
    return full.get(id)?.get(key)?.key ?? key
  }
  const listingOf: (...of: Parameters<Meaning>) => Listing | undefined = (
    name,
    isPerson,
    story
  ) => {
    const listing = table.find(name, isPerson, story)
    if (listing || table.isEmpty) return listing
    const whole = wholes.get(keyOf(name, isPerson)) ?? []
    return table.findKeys([keyIn(name, isPerson, story), ...whole], story)
  }

  const heeded = new Set<TableWord>()
  const byListing = new Map<ListedSource, Voice[]>(listed.map((source) => [source, []]))
  const others: Voice[] = []
  for (const printed of voices) {
    const whole =
      printed.type === 'person' ? full.get(printed.entry.id)?.get(printed.key) : undefined
    const voice = whole ? {...printed, key: whole.key, fullName: whole.name} : printed
    const listing = listingOf(voice.name, voice.type === 'person', voice.entry)
    if (!listing) others.push(voice)
    else {
      heeded.add(listing.word)
      if (listing.source) byListing.get(listing.source)?.push(voice)
    }
  }

  const slugs = new Set<string>()
  const addresses = takeAddresses(listed, slugs)
  const stated = new Map<ListedSource, Speaker>()
  for (const [source, own] of byListing) {
    const slug = addresses.get(source)
    if (slug !== undefined && own.length > 0)
      stated.set(source, {slug, listed: source, voices: own})
  }
  const found = groupVoices(others, slugs)
  return {
    speakers: [...stated.values(), ...new Set(found.values())],
    heeded,
    meaning(name, isPerson, story) {
      const listing = listingOf(name, isPerson, story)
      if (listing) return listing.source && stated.get(listing.source)
      return found.get(keyIn(name, isPerson, story))
    }
  }
}

/** @returns The printed forms of voices, most often met first, the others in order of first appearance. */
export function formsOf(voices: readonly Voice[]): readonly string[] {
  const forms = new Map<string, number>()
  const count = (form: string, weight: number): void => {
    forms.set(form, (forms.get(form) ?? 0) + weight)
  }
  for (const {name: printed, fullName} of voices) {
    const {name, short} = splitShortForm(printed)
    if (fullName !== undefined) count(fullName, 1)
    count(name, fullName === undefined ? 1 : 0)
    if (short !== undefined) count(short, 1)
  }
  const most = Math.max(...forms.values())
  const first = [...forms].find(([, count]) => count === most)?.[0]
  return first === undefined ? [] : [first, ...[...forms.keys()].filter((form) => form !== first)]
}

/** From the key of a short form to the keys of the names that brought it: “Harbour Authority (HA)”. */
function wholeNames(voices: readonly Voice[]): ReadonlyMap<string, ReadonlySet<string>> {
  const wholes = new Map<string, Set<string>>()
  for (const {name, key} of voices) {
    const {short} = splitShortForm(name)
    if (short === undefined) continue
    const known = wholes.get(foldName(short))
    if (known) known.add(key)
    else wholes.set(foldName(short), new Set([key]))
  }
  return wholes
}

/** Addresses that an editor chose first, then those made from names. */
function takeAddresses(
  listed: readonly ListedSource[],
  slugs: Set<string>
): ReadonlyMap<ListedSource, Slug> {
  const addresses = new Map<ListedSource, Slug>()
  for (const source of listed) {
    if (source.slug !== undefined) addresses.set(source, takeSlug(source.slug, slugs))
  }
  for (const source of listed) {
    if (addresses.has(source)) continue
    addresses.set(source, takeSlug(toSlug(foldName(source.names[0].text)), slugs))
  }
  return addresses
}

/** From each key to the source it means, as far as names alone tell. */
function groupVoices(voices: readonly Voice[], slugs: Set<string>): ReadonlyMap<string, Speaker> {
  const groups = nameGroups()
  const byKey = new Map<string, Voice[]>()
  for (const voice of voices) {
    groups.add(voice.name, voice.key)
    const known = byKey.get(voice.key)
    if (known) known.push(voice)
    else byKey.set(voice.key, [voice])
  }
  const order = new Map(voices.map((voice, index) => [voice, index]))
  const found = new Map<string, Speaker>()
  for (const {keys} of groups.list()) {
    const slug = takeSlug(toSlug(keys.reduce((a, b) => (b.length > a.length ? b : a), '')), slugs)
    const own = keys
      .flatMap((key) => byKey.get(key) ?? [])
      .sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
    const speaker = {slug, voices: own}
    for (const key of keys) found.set(key, speaker)
  }
  return found
}
