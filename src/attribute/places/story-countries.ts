import {capitalsIn, matchCapitals} from '../capital.ts'
import type {Gazetteer} from './gazetteer.ts'
import {opensRegion, regionsNamed} from './regions.ts'

/** Longest name of a country, in words and, where words are not parted, in characters. */
const longest = 4
const longestUnparted = 8

/** Names of a country and of a state of another, of a city, or with a country's in them. */
const doubtful = new Set(['Georgia', 'Washington', 'New York', 'Victoria', 'Quebec', 'New England'])

const inCapitals = new RegExp(
  String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:of |the |and |de |y |et )?\p{Lu}[\p{L}.’'-]*)*`,
  'uy'
)

/** A letter of a script without capitals whose names of countries are known. */
const withoutCapitals =
  /(?![\0-\u058f\u2000-\u206f])[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]/u

/**
 * @returns
 *   ISO 3166-1 codes of the countries a text names, and `US/Ohio` for each state or province it
 *   names in full, which names its country, too.
 */
export function findCountries(
  text: string,
  gazetteer: Gazetteer,
  capitals = capitalsIn(text)
): ReadonlySet<string> {
  const found = new Set<string>()
  const take = (name: string): boolean => {
    if (doubtful.has(name)) return true
    const country = gazetteer.countryNamed(name)
    if (country !== undefined) found.add(country)
    const regions = name.length > 3 && !name.includes('.') ? regionsNamed(name) : []
    for (const region of regions) found.add(region.country).add(`${region.country}/${region.name}`)
    return country !== undefined || regions.length > 0
  }
  const opens = (word: string): boolean => gazetteer.opensCountry(word) || opensRegion(word)
  for (const [stretch] of matchCapitals(text, capitals, inCapitals)) {
    takeLongest(stretch.split(' '), take, opens)
  }
  if (!withoutCapitals.test(text)) return found
  for (const [stretch] of text.matchAll(
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}][\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{M}'"״׳ -]*/gu
  )) {
    takeLongest(stretch.split(' '), (name) => take(name) || take(withoutPrefix(name)))
  }
  for (const [stretch] of text.matchAll(
    /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]{2,}/gu
  )) {
    for (let at = 0; at < stretch.length - 1; at += 1) {
      for (let length = Math.min(longestUnparted, stretch.length - at); length > 1; length -= 1) {
        if (take(stretch.slice(at, at + length))) break
      }
    }
  }
  return found
}

/** Arabic and Hebrew write “in”, “and” and “to” in front of a name as one letter. */
function withoutPrefix(name: string): string {
  return /^[بلوفكהבלומש]\p{L}{3}/u.test(name) ? name.slice(1) : ''
}

/** Take the longest names there are at each word that may open one. */
function takeLongest(
  words: readonly string[],
  take: (name: string) => boolean,
  opens: (word: string) => boolean = () => true
): void {
  for (let at = 0; at < words.length; at += 1) {
    if (!opens(words[at] ?? '')) continue
    for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
      const name = words.slice(at, at + length).join(' ')
      if (name !== '' && take(name)) {
        at += length - 1
        break
      }
    }
  }
}
