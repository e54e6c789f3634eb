import type {Draft} from './draft.ts'
import type {StoryNames} from './names.ts'
import type {OutletNames} from './outlets.ts'
import {anonymousName, type SourceReading} from './source.ts'

/** A source with the words that point elsewhere resolved, and where it was last met. */
export interface ResolvedSource extends SourceReading {
  /** Canonical name for the relation; `null` rather than a guess. */
  readonly name: string | null
  /** Start of the words in the tidied text. */
  readonly at: number
  /** Number of the zone it stands in. */
  readonly zone: number
  /** Index of the relation whose source this one takes up. */
  readonly antecedent?: number
}

/** What is known of a story while its sources are read in text order. */
export interface Story {
  readonly text: string
  readonly names: StoryNames
  readonly outlets: OutletNames
  /** Sources read so far, one for each relation; only ever added to. */
  readonly seen: ResolvedSource[]
  /** What was looked up among them, so that no lookup reads a source twice. */
  readonly lookups: Map<string, Lookup>
}

/** An answer, and how many sources it was found among. */
interface Lookup {
  readonly index: number
  readonly among: number
}

const he = /^(?:he|him|his)$/iu
const she = /^(?:she|her)$/iu
const feminine =
  /\b(?:Mrs|Ms|Miss|Lady|Dame|Queen|spokeswoman|chairwoman|congresswoman|her|she|wife|mother|daughter|sister)\b/u
const masculine =
  /\b(?:Mr|Sir|Lord|King|spokesman|chairman|congressman|his|he|husband|father|son|brother)\b/u

function nameOf(names: readonly string[]): string | null {
  return names.length > 0 ? names.join(' and ') : null
}

/** The last source before, of a kind, in this or the paragraph before. */
function lastSource(story: Story, zone: number, fits: (one: ResolvedSource) => boolean): number {
  for (let index = story.seen.length - 1; index >= 0 && index >= story.seen.length - 6; index--) {
    const one = story.seen[index]
    if (!one || one.zone < zone - 1) return -1
    if (fits(one)) return index
  }
  return -1
}

/**
 * The last source of all that fits, or -1. Sources an earlier call with the same key has read are
 * not read again: a story of many statements would else cost the square of their number.
 *
 * @param key
 *   Names `fits`: the same key asks the same of every source.
 */
function lastSeen(story: Story, key: string, fits: (one: ResolvedSource) => boolean): number {
  const {seen, lookups} = story
  const known = lookups.get(key) ?? {index: -1, among: 0}
  const later = seen.slice(known.among).findLastIndex(fits)
  const index = later < 0 ? known.index : known.among + later
  lookups.set(key, {index, among: seen.length})
  return index
}

/** The first source of all that fits, or -1; reads no source twice, as `lastSeen`. */
function firstSeen(story: Story, key: string, fits: (one: ResolvedSource) => boolean): number {
  const {seen, lookups} = story
  const known = lookups.get(key) ?? {index: -1, among: 0}
  if (known.index >= 0) return known.index
  const later = seen.slice(known.among).findIndex(fits)
  const index = later < 0 ? -1 : known.among + later
  lookups.set(key, {index, among: seen.length})
  return index
}

/** Whether another person is named between two places, so that “he” is not certain. */
function isOtherBetween(story: Story, from: number, to: number, name: string | null): boolean {
  const last = name?.split(' ').at(-1) ?? ''
  for (const run of runsBetween(story, from, to)) {
    const words = run.split(' ')
    const end = words.at(-1) ?? ''
    if (end === last || name?.includes(run)) continue
    if (story.names.fullName(end) !== undefined) return true
  }
  return false
}

function runsBetween({names}: Story, from: number, to: number): readonly string[] {
  let low = 0
  let high = names.runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names.runs[middle]?.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found: string[] = []
  for (
    let run = names.runs[low];
    run && run.start < to && found.length < 60;
    run = names.runs[++low]
  ) {
    found.push(run.text)
  }
  return found
}

