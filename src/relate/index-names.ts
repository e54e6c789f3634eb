import type {NameIndex} from '../model/archive.ts'
import type {Entry} from '../model/entry.ts'
import type {EntryId, Slug} from '../model/ids.ts'
import type {Meaning, Speaker} from './tell-apart.ts'

/**
 * Write down what the names of sources mean, once for the archive where that is the same
 * everywhere, story by story where it is not.
 */
export function indexNames(
  entries: readonly Entry[],
  speakers: readonly Speaker[],
  meaning: Meaning
): Pick<NameIndex, 'sources' | 'within'> {
  const sources = new Map<string, Slug>()
  const split = new Set<string>()
  for (const {slug, listed, voices} of speakers) {
    const isEverywhere = listed === undefined || listed.stories.length === 0
    const stated = isEverywhere ? (listed?.names ?? []).map(({text}) => text) : []
    // A surname was made whole for its own story only.
    for (const {name, fullName} of voices) if (fullName !== undefined) split.add(name)
    for (const name of new Set([...voices.map((voice) => voice.name), ...stated])) {
      if (!isEverywhere || (sources.get(name) ?? slug) !== slug) split.add(name)
      else sources.set(name, slug)
    }
  }
  for (const name of split) sources.delete(name)
  const within = new Map<EntryId, ReadonlyMap<string, Slug>>()
  if (split.size === 0) return {sources, within}
  for (const entry of entries) {
    const own = new Map<string, Slug>()
    for (const [name, isPerson] of namesIn(entry)) {
      if (!split.has(name) || own.has(name)) continue
      const slug = meaning(name, isPerson, entry)?.slug
      if (slug !== undefined) own.set(name, slug)
    }
    if (own.size > 0) within.set(entry.id, own)
  }
  return {sources, within}
}

/** Every name pages may link, and whether it is a person's; sources first. */
function* namesIn({fields, attributions}: Entry): Generator<readonly [string, boolean]> {
  for (const {sourceNames, sourceType} of attributions) {
    for (const name of sourceNames) yield [name, sourceType === 'person']
  }
  for (const {via, viaInferred = [], venue, affiliation} of attributions) {
    for (const name of [...via, ...viaInferred]) yield [name, false]
    if (venue !== undefined) yield [venue, false]
    if (affiliation !== undefined) yield [affiliation, false]
  }
  for (const name of fields.byline ?? []) yield [name, true]
  for (const {name} of fields.people ?? []) yield [name, true]
  for (const {name} of fields.organisations ?? []) yield [name, false]
}
