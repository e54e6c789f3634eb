import {isDemonym} from './lexicon/demonyms.ts'
import type {SourceReading} from './reading.ts'

const calledSo =
  /^[Tt]h(?:e|is) (?:\d{1,3}-year-old(?: |$))?(?:(?:South|North) )?(?<people>\p{Lu}\p{Ll}+)?$/u

/** Newspapers are called so, too. */
const paper = /^The (?:American|Australian|Scotsman)$/u

/** “the Dane”, “the 34-year-old”: somebody the story has named, called by age or by where they come from. */
export function readStandIn(head: string): SourceReading | undefined {
  if (!/^th/iu.test(head)) return undefined
  const called = calledSo.exec(head)
  const people = called?.groups?.people
  if (!called || (people !== undefined && !isDemonym(people)) || paper.test(head)) return undefined
  return {type: 'person', footing: 'on-record', names: [], refers: 'stand-in'}
}
