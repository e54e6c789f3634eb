import {eachFacet, unpackColumn, type FacetName, type SearchTable} from './search-data.ts'
import type {SearchState} from './search-state.ts'

/** A table made ready: days and columns written out. */
export interface Shelf {
  readonly table: SearchTable
  /** Days since 1970-01-01 of each dated story. */
  readonly days: readonly number[]
  /** Of each facet, for each story the place of its combination of values in `sets`. */
  readonly columns: Readonly<Record<FacetName, readonly number[]>>
}

/** What filters leave. */
export interface Filtered {
  /** Story numbers, ascending: newest first. */
  readonly stories: readonly number[]
  /** For each value of each facet how many stories choosing it would give, the other filters kept. */
  readonly counts: Readonly<Record<FacetName, readonly number[]>>
  /** Stories the dates alone keep out are in, so that the histogram shows what lies around the range. */
  readonly anyDate: readonly number[]
}

/** Stories by number: a set of them, or a map from them. */
type Stories = Pick<ReadonlySet<number>, 'has'>

/** @returns The table with its days and columns written out. */
export function toShelf(table: SearchTable): Shelf {
  let day = 0
  const days = table.days.map((step, place) => (day = place === 0 ? step : day - step))
  return {table, days, columns: eachFacet((name) => unpackColumn(table.facets[name].column))}
}

/** @returns The day number of an ISO 8601 day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
}

/** @returns The ISO 8601 day of a day number. */
export function toIsoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** Which combinations of a facet's values a choice lets through; absent: all. */
function allowedSets(shelf: Shelf, name: FacetName, chosen: readonly string[] | undefined) {
  if (chosen === undefined || chosen.length === 0) return undefined
  const {values, sets} = shelf.table.facets[name]
  return sets.map((set) => set.some((place) => chosen.includes(values[place] ?? '')))
}

function dateTest(shelf: Shelf, {from, to}: SearchState): ((story: number) => boolean) | undefined {
  if (from === undefined && to === undefined) return undefined
  const first = from === undefined ? -Infinity : dayNumber(from)
  const last = to === undefined ? Infinity : dayNumber(to)
  return (story) => {
    const day = shelf.days[story]
    return day !== undefined && first <= day && day <= last
  }
}

/** One facet while stories are gone through. */
interface FacetTest {
  readonly column: readonly number[]
  readonly sets: readonly (readonly number[])[]
  /** Which combinations a choice lets through; absent: all. */
  readonly allowed: readonly boolean[] | undefined
  readonly counts: number[]
}

function count({column, sets, counts}: FacetTest, story: number): void {
  for (const place of sets[column[story] ?? -1] ?? []) counts[place] = (counts[place] ?? 0) + 1
}

/**
 * Apply all filters at once and count what each further choice would give.
 * Values of one facet are alternatives; facets must all hold.
 *
 * @param among
 *   Stories the words gave; absent: all.
 * @param without
 *   Stories with a word the reader does not want.
 * @param also
 *   Sets of stories that must each hold the story: chosen sources, fields of the query.
 */
export function filterStories(
  shelf: Shelf,
  state: SearchState,
  among: Stories | undefined,
  also: readonly Stories[],
  without: Stories = new Set()
): Filtered {
  const tests = eachFacet((name): FacetTest => ({
    column: shelf.columns[name],
    sets: shelf.table.facets[name].sets,
    allowed: allowedSets(shelf, name, state.facets[name]),
    counts: new Array<number>(shelf.table.facets[name].values.length).fill(0)
  }))
  const all = Object.values(tests)
  const choosing = all.filter(({allowed}) => allowed !== undefined)
  const inDates = dateTest(shelf, state)
  const stories: number[] = []
  const anyDate: number[] = []
  for (let story = 0; story < shelf.table.stories; story += 1) {
    if (among && !among.has(story)) continue
    if (without.has(story)) continue
    if (!also.every((set) => set.has(story))) continue
    // No lists are made here, of which each letter typed would leave one for each story.
    let failing: FacetTest | undefined
    let failed = 0
    for (const test of choosing) {
      if (test.allowed?.[test.column[story] ?? -1] !== false) continue
      failing = test
      failed += 1
    }
    if (failed > 1) continue
    if (!failing) anyDate.push(story)
    if (inDates?.(story) === false) continue
    if (failing) {
      count(failing, story)
      continue
    }
    stories.push(story)
    for (const test of all) count(test, story)
  }
  return {stories, counts: eachFacet((name) => tests[name].counts), anyDate}
}
