import type {StoryNames} from '../names.ts'
import type {OutletNames} from '../outlets.ts'
import type {StoryPerson} from '../people.ts'
import {firstFrom} from '../first-from.ts'
import {genderOf} from '../role.ts'
import {firstRunFrom, type NameRun} from '../runs.ts'
import type {SourceReading} from '../reading.ts'
import type {StoryAges} from './ages.ts'
import type {Span} from '../../model/span.ts'

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
  /** Where each zone begins. */
  readonly zones: readonly {readonly start: number; readonly end: number}[]
  /** Stretches in quotation marks, in text order. */
  readonly quoted: readonly Span[]
  /** The ages of its people, read when they are first asked for. */
  readonly ages: () => StoryAges
  /** Sources read so far, one for each relation; only ever added to. */
  readonly seen: ResolvedSource[]
  /** What words of a source tell by themselves: “he” and a last name come again and again. */
  readonly readings: Map<string, SourceReading>
  /** What was looked up among them, so that no lookup reads a source twice. */
  readonly lookups: Map<string, Lookup>
}

/** An answer, and how many sources it was found among. */
interface Lookup {
  readonly index: number
  readonly among: number
}

/** A reading and where its words stand. */
export type Base = SourceReading & {readonly at: number; readonly zone: number}

/** Sources before one that are looked at when it takes one of them up. */
const window = 8

/** The last source before, of a kind, in this zone or not more than `reach` before it; -1 when there is none. */
export function lastSource(
  story: Story,
  zone: number,
  fits: (one: ResolvedSource) => boolean,
  reach = 1
): number {
  const {seen} = story
  for (let index = seen.length - 1; index >= 0 && index >= seen.length - window; index--) {
    const one = seen[index]
    if (!one || one.zone < zone - reach) return -1
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
export function lastSeen(
  story: Story,
  key: string,
  fits: (one: ResolvedSource) => boolean
): number {
  const {seen, lookups} = story
  const known = lookups.get(key) ?? {index: -1, among: 0}
  const later = seen.slice(known.among).findLastIndex(fits)
  const index = later < 0 ? known.index : known.among + later
  lookups.set(key, {index, among: seen.length})
  return index
}

/** The first source of all that fits, or -1; reads no source twice, as `lastSeen`. */
export function firstSeen(
  story: Story,
  key: string,
  fits: (one: ResolvedSource) => boolean
): number {
  const {seen, lookups} = story
  const known = lookups.get(key) ?? {index: -1, among: 0}
  if (known.index >= 0) return known.index
  const later = seen.slice(known.among).findIndex(fits)
  const index = later < 0 ? -1 : known.among + later
  lookups.set(key, {index, among: seen.length})
  return index
}

/** The runs of capitals between two places, at most sixty. */
export function runsBetween({names}: Story, from: number, to: number): readonly NameRun[] {
  const found: NameRun[] = []
  let index = firstRunFrom(names.runs, from)
  for (let run = names.runs[index]; run && run.start < to; run = names.runs[++index]) {
    found.push(run)
    if (found.length === 60) break
  }
  return found
}

/** Whether a place lies in quotation marks. */
export function isQuoted({quoted}: Story, at: number): boolean {
  const index = firstFrom(quoted, ([, end]) => end, at + 1)
  return (quoted[index]?.[0] ?? Infinity) <= at
}

/** The source of an earlier relation again, at a new place. */
export function takeUp(base: Base, index: number, story: Story): ResolvedSource {
  const one = story.seen[index]
  if (!one) return unknown(base)
  const {refers: _, ...rest} = one
  return {...rest, at: base.at, zone: base.zone, antecedent: index}
}

/** Whom the words for a source mean: somebody of a name, or a source by its index; nobody where that is open. */
export function asMeant(
  base: Base,
  meant: string | number | undefined,
  story: Story
): ResolvedSource {
  if (meant === undefined) return unknown(base)
  return typeof meant === 'number' ? takeUp(base, meant, story) : asPerson(base, meant, story)
}

/** A source nobody can name. */
export function unknown(base: Base): ResolvedSource {
  return {name: null, ...base, names: []}
}

/**
 * Who is meant by a name that several people of a story may bear: the one of the office or the sex told
 * with it, else the surest whom the story has named by then.
 *
 * @param words
 *   The name as printed, with its titles: “Ms. Finch”.
 * @returns
 *   `undefined` where nobody of the story bears the name, or where it stays open who is meant.
 */
function bearerOf(
  {at, role}: Base,
  name: string,
  words: string,
  {names: {people}}: Story
): StoryPerson | undefined {
  const gender = genderOf(words.split(',', 1)[0] ?? '', '')
  const bearers = people.bearers(name, {at, ...(gender && {gender})})
  if (bearers.length < 2) return bearers[0]
  const office = role?.toLowerCase()
  const fitting = [
    bearers.filter((one) => office !== undefined && one.role?.toLowerCase() === office),
    bearers.filter((one) => gender !== undefined && one.gender === gender)
  ]
  return fitting.find(({length}) => length === 1)?.[0]
}

/**
 * A person of the story as a source.
 *
 * @param words
 *   The name as printed, with its titles.
 */
export function asPerson(base: Base, name: string, story: Story, words = name): ResolvedSource {
  const person = bearerOf(base, name, words, story)
  return {
    at: base.at,
    zone: base.zone,
    type: 'person',
    footing: 'on-record',
    names: [person?.name ?? name],
    name: person?.name ?? name,
    ...((person?.role ?? base.role) && {role: person?.role ?? base.role}),
    ...((person?.affiliation ?? base.affiliation) && {
      affiliation: person?.affiliation ?? base.affiliation
    })
  }
}

/** Whether a source stands for several. */
export function isPlural(one: ResolvedSource): boolean {
  if (one.names.length > 1) return true
  if (one.type !== 'anonymous') return false
  const count = one.anonymity?.count
  if (/^(?:some|many|several|most|few|both|all|others)\b/u.test(one.name ?? '')) return true
  return count === undefined ? /(?:[^s]s|people|men|women)\b/u.test(one.name ?? 's') : count > 1
}

/** Whether a noun may stand for any source: “person”. */
export function isGeneral(noun: string): boolean {
  return /^(?:source|person|people|other|one)$/u.test(noun)
}

/** Whether a source without a name is called by a noun; all are by “source” or “person”. */
export function sameHead(one: ResolvedSource, stem: string): boolean {
  if (isGeneral(stem)) return true
  return (one.name ?? '').toLowerCase().includes(stem)
}
