import {companyWords, institutionHeads} from './lexicon/sources.ts'

const linking = /^(?:of|for)$/u

/** Whether words in capitals are the name of a body in which people work: “University of Sarnley”, “Tidewater Research”. */
export function isHouse(name: string): boolean {
  const words = name.toLowerCase().split(' ')
  const last = words.at(-1) ?? ''
  return (
    words.length > 1 &&
    (institutionHeads.has(last) ||
      companyWords.has(last) ||
      words.some((word, at) => linking.test(words[at + 1] ?? '') && institutionHeads.has(word)))
  )
}
