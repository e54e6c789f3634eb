import type {FacetName} from './search-data.ts'
import {languageNames, longDays, shortDays} from './search-formats.ts'
import type {SearchWords} from './search-words.ts'

/** @returns What a value of a facet is called: codes in words, languages in themselves, names as they are. */
export function valueLabel(words: SearchWords, name: FacetName, value: string): string {
  if (name === 'language') return languageName(value)
  return words.values[name]?.[value] ?? value
}

/** @returns All a value may be asked for by: as it is stored, as it is shown, a language also in the interface's words. */
export function valueForms(words: SearchWords, name: FacetName, value: string): readonly string[] {
  const forms = [value, valueLabel(words, name, value)]
  return name === 'language' ? [...forms, languageName(value, words.language)] : forms
}

function languageName(code: string, shownIn = code): string {
  try {
    const name = languageNames(shownIn).of(code) ?? code
    return name.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(shownIn))
  } catch {
    return code
  }
}

/** @returns A day written out in the language of the interface. */
export function dayLabel(words: SearchWords, day: string): string {
  return longDays(dateLanguage(words)).format(new Date(`${day}T00:00:00Z`))
}

/** Plain `en` would put the month first; the site writes “5 March 2025”. */
function dateLanguage({language}: SearchWords): string {
  return language === 'en' ? 'en-GB' : language
}

/** @returns The text of a range of days, open at either end. */
export function rangeLabel(
  words: SearchWords,
  from: string | undefined,
  to: string | undefined
): string {
  const format = shortDays(dateLanguage(words))
  const date = (day: string) => new Date(`${day}T00:00:00Z`)
  if (from !== undefined && to !== undefined) {
    return from <= to ? format.formatRange(date(from), date(to)) : `${from} – ${to}`
  }
  if (from !== undefined) return words.since.replace('{n}', format.format(date(from)))
  return to === undefined ? '' : words.until.replace('{n}', format.format(date(to)))
}
