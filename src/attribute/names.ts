import {groupBy} from '../model/group-by.ts'
import {readBodies, type StoryBodies} from './bodies.ts'
import {wordBefore, wordBehind} from './beside.ts'
import {capitalsIn} from './capital.ts'
import {companyWords, institutionHeads, outletWords, placeWords} from './lexicon/sources.ts'
import {knownBodies, placeBodies} from './lexicon/bodies.ts'
import {isGivenName} from './lexicon/given-names.ts'
import {readPeople, type StoryPeople} from './people.ts'
import {findRuns, type NameRun} from './runs.ts'

/** Names met in a story and what they stand for. */
export interface StoryNames {
  readonly people: StoryPeople
  /** What an acronym stands for: “Foreign Trade Bureau (FTB)”. */
  readonly expansion: (acronym: string) => string | undefined
  /** The one body named before a place whose name ends with a noun: “Foreign Ministry” for “ministry”. */
  readonly body: (noun: string, at: number) => string | undefined
  /** The one body whose name begins with a word: “Fenmark Savings Bank” for “Fenmark”. */
  readonly fullBody: (short: string) => string | undefined
  /** What a name without title is by its form and by the words around it; `undefined` when nothing tells. */
  readonly natureOf: (name: string) => 'person' | 'body' | undefined
  /** A word in the case the story prints it in elsewhere: “Norvane” for “NORVANE”. */
  readonly spelling: (word: string) => string
  /** Capitalised sequences with where they stand, in text order. */
  readonly runs: readonly NameRun[]
}

