import {capitalsIn, matchCapitals} from '../capital.ts'
import type {Gazetteer} from './gazetteer.ts'
import {regionsNamed} from './regions.ts'
import {resolvePlace, type ResolvedPlace} from './resolve-place.ts'

/** A place named in the text. */
export interface NamedPlace {
  readonly printed: string
  /** Offsets in the text given. */
  readonly start: number
  readonly end: number
  readonly found: ResolvedPlace
}

/** Words before the name of a place, by language; others say “in” by endings or by no sure word. */
const before: Readonly<Record<string, string>> = {
  en: 'in|from|near|outside|across|around',
  fr: 'à|depuis|près de',
  es: 'en|desde|cerca de',
  pt: 'em|desde|perto de',
  de: 'in|aus|bei|nahe',
  it: 'a|ad|da|vicino a'
}

/** A place is named for certain only when it leads the next of its name by this. */
const certainLead = 50

/** Fewest inhabitants of a place named without its state or country. */
const certainSize = 500_000

const word = String.raw`\p{Lu}[\p{L}’'-]+`
const name = String.raw`${word}(?: (?:(?:de|del|do|da|la|las|los|of|am|an der|the) )?${word}){0,3}`
const withRegion = new RegExp(
  String.raw`(?<name>${name}), (?<region>\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)(?![\p{L}’'])`,
  'uy'
)

/** No name of a place is longer, in UTF-16 units. */
const longestName = 100

/** Whether a comma and another name in capitals may follow a name that begins at an offset. */
function regionFollower(text: string): (at: number) => boolean {
  let comma = -1
  return (at) => {
    if (comma >= 0 && comma < at) comma = -1
    if (comma < 0) comma = text.indexOf(', ', at)
    if (comma < 0) comma = Infinity
    return comma - at < longestName && isUpper(text.charAt(comma + 2))
  }
}

/** Whether a sign has a small form. */
function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

/** A sentence may begin with the word before a place. */
const opening = /^(?:At|From|In|Near|Outside) /u

/** Names behind a word for “in”, and the letters such words end with, which are asked for first. */
const bare = new Map(
  Object.entries(before).map(([language, words]) => [
    language,
    {
      pattern: new RegExp(
        String.raw`(?<=(?<![\p{L}\p{N}-])(?:${words}) )${name}(?![\p{L}\p{N}’'-]| (?:[\p{Lu}\p{N}&]|[Ss]tate\b))`,
        'uy'
      ),
      endings: new Set(words.split('|').map((each) => each.slice(-1)))
    }
  ])
)

/** Names of a state and of a city that is meant far more often. */
const cityFirst = new Set(['New York', 'Washington'])

/** What a name is looked up in. */
export interface PlaceLookup {
  readonly openGazetteer: () => Gazetteer
  /** Countries and regions the story names. */
  readonly countries: () => ReadonlySet<string>
}

/**
 * Find the places a text names for certain: with their state or country, or large ones after a word
 * that goes before places. The name of a person or a team that is a place’s, too, is no place.
 *
 * @returns
 *   In text order; none in languages whose words before places are not known.
 */
export function findNamedPlaces(
  text: string,
  language: string,
  {openGazetteer, countries}: PlaceLookup,
  capitals = capitalsIn(text)
): readonly NamedPlace[] {
  const named = bare.get(language)
  if (!named) return []
  const places: NamedPlace[] = []
  for (const {index, groups} of matchCapitals(text, capitals, withRegion, regionFollower(text))) {
    const {name: printed = '', region = ''} = groups ?? {}
    const qualifier = [region, region.split(' ')[0] ?? ''].find(
      (each) => regionsNamed(each).length > 0 || openGazetteer().countryNamed(each) !== undefined
    )
    if (qualifier === undefined) continue
    const at = opening.exec(printed)?.[0].length ?? 0
    const own = printed.slice(at)
    const found = resolvePlace(`${own}, ${qualifier}`, openGazetteer(), countries)
    if (found?.rule !== 'place-by-region') continue
    places.push({printed: own, start: index + at, end: index + printed.length, found})
  }
  for (const {0: printed, index} of matchCapitals(
    text,
    capitals,
    named.pattern,
    (at) => text.charAt(at - 1) === ' ' && named.endings.has(text.charAt(at - 2))
  )) {
    if (!cityFirst.has(printed) && isWider(printed, openGazetteer())) continue
    const found = resolvePlace(printed, openGazetteer(), countries)
    if (!found || found.lead < certainLead) continue
    const {population, capital} = found.place
    if (!capital && population < certainSize) continue
    places.push({printed, start: index, end: index + printed.length, found})
  }
  return places.sort((one, other) => one.start - other.start)
}

/** Whether a country or a state has the name: “in Mexico”, “in Oklahoma”. */
function isWider(name: string, gazetteer: Gazetteer): boolean {
  return gazetteer.countryNamed(name) !== undefined || regionsNamed(name).length > 0
}
