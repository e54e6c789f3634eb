import type {Attribution} from '../model/attribution.ts'
import type {Words} from './words.ts'

const number =
  /^(?<number>one|two|three|four|five|six|seven|eight|nine|ten|a dozen|several|some|many|multiple|a few|\d+) (?=\S)/iu

/** “Two of the sources”, “some in the ministry”. */
const partOf =
  /^(?:one|two|three|four|five|six|several|some|many|most|both|others?|\d+) (?:of|in|inside|within|among) (?=\S)/iu

/**
 * Name a source that copy does not name, the way a reader expects: “Two unnamed sources”,
 * “Unnamed Israeli source”. How it knows what it says is told beside the name, not in it.
 *
 * @param language
 *   Of the story. Names in languages other than English are left as printed.
 */
export function nameUnnamed(
  {sourceName, anonymity}: Attribution,
  language: string,
  words: Words
): string {
  if (sourceName === null || sourceName.trim() === '') return words.unnamedSource
  if (!/^en(?:-|$)/iu.test(language)) return sourceName
  const access = anonymity?.access
  const cut = access === undefined ? -1 : sourceName.indexOf(access)
  const short = (cut > 0 ? sourceName.slice(0, cut) : sourceName)
    .trim()
    .replace(
      /(?: (?:with|having|(?:who|that|which)(?: (?:was|were|is|are|has|have|had))?))?[ ,;]*$/iu,
      ''
    )
    .replace(/^(?:the|an|a) (?!dozen|few)/iu, '')
  if (short === '') return words.unnamedSource
  if (/\b(?:unnamed|anonymous|unidentified)\b/iu.test(short)) return capitalise(short)
  // “Two of them” are some of those told of before; “unnamed somebody” is no English.
  if (partOf.test(short) || /^(?:some|any)(?:body|one)\b/iu.test(short))
    return capitalise(`${short}, unnamed`)
  const match = number.exec(short)
  const count = match?.groups?.number
  return count === undefined
    ? capitalise(`unnamed ${short}`)
    : capitalise(`${count} unnamed ${short.slice(match?.[0].length)}`)
}

/** @returns The name as it stands inside a line: “two unnamed sources”. */
export function withinLine(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** @returns The text with its first letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
