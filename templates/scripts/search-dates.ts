import {el, setAttribute, svg} from './search-dom.ts'
import {dayNumber, toIsoDay, type Shelf} from './search-filter.ts'
import type {SearchWords} from './search-words.ts'

/** Bars in the picture of dates, at most. */
const mostBars = 26
const height = 46
const width = 294

/** Dates on the page: a picture of how many stories lie where, and two fields. */
export interface DateGroup {
  readonly element: HTMLElement
  update(stories: readonly number[], from: string | undefined, to: string | undefined): void
}

/**
 * Make the group of dates. The picture is an aside for the pointer: a bar sets
 * the range to its days; all of it can be done in the two fields.
 */
export function makeDateGroup(
  words: SearchWords,
  shelf: Shelf,
  choose: (from: string | undefined, to: string | undefined) => void
): DateGroup {
  const newest = shelf.days[0] ?? 0
  const oldest = shelf.days.at(-1) ?? newest
  const days = newest - oldest + 1
  const perBar = Math.max(1, Math.ceil(days / mostBars))
  const bars = Math.ceil(days / perBar)
  const bounds = {min: toIsoDay(oldest), max: toIsoDay(newest)}
  const from = el('input', {type: 'date', id: 'search-from', ...bounds})
  const to = el('input', {type: 'date', id: 'search-to', ...bounds})
  const changed = () => {
    choose(from.value === '' ? undefined : from.value, to.value === '' ? undefined : to.value)
  }
  from.addEventListener('change', changed)
  to.addEventListener('change', changed)

  const picture = svg('svg', {
    class: 'search-histogram',
    viewBox: `0 0 ${width} ${height}`,
    'aria-hidden': 'true',
    preserveAspectRatio: 'none'
  })
  const element = el(
    'section',
    {class: 'search-facet search-dates'},
    el('h2', {}, words.dates),
    bars > 1 && el('div', {class: 'search-picture'}, picture),
    el(
      'div',
      {class: 'search-range'},
      el('label', {class: 'visually-hidden', for: 'search-from'}, words.from),
      from,
      el('span', {'aria-hidden': 'true'}, '–'),
      el('label', {class: 'visually-hidden', for: 'search-to'}, words.to),
      to
    )
  )
  element.hidden = shelf.days.length === 0
  const step = width / bars
  const range = (bar: number) => {
    const start = oldest + bar * perBar
    return {start, end: Math.min(newest, start + perBar - 1)}
  }
  const drawn = Array.from({length: bars}, (_, bar) => {
    const x = (bar * step).toFixed(2)
    const rect = svg('rect', {x, width: Math.max(1, step - Math.min(2, step / 4)).toFixed(2)})
    const target = svg('rect', {
      x,
      y: 0,
      width: step.toFixed(2),
      height,
      class: 'search-bar-target'
    })
    target.addEventListener('click', () => {
      const {start, end} = range(bar)
      choose(toIsoDay(start), toIsoDay(end))
    })
    picture.append(svg('g', {}, rect, target))
    return rect
  })

  return {
    element,
    update(stories, chosenFrom, chosenTo) {
      setDay(from, chosenFrom)
      setDay(to, chosenTo)
      const counts = new Array<number>(bars).fill(0)
      for (const story of stories) {
        const day = shelf.days[story]
        if (day === undefined) continue
        const bar = Math.floor((day - oldest) / perBar)
        counts[bar] = (counts[bar] ?? 0) + 1
      }
      const most = Math.max(1, ...counts)
      const first = chosenFrom === undefined ? -Infinity : dayNumber(chosenFrom)
      const last = chosenTo === undefined ? Infinity : dayNumber(chosenTo)
      const ranged = chosenFrom !== undefined || chosenTo !== undefined
      for (const [bar, rect] of drawn.entries()) {
        const {start, end} = range(bar)
        const count = counts[bar] ?? 0
        const tall = count === 0 ? 1 : Math.max(4, Math.round((count / most) * height))
        const inside = ranged && end >= first && start <= last
        setAttribute(rect, 'y', height - tall)
        setAttribute(rect, 'height', tall)
        setAttribute(rect, 'class', inside ? 'search-bar-in' : 'search-bar-out')
      }
    }
  }
}

/** Half a date that is being typed is an empty value: writing that again would wipe it out. */
function setDay(field: HTMLInputElement, day: string | undefined): void {
  if (field.value !== (day ?? '')) field.value = day ?? ''
}
