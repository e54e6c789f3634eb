import type {FacetName, SearchTable} from './search-data.ts'
import {button, el, setText} from './search-dom.ts'
import {numberFormat} from './search-formats.ts'
import {valueLabel} from './search-labels.ts'
import type {SearchWords} from './search-words.ts'

/** Values shown before “show more”. */
const shortList = 6

/** Values shown behind it: more are found by typing into the field. */
const longList = 120

/** Facets that stand open; the others are opened by whoever wants them. */
const open: ReadonlySet<FacetName> = new Set<FacetName>(['footing', 'outlet', 'cites', 'language'])

/** One facet on the page. */
export interface FacetGroup {
  readonly element: HTMLElement
  update(counts: readonly number[], chosen: readonly string[]): void
}

interface Option {
  readonly row: HTMLElement
  readonly box: HTMLInputElement
  readonly count: HTMLElement
}

function makeOption(
  words: SearchWords,
  name: FacetName,
  value: string,
  toggle: (value: string) => void
): Option {
  const box = el('input', {type: 'checkbox', name, value})
  box.addEventListener('change', () => {
    toggle(value)
  })
  const count = el('span', {class: 'search-number'})
  const row = el(
    'label',
    {class: 'search-option'},
    box,
    name === 'footing' && el('span', {class: 'sign', 'data-footing': value, 'aria-hidden': 'true'}),
    el(
      'span',
      {class: 'search-value'},
      el('bdi', {lang: name === 'language' ? value : undefined}, valueLabel(words, name, value))
    ),
    count
  )
  return {row, box, count}
}

/**
 * Make one facet: its elements stay the same while counts change, so that the
 * keyboard's place is never lost.
 */
export function makeFacetGroup(
  words: SearchWords,
  table: SearchTable,
  name: FacetName,
  toggle: (value: string) => void
): FacetGroup {
  const number = numberFormat(words.language)
  const {values} = table.facets[name]
  /** Rows that were shown once, by the places of their values: there may be thousands of values. */
  const options = new Map<number, Option>()
  let long = false
  let refresh: (() => void) | undefined
  const more = button(
    words.moreValues,
    {class: 'search-more-values', 'aria-expanded': 'false'},
    () => {
      long = !long
      more.textContent = long ? words.fewerValues : words.moreValues
      more.setAttribute('aria-expanded', String(long))
      refresh?.()
    }
  )
  const title = words.facets[name] ?? name
  const list = el('div', {class: 'search-options', role: 'group', 'aria-label': title})
  list.append(more)
  const element = open.has(name)
    ? el('section', {class: 'search-facet'}, el('h2', {}, title), list)
    : el('details', {class: 'search-facet'}, el('summary', {}, title), list)
  function optionAt(place: number, value: string): Option {
    const known = options.get(place)
    if (known) return known
    const option = makeOption(words, name, value, toggle)
    const next = Math.min(...[...options.keys()].filter((other) => other > place))
    list.insertBefore(option.row, options.get(next)?.row ?? more)
    options.set(place, option)
    return option
  }

  return {
    element,
    update(counts, chosen) {
      refresh = () => {
        let shown = 0
        let left = 0
        for (const [place, value] of values.entries()) {
          const count = counts[place] ?? 0
          const isChosen = chosen.includes(value)
          const fits = isChosen || (count > 0 && shown < (long ? longList : shortList))
          if (fits) shown += 1
          else if (count > 0) left += 1
          const option = fits ? optionAt(place, value) : options.get(place)
          if (!option) continue
          option.row.hidden = !fits
          option.box.checked = isChosen
          setText(option.count, number.format(count))
        }
        more.hidden = left === 0 && !long
        element.hidden = shown === 0
      }
      refresh()
      if (element instanceof HTMLDetailsElement && chosen.length > 0) element.open = true
    }
  }
}
