import {facetNames, type FacetName} from './search-data.ts'
import {button, el} from './search-dom.ts'
import {rangeLabel, valueLabel} from './search-labels.ts'
import {
  countFilters,
  toggleSource,
  toggleValue,
  withDates,
  withoutFilters,
  type SearchState
} from './search-state.ts'
import {fill, type SearchWords} from './search-words.ts'

/** @returns A chip for each filter that is set; pressing one takes it out. */
export function makeChips(
  words: SearchWords,
  state: SearchState,
  change: (next: SearchState) => void
): readonly HTMLElement[] {
  const chip = (text: string, next: SearchState) => {
    const cross = el('span', {'aria-hidden': 'true'}, '×')
    const press = button('', {class: 'search-chip', 'aria-label': fill(words.remove, text)}, () => {
      change(next)
    })
    press.append(el('bdi', {}, text), ' ', cross)
    return el('li', {}, press)
  }
  const label = (name: FacetName, value: string) => {
    const text = valueLabel(words, name, value)
    return name === 'cites' ? fill(words.chips.cites, text) : text
  }
  const facets = facetNames.flatMap((name) =>
    (state.facets[name] ?? []).map((value) =>
      chip(label(name, value), toggleValue(state, name, value))
    )
  )
  const sources = state.sources.map((name) =>
    chip(fill(words.chips.source, name), toggleSource(state, name))
  )
  const range = rangeLabel(words, state.from, state.to)
  const dates = range === '' ? [] : [chip(range, withDates(state, undefined, undefined))]
  const chips = [...facets, ...sources, ...dates]
  if (countFilters(state) < 2) return chips
  const clear = button(words.clear, {class: 'search-clear'}, () => {
    change(withoutFilters(state))
  })
  return [...chips, el('li', {}, clear)]
}
