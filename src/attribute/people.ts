import {
  companyWords,
  institutionHeads,
  outletWords,
  placeWords,
  titles,
  unnamedHeads
} from './lexicon/sources.ts'
import {knownBodies, placeBodies} from './lexicon/bodies.ts'
import {isGivenName} from './lexicon/given-names.ts'
import {verbForms} from './lexicon/verb-forms.ts'
import {isHouse} from './house.ts'
import {isHuman} from './humans.ts'
import {bare, toNameParts, withoutEnding, type NameParts} from './name-parts.ts'
import {headNoun} from './phrase.ts'
import {genderOf, namesOffice, readOffice, roleOf, type Office} from './role.ts'
import type {NameRun} from './runs.ts'

/** Somebody the story names. */
export interface StoryPerson extends Office {
  /** Fullest form without titles. */
  readonly name: string
  readonly gender?: 'f' | 'm'
  /** Where the name first stands, in the tidied text. */
  readonly at: number
  /** Whether more than the form of the name shows that it is a person's. */
  readonly sure: boolean
  /** By what words the story introduces the name: a title in capitals or an office right before it, or an aside. */
  readonly introduced?: 'title' | 'office' | 'aside'
}

/** The people of a story. */
export interface StoryPeople {
  readonly all: readonly StoryPerson[]
  /** Who bears a name: the one of that full name, or the only one of that last or first name. */
  readonly find: (name: string) => StoryPerson | undefined
  /** All who may be meant by a name, in the order they are named first; several where last names are alike. */
  readonly bearers: (name: string, meant?: Meant) => readonly StoryPerson[]
  /** The only one whose role holds a word: “minister”. */
  readonly withRole: (noun: string) => StoryPerson | undefined
}

/** Whether the words of a run, titles left out, have the form of a full name. */
function isFullName(name: readonly string[]): boolean {
  const last = bare(name.at(-1) ?? '')
  if (name.length < 2 || name.length > 5) return false
  if (name.some((word) => /^(?:of|the|for)$/u.test(word))) return false
  if (name.some((word) => /\p{N}/u.test(word))) return false
  const key = name.join(' ').toLowerCase()
  if (knownBodies.has(key) || placeBodies.has(key)) return false
  const first = bare(name[0] ?? '')
  if (/^(?:radio|tv|television|channel)$/u.test(first)) return false
  const given = isGivenName(first)
  if (
    name.some(
      (word, at) => at < name.length - 1 && titles.has(bare(word)) && !isGivenName(bare(word))
    )
  )
    return false
  if (outletWords.has(last) || institutionHeads.has(last))
    return given && !institutionHeads.has(last)
  if (companyWords.has(last)) return false
  if (placeWords.has(last)) return given
  return !unnamedHeads.has(last.replace(/s$/u, ''))
}

