import {foldPlace} from '../../src/attribute/places/fold-place.ts'

/** What decides how many of its names a place keeps. */
export interface Standing {
  /** ISO 3166-1, two letters. */
  readonly country: string
  readonly population: number
  /** Whether it is the capital of its country, or the seat of a region and not small. */
  readonly isSeat: boolean
}

/** A script wires write place names in. */
interface Script {
  readonly form: RegExp
  /** Countries whose own it is. */
  readonly home: string
  /** Inhabitants from which places elsewhere keep their names in it. */
  readonly known: number
}

/**
 * GeoNames names no language, so letters of languages that are not read (Uyghur, Ukrainian but in
 * Ukraine) tell those forms apart; so do the small letters of its own transliterations.
 */
const scripts: readonly Script[] = [
  {form: /^[A-ZÀ-ÖØ-ÞĞİŞ][a-zß-öø-ÿğışA-Z' -]{3,}$/u, home: '', known: 150_000},
  {
    form: /^[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc\u200c ]+$/u,
    home: 'AE BH DZ EG IL IQ IR JO KW LB LY MA OM PS QA SA SD SY TN YE',
    known: 100_000
  },
  {form: /^[א-ת'"\- ]+$/u, home: 'IL PS', known: 100_000},
  {form: /^[А-ЯЁ][а-яёА-ЯЁ -]+$/u, home: 'BY KZ RU', known: 100_000},
  {form: /^[А-ЯЄІЇҐ][а-яєіїґА-ЯЄІЇҐ' -]+$/u, home: 'UA', known: Infinity},
  {form: /^\p{Script=Han}{2,}$/u, home: 'CN HK JP MO TW', known: 100_000},
  {form: /^[\p{Script=Katakana}ー・]{2,}$/u, home: '', known: 100_000},
  {form: /^\p{Script=Hangul}{2,}$/u, home: 'KP KR', known: 100_000},
  {form: /^[\u0900-\u0977 ]+$/u, home: 'IN NP', known: 100_000}
]

/** Inhabitants from which a place keeps its names in the script of its country; where there is war, every place does. */
const knownAtHome = 70_000
const always = new Set(['IL', 'LB', 'PS'])

/** @returns The other names of a place that are worth keeping, folded, without those that fold to its own name. */
export function chooseOtherNames(
  name: string,
  others: readonly string[],
  {country, population, isSeat}: Standing
): readonly string[] {
  const open = scripts.filter(({home, known}) => {
    if (isSeat && known !== Infinity) return true
    const isHome = home.split(' ').includes(country)
    return population >= known || (isHome && (always.has(country) || population >= knownAtHome))
  })
  const chosen = others.filter((other) => open.some(({form}) => form.test(other)))
  const keys = new Set(chosen.map(foldPlace))
  keys.delete(foldPlace(name))
  keys.delete('')
  return [...keys].sort()
}