/** Resolve “he”, “they”, “the newspaper”, last names and acronyms of one source. */
export function resolveSource(
  reading: SourceReading,
  words: string,
  place: {readonly draft: Draft; readonly zone: number},
  story: Story
): ResolvedSource {
  const at = place.draft.source[0]?.[0] ?? place.draft.cue[0]
  const base = {...reading, at, zone: place.zone}
  switch (reading.refers) {
    case 'pronoun':
      return resolvePronoun(base, words, story)
    case 'outlet':
      return resolveOutlet(base, story)
    case 'definite':
      return resolveDefinite(base, words, story)
    case 'foreign':
      return unknown(base)
    default:
      return resolveName(base, words, story)
  }
}

type Base = SourceReading & {readonly at: number; readonly zone: number}

function takeUp(base: Base, index: number, story: Story): ResolvedSource {
  const one = story.seen[index]
  if (!one) return unknown(base)
  return {...one, at: base.at, zone: base.zone, antecedent: index}
}

function unknown(base: Base): ResolvedSource {
  return {...base, name: null, names: []}
}

function resolvePronoun(base: Base, words: string, story: Story): ResolvedSource {
  const word = words.toLowerCase()
  if (word === 'who' || word === 'which') return resolveRelative(base, story)
  if (word === 'i' || word === 'we' || word === 'you') return unknown(base)
  const plural = /^(?:they|them|their)$/u.test(word)
  const thing = /^(?:it|its)$/u.test(word)
  const index = lastSource(story, base.zone, (one) => {
    if (plural) return isPlural(one)
    if (thing) return /^(?:organization|outlet|document)$/u.test(one.type) && one.names.length < 2
    return one.type === 'person' || (one.type === 'anonymous' && !isPlural(one))
  })
  const one = story.seen[index]
  const alone = thing || plural ? undefined : onlyPerson(story, base.at)
  if (!one && alone) return {...base, names: [alone], name: alone}
  if (!one)
    return thing || plural
      ? {
          ...unknown(base),
          type: thing ? 'organization' : base.type,
          footing: thing ? 'institution' : base.footing
        }
      : unknown(base)
  if (!thing && !plural) {
    const known = `${one.role ?? ''} ${story.text.slice(Math.max(0, one.at - 12), one.at + 40)}`
    if (he.test(word) && feminine.test(known) && !masculine.test(known)) return unknown(base)
    if (she.test(word) && masculine.test(known) && !feminine.test(known)) return unknown(base)
    if (isOtherBetween(story, one.at, base.at, one.name)) {
      return alone ? {...base, names: [alone], name: alone} : unknown(base)
    }
  }
  return takeUp(base, index, story)
}

/** The one person named in the paragraph before a place; `undefined` when there are none or several. */
function onlyPerson(story: Story, at: number): string | undefined {
  const reach = Math.max(0, at - 700)
  const from = reach + story.text.slice(reach, at).lastIndexOf('\n') + 1
  const found = new Set<string>()
  for (const run of runsBetween(story, from, at)) {
    const full = story.names.fullName(run.split(' ').at(-1) ?? '')
    if (full) found.add(full)
  }
  const [name] = found
  return found.size === 1 ? name : undefined
}

function isPlural(one: ResolvedSource): boolean {
  if (one.names.length > 1) return true
  return one.type === 'anonymous' && one.anonymity?.count !== 1
}

/** “Axios, which called …”: the name right before the comma. */
function resolveRelative(base: Base, story: Story): ResolvedSource {
  const before = story.text.slice(Math.max(0, base.at - 80), base.at)
  const name = /(\p{Lu}[\p{L}\p{M}’'.-]*(?: \p{Lu}[\p{L}\p{M}’'.-]*){0,4}),? $/u.exec(before)?.[1]
  if (!name) return unknown(base)
  const outlet = story.outlets.find(name)
  if (outlet) return {...base, type: 'outlet', footing: 'outlet', names: [outlet], name: outlet}
  const index = lastSource(story, base.zone, (one) => one.name !== null && name.endsWith(one.name))
  if (index >= 0) return takeUp(base, index, story)
  const full = name.includes(' ') ? name : story.names.fullName(name)
  return full ? {...base, names: [full], name: full} : unknown(base)
}