const before = /(?:^|[\s(“"])((?:[\p{L}\p{M}][\p{L}\p{M}’'.-]*\s){0,5}\p{Ll}[\p{L}\p{M}-]*)\s$/u
const asideBefore =
  /(?:^|[\s“"(])((?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|\p{Lu}[\p{L} ]+['’]s)\s[^,.;:“”"\n]{3,60}), $/u
/** What an aside begins behind: of “Critics said the mayor’s brother” the clause, but nothing of “the head of the union”. */
const clauseBefore =
  /^.*\s(?!(?:of|for|in|at|on|to|from|with|and|by|the|an?|its|his|her|their|our)\s)\p{Ll}+\s(?=(?:the|an?|its|his|her|their|our|\p{Lu}[\p{L} ]*['’]s)\s)/u
/** A verb in an aside: it tells more than an office, as “her death was confirmed by her daughter”. */
const clauseVerb =
  /\s(?:was|were|is|are|has|had|have|will|would|said|says|wrote|told|met|asked|sent|went|came|left|gave|took|spoke)\s/u
const lastPhrase = /^.*\s(?=(?:the|an?|its|his|her|their|our)\s)/u
const asideBehind =
  /^(?:, (?:aged )?\d{1,3})?, ((?:(?:the|an?|its|his|her|their)\s)?(?:[^,.;:()“”"\n]|(?<=\b(?:St|Mt|Ft|U\.S|U))\.){3,80}?)(?=,|(?<!\b(?:St|Mt|Ft|U\.S|U))\.(?:\s|$)|;|\n|$|\s(?:said|says|told|added|(?:and |but )?who(?:se)?)\b)/u
const stops =
  /^(?:the|an?|its|his|her|their|our|said|says|by|to|of|and|but|with|from|for|in|on|at|as|that|than|when|while|after|before|told|asked|met|sent|named|like|over|under|between|is|was|are|were|have|has|had|will|would|could|can|may|did|does|do|not|who|which|if|because|since|until|about|against|through)$/u

/** “of the University of Calder” */
const ofHouse = /^of (?:the )?(\p{Lu}.+)$/u

/**
 * Whether an aside tells what somebody is. A verb that brings what was said begins no such one:
 * “, insisted the senator was ahead”. A trade tells it only of who has a given name: ships are carriers, too.
 */
function tellsOffice(aside: string, given: boolean): boolean {
  if (!namesOffice(aside) && !(given && /^(?:an?|the) /u.test(aside) && isHuman(headNoun(aside))))
    return false
  if (
    /^(?:most|all|some|many|both|two|three) of\b|\b(?:who|which|whose|said|told|will|would|is|are|was|were|has|have|had)\b/u.test(
      aside
    )
  )
    return false
  const [first = ''] = aside.split(' ', 1)
  const kind = verbForms.get(first)?.kind
  return (kind !== 'past' && kind !== 'present') || /^(?:elected|named)$/u.test(first)
}

/** The office told beside a name: before it, or in an aside. */
function officeBeside(
  text: string,
  {start, end}: NameRun,
  given: boolean
): Office & Pick<StoryPerson, 'introduced'> {
  const near = text.slice(Math.max(0, start - 90), start)
  const left = near.slice(near.lastIndexOf('\n') + 1)
  // The patterns look back over many words: ask first whether the nearest one can be an office.
  const direct = namesOffice(lastWord(left)) ? (before.exec(left)?.[1]?.split(' ') ?? []) : []
  if (direct.length > 0 && namesOffice(direct.at(-1) ?? '')) {
    let from = direct.length
    while (from > 0 && !stops.test((direct[from - 1] ?? '').toLowerCase())) from--
    return {...readOffice(direct.slice(from).join(' ')), introduced: 'office'}
  }
  const aside =
    text.charAt(end) === ',' ? asideBehind.exec(text.slice(end, end + 110))?.[1] : undefined
  const house = aside?.startsWith('of ') ? ofHouse.exec(aside)?.[1] : undefined
  if (house !== undefined && isHouse(house)) return {affiliation: house}
  if (aside && tellsOffice(aside, given)) return {...readOffice(aside), introduced: 'aside'}
  const phrase = left.endsWith(', ')
    ? asideBefore.exec(left)?.[1]?.replace(clauseBefore, '')
    : undefined
  const ahead = phrase && clauseVerb.test(phrase) ? phrase.replace(lastPhrase, '') : phrase
  return ahead && (namesOffice(ahead) || isHuman(ahead.split(' ').at(-1) ?? ''))
    ? {...readOffice(ahead), introduced: 'aside'}
    : {}
}

/** What may stand before a word, in text of which every white space is a space or a line feed. */
const edges: ReadonlySet<string> = new Set([' ', '\n', '(', '“', '"'])

/** The word a stretch of text ends with, one space behind it. */
function lastWord(left: string): string {
  const end = left.length - 1
  let start = end
  while (start > 0 && !edges.has(left.charAt(start - 1))) start--
  return left.slice(start, Math.max(start, end))
}

const inPlace = /\b(?:in|across|near|outside|into) $/u

/** What the words of a run tell by themselves. */
interface NameForm extends NameParts {
  /** The name without titles, if it has the form of a full one. */
  readonly full: string | undefined
  /** Whether its first word is a given name. */
  readonly given: boolean
  readonly role: string | undefined
}

function formOf({words, text}: NameRun): NameForm {
  const {lead, name} = toNameParts(words)
  const isFull = isFullName(name) && !/^\p{Lu}{2,}(?: \p{Lu}{2,})+$/u.test(text)
  return {
    lead,
    name,
    full: isFull ? name.join(' ') : undefined,
    given: isGivenName(name[0] ?? ''),
    role: roleOf(lead)
  }
}

/** Whether a run in capitals stands before a colon where a paragraph begins: “TRADE MINISTER ADA VARGA: …” */
function isSpeaker(text: string, {start, end, text: run}: NameRun): boolean {
  return (
    text.charAt(end) === ':' &&
    (start === 0 || text.charAt(start - 1) === '\n') &&
    run === run.toUpperCase()
  )
}

/** “Ada Varga” for “ADA VARGA”. */
function inSmallLetters(run: NameRun): NameRun {
  const words = run.words.map((word) =>
    word.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase())
  )
  return {...run, words, text: words.join(' ')}
}

/** Read the people of a story from its runs of capitals. */
export function readPeople(text: string, runs: readonly NameRun[]): StoryPeople {
  const people = new Map<string, StoryPerson>()
  const alone = new Set<string>()
  const forms = new Map<string, NameForm>()
  for (const run of runs) {
    if (run.words.length === 1) {
      alone.add(bare(run.text))
      continue
    }
    const form = forms.get(run.text) ?? formOf(isSpeaker(text, run) ? inSmallLetters(run) : run)
    forms.set(run.text, form)
    const {lead, name, full, given, role} = form
    // “Ms Marsh” is somebody's last name as well as “Marsh” is.
    if (lead.length > 0 && name.length === 1) alone.add(bare(name[0] ?? ''))
    if (full === undefined) continue
    if (
      lead.length === 0 &&
      !given &&
      inPlace.test(text.slice(Math.max(0, run.start - 9), run.start))
    )
      continue
    const known = people.get(full)
    if (known?.role) continue
    const office: ReturnType<typeof officeBeside> = role
      ? readOffice(role)
      : officeBeside(text, run, given)
    // Named again, and nothing new is told.
    if (known && lead.length === 0 && !office.role && !office.introduced) continue
    const introduced = lead.length > 0 ? 'title' : (known?.introduced ?? office.introduced)
    const gender =
      genderOf(`${lead.join(' ')} ${office.role ?? ''}`, name[0] ?? '') ?? known?.gender
    people.set(full, {
      name: full,
      at: known?.at ?? run.start,
      sure: (known?.sure ?? false) || lead.length > 0 || office.role !== undefined || given,
      ...(office.role && {role: office.role}),
      ...(office.affiliation && {affiliation: office.affiliation}),
      ...(introduced && {introduced}),
      ...(gender && {gender})
    })
  }
  const all = withoutShortForms([...people.values()]).map((one) =>
    one.sure || !alone.has(bare(one.name.slice(one.name.lastIndexOf(' ') + 1)))
      ? one
      : {...one, sure: true}
  )
  return {all, ...finder(all), withRole: roleFinder(all)}
}

/** “Ibarra Solís” is “Joaquín Ibarra Solís” where the story names no other who ends so. */
function withoutShortForms(people: readonly StoryPerson[]): readonly StoryPerson[] {
  const longer = new Map<string, number>()
  for (const {name} of people) {
    const words = name.split(' ')
    for (let at = 1; at < words.length - 1; at++) {
      const ending = words.slice(at).join(' ')
      longer.set(ending, (longer.get(ending) ?? 0) + 1)
    }
  }
  return people.filter(
    ({name, role}) =>
      role !== undefined || longer.get(name) !== 1 || isGivenName(name.split(' ')[0] ?? '')
  )
}

/** How surely somebody bears his name: who is introduced or has a given name comes before what only looks like a name. */
function rankOf({name, sure}: StoryPerson): number {
  return Number(sure) * 2 + Number(isGivenName(name.split(' ')[0] ?? ''))
}

/** What is known of whom a name means. */
export interface Meant {
  readonly gender?: StoryPerson['gender']
  /** Where the name stands: who is named later comes last. */
  readonly at?: number
}

/** Names and who bears them. */
class Bearers {
  readonly #known = new Map<string, {readonly one: StoryPerson; readonly rank: number}[]>()

  add(key: string, one: StoryPerson, rank: number): void {
    const known = this.#known.get(key)
    if (!known) this.#known.set(key, [{one, rank}])
    else if (known.at(-1)?.one !== one) known.push({one, rank})
  }

  /** The surest who bear a name; those of whom the sex is not known count for both. */
  of(key: string, {gender, at = Infinity}: Meant): readonly StoryPerson[] {
    const all = this.#known.get(key) ?? []
    if (all.length === 1 && gender === undefined) return all.map(({one}) => one)
    const fit = all.filter(({one}) => gender === undefined || (one.gender ?? gender) === gender)
    const named = fit.filter(({one, rank}) => one.at <= at && rank > 0)
    const likely = named.length > 0 ? named : fit
    const highest = likely.reduce((top, {rank}) => Math.max(top, rank), 0)
    return likely.flatMap(({one, rank}) => (rank === highest ? one : []))
  }
}

function finder(all: readonly StoryPerson[]): Pick<StoryPeople, 'find' | 'bearers'> {
  const full = new Map<string, readonly [StoryPerson]>()
  const lasts = new Bearers()
  const firsts = new Bearers()
  const middles = new Bearers()
  for (const one of all) {
    const lower = one.name.toLowerCase()
    full.set(lower, [one])
    const words = withoutEnding(lower.split(' '))
    const rank = rankOf(one)
    // “van der Laan” is known by “Laan” and by “van der Laan”.
    let last = ''
    for (let at = words.length - 1; at > 0; at--) {
      last = last === '' ? (words[at] ?? '') : `${words[at] ?? ''} ${last}`
      lasts.add(last, one, rank)
    }
    firsts.add(words[0] ?? '', one, rank)
    // “Joaquín Ibarra Solís” is called “Ibarra”.
    if (words.length === 3) middles.add(words[1] ?? '', one, rank)
  }
  const bearers: StoryPeople['bearers'] = (name, meant = {}) => {
    const key = bare(name)
    const whole = full.get(key)
    if (whole) return whole
    for (const names of [lasts, firsts, middles]) {
      const found = names.of(key, meant)
      if (found.length > 0) return found
    }
    return []
  }
  return {
    bearers,
    find(name) {
      const [only, ...others] = bearers(name)
      return others.length === 0 ? only : undefined
    }
  }
}

function roleFinder(all: readonly StoryPerson[]): StoryPeople['withRole'] {
  let byWord: Map<string, StoryPerson | null> | undefined
  return (noun) => (byWord ??= byRole(all)).get(noun.toLowerCase()) ?? undefined
}

function byRole(all: readonly StoryPerson[]): Map<string, StoryPerson | null> {
  const byWord = new Map<string, StoryPerson | null>()
  for (const one of all) {
    for (const word of new Set((one.role ?? '').toLowerCase().split(/[^\p{L}]+/u))) {
      byWord.set(word, byWord.has(word) ? null : one)
    }
  }
  return byWord
}
