import type {LanguageWords} from '../lexicon/languages/index.ts'
import type {OutletNames} from '../outlets.ts'
import {holds} from './holds.ts'

/** The agency whose name ends the words: “وكالة فرانس برس”. */
export function agencyIn(core: string, {agencies}: LanguageWords): string | undefined {
  const lower = core.toLowerCase().replace(/["“”«»]/gu, '')
  for (const pair of agencies.split('|')) {
    const [written = '', name] = pair.split('>')
    if (
      written !== '' &&
      (lower === written || (lower.endsWith(written) && core.length < written.length + 12))
    )
      return name
  }
  return undefined
}

/** The known outlet behind nouns: “Sender Radio Calder”. */
export function outletBehind(first: string, outlets: OutletNames): string | undefined {
  const parts = first.split(' ')
  for (let at = 1; at < Math.min(parts.length - 1, 4); at++) {
    const found = outlets.find(parts.slice(at).join(' '))
    if (found) return found
  }
  return undefined
}

/** Arabic “صحيفة صدى المرجان”: what a noun without article has behind it is its name. */
export function possessed(first: string, words: LanguageWords): string | undefined {
  const [noun = '', ...rest] = first.split(' ')
  const name = rest.join(' ')
  const sure =
    /^\p{Script=Arabic}/u.test(noun) &&
    !noun.startsWith('ال') &&
    rest.length === 2 &&
    !/^ال/u.test(rest[0] ?? '') &&
    /^ال/u.test(rest[1] ?? '') &&
    !holds(words.institutions, name, words) &&
    !holds(words.titles, name, words)
  return sure ? name : undefined
}
