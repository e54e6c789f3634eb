import {findAgency} from '../dialects/agencies.ts'
import {parseBylineField} from '../fields/byline-field.ts'
import {bylineOpening} from '../fields/byline-opening.ts'

/** A name the metadata state, and whether as that of a person. */
export interface StatedName {
  readonly name: string
  readonly isPerson: boolean
}

/** Who signs a story. */
export interface Signers {
  readonly persons: readonly string[]
  /** Houses and desks that sign in the place of a person, as stated. */
  readonly houses: readonly string[]
  readonly agency?: string
}

const parting =
  /\s*(?:[,;|/、，·•]|\s[-–—]\s|\s(?:and|und|et|y|e|og|och|ja|en|и|ve|và|и|a|&|with|mit)\s)\s*/u
/** What stands behind a name and says what its bearer does, in scripts that put it there. */
const title =
  /\s*(?:선임기자|특파원|논설위원|기자|통신원|记者|記者|特派員|編集委員|論説委員|評論員)(?:\s*외\s*\d+\s*명)?$/u
const role =
  /^(?:journalist\w*|reporter\w*|correspond\w*|korrespondent\w*|editor\w*|redakt\w*|rédact\w*|redact\w*|staff|writer\w*|contributor\w*|columnist\w*|senior|chief|deputy|special|political|foreign|news|sports?|photograph\w*|fotograf\w*|author|autor\w*)\b/iu
/** What follows names in the same line: pictures, films, what readers may do. */
const beside =
  /\s*(?:[|•·/]\s*)?(?:\b(?:fotos?|photos?|photograph\w*|images?|bild(?:er)?|video|grafik\w*|illustrati\w*|infographic\w*|foto's|follow|updated|published|posted|last modified)\b\s*(?:[:：|]|by\b|von\b|par\b|por\b|on\b|\d)|[@＠]).*$/iu
/** Names of places of several words begin so; names of people hardly ever. */
const placeOpening =
  /^(?:new|san|santa|são|sao|los|las|saint|st\.?|north|south|east|west|middle|great|united|hong|tel|kuala|buenos|rio|cape|port|salt|mexico|washington|addis|phnom|abu dhabi|den haag|la paz|bad|sri|costa|puerto)\s/iu

/**
 * Read the names out of what the metadata state as authors: several in one text are parted, words
 * that open a byline, titles, addresses and agencies are left out.
 *
 * @param sites
 *   Names of the site: who signs with one of them is its house.
 */
export function toNames(stated: readonly StatedName[], sites: readonly string[]): Signers {
  const persons = new Set<string>()
  const houses = new Set<string>()
  const keys = sites.map(toKey).filter((key) => key !== '')
  let agency: string | undefined
  for (const {name, isPerson} of stated) {
    const bare = clean(name)
    if (bare === '' || /^https?:|@|^[^\p{L}]*$/iu.test(bare)) continue
    const known = findAgency(bare)
    if (known) {
      agency ??= known.name
      continue
    }
    const parts = bare.split(parting)
    if (!isPerson || isSite(bare, keys) || parts.every(isHouse)) {
      houses.add(bare)
      continue
    }
    for (const part of parts) {
      const person = clean(part)
      if (person === '' || role.test(person) || isHouse(person)) continue
      const agent = findAgency(person)
      if (agent) agency ??= agent.name
      else if (isName(person)) persons.add(person)
    }
  }
  return {persons: [...persons], houses: [...houses], ...(agency !== undefined && {agency})}
}

/**
 * Read the names in a line printed as a byline.
 *
 * @returns
 *   Names of two words or more, or in a script that writes them as one; an empty list when there is
 *   none: a single word is as likely a month, a place or a label.
 */
export function printedNames(line: string): readonly string[] {
  if (line.length > 160) return []
  const folded = line.replace(/\s+/gu, ' ').trim()
  const opened = folded.slice(bylineOpening(folded))
  const bare = opened.replace(beside, '').replace(/\s*\d.*$/u, '')
  return parseBylineField(bare)
    .map((name) => name.replace(title, ''))
    .filter(
      (name) =>
        !placeOpening.test(name) &&
        !role.test(name) &&
        !isAbbreviated(name) &&
        (/^\S+ \S/u.test(name)
          ? name.split(' ').length <= 5
          : /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}・]{2,8}$/u.test(name))
    )
}

function clean(name: string): string {
  const folded = name.replace(/\s+/gu, ' ').trim()
  return folded
    .slice(bylineOpening(folded))
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(title, '')
    .replace(/^[\s,.;:|-]+|[\s,;:|-]+$/gu, '')
}

function isName(part: string): boolean {
  return (
    /\p{L}{2}/u.test(part) &&
    !/\d/u.test(part) &&
    part.split(' ').length <= 6 &&
    // `admin`, `jdoe`: how someone signs in, not a name.
    (/\s/u.test(part) || !/^[\p{Ll}_.-]+$/u.test(part))
  )
}

/** `SRK Salzkai`: a house and its place, unless all the line is in capitals. */
function isAbbreviated(name: string): boolean {
  return /(?<!\p{L})\p{Lu}{3,5}(?!\p{L})/u.test(name) && /\p{Ll}/u.test(name)
}

/** `nieuwsblad.be`, `Guardian staff reporter`: nobody's name. */
function isHouse(name: string): boolean {
  return (
    /^[\w-]+(?:\.[\w-]+)+$/u.test(name) ||
    /(?<!\p{L})(?:staff|newsroom|editorial|editors?|editor-in-chief|redaktion|redacción|redação|rédaction|redazione|redactie|redakce|redakcja|редакция|news|times|press|tribune|herald|gazette|online|agencies|agencias|agências|team|desk|service|admin|administrator|webmaster|web ?desk|correspondents?)(?!\p{L})/iu.test(
      name
    )
  )
}

function isSite(name: string, sites: readonly string[]): boolean {
  const key = toKey(name)
  return sites.some((site) => site === key || (key.length > 3 && site.startsWith(key)))
}

function toKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
