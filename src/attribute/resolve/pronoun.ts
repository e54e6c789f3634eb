import {anonymousName} from '../anonymity.ts'
import type {Span} from '../../model/span.ts'
import type {StoryPerson} from '../people.ts'
import {namesOffice} from '../role.ts'
import {readOnce} from '../source-words.ts'
import {spanAt} from '../span-at.ts'
import {personIn} from './person-in.ts'
import {readSaid, type SaidNames} from './said-names.ts'
import {
  asMeant,
  asPerson,
  isPlural,
  isQuoted,
  lastSource,
  runsBetween,
  takeUp,
  unknown,
  type Base,
  type ResolvedSource,
  type Story
} from './story.ts'

const he = /^(?:he|him|his)$/u
const she = /^(?:she|her)$/u
const plural = /^(?:they|them|their)$/u
const thing = /^(?:it|its)$/u

/**
 * Resolve “he”, “they”, “it” and “who” within the story; the source stays open when two may be meant.
 *
 * @param said
 *   What was said: whom it names in front of “he said” is spoken of.
 */
export function resolvePronoun(
  base: Base,
  words: string,
  story: Story,
  said: readonly Span[]
): ResolvedSource {
  const word = words.toLowerCase()
  if (word === 'who' || word === 'which') return resolveRelative(base, story)
  if (/^(?:i|we|you)$/u.test(word)) return unknown(base)
  if (plural.test(word)) {
    const index = lastSource(story, base.zone, isPlural, 2)
    if (index >= 0) return takeUp(base, index, story)
    return {...unknown(base), type: 'anonymous', footing: 'unnamed'}
  }
  if (thing.test(word)) return resolveThing(base, story)
  const gender = he.test(word) ? 'm' : she.test(word) ? 'f' : undefined
  const unnamed = gender === undefined ? undefined : unnamedSubject(base, story)
  if (unnamed) return unnamed
  const before = focusBefore(story, base, gender, said) ?? onlyOne(story, base.at, gender)
  const person = besideSaid(before, readSaid(story, base.at, said, gender))
  return asMeant(base, person, story)
}

/** Who speaks, by whom the story is about and who stands in front of “he said” in what was said. */
function besideSaid(
  before: string | number | undefined,
  {speaks, spokenOf, doubtful}: SaidNames
): string | number | undefined {
  if (speaks !== undefined) return speaks
  if (before === spokenOf) return undefined
  // “Reyl had no choice, he said”: he may be Reyl, or who spoke before.
  return doubtful === undefined || before === doubtful ? before : undefined
}

