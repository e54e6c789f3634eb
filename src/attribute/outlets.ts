import type {OutletProfile} from '../model/outlet.ts'
import {knownOutlets, outletWords} from './lexicon/sources.ts'

/** Tells outlets from other names. */
export interface OutletNames {
  /** Canonical name of the outlet a phrase names, `undefined` when it names none. */
  readonly find: (phrase: string) => string | undefined
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[“”"'‘’«»]/gu, '')
    .trim()
}

/** Make the table of outlets: the archive's own, with aliases, then those of common knowledge. */
export function toOutletNames(outlets: readonly OutletProfile[]): OutletNames {
  const names = new Map<string, string>()
  for (const name of knownOutlets) names.set(keyOf(name), name)
  for (const {name, aliases} of outlets) {
    for (const alias of [name, ...aliases]) names.set(keyOf(alias), name)
  }
  const cache = new Map<string, string | undefined>()
  function find(phrase: string): string | undefined {
    const known = cache.get(phrase)
    if (known !== undefined || cache.has(phrase)) return known
    const found = names.get(keyOf(phrase)) ?? byShape(phrase)
    cache.set(phrase, found)
    return found
  }
  return {find}
}

/** A name in capitals one of whose outer words only outlets bear: “Evening Courier”, “Radio Calder”. */
function byShape(phrase: string): string | undefined {
  const name = phrase.replace(/^[Tt]he\s+/u, '').trim()
  const words = name.split(/\s+/u)
  if (words.length < 2 || words.length > 6) return undefined
  if (!words.every((word) => /^(?:\p{Lu}|of$|and$|de$|la$|le$|&$)/u.test(word))) return undefined
  const first = words[0]?.toLowerCase() ?? ''
  const last = words.at(-1)?.toLowerCase() ?? ''
  if (first === 'radio' || first === 'tv' || first === 'television') return name
  return outletWords.has(last) ? name : undefined
}
