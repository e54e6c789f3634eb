import type {SourceName} from './search-data.ts'
import {el} from './search-dom.ts'
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

/** Make the facet of sources: a field, and under it the names that what is typed can mean. */
export function makeSourceGroup(
  words: SearchWords,
  source: SearchSource,
  toggle: (name: string) => void
): SourceGroup {
  const number = new Intl.NumberFormat(words.language)
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

  function option(name: string, stories: readonly number[] | undefined): HTMLElement {
    const box = el('input', {type: 'checkbox', name: 'source', value: name})
    box.checked = chosen.includes(name)
    box.addEventListener('change', () => {
      toggle(name)
    })
    const count = stories?.filter((story) => within.has(story)).length
    return el(
      'label',
      {class: 'search-option'},
      box,
      el('span', {class: 'search-value'}, el('bdi', {}, name)),
      el('span', {class: 'search-number'}, count === undefined ? '' : number.format(count))
    )
  }

  async function refresh(): Promise<void> {
    const turn = (asked += 1)
    const typed = field.value.trim()
    const found: readonly SourceName[] = await findNames(source, typed)
    if (turn !== asked) return
    const fresh = found.filter(({name}) => !chosen.includes(name)).slice(0, offered)
    const focused = list.contains(document.activeElement)
      ? document.activeElement?.getAttribute('value')
      : undefined
    list.replaceChildren(
      ...chosen.map((name) => option(name, found.find((known) => known.name === name)?.stories)),
      ...fresh.map(({name, stories}) => option(name, stories))
    )
    note.textContent = typed !== '' && found.length === 0 ? words.noSource : ''
    for (const box of list.querySelectorAll('input')) if (box.value === focused) box.focus()
  }

  field.addEventListener('input', () => void refresh())
  return {
    element,
    update(stories, names) {
      within = new Set(stories)
      chosen = names
      void refresh()
    }
  }
}
