import type {FacetName} from './search-data.ts'
import {dayNumber, type Shelf} from './search-filter.ts'
import {foldText} from './search-fold.ts'
import {findNames} from './search-names.ts'
import type {FieldTerm} from './search-query.ts'
import type {SearchSource} from './search-source.ts'

const facetOf: Readonly<Partial<Record<FieldTerm['field'], FacetName>>> = {
  outlet: 'outlet',
  cites: 'cites',
  footing: 'footing',
  unnamed: 'unnamed',
  type: 'type',
  place: 'place',
  subject: 'subject',
  language: 'language',
  year: 'year'
}

/** What a value of a facet is called: as it is stored, in the words of the interface, in its own. */
export type ValueForms = (name: FacetName, value: string) => readonly string[]

/** What the fields of a query ask for. */
export interface FieldAnswer {
  /** Each must hold a story. */
  readonly sets: readonly ReadonlySet<number>[]
  /** None may hold a story: what `-source:axios` asks for. */
  readonly without: readonly ReadonlySet<number>[]
  /** Fields nothing in the archive answers to: they were left out. */
  readonly unknown: readonly FieldTerm[]
}

/** First and last day of what is typed: a day, a month or a year. */
function toPeriod(value: string): readonly [number, number] | undefined {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u.exec(value)
  if (!match?.groups?.year) return undefined
  const {year, month, day} = match.groups
  const first = dayNumber(`${year}-${month ?? '01'}-${day ?? '01'}`)
  if (Number.isNaN(first)) return undefined
  if (day !== undefined) return [first, first]
  const next =
    month === undefined
      ? Date.UTC(Number(year) + 1, 0, 1)
      : Date.UTC(Number(year), Number(month), 1)
  return [first, next / 86_400_000 - 1]
}

function byDate(shelf: Shelf, {field, value}: FieldTerm): ReadonlySet<number> | undefined {
  const period = toPeriod(value)
  if (!period) return undefined
  const [first, last] = period
  const test = {
    before: (day: number) => day < first,
    after: (day: number) => day > last,
    on: (day: number) => first <= day && day <= last
  }[field === 'before' || field === 'after' ? field : 'on']
  return new Set(shelf.days.flatMap((day, story) => (test(day) ? [story] : [])))
}

function byFacet(
  shelf: Shelf,
  name: FacetName,
  value: string,
  forms: ValueForms
): ReadonlySet<number> | undefined {
  const asked = foldText(value)
  const {values, sets} = shelf.table.facets[name]
  const meant = values.map((known) =>
    forms(name, known).some((form) => ` ${foldText(form)}`.includes(` ${asked}`))
  )
  if (!meant.includes(true)) return undefined
  const allowed = sets.map((set) => set.some((place) => meant[place]))
  return new Set(
    shelf.columns[name].flatMap((set, story) => (allowed[set] === true ? [story] : []))
  )
}

async function answer(
  source: SearchSource,
  term: FieldTerm,
  forms: ValueForms
): Promise<ReadonlySet<number> | undefined> {
  const {shelf} = source
  const {field, value} = term
  if (field === 'source' || field === 'by') {
    const names = await findNames(source, value)
    const said = names.flatMap(({stories}) => stories)
    // A source is also an outlet that another's words came through.
    const cited = field === 'source' ? byFacet(shelf, 'cites', value, forms) : undefined
    return names.length === 0 && !cited ? undefined : new Set([...said, ...(cited ?? [])])
  }
  const facet = facetOf[field]
  return facet === undefined ? byDate(shelf, term) : byFacet(shelf, facet, value, forms)
}

/**
 * Find the stories that fields of a query ask for: `source:axios before:2025-03`.
 *
 * @param forms
 *   What a value of a facet is called: each is asked for by any of them.
 */
export async function answerFields(
  source: SearchSource,
  fields: readonly FieldTerm[],
  forms: ValueForms
): Promise<FieldAnswer> {
  const answers = await Promise.all(fields.map((term) => answer(source, term, forms)))
  const those = (not: boolean) =>
    answers.flatMap((set, place) => (set && fields[place]?.not === not ? [set] : []))
  return {
    sets: those(false),
    without: those(true),
    unknown: fields.filter((_, place) => answers[place] === undefined)
  }
}
