import {isHouse} from './house.ts'
import {isHuman} from './humans.ts'
import {isGivenName} from './lexicon/given-names.ts'
import {
  companyWords,
  documentHeads,
  institutionHeads,
  outletWords,
  placeWords,
  titles,
  unnamedHeads
} from './lexicon/sources.ts'
import {splitTitles} from './role.ts'

/** A name with what stands in front of it. */
export interface NameParts {
  /** Titles and trades: “Rival”, “Supervisor of Elections”. */
  readonly lead: readonly string[]
  readonly name: readonly string[]
}

/** @returns A name in small letters, without the ending of a possessive. */
export function bare(name: string): string {
  const lower = name.toLowerCase()
  return mayEndPossessive.has(lower.charAt(lower.length - 1))
    ? lower.replace(/['’]s?$/u, '')
    : lower
}

/** What the ending of a possessive ends with; most names end otherwise, and need no pattern. */
const mayEndPossessive: ReadonlySet<string> = new Set(['s', "'", '’'])

/** Trades that are first names, too. */
const firstNames: ReadonlySet<string> = new Set(
  'archer baker barber carter chandler cook cooper guy hunter judge marshall mason miller parker porter sawyer shepherd skipper spencer star tanner taylor turner tyler walker'.split(
    ' '
  )
)

const ending = /^(?:jr|sr|ii|iii|iv)\.?$/iu

const honours = /^(?:QC|KC|SC|MP|MSP|MEP|MBE|OBE|CBE|PhD|MD)$/u

/** “Helen Brodie KC” is Helen Brodie. */
function withoutHonours(words: readonly string[]): readonly string[] {
  return words.length > 2 && honours.test(words.at(-1) ?? '') ? words.slice(0, -1) : words
}

/**
 * Cut the words of a run of capitals into titles and the name proper. “Rep. Tomas Reyl of Calder” is
 * Tomas Reyl, “Supervisor of Pilots Susan Varga” Susan Varga, “Rival Susan Varga” the same, “Donor
 * Varga” a last name alone.
 */
export function toNameParts(words: readonly string[]): NameParts {
  const ahead = words.includes('of') ? beforeHouse(words) : undefined
  if (ahead) return ahead
  const {lead, name} = splitTitles(withoutHonours(words))
  const behind = name.length > 2 && isGivenName(bare(name.at(-2) ?? ''))
  const link = name.findIndex((word) => /^(?:of|for|the)$/u.test(word))
  if (link > 0) {
    const last = bare(name.at(-1) ?? '')
    if (behind && link < name.length - 2 && !institutionHeads.has(last))
      return {lead: [...lead, ...name.slice(0, -2)], name: name.slice(-2)}
    const own = withoutTrades(lead, name.slice(0, link))
    const from = link - own.name.length
    const given = isGivenName(bare(own.name[0] ?? ''))
    if (link - from > 1 && (given || isBeforeHouse(name.slice(from), link - from))) return own
    return {lead, name}
  }
  return withoutTrades(lead, name)
}

/** “Dr. Ada Varga” of “Dr. Ada Varga of the National Museum”: “National” is a title only in front of others. */
function beforeHouse(words: readonly string[]): NameParts | undefined {
  const link = words.indexOf('of')
  const house = words.slice(words[link + 1] === 'the' ? link + 2 : link + 1)
  if (!titles.has((house[0] ?? '').toLowerCase()) || !isHouse(house.join(' '))) return undefined
  const {lead, name} = splitTitles(words.slice(0, link))
  const told = lead.length > 0 || isGivenName(bare(name[0] ?? ''))
  const isName = name.length > 1 && name.length < 4
  return told && isName && !name.some((word) => titles.has(bare(word)) || isOfHouse(bare(word)))
    ? {lead, name}
    : undefined
}

function withoutTrades(lead: readonly string[], name: readonly string[]): NameParts {
  let from = 0
  while (from < name.length - 1 && isTrade(bare(name[from] ?? ''), bare(name[from + 1] ?? '')))
    from++
  return {lead: [...lead, ...name.slice(0, from)], name: name.slice(from)}
}

/** Whether “Bronwen Achebe” of “Bronwen Achebe of the Royal College” stands before a house and is none itself. */
function isBeforeHouse(name: readonly string[], link: number): boolean {
  const house = name.slice(name[link + 1] === 'the' ? link + 2 : link + 1)
  return (
    name[link] === 'of' &&
    link < 4 &&
    isHouse(house.join(' ')) &&
    !name.slice(0, link).some((word) => isOfHouse(bare(word)))
  )
}

/** Whether a word is one of a body's name rather than of somebody's. */
function isOfHouse(word: string): boolean {
  return (
    institutionHeads.has(word) ||
    companyWords.has(word) ||
    outletWords.has(word) ||
    placeWords.has(word) ||
    documentHeads.has(word) ||
    unnamedHeads.has(word.replace(/s$/u, ''))
  )
}

/** Whether a word is a trade: “Rival”, and “Consultant” in front of a given name. */
function isTrade(word: string, next: string): boolean {
  if (isGivenName(word) || firstNames.has(word)) return false
  const kind = word.slice(word.lastIndexOf('-') + 1)
  const tells = kind === word ? word === 'witness' : unnamedHeads.has(kind) || results.has(kind)
  return tells || isHuman(word) || (unnamedHeads.has(word) && isGivenName(next))
}

/** What “quarter-finalist” and “fifth-grader” end with. */
const results: ReadonlySet<string> = new Set(['finalist', 'grader', 'medallist', 'medalist'])

/** The words of a name without “Jr.” or “III” behind them. */
export function withoutEnding(words: readonly string[]): readonly string[] {
  return words.length > 2 && ending.test(words.at(-1) ?? '') ? words.slice(0, -1) : words
}
