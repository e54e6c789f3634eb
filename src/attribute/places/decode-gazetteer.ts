import {foldPlace} from './fold-place.ts'
import type {Gazetteer, GazetteerPlace} from './gazetteer.ts'
import {indexKeys} from './index-keys.ts'
import {regionOf} from './regions.ts'
import {lastStart} from './last-start.ts'

/** First line of a gazetteer file, without the day of its data. */
export const gazetteerMark = 'wirecopy gazetteer 1'

/** What parts the columns of the file: names of countries, runs of one country and region, then one value a place. */
export const columnMark = '\f'

/** Steps of the scale of populations for each doubling. */
export const populationSteps = 4

/** How many names are kept with their places: stories name the same few hundred again and again. */
const mostMet = 500

/** @returns A folded name with capitals: how most names are written. */
export function toTitle(key: string): string {
  return key.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** What is known of each place beside its keys. */
interface Columns {
  /** Country and region of each run of places, with the place the run begins at. */
  readonly runs: readonly {readonly country: string; readonly region: string; readonly at: number}[]
  readonly ids: Int32Array
  /** Empty where the name is its first key in capitals. */
  readonly names: readonly string[]
  readonly latitudes: Int32Array
  readonly longitudes: Int32Array
  readonly populations: readonly string[]
}

/**
 * Open the gazetteer.
 *
 * Places lie in it by country, region and number at GeoNames, each number and coordinate as its
 * distance from the one before, names folded. What a story does not ask for is not decoded: most
 * runs of the program ask for a few places.
 *
 * @throws
 *   When `text` is no gazetteer of this version.
 */
export function decodeGazetteer(text: string): Gazetteer {
  const [head = '', countryNames = '', keys = '', ...rest] = text.split(columnMark)
  if (!head.startsWith(gazetteerMark)) throw new Error('Unexpected gazetteer file')
  const index = indexKeys(keys)
  let columns: Columns | undefined
  let countries: ReadonlyMap<string, string> | undefined
  let openings: ReadonlySet<string> | undefined
  const met = new Map<string, readonly GazetteerPlace[]>()
  return {
    placesNamed(name) {
      const known = met.get(name)
      if (known) return known
      const found = index(foldPlace(name)).map(({place, first}) => {
        columns ??= toColumns(rest)
        return placeAt(columns, place, first)
      })
      if (met.size === mostMet) met.clear()
      met.set(name, found)
      return found
    },
    countryNamed(name) {
      countries ??= toCountries(countryNames)
      return countries.get(foldPlace(name))
    },
    opensCountry(word) {
      countries ??= toCountries(countryNames)
      openings ??= new Set([...countries.keys()].flatMap(firstWords))
      const key = foldPlace(word)
      const space = key.indexOf(' ')
      return openings.has(space < 0 ? key : key.slice(0, space))
    }
  }
}

function toColumns([
  runs = '',
  ids = '',
  names = '',
  latitudes = '',
  longitudes = '',
  populations = ''
]: readonly string[]): Columns {
  let at = 0
  return {
    runs: runs.split('\n').map((line) => {
      const [country = '', region = '', length = ''] = line.split(' ')
      const run = {country, region, at}
      at += Number(length)
      return run
    }),
    ids: sumUp(ids),
    names: names.split('\n'),
    latitudes: sumUp(latitudes),
    longitudes: sumUp(longitudes),
    populations: populations.split('\n')
  }
}

/** @returns What numbers given as distances add up to. */
function sumUp(column: string): Int32Array {
  const distances = column.split('\n')
  const sums = new Int32Array(distances.length)
  let sum = 0
  for (let at = 0; at < sums.length; at += 1) sums[at] = sum += Number(distances[at])
  return sums
}

/** The first word of a folded name, and the short forms that only fold to it before another. */
function firstWords(key: string): readonly string[] {
  const [first = ''] = key.split(' ', 1)
  return first === 'saint' ? [first, 'st'] : first === 'sainte' ? [first, 'ste'] : [first]
}

function toCountries(column: string): ReadonlyMap<string, string> {
  return new Map(
    column.split('\n').flatMap((line) => {
      const [code = '', ...forms] = line.split('\t')
      return forms.map((form) => [form, code] as const)
    })
  )
}

function placeAt(columns: Columns, place: number, key: string): GazetteerPlace {
  const {runs} = columns
  const {country = '', region = ''} =
    runs[lastStart(runs.length, (run) => runs[run]?.at, place)] ?? {}
  const regionName = regionOf(country, region)?.name
  const name = columns.names[place] ?? ''
  const population = columns.populations[place] ?? ''
  return {
    id: columns.ids[place] ?? 0,
    name: name === '' ? toTitle(key) : name,
    country,
    ...(regionName !== undefined && {region: regionName}),
    latitude: (columns.latitudes[place] ?? 0) / 100,
    longitude: (columns.longitudes[place] ?? 0) / 100,
    population: Math.round(2 ** (Number.parseInt(population, 10) / populationSteps)),
    capital: population.endsWith('*')
  }
}
