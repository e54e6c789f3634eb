import {findAgency} from '../dialects/agencies.ts'
import {parseBylineField} from '../fields/byline-field.ts'
import type {StatedName} from './json-ld.ts'

const opening =
  /^(?:(?:written |posted |reported )?by|von|par|por|di|door|av|af|od|autor(?:en|a)?|auteurs?|texte?|текст|автор|بقلم|كتبت?|مأخوذ|מאת|haber|文|記者|记者|撰文|글|tekst)\s*[:：]?\s+/iu
const parting =
  /\s*(?:[,;|/、，·•]|\s[-–—]\s|\s(?:and|und|et|y|e|og|och|ja|en|и|ve|và|и|a|&|with|mit)\s)\s*/u
/** What stands behind a name and says what its bearer does, in scripts that put it there. */
const title = /\s*(?:기자|특파원|선임기자|记者|記者|編集委員|評論員|통신원)(?:\s*외\s*\d+명)?$/u
const role =
  /^(?:journalist\w*|reporter\w*|correspond\w*|korrespondent\w*|editor\w*|redakt\w*|rédact\w*|redact\w*|staff|writer\w*|contributor\w*|columnist\w*|senior|chief|deputy|special|political|foreign|news|sports?|photograph\w*|fotograf\w*|author|autor\w*)\b/iu

/**
 * Read the names out of what the metadata state as authors: several in one text are parted, words
 * that open a byline, titles, addresses and agencies are left out.
 *
 * @returns
 *   Names of persons; where there is none, the house that signs instead, as stated.
 */
export function toNames(stated: readonly StatedName[]): {
  readonly persons: readonly string[]
  readonly houses: readonly string[]
  readonly agency?: string
} {
  const persons = new Set<string>()
  const houses = new Set<string>()
  let agency: string | undefined
  for (const {name, isPerson} of stated) {
    const bare = clean(name)
    if (bare === '' || /^https?:|@|^[^\p{L}]*$/iu.test(bare)) continue
    const known = findAgency(bare)
    if (known) {
      agency ??= known.name
      continue
    }
    if (!isPerson || isHouse(bare)) {
      houses.add(bare)
      continue
    }
    for (const part of bare.split(parting)) {
      const person = clean(part)
      if (person === '' || role.test(person)) continue
      const agent = findAgency(person)
      if (agent) agency ??= agent.name
      else if (isName(person)) persons.add(person)
    }
  }
  return {persons: [...persons], houses: [...houses], ...(agency !== undefined && {agency})}
}

/** Read the names in a line printed as a byline. */
export function printedNames(line: string): readonly string[] {
  if (line.length > 160) return []
  const bare = line.replace(/\s+/gu, ' ').trim()
  // A single word is as likely a month, a place or a label.
  return parseBylineField(bare.replace(opening, '').replace(/\s*\d.*$/u, '')).filter(
    (name) =>
      name.includes(' ') ||
      /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}・]{2,}$/u.test(name)
  )
}

function clean(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(opening, '')
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(title, '')
    .replace(/^[\s,.;:|-]+|[\s,;:|-]+$/gu, '')
}

function isName(part: string): boolean {
  return /\p{L}{2}/u.test(part) && !/\d/u.test(part) && part.split(' ').length <= 6
}

/** `nieuwsblad.be`, `Guardian staff reporter`: nobody's name. */
function isHouse(name: string): boolean {
  return (
    /^[\w-]+(?:\.[\w-]+)+$/u.test(name) ||
    /\b(?:staff|newsroom|editorial|redaktion|redacción|rédaction|redazione|redactie|redakce|news|times|press|tribune|online|agencies|team|desk|service)\b/iu.test(
      name
    )
  )
}
