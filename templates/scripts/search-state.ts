import {facetNames, type FacetName} from './search-data.ts'

/** Orders of results. */
export const sortOrders = ['relevance', 'newest', 'oldest'] as const

/** An order of results. */
export type SortOrder = (typeof sortOrders)[number]

/** Everything a reader has chosen; all of it stands in the address. */
export interface SearchState {
  readonly query: string
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>
  /** Names of sources. */
  readonly sources: readonly string[]
  /** ISO 8601 days, both included. */
  readonly from?: string
  readonly to?: string
  /** Absent: by relevance when words are asked for, else newest first. */
  readonly sort?: SortOrder
}

/** Nothing chosen. */
export const emptyState: SearchState = {query: '', facets: {}, sources: []}

function toDay(value: string | null): string | undefined {
  if (value === null || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return undefined
  return Number.isNaN(Date.parse(value)) ? undefined : value
}

/** @returns The state an address asks for; what it asks wrongly is left out. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search)
  const from = toDay(params.get('from'))
  const to = toDay(params.get('to'))
  const sort = sortOrders.find((order) => order === params.get('sort'))
  const chosen = facetNames.flatMap((name) => {
    const values = [...new Set(params.getAll(name))].filter(Boolean)
    return values.length === 0 ? [] : [[name, values] as const]
  })
  return {
    query: params.get('q') ?? '',
    facets: Object.fromEntries(chosen),
    sources: [...new Set(params.getAll('source'))].filter(Boolean),
    ...(from !== undefined && {from}),
    ...(to !== undefined && {to}),
    ...(sort !== undefined && {sort})
  }
}

/** @returns The query part of the address of a state, with its `?`; empty when nothing is chosen. */
export function writeState(state: SearchState): string {
  const params = new URLSearchParams()
  if (state.query.trim() !== '') params.set('q', state.query.trim())
  for (const name of facetNames) {
    for (const value of state.facets[name] ?? []) params.append(name, value)
  }
  for (const name of state.sources) params.append('source', name)
  if (state.from !== undefined) params.set('from', state.from)
  if (state.to !== undefined) params.set('to', state.to)
  if (state.sort !== undefined) params.set('sort', state.sort)
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

/** @returns The state with one value of a facet added or taken out. */
export function toggleValue(state: SearchState, name: FacetName, value: string): SearchState {
  const chosen = toggle(state.facets[name] ?? [], value)
  const facets = {...state.facets, [name]: chosen}
  return {...state, facets}
}

/** @returns The state with one source added or taken out. */
export function toggleSource(state: SearchState, name: string): SearchState {
  return {...state, sources: toggle(state.sources, name)}
}

/** @returns The state with these dates in place of its own. */
export function withDates(
  state: SearchState,
  from: string | undefined,
  to: string | undefined
): SearchState {
  const {query, facets, sources, sort} = state
  const kept = {query, facets, sources, ...(sort !== undefined && {sort})}
  return {...kept, ...(from !== undefined && {from}), ...(to !== undefined && {to})}
}

/** @returns The state without filters, its words kept. */
export function withoutFilters({query, sort}: SearchState): SearchState {
  return {...emptyState, query, ...(sort !== undefined && {sort})}
}

/** @returns How many filters are set; a range of dates is one. */
export function countFilters(state: SearchState): number {
  const values = facetNames.map((name) => state.facets[name]?.length ?? 0)
  const dates = state.from === undefined && state.to === undefined ? 0 : 1
  return values.reduce((sum, value) => sum + value, state.sources.length + dates)
}

function toggle(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}
