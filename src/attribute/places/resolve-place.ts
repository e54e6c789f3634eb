import type {Gazetteer, GazetteerPlace} from './gazetteer.ts'
import {dividedCountries, regionsNamed} from './regions.ts'

/** A place found out, and how. */
export interface ResolvedPlace {
  readonly place: GazetteerPlace
  /**
   * `place-by-region`: the copy prints its state or country; `place-by-story`: of several, the one
   * whose country the story names; `place-by-size`: far larger than all others of the name;
   * `place-by-name`: the only one of the name.
   */
  readonly rule: 'place-by-region' | 'place-by-story' | 'place-by-size' | 'place-by-name'
  /** How many times weightier it is than the next of the name; infinite when there is none. */
  readonly lead: number
}

/** A capital is meant as often as a city this many times its size, and so is an American city that stands without its state. */
const bonus = 5

/** Cities that datelines of the United States print without the state, by the custom of the Associated Press. */
const standingAlone = new Set(
  'Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York City|Oklahoma City|Philadelphia|Phoenix|Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|Washington'.split(
    '|'
  )
)

/** From this lead on a bare name is the larger place, if nothing speaks for another. */
const clearLead = 3

/** From this lead on nothing does. */
const hugeLead = 50

/** Inhabitants from which a place needs nothing to speak for it, in countries full of small ones of the same names. */
const largeEnough = 100_000

/**
 * Tell which place a printed name means.
 *
 * @param printed
 *   As printed, with the state or country where it has one: `WASHINGTON, Pa.`
 * @param countries
 *   Countries and regions the story names; asked for only when the name leaves a choice.
 * @returns
 *   `undefined` when it is not certain.
 */
export function resolvePlace(
  printed: string,
  gazetteer: Gazetteer,
  countries: () => ReadonlySet<string>
): ResolvedPlace | undefined {
  const [name = '', ...qualifiers] = printed
    .split(/[,،、(（]\s*/u)
    .map((part) => part.replace(/[)）]$/u, '').trim())
  const found = [...gazetteer.placesNamed(name)].sort((one, other) => weigh(other) - weigh(one))
  const [first, second] = found
  if (!first) return undefined
  if (qualifiers.some((each) => each !== ''))
    return byRegion(found, qualifiers, gazetteer, countries)

  const lead = leadOver(first, second)
  if (lead >= hugeLead && isLarge(first)) {
    return {place: first, rule: second ? 'place-by-size' : 'place-by-name', lead}
  }
  return byStory(found, lead, countries())
}

/** The copy says in which state or country the place lies: only one there will do. */
function byRegion(
  found: readonly GazetteerPlace[],
  qualifiers: readonly string[],
  gazetteer: Gazetteer,
  countries: () => ReadonlySet<string>
): ResolvedPlace | undefined {
  const regions = qualifiers.flatMap((each) => regionsNamed(each))
  const codes = new Set(qualifiers.map((each) => gazetteer.countryNamed(each)))
  codes.delete(undefined)
  if (regions.length === 0 && codes.size === 0) {
    const [only, ...others] = found
    return only && others.length === 0 && countries().has(only.country)
      ? {place: only, rule: 'place-by-story', lead: 1}
      : undefined
  }
  const [first, second] = found.filter(
    (place) =>
      codes.has(place.country) ||
      regions.some(({country, name}) => country === place.country && name === place.region)
  )
  const lead = leadOver(first, second)
  return first && lead >= clearLead ? {place: first, rule: 'place-by-region', lead} : undefined
}

/** The copy prints the bare name: what the story names and how large the places are must agree. */
function byStory(
  found: readonly GazetteerPlace[],
  lead: number,
  named: ReadonlySet<string>
): ResolvedPlace | undefined {
  const [first, ...smaller] = found
  if (!first) return undefined
  const level = ({country, region}: GazetteerPlace): number =>
    named.has(`${country}/${region}`) ? 2 : named.has(country) ? 1 : 0
  const contenders = [first, ...smaller.filter((place) => leadOver(first, place) < hugeLead)]
  const highest = Math.max(...contenders.map(level))
  const [best = first, next] = contenders.filter((place) => level(place) === highest)
  const isClear = leadOver(best, next) >= clearLead
  if (highest === 0) {
    return isLarge(first) && lead >= clearLead
      ? {place: first, rule: smaller.length > 0 ? 'place-by-size' : 'place-by-name', lead}
      : undefined
  }
  if (!isClear) return undefined
  if (best === first) {
    const rule =
      smaller.length === 0
        ? 'place-by-name'
        : lead >= clearLead
          ? 'place-by-size'
          : 'place-by-story'
    return {place: first, rule, lead}
  }
  const over = leadOver(first, best)
  // A smaller place must not be outshone by one that the story speaks of, too, or by a far larger one.
  const isOutshone =
    level(first) > 0
      ? first.country !== best.country
      : over >= (highest === 2 ? clearLead * 2 : clearLead)
  return isOutshone ? undefined : {place: best, rule: 'place-by-story', lead: 1}
}

function weigh({population, capital, country, name}: GazetteerPlace): number {
  const isMeantAlone = country === 'US' && population >= largeEnough && standingAlone.has(name)
  return population * (capital || isMeantAlone ? bonus : 1)
}

function isLarge({population, capital, country}: GazetteerPlace): boolean {
  return capital || population >= largeEnough || !dividedCountries.has(country)
}

function leadOver(one: GazetteerPlace | undefined, other: GazetteerPlace | undefined): number {
  return one && other ? weigh(one) / weigh(other) : Infinity
}
