import {isHouse} from './house.ts'
import {outletNouns} from './lexicon/sources.ts'
import type {StoryNames} from './names.ts'
import {readPerson} from './person.ts'
import type {Known, SourceReading} from './reading.ts'

const name = /\p{Lu}[\p{L}\p{M}’'.-]*(?: (?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}\p{M}’'.-]*){1,3}/u.source
const endsWithName = new RegExp(`(?:^| )${name}$`, 'u')
/** “the German weekly ” in front of an outlet, “the Calder-based ” in front of a house. */
const kind = `(?:(?:the|an?) )?(?:\\p{Lu}[\\p{L}-]*-based |(?:\\p{L}[\\p{L}-]* ){0,3}?(?:${[...outletNouns].join('|')}) )?`
const houseBehind = new RegExp(`^ (?:of|from|at|with) ${kind}(\\p{Lu}.+)$`, 'u')
const houseFirst = new RegExp(`^(?:[Tt]he )?(\\p{Lu}.+?)['’]s (${name})$`, 'u')

/** What stands between a person and a house. */
const linked = /(?: (?:of|from|at|with)|['’]s) /u

/**
 * Read a person named with the house they work for: “Ana Brell of Radio Calder” and “the Meridian’s Dov
 * Perlman” are no outlets; `undefined` for all else.
 */
export function readAffiliated(head: string, {names, outlets}: Known): SourceReading | undefined {
  if (!linked.test(head)) return undefined
  const houseOf = (words: string): string | undefined =>
    outlets.find(words) ?? (isHouse(words) ? words : undefined)
  let behind = false
  // “Ada Varga of the University of Calder” is of more than Calder.
  for (const {index} of head.matchAll(/ (?:of|from|at|with) /gu)) {
    const house = houseBehind.exec(head.slice(index))?.[1]
    const person = head.slice(0, index)
    const affiliation = house === undefined ? undefined : houseOf(house)
    if (house === undefined || !endsWithName.test(person)) continue
    behind = true
    const found = affiliation === undefined ? undefined : readOf(person, affiliation, names)
    if (found) return found
  }
  if (behind) return undefined
  const [, owner, owned] = houseFirst.exec(head) ?? []
  return owner !== undefined && owned !== undefined
    ? readOf(owned, houseOf(owner), names)
    : undefined
}

function readOf(
  person: string,
  affiliation: string | undefined,
  names: StoryNames
): SourceReading | undefined {
  const reading = readPerson(person, person, names)
  if (!reading || names.natureOf(reading.names[0] ?? '') !== 'person') return undefined
  return affiliation === undefined ? reading : {affiliation, ...reading}
}
