import {foldPlace} from '../../src/attribute/places/fold-place.ts'
import {addedCountries} from './by-hand.ts'

/** Languages wires are read in. */
const languages = 'en fr de es pt it ru tr ar he fa hi zh zh-Hant ja ko'.split(' ')

/** @returns ISO 3166-1 codes with the folded names of their countries, from the Unicode CLDR and by hand. */
export function countryNames(): readonly (readonly [string, readonly string[]])[] {
  const letters = Array.from({length: 26}, (_, index) => String.fromCharCode(65 + index))
  const codes = letters.flatMap((one) => letters.map((other) => one + other))
  const english = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'})
  return codes
    .filter((code) => english.of(code) !== undefined && !/^(?:EU|EZ|UN|QO|XA|XB|ZZ)$/u.test(code))
    .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
    .map((code) => {
      const names = languages.flatMap((language) =>
        (['long', 'short'] as const).map((style) =>
          new Intl.DisplayNames(language, {type: 'region', style, fallback: 'none'}).of(code)
        )
      )
      const keys = [...names, ...(addedCountries[code] ?? [])].flatMap((name) =>
        name === undefined ? [] : [foldPlace(name), foldPlace(name.replace(/\s*[(（].*$/u, ''))]
      )
      return [code, [...new Set(keys)].filter((key) => key !== '')] as const
    })
}
