import {groupBy} from '../model/group-by.ts'
import type {Related} from '../model/archive.ts'
import type {Entry} from '../model/entry.ts'
import {foldName, foldPersonName, toSurname} from '../model/fold-name.ts'
import type {EntryId} from '../model/ids.ts'
import type {Voice} from './find-voices.ts'

/** A full name and the key it meets others under. */
export interface FullName {
  readonly key: string
  readonly name: string
}

/** “Professors Reyl and Dahl” gives no first name. */
const severalTitled =
  /^(?:drs|messrs|professors|senators|sens|representatives|reps|governors|govs|generals|judges|justices|ministers|presidents)\b/iu

/** By story, from the key of a surname that stands alone in it to whose it is. */
export type FullNames = ReadonlyMap<EntryId, ReadonlyMap<string, FullName>>

/**
 * Find out whom a surname means that is left without a full name: only where the archive knows one
 * person of that surname, who writes nothing in it, and that person
 *
 * - is named in full in the same story, or
 * - speaks in another version of the same text, or
 * - speaks under the same role in a story of the same outlet or of the same events.
 *
 * All else stays apart: two sources that are one mislead less than one that is two.
 *
 * @param related
 *   Related stories of each story.
 */
export function joinSurnames(
  entries: readonly Entry[],
  voices: readonly Voice[],
  related: ReadonlyMap<EntryId, readonly Related[]>
): FullNames {
  const people = voices.filter(({type}) => type === 'person')
  const bare = people.filter(({name}) => toSurname(name) !== undefined)
  if (bare.length === 0) return new Map()
  const known = fullNames(entries, people)
  const speakers = groupBy(people, ({key}) => key)
  const writers = new Set(entries.flatMap(({fields}) => (fields.byline ?? []).map(foldPersonName)))
  const joined = new Map<EntryId, Map<string, FullName>>()
  for (const voice of bare) {
    const [full, ...others] = known.get(toSurname(voice.name) ?? '') ?? []
    if (full === undefined || others.length > 0) continue
    const own = joined.get(voice.entry.id) ?? new Map<string, FullName>()
    if (own.has(voice.key)) continue
    const [key, forms] = full
    if (writers.has(key)) continue
    const name =
      formIn(voice.entry, forms) ??
      speakers.get(key)?.find((other) => isCertain(voice, other, related))?.name
    if (name === undefined) continue
    own.set(voice.key, {key, name})
    joined.set(voice.entry.id, own)
  }
  return joined
}

function isCertain(
  voice: Voice,
  full: Voice,
  related: ReadonlyMap<EntryId, readonly Related[]>
): boolean {
  const tie = related.get(voice.entry.id)?.find(({entry}) => entry === full.entry.id)
  if (tie?.kind === 'copy' || tie?.kind === 'rewrite') return true
  const role = roleOf(voice)
  const near = tie !== undefined || voice.entry.fields.outlet === full.entry.fields.outlet
  return near && role !== undefined && role === roleOf(full)
}

/** A role tells who is meant only where it is one person's and more than a rank. */
function roleOf({attribution: {role, affiliation, sourceNames}}: Voice): string | undefined {
  if (role === undefined || sourceNames.length > 1) return undefined
  const words = foldName([role, affiliation ?? ''].join(' '))
  return words.includes(' ') ? words : undefined
}

/** The form of a full name that a story prints. */
function formIn({fields}: Entry, forms: ReadonlySet<string>): string | undefined {
  const blocks = fields.body.filter(({type}) => type === 'paragraph').map(({text}) => text)
  const text = [fields.headline ?? '', fields.standfirst ?? '', ...blocks].join('\n')
  return [...forms].find((form) => text.includes(form))
}

/** Full names by the surnames they end in, each with its printed forms: of those who speak, are mentioned or write. */
function fullNames(
  entries: readonly Entry[],
  people: readonly Voice[]
): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const known = new Map<string, Map<string, Set<string>>>()
  const add = (name: string): void => {
    if (toSurname(name) !== undefined || severalTitled.test(name)) return
    const key = foldPersonName(name)
    const words = key.split(' ')
    for (let start = 1; start < words.length; start++) {
      const surname = words.slice(start).join(' ')
      const bearers = known.get(surname) ?? new Map<string, Set<string>>()
      const forms = bearers.get(key) ?? new Set<string>()
      known.set(surname, bearers.set(key, forms.add(name)))
    }
  }
  for (const name of new Set(people.map((voice) => voice.name))) add(name)
  for (const {fields} of entries) {
    for (const {name} of fields.people ?? []) add(name)
    for (const name of fields.byline ?? []) add(name)
  }
  return known
}