const unnamedOpener =
  /(?:^|[.!?]["”’)]*\s)(?<words>(?:An?|One) [\p{Ll}][\p{Ll} -]{2,60}?)(?=,? who\s)/gu

/** “A former manager who asked not to be named because he …”: the one without a name a sentence opens with, where nobody stands behind. */
function unnamedSubject(base: Base, story: Story): ResolvedSource | undefined {
  const from = story.zones[base.zone]?.start ?? base.at
  const ahead = story.text.slice(from, base.at)
  if (!ahead.includes(' who ')) return undefined
  const match = [...ahead.matchAll(unnamedOpener)].at(-1)
  const words = match?.groups?.words
  if (match === undefined || words === undefined) return undefined
  const at = from + match.index
  if ((story.seen.at(-1)?.at ?? -1) >= at) return undefined
  if (runsBetween(story, at, base.at).some(({words: run}) => personIn(story.names, run)))
    return undefined
  const {refers, ...reading} = readOnce(words, story)
  if (reading.type !== 'anonymous' || refers !== undefined) return undefined
  const name = anonymousName(words)
  return {...reading, names: [name], name, at: base.at, zone: base.zone}
}

function resolveThing(base: Base, story: Story): ResolvedSource {
  const index = lastSource(
    story,
    base.zone,
    (one) => /^(?:organization|outlet|document)$/u.test(one.type) && one.names.length < 2
  )
  if (index >= 0) return takeUp(base, index, story)
  return {...unknown(base), type: 'organization', footing: 'institution'}
}

function fits(gender: 'f' | 'm' | undefined, one: 'f' | 'm' | undefined): boolean {
  return gender === undefined || one === undefined || gender === one
}

/**
 * The person a “he” or “she” is about: the source or subject named last in this paragraph or the
 * one before, as long as nobody else of that sex was named behind it.
 *
 * @param said
 *   What was said; whoever is named in it is passed over.
 * @returns
 *   A name, or the index of a source without one; `undefined` when nobody or more than one may be meant.
 */
export function focusBefore(
  story: Story,
  {zone, at}: Pick<Base, 'zone' | 'at'>,
  gender: 'f' | 'm' | undefined,
  said: readonly Span[] = []
): string | number | undefined {
  const index = lastSource(story, zone, (one) => {
    if (one.type === 'anonymous' || /spokes/u.test(one.role ?? ''))
      return !isPlural(one) && fits(gender, genderInRole(one))
    if (one.type !== 'person' || one.names.length > 1) return false
    return fits(gender, story.names.people.find(one.name ?? '')?.gender ?? genderInRole(one))
  })
  const source = story.seen[index]
  const start = Math.max(story.zones[zone]?.start ?? 0, source?.at ?? 0)
  const here = focusIn(story, [start, at], gender, source?.zone === zone ? source.name : null, said)
  if (here !== undefined) return here === '' ? undefined : here
  if (source?.zone === zone) return isOpen(source) ? undefined : settle(source, index)
  const before = story.zones[zone - 1]
  if (!before) return undefined
  const from = Math.max(before.start, source?.at ?? 0)
  const there = focusIn(story, [from, before.end], gender, source?.name ?? null)
  if (there !== undefined) return there === '' ? undefined : there
  return source && !isOpen(source) ? settle(source, index) : undefined
}

/** Whether it is open who a source is; “her neighbour” is somebody, whoever she is. */
function isOpen({name, type, refers}: ResolvedSource): boolean {
  return name === null && (type !== 'anonymous' || refers === 'pronoun')
}

/** The only person named before who may be a “she”, when all others are men; the other way round for “he”. */
function onlyOne(story: Story, at: number, gender: 'f' | 'm' | undefined): string | undefined {
  if (gender === undefined) return undefined
  const [one, ...more] = story.names.people.all.filter(
    (person) => person.at < at && fits(gender, person.gender)
  )
  if (!one?.sure || more.length > 0) return undefined
  const unnamed = story.seen.some(({type}) => type === 'anonymous')
  return unnamed ? undefined : one.name
}

function settle(source: ResolvedSource, index: number): string | number {
  return source.type === 'person' && source.name !== null ? source.name : index
}

function genderInRole({role, name}: ResolvedSource): 'f' | 'm' | undefined {
  const words = `${role ?? ''} ${name ?? ''}`.toLowerCase()
  if (/(?:spokes|chair|congress)woman|\bwoman\b|\bmother\b|\bwife\b|\bwidow\b/u.test(words))
    return 'f'
  return /(?:spokes|chair|congress)man|\bman\b|\bfather\b|\bhusband\b/u.test(words)
    ? 'm'
    : undefined
}

/**
 * The one somebody in a stretch of text: whoever a sentence opens with, else the only one named.
 *
 * @param known
 *   The source already in view: naming it again changes nothing.
 * @returns
 *   A name; empty when several may be meant; `undefined` when nobody else is named.
 */
function focusIn(
  story: Story,
  [from, to]: Span,
  gender: 'f' | 'm' | undefined,
  known: string | null,
  said: readonly Span[] = []
): string | undefined {
  let subject: StoryPerson | undefined
  let others = new Set<string>()
  for (const run of runsBetween(story, from, to)) {
    const person = personIn(story.names, run.words)
    if (!person || isQuoted(story, run.start) || !fits(gender, person.gender)) continue
    if (spanAt(said, run.start)) continue
    if (isPlayed(story.text, run.start)) continue
    const behind = story.text.slice(run.end, run.end + 40)
    if (/^['’](?:s|\s\p{Ll})/u.test(behind) && !answer.test(behind)) continue
    const isAsked = run.end + 2 === to && asksWhom(story.text, run.start, from)
    if (isAsked || opensSentence(story.text, run.start)) {
      subject = person
      others = new Set()
    } else if (person.name !== known && person.name !== subject?.name) others.add(person.name)
  }
  // Who is quoted goes on being meant, whoever is named in what he says.
  if (subject) return others.size === 0 || subject.name === known ? subject.name : ''
  if (known) return undefined
  const [only] = others
  return others.size === 1 ? only : others.size > 1 ? '' : undefined
}

/** “Reyl’s response was curt.” */
const answer =
  /^['’]s? (?:\p{Ll}+ )?(?:answer|advice|argument|assessment|comment|explanation|message|plea|reaction|remark|reply|response|retort|statement|verdict|view|warning)s? (?:was|were|is|are|came|has|had)\b/u

/** “When I put this to ”, “Asked Reyl”: in front of whoever answers. */
const asking =
  /^(?:When|After|As|Once|Asking) .*\b(?:to|ask|asked|called|visited|reached|told|met|pressed|confronted) (?:[\p{Ll}]+ ){0,2}$/u

/** Whether the sentence opens with who was asked: “When I put this to Reyl, he …”. */
function asksWhom(text: string, at: number, from: number): boolean {
  const before = text.slice(Math.max(from, at - 90), at)
  const sentence = /(?:^|[.!?]["”’)]*\s|\n)([^.!?\n]*)$/u.exec(before)?.[1]
  return sentence !== undefined && asking.test(sentence)
}

const opener =
  /^(?:(?:The|But|And|A|An|So|Yet|Meanwhile|However|Still|Later|Also)\b,? ?|(?:In|On|At|From) (?:\p{Lu}[\p{L}-]+ ?)+, )/u

/** “Her producer, ” in front of a name. */
const apposition = /^(?:The|His|Her|Its|Their|Our|My) [\p{L} ’'-]{3,40}, $/u

const played =
  /\b(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)|starred as|starring as|stars as|(?:role|part|character) of) (?:[\p{Ll}-]+ ){0,3}$/u

/** “who played bad boy Bram Tollan”: a name of the stage. */
function isPlayed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  return /play|portray|star|role|part|character/u.test(before) && played.test(before)
}

/** Whether only titles stand between a name and the start of its sentence. */
function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at)
  const sentence = /(?:^|[.!?]["”’']*\s|\n)([^.!?\n]*)$/u.exec(before)?.[1]
  if (sentence === undefined) return false
  const words = sentence.replace(opener, '').replace(apposition, '').trim()
  return (
    words === '' || words.split(' ').every((word) => /^\p{Lu}/u.test(word) || namesOffice(word))
  )
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
  const person = personIn(story.names, name.split(' '))
  if (person) return asPerson(base, person.name, story)
  if (story.names.natureOf(name) !== 'body') return unknown(base)
  return {...base, type: 'organization', footing: 'institution', names: [name], name}
}