/** What stands before it is looked at behind its bracket, of which there are few. */
const acronym = /\((?<=\p{L},? \()(\p{Lu}{2,6})\)/gu
const spelledOut =
  /((?:\p{Lu}[\p{L}’'-]+(?: (?:of|and|for|the|on|in|de|du|des))* ){1,6}\p{Lu}[\p{L}’'-]+),? $/u

/** Longest name in front of its acronym. */
const longestName = 240

const bodyBehind =
  /^(?:-(?:flagged|owned|led|based|backed|run|controlled|registered|made)\b|['’]s? (?:government|parliament|army|military|foreign|embassy|economy|capital|shares|stock|board|chief executive|(?:operations|managing|finance|marketing) director|chairman|chairwoman|finance chief|spokes(?:man|woman|person)|profits?|employees|staff|customers|headquarters|border|coast|territory|forces|lawmakers|officials|pilots|navy|police|central bank|cabinet|leaders?)\b|,? which\b| (?:officials|government|shares|lawmakers|authorities|forces|ships|waters)\b| (?:said|says|denied|insisted)(?: \p{L}+){0,3}? (?:it|its)\b)/u
const personBehind =
  /^(?:,? who\b|, \d{2},|['’]s? (?:campaign|wife|husband|son|daughter|lawyers?|attorneys?|supporters|aides?|rivals?|candidacy|presidency|remarks|tweets?|memoir|career|death|voice|eyes)\b|,? (?:him|her)self\b| (?:said|says|added|told)(?: \p{L}+){0,3}? (?:he|she|his|her)\b|,? Jr\.)/u
/** “the airline, ” in front of a name. */
const companyBefore =
  /\b(?:owners|operators?|company|firm|airline|bank|club|charity|manufacturer|carrier|retailer|publisher), $/u
const bodyAhead: ReadonlySet<string> = new Set(
  'in across into inside throughout outside near'.split(' ')
)
const personAhead: ReadonlySet<string> = new Set('Mr Mrs Ms Miss Dr Sir Lady Dame Lord'.split(' '))

/** With one of these words the text behind a name may begin that tells what it is. */
const telling: ReadonlySet<string> = new Set(
  'which officials government shares lawmakers authorities forces ships waters said says denied insisted who himself herself added told Jr'.split(
    ' '
  )
)

/** What the words around a name show it to be; `undefined` when they show nothing. */
function shownBy(text: string, {start, end}: NameRun): 'person' | 'body' | undefined {
  const mark = text.charAt(end)
  const tells = mark === ' ' ? telling.has(wordBehind(text, end + 1)) : /[-'’,]/u.test(mark)
  const behind = tells ? text.slice(end, end + 48) : undefined
  const ahead = titleBefore(text, start)
  if (
    text.charAt(start - 2) === ',' &&
    companyBefore.test(text.slice(Math.max(0, start - 24), start))
  )
    return 'body'
  if (bodyAhead.has(ahead) || (behind !== undefined && bodyBehind.test(behind))) return 'body'
  if (ahead !== '' && personAhead.has(ahead.replace('.', ''))) return 'person'
  return behind !== undefined && personBehind.test(behind) ? 'person' : undefined
}

/** The word in front of a name, with the full stop of “Mr.”. */
function titleBefore(text: string, start: number): string {
  if (text.charAt(start - 1) !== ' ') return ''
  const dot = text.charAt(start - 2) === '.' ? '.' : ''
  return wordBefore(text, start - 1 - dot.length) + dot
}

/** Read the names of a story from its capitals. What is seldom asked for is read when it first is. */
export function readNames(text: string, capitals = capitalsIn(text)): StoryNames {
  const runs = findRuns(text, capitals)
  const people = readPeople(text, runs)
  const evidenceOf = evidenceReader(text, runs)
  const byPronouns = pronounReader(text, runs)
  let bodies: StoryBodies | undefined
  let acronyms: ReadonlyMap<string, string> | undefined
  let spellings: ReadonlyMap<string, string> | undefined
  const bodiesHere = () => (bodies ??= readBodies(text, runs))
  const fullBody = (short: string) =>
    short.includes(' ') ||
    placeBodies.has(short.toLowerCase()) ||
    institutionHeads.has(short.toLowerCase())
      ? undefined
      : bodiesHere().beginning(short.toLowerCase())
  return {
    people,
    runs,
    expansion: (short) => (acronyms ??= acronymsIn(text)).get(short),
    body: (noun, at) => bodiesHere().called(noun.toLowerCase(), at),
    fullBody,
    natureOf: (name) =>
      natureOf(name, people, evidenceOf) ?? (fullBody(name) ? 'body' : byPronouns(name)),
    spelling: (word) => (spellings ??= spellingsOf(runs)).get(word.toLowerCase()) ?? word
  }
}

/** What acronyms in brackets stand for: the name in front of them. */
function acronymsIn(text: string): ReadonlyMap<string, string> {
  const acronyms = new Map<string, string>()
  for (const {1: short, index} of text.matchAll(acronym)) {
    const name = spelledOut.exec(text.slice(Math.max(0, index - longestName), index))?.[1]
    if (name && short && !acronyms.has(short)) acronyms.set(short, name.replace(/^The /u, ''))
  }
  return acronyms
}

/**
 * What the words around a name show, added up over the story: above 0 a person, below it a body.
 *
 * @returns
 *   A function from a name to that sum. Only the places of names that are asked for are looked at.
 */
function evidenceReader(text: string, runs: readonly NameRun[]): (name: string) => number {
  let places: ReadonlyMap<string, readonly NameRun[]> | undefined
  const known = new Map<string, number>()
  return (name) => {
    const sum = known.get(name)
    if (sum !== undefined) return sum
    places ??= groupBy(runs, (run) => run.text)
    let found = 0
    for (const run of places.get(name) ?? []) {
      const nature = shownBy(text, run)
      if (nature) found += nature === 'body' ? -1 : 3
    }
    known.set(name, found)
    return found
  }
}

/** How each word of names is first printed with a small letter in it, by its small letters. */
function spellingsOf(runs: readonly NameRun[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>()
  for (const {words} of runs) {
    for (const word of words) {
      const lower = word.toLowerCase()
      if (!spellings.has(lower) && /\p{Ll}/u.test(word)) spellings.set(lower, word)
    }
  }
  return spellings
}

function natureOf(
  name: string,
  people: StoryPeople,
  evidenceOf: (name: string) => number
): 'person' | 'body' | undefined {
  const words = name.split(' ')
  const lower = name.toLowerCase().replace(/^the /u, '')
  if (knownBodies.has(lower) || placeBodies.has(lower)) return 'body'
  const given = words.length > 1 && isGivenName(words[0] ?? '')
  const last = (words.at(-1) ?? '').toLowerCase()
  if (words.length > 1 && companyWords.has(last)) return 'body'
  if (words.length > 1 && !given) {
    if (institutionHeads.has(last) || placeWords.has(last)) return 'body'
    if (outletWords.has(last)) return 'body'
  }
  if (given) return 'person'
  const evidence = evidenceOf(name)
  if (evidence > 0) return 'person'
  const [known, ...others] = people.bearers(name)
  if (known && (known.sure || (evidence === 0 && others.length === 0))) return 'person'
  return evidence < 0 ? 'body' : undefined
}

/** How far behind a name a pronoun may stand for it. */
const pronounReach = 90

/**
 * What “he” or “its” behind a single word shows it to be, before anything else is named. “Varga
 * claimed he …” is a person's name though the story gives no first name.
 *
 * @returns
 *   A function from a name to its nature. Each name is looked for once, and the story is gone
 *   through once for all of them, when the first is asked for.
 */
function pronounReader(
  text: string,
  runs: readonly NameRun[]
): (name: string) => 'person' | 'body' | undefined {
  let weights: ReadonlyMap<string, number> | undefined
  return (name) => {
    if (name.includes(' ')) return undefined
    weights ??= weighPronouns(text, runs)
    const weight = weights.get(name) ?? 0
    return weight > 0 ? 'person' : weight < 0 ? 'body' : undefined
  }
}

/** For each name of one word how often “he” or “she” stands behind it, less how often “it” does. */
function weighPronouns(text: string, runs: readonly NameRun[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const [index, {text: run, end}] of runs.entries()) {
    if (run.includes(' ') || /^['’]s?\s/u.test(text.slice(end, end + 3))) continue
    const until = Math.min(runs[index + 1]?.start ?? text.length, end + pronounReach)
    const [behind = ''] = text.slice(end, until).split('\n', 1)
    const weight = /\b(?:he|she|his|her|him|himself|herself)\b/u.test(behind)
      ? 1
      : /\b(?:its?|itself)\b/u.test(behind)
        ? -1
        : 0
    if (weight !== 0) weights.set(run, (weights.get(run) ?? 0) + weight)
  }
  return weights
}
