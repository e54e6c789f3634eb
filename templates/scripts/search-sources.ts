import type {SourceName} from './search-data.ts'
import {el, setText} from './search-dom.ts'
import {numberFormat} from './search-formats.ts'
import {findNames} from './search-names.ts'
import type {SearchSource} from './search-source.ts'
import type {SearchWords} from './search-words.ts'

/** Names offered at once. */
const offered = 8

/** The facet of sources on the page: names are found by typing. */
export interface SourceGroup {
  readonly element: HTMLElement
  update(stories: readonly number[], chosen: readonly string[]): void
}

interface Row {
  readonly element: HTMLElement
  readonly box: HTMLInputElement
  readonly count: HTMLElement
}

/** Make the facet of sources: a field, and under it the names that what is typed can mean. */
export function makeSourceGroup(
  words: SearchWords,
  source: SearchSource,
  toggle: (name: string) => void
): SourceGroup {
  const number = numberFormat(words.language)
  const field = el('input', {
    type: 'text',
    id: 'search-source',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: words.findSource
  })
  const list = el('div', {class: 'search-options', role: 'group', 'aria-label': words.source})
  const note = el('p', {class: 'search-hint', role: 'status'})
  const element = el(
    'section',
    {class: 'search-facet'},
    el('h2', {}, el('label', {for: 'search-source'}, words.source)),
    field,
    list,
    note
  )
  element.hidden = source.shelf.table.beginnings.length === 0
  let within: ReadonlySet<number> = new Set()
  let chosen: readonly string[] = []
  let asked = 0

  /** Rows by name: one that stays keeps its element, or a press on it would be lost while names come in. */
  let rows: ReadonlyMap<string, Row> = new Map()

  function makeRow(name: string): Row {
    const box = el('input', {type: 'checkbox', name: 'source', value: name})
    box.addEventListener('change', () => {
      toggle(name)
    })
    box.checked = chosen.includes(name)
    const count = el('span', {class: 'search-number'})
    const value = el('span', {class: 'search-value'}, el('bdi', {}, name))
    return {element: el('label', {class: 'search-option'}, box, value, count), box, count}
  }

  function show(names: readonly {name: string; stories?: readonly number[]}[]): void {
    const next = names.map(({name, stories}) => {
      const row = rows.get(name) ?? makeRow(name)
      const count = stories?.filter((story) => within.has(story)).length
      setText(row.count, count === undefined ? '' : number.format(count))
      return [name, row] as const
    })
    rows = new Map(next)
    const focused = list.contains(document.activeElement) && document.activeElement
    const elements = next.map(([, row]) => row.element)
    for (const old of list.querySelectorAll('label')) if (!elements.includes(old)) old.remove()
    for (const [place, row] of elements.entries()) {
      if (list.children[place] !== row) list.insertBefore(row, list.children[place] ?? null)
    }
    // Which is lost by a row that is moved.
    if (focused instanceof HTMLElement) focused.focus()
  }

  async function refresh(): Promise<void> {
    const turn = (asked += 1)
    const typed = field.value.trim()
    const found: readonly SourceName[] = await findNames(source, typed)
    if (turn !== asked) return
    const known = new Map(found.map((each) => [each.name, each]))
    const fresh = found.filter(({name}) => !chosen.includes(name)).slice(0, offered)
    show([...chosen.map((name) => known.get(name) ?? {name}), ...fresh])
    setText(note, typed !== '' && found.length === 0 ? words.noSource : '')
  }

  field.addEventListener('input', () => void refresh())
  return {
    element,
    update(stories, names) {
      within = new Set(stories)
      chosen = names
      // Here alone: what was just pressed is not taken back by names that come in before its answer.
      for (const [name, {box}] of rows) box.checked = names.includes(name)
      void refresh()
    }
  }
}
