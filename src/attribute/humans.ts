import {humanEndings, humanNouns, notHumans} from './lexicon/humans.ts'
import {singleOffices, unnamedHeads} from './lexicon/sources.ts'
import {singular} from './phrase.ts'

/** Whether a noun in the singular and in small letters is somebody: “broker”, “shareholder”. */
export function isHuman(noun: string): boolean {
  return humanNouns.has(noun) || (humanEndings.test(noun) && !notHumans.has(noun))
}

/** Whether a word is a noun of several people. */
export function isHumanPlural(word: string): boolean {
  const lower = word.toLowerCase()
  if (/^(?:people|men|women|children|youths)$/u.test(lower)) return true
  const one = singular(lower)
  return one !== lower && (isHuman(one) || unnamedHeads.has(one) || singleOffices.has(one))
}
