import type {Entry} from '../model/entry.ts'
import {toSlug, type Slug} from '../model/ids.ts'
import type {OutletProfile} from '../model/outlet.ts'
import {foldName, splitShortForm, toHost, toSiteName} from '../model/fold-name.ts'
import {nameGroups, type NameGroup} from './name-groups.ts'
import {takeSlug} from './take-slug.ts'

/** The outlets of an archive and the way from a printed name to one of them. */
export interface OutletDirectory {
  readonly profiles: readonly OutletProfile[]
  /** @returns The outlet a printed name stands for; absent when it is none. */
  find(name: string): Slug | undefined
}

/** Carriers that are papers, not outlets: “via” may hold both. */
const documentWord =
  /\b(?:letters?|memos?|memorand(?:um|a)|reports?|documents?|transcripts?|statements?|filings?|e-?mails?|cables?|dossiers?|minutes|records?|affidavits?|indictments?|complaints?|press releases?)\b/iu

/**
 * Find every outlet: those configured, those whose copy is here, those that copy names as source or
 * carrier. One outlet for one, however it is written.
 *
 * @param entries
 *   Stories in archive order.
 * @param configured
 *   Profiles of the owner; their names, aliases, domains and slugs are never given to another.
 * @param isIgnored
 *   Whether an editor says that a name is none.
 */
export function findOutlets(
  entries: readonly Entry[],
  configured: readonly OutletProfile[],
  isIgnored: (name: string) => boolean
): OutletDirectory {
  const slugs = new Set<string>()
  const byKey = new Map<string, Slug>()
  const profiles: OutletProfile[] = []
  for (const profile of configured) {
    const slug = takeSlug(profile.slug, slugs)
    profiles.push({...profile, slug})
    const names = [profile.name, ...profile.aliases, profile.slug, ...profile.domains]
    for (const name of names.flatMap(keysOf)) if (!byKey.has(name)) byKey.set(name, slug)
  }

  const groups = nameGroups()
  for (const name of outletNames(entries)) {
    const known = keysOf(name).some((key) => byKey.has(key))
    if (!known && !isIgnored(name)) groups.add(name)
  }
  joinDomains(groups)
  for (const group of groups.list()) {
    const known = group.keys.map((key) => byKey.get(key)).find((slug) => slug !== undefined)
    const slug = known ?? takeSlug(toSlug(longest(wordKeys(group))), slugs)
    for (const key of group.keys) if (!byKey.has(key)) byKey.set(key, slug)
    if (known === undefined) {
      const hosts = [group.name, ...group.aliases].flatMap((form) => toHost(form) ?? [])
      profiles.push({name: group.name, slug, aliases: group.aliases, domains: hosts, wire: false})
    }
  }

  return {
    profiles,
    find: (name) =>
      keysOf(name)
        .map((key) => byKey.get(key))
        .find((slug) => slug !== undefined)
  }
}

/** The keys a printed name may be known by, the surest first. */
function keysOf(printed: string): readonly string[] {
  const {name, short} = splitShortForm(printed)
  const keys = [foldName(name)]
  if (short !== undefined) keys.push(foldName(short))
  const host = toHost(name)
  if (host !== undefined) keys.push(foldName(host), foldName(toSiteName(host) ?? ''))
  return keys.filter((key) => key !== '')
}

/** Names that copy gives to outlets, in archive order, once for each time. */
function* outletNames(entries: readonly Entry[]): Generator<string> {
  const others = new Set<string>()
  const carriers: string[] = []
  for (const {fields, attributions} of entries) {
    if (fields.outlet !== null) yield fields.outlet
    for (const attribution of attributions) {
      if (!attribution.shown) continue
      const {sourceType, sourceNames, via, viaInferred = []} = attribution
      if (sourceType === 'outlet') yield* sourceNames
      else for (const name of sourceNames) others.add(foldName(name))
      carriers.push(...via, ...viaInferred)
    }
  }
  // “X quoted Y as saying” puts X into `via`: a person or a body that speaks elsewhere is no outlet.
  for (const name of carriers) {
    if (!others.has(foldName(name)) && !documentWord.test(name)) yield name
  }
}

/** “axios.com” is Axios when Axios is named as well. */
function joinDomains(groups: ReturnType<typeof nameGroups>): void {
  const listed = groups.list()
  const byLetters = new Map<string, string>()
  for (const {keys} of listed) {
    for (const key of keys) byLetters.set(key.replaceAll(' ', ''), key)
  }
  for (const {name, aliases} of listed) {
    for (const form of [name, ...aliases]) {
      const host = toHost(form)
      const key = host === undefined ? undefined : byLetters.get(toSiteName(host) ?? '')
      if (key !== undefined) groups.join(key, foldName(form))
    }
  }
}

/** Keys made from words; from web addresses where there are no others. */
function wordKeys({name, aliases, keys}: NameGroup): readonly string[] {
  const hosts = [name, ...aliases].filter((form) => toHost(form) !== undefined).map(foldName)
  const words = keys.filter((key) => !hosts.includes(key))
  return words.length > 0 ? words : keys
}

function longest(keys: readonly string[]): string {
  return keys.reduce((best, key) => (key.length > best.length ? key : best), '')
}
