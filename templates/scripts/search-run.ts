import {answerFields, type ValueForms} from './search-fields.ts'
import {filterStories, type Filtered} from './search-filter.ts'
import {matchTerms, type Match} from './search-match.ts'
import {similarNames, storiesOf} from './search-names.ts'
import {parseQuery, type Term} from './search-query.ts'
import type {SearchSource} from './search-source.ts'
import type {SearchState} from './search-state.ts'

/** The answer to a state of the page. */
export interface SearchAnswer extends Filtered {
  /** Story numbers in the order asked for. */
  readonly order: readonly number[]
  readonly matches: ReadonlyMap<number, Match> | undefined
  /** What was asked for, to be marked in results. */
  readonly terms: readonly Term[]
  /** Words that were left out, as typed. */
  readonly dropped: readonly string[]
  /** Fields that were left out, as typed. */
  readonly unknown: readonly string[]
  readonly loose: boolean
  /** Names like words that were not found. */
  readonly similar: readonly string[]
}

/** @returns The stories a state asks for, counted, sorted. */
export async function runSearch(
  source: SearchSource,
  state: SearchState,
  forms: ValueForms
): Promise<SearchAnswer> {
  const {terms, fields} = parseQuery(state.query)
  const [matches, asked, chosen] = await Promise.all([
    matchTerms(terms, source),
    answerFields(source, fields, forms),
    storiesOf(source, state.sources)
  ])
  const sets = state.sources.length === 0 ? asked.sets : [...asked.sets, new Set(chosen)]
  const without = new Set([matches.without, ...asked.without].flatMap((set) => [...set]))
  const filtered = filterStories(source.shelf, state, matches.stories, sets, without)
  const similar = await Promise.all(
    matches.dropped.map((term) => similarNames(source, term.words[0] ?? ''))
  )
  return {
    ...filtered,
    order: sortStories(source, state, filtered.stories, matches.stories),
    matches: matches.stories,
    terms: terms.filter((term) => !term.not),
    dropped: matches.dropped.map(({typed}) => typed),
    unknown: asked.unknown.map(({typed}) => typed),
    loose: matches.loose,
    similar: [...new Set(similar.flat())]
  }
}

function sortStories(
  {shelf}: SearchSource,
  {sort}: SearchState,
  stories: readonly number[],
  matches: ReadonlyMap<number, Match> | undefined
): readonly number[] {
  if (sort === 'oldest') {
    const undated = stories.filter((story) => shelf.days[story] === undefined)
    const dated = stories.filter((story) => shelf.days[story] !== undefined)
    return [...dated.reverse(), ...undated]
  }
  if (sort === 'newest' || matches === undefined) return stories
  const scores = new Float64Array(shelf.table.stories)
  for (const story of stories) scores[story] = matches.get(story)?.score ?? 0
  const score = (story: number) => scores[story] ?? 0
  // Sorting keeps what is equal in order: newest first.
  return [...stories].sort((one, other) => score(other) - score(one))
}
