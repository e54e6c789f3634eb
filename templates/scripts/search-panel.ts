import {facetNames, type FacetName} from './search-data.ts'
import {makeDateGroup} from './search-dates.ts'
import {makeFacetGroup} from './search-facet-group.ts'
import type {SearchAnswer} from './search-run.ts'
import type {SearchSource} from './search-source.ts'
import {makeSourceGroup} from './search-sources.ts'
import type {SearchState} from './search-state.ts'
import type {SearchWords} from './search-words.ts'

/** What the panel tells when a filter is changed. */
export interface PanelActs {
  toggleValue(name: FacetName, value: string): void
  toggleSource(name: string): void
  setDates(from: string | undefined, to: string | undefined): void
}

/** All filters of the page. */
export interface Panel {
  readonly elements: readonly HTMLElement[]
  update(state: SearchState, answer: SearchAnswer): void
}

/** Make the filters: dates, facets, sources. */
export function makePanel(words: SearchWords, source: SearchSource, acts: PanelActs): Panel {
  const {shelf} = source
  const dates = makeDateGroup(words, shelf, (from, to) => {
    acts.setDates(from, to)
  })
  const sources = makeSourceGroup(words, source, (name) => {
    acts.toggleSource(name)
  })
  const facets = facetNames.map((name) => ({
    name,
    group: makeFacetGroup(words, shelf.table, name, (value) => {
      acts.toggleValue(name, value)
    })
  }))
  return {
    elements: [dates.element, ...facets.map(({group}) => group.element), sources.element],
    update(state, answer) {
      dates.update(answer.anyDate, state.from, state.to)
      sources.update(answer.stories, state.sources)
      for (const {name, group} of facets) {
        group.update(answer.counts[name], state.facets[name] ?? [])
      }
    }
  }
}
