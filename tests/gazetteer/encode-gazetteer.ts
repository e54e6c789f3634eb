import {
  columnMark,
  gazetteerMark,
  populationSteps,
  toTitle
} from '../../src/attribute/places/decode-gazetteer.ts'
import {foldPlace} from '../../src/attribute/places/fold-place.ts'
import {dividedCountries} from '../../src/attribute/places/regions.ts'
import {addedNames, englishNames} from './by-hand.ts'
import {countryNames} from './country-names.ts'
import {chooseOtherNames} from './other-names.ts'

/** Inhabitants a place needs; in countries where small towns are told apart by state fewer do. */
const enough = 20_000
const enoughWithRegion = 10_000

/** Inhabitants from which the seat of a region counts as one that other languages have a name for. */
const knownSeat = 50_000

/** Sections of cities, places in ruins or given up. */
const leftOut = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH'])

interface Row {
  readonly id: number
  readonly name: string
  readonly others: readonly string[]
  readonly latitude: number
  readonly longitude: number
  readonly kind: string
  readonly country: string
  readonly region: string
  readonly population: number
}

/**
 * Make the gazetteer out of a table of GeoNames (`cities500.txt`): the larger places, all capitals
 * and seats of regions, and for the well-known ones the names other languages have for them.
 *
 * @returns
 *   The text of the gazetteer file, the same for the same table.
 */
export function encodeGazetteer(table: string): string {
  const rows = table.split('\n').filter(Boolean).map(toRow)
  const places = rows.filter(isKept).sort(inOrder)
  const day = table
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf('\t') + 1))
    .reduce((last, each) => (each > last ? each : last), '')
  const owners = new Set(places.map(({name}) => foldPlace(name)))
  const runs: {key: string; length: number}[] = []
  for (const {country, region} of places) {
    const key = `${country} ${region}`
    const last = runs.at(-1)
    if (last?.key === key) last.length += 1
    else runs.push({key, length: 1})
  }
  return [
    `${gazetteerMark} ${day} ${places.length}`,
    countryNames()
      .map(([code, names]) => [code, ...names].join('\t'))
      .join('\n'),
    places
      .map((place) => [foldPlace(place.name), ...otherNames(place, owners)].join(','))
      .join('\n'),
    runs.map(({key, length}) => `${key} ${length}`).join('\n'),
    distances(places.map(({id}) => id)),
    places.map(({name}) => (name === toTitle(foldPlace(name)) ? '' : name)).join('\n'),
    distances(places.map(({latitude}) => Math.round(latitude * 100))),
    distances(places.map(({longitude}) => Math.round(longitude * 100))),
    places
      .map(
        ({population, kind}) =>
          `${Math.round(Math.log2(Math.max(1, population)) * populationSteps)}${kind === 'PPLC' ? '*' : ''}`
      )
      .join('\n')
  ].join(columnMark)
}

function toRow(line: string): Row {
  const cells = line.split('\t')
  const cell = (at: number) => cells[at] ?? ''
  const id = Number(cell(0))
  const country = cell(8)
  const english = englishNames[id]
  return {
    id,
    name: english ?? cell(1),
    others: [cell(2), ...(english === undefined ? [] : [cell(1)]), ...cell(3).split(',')],
    latitude: Number(cell(4)),
    longitude: Number(cell(5)),
    kind: cell(7),
    country,
    region: dividedCountries.has(country) ? cell(10) : '',
    population: Number(cell(14))
  }
}

function isKept({kind, population, country}: Row): boolean {
  if (leftOut.has(kind)) return false
  return (
    kind === 'PPLC' ||
    kind === 'PPLA' ||
    population >= (country === 'US' || country === 'CA' ? enoughWithRegion : enough)
  )
}

function inOrder(one: Row, other: Row): number {
  const [left, right] = [`${one.country} ${one.region}`, `${other.country} ${other.region}`]
  return left < right ? -1 : left > right ? 1 : one.id - other.id
}

/**
 * GeoNames lists among the other names nicknames and names of old: “Bethlehem” for Belém, “Zaragoza”
 * for Tijuana. So the own name of a place is no other name of another, but where that is said by hand.
 */
function otherNames(row: Row, owners: ReadonlySet<string>): readonly string[] {
  const {id, name, others, kind, population, country} = row
  const isSeat = kind === 'PPLC' || (kind === 'PPLA' && population >= knownSeat)
  const chosen = chooseOtherNames(name, others, {country, population, isSeat})
  const [ascii = ''] = others
  const free = [foldPlace(ascii), ...chosen].filter((key) => !owners.has(key))
  return [...new Set([...free, ...(addedNames[id] ?? []).map(foldPlace)])]
}

function distances(numbers: readonly number[]): string {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0)).join('\n')
}