/** “the newspaper”: the outlet named last, when none other was named near it. */
function resolveOutlet(base: Base, story: Story): ResolvedSource {
  const found = outletBefore(story, base.at)
  return found ? {...base, names: [found], name: found} : unknown(base)
}

/** How far back, in characters, an outlet may have been named. */
const outletReach = 1500

/** The outlet named last before a place; `undefined` when none stands within reach. */
export function outletBefore(story: Story, at: number): string | undefined {
  let found: string | undefined
  for (const run of runsBetween(story, Math.max(0, at - outletReach), at)) {
    found = story.outlets.find(run) ?? found
  }
  return found
}

/** “the official”, “the sources”, “the minister”, “the ministry”. */
function resolveDefinite(base: Base, words: string, story: Story): ResolvedSource {
  const noun =
    words
      .toLowerCase()
      .split(/[\s,]+/u)
      .at(-1) ?? ''
  const head =
    words
      .toLowerCase()
      .replace(/^(?:the|this|that|these|those)\s+/u, '')
      .split(/,|\swho\s/u)[0]
      ?.trim() ?? noun
  if (base.type === 'anonymous') {
    const person = lastSeen(
      story,
      `person as ${head}`,
      (one) => one.type === 'person' && (one.role ?? '').toLowerCase().includes(head)
    )
    if (person >= 0 && !/^(?:source|sources|people|person|officials?)$/u.test(head))
      return takeUp(base, person, story)
    const index = lastSeen(
      story,
      `unnamed as ${head}`,
      (one) => one.type === 'anonymous' && one.refers === undefined && sameHead(one, head)
    )
    const one = story.seen[index]
    if (one)
      return {
        ...takeUp(base, index, story),
        anonymity: {...one.anonymity, ...base.anonymity, class: one.anonymity?.class ?? 'bare'}
      }
    return {...base, name: anonymousName(words)}
  }
  const body = story.names.body(head.split(' ').at(-1) ?? '')
  return body ? {...base, names: [body], name: body} : {...base, name: null, names: []}
}

function sameHead(one: ResolvedSource, head: string): boolean {
  const stem = (head.split(' ').at(-1) ?? '').replace(/s$/u, '')
  return (
    stem === 'source' ||
    stem === 'person' ||
    stem === 'people' ||
    (one.name ?? '').toLowerCase().includes(stem)
  )
}

function resolveName(base: Base, words: string, story: Story): ResolvedSource {
  if (base.type === 'anonymous') {
    const name = anonymousName(words)
    return {...base, names: [name], name}
  }
  const names = base.names.map((name) => {
    if (base.type === 'person' && !name.includes(' ')) return story.names.fullName(name) ?? name
    return story.names.expansion(name) ?? name
  })
  const own = /^(?:his|her|their|its)\s+(.+)$/iu.exec(words)?.[1]
  if (own && base.names.length === 0) return resolveOwned(base, own, story)
  if (base.type !== 'person') return {...base, names, name: nameOf(names)}
  const [first] = names
  const role =
    base.role ??
    story.seen[
      firstSeen(
        story,
        `first person ${first ?? ''}`,
        (one) => one.type === 'person' && one.names[0] === first
      )
    ]?.role
  return {...base, names, name: nameOf(names), ...(role && {role})}
}

/** “His office”: “office of Tomas Reyl”. */
function resolveOwned(base: Base, noun: string, story: Story): ResolvedSource {
  const index = lastSource(
    story,
    base.zone,
    (one) => one.names.length === 1 && (one.type === 'person' || one.type === 'organization')
  )
  const owner = story.seen[index]?.name
  const plain = noun.split(/,|\swho\s/u)[0]?.trim() ?? noun
  if (!owner || isOtherBetween(story, story.seen[index]?.at ?? 0, base.at, owner))
    return unknown(base)
  const name = `${plain} of ${owner}`
  return {...base, names: [name], name}
}
