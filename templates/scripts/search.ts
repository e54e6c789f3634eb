import {byId, el} from './search-dom.ts'
import {makeChips} from './search-chips.ts'
import {valueForms} from './search-labels.ts'
import {makeNotes} from './search-notes.ts'
import {makePanel, type Panel} from './search-panel.ts'
import {makeResult} from './search-results.ts'
import {runSearch, type SearchAnswer} from './search-run.ts'
import {openSource, type SearchSource} from './search-source.ts'
import {
  countFilters,
  readState,
  sortOrders,
  toggleSource,
  toggleValue,
  withDates,
  writeState,
  type SearchState
} from './search-state.ts'
import {listenTyping} from './search-typing.ts'
import {countWords, type SearchWords} from './search-words.ts'

/** Results shown at first and with each “more”. */
const pageSize = 10

/** Milliseconds of rest after which the count is spoken, so that it does not talk over typing. */
const speakingRest = 800

function start(app: HTMLElement, source: SearchSource, words: SearchWords): void {
  const form = byId('search-form', HTMLFormElement)
  const field = byId('search-field', HTMLInputElement)
  const chips = byId('search-chips', HTMLElement)
  const count = byId('search-count', HTMLElement)
  const order = byId('search-sort', HTMLSelectElement)
  const filters = byId('search-filters', HTMLElement)
  const drawer = byId('search-drawer', HTMLDialogElement)
  const drawerBody = byId('search-drawer-body', HTMLElement)
  const openDrawer = byId('search-open', HTMLButtonElement)
  const closeDrawer = byId('search-close', HTMLButtonElement)
  const notes = byId('search-notes', HTMLElement)
  const results = byId('search-results', HTMLElement)
  const more = byId('search-more', HTMLButtonElement)
  const status = byId('search-status', HTMLElement)

  let state = readState(location.search)
  /** What the page shows; absent while another answer is awaited. */
  let answer: SearchAnswer | undefined
  let panel: Panel | undefined
  let shown = readShown()
  let turn = 0
  let isTyping = false
  let speakingTimer: number | undefined

  const typing = listenTyping(field, () => {
    change(typedState(), true)
  })

  /** The state with what stands in the field, asked for or not: a filter pressed in haste keeps it. */
  function typedState(): SearchState {
    return {...state, query: field.value}
  }

  function showPanel(): void {
    if (panel) return
    panel = makePanel(words, source, {
      toggleValue: (name, value) => {
        change(toggleValue(typedState(), name, value))
      },
      toggleSource: (name) => {
        change(toggleSource(typedState(), name))
      },
      setDates: (from, to) => {
        change(withDates(typedState(), from, to))
      }
    })
    filters.append(...panel.elements)
    if (answer) panel.update(state, answer)
  }

  function readShown(): number {
    const kept: unknown = history.state
    return typeof kept === 'object' && kept !== null && 'shown' in kept && Number(kept.shown) > 0
      ? Number(kept.shown)
      : pageSize
  }

  /** Take a new state into page and address; while one types the address is replaced, else a step is added to history. */
  function change(next: SearchState, isTyped = false): void {
    typing.settle()
    const address = location.pathname + writeState(next)
    const same = address === location.pathname + location.search
    state = next
    shown = pageSize
    if (field.value.trim() !== next.query.trim()) field.value = next.query
    if (!same) {
      if (isTyped && isTyping) history.replaceState({shown}, '', address)
      else history.pushState({shown}, '', address)
    }
    isTyping = isTyped
    void refresh()
  }

  function speak(text: string, rest: number): void {
    window.clearTimeout(speakingTimer)
    speakingTimer = window.setTimeout(() => {
      status.textContent = text
    }, rest)
  }

  async function refresh(): Promise<void> {
    const mine = (turn += 1)
    answer = undefined
    results.setAttribute('aria-busy', 'true')
    try {
      const found = await runSearch(source, state, (name, value) => valueForms(words, name, value))
      if (mine !== turn) return
      await showResults(found, mine)
      if (mine === turn) answer = found
    } catch (error) {
      if (mine !== turn) return
      console.error(error)
      // What stood there answers another question.
      results.replaceChildren()
      count.textContent = ''
      more.hidden = true
      notes.replaceChildren(el('p', {class: 'search-note', role: 'alert'}, words.failed))
      app.dataset.answered = ''
    }
    if (mine === turn) results.removeAttribute('aria-busy')
  }

  async function showResults(found: SearchAnswer, mine: number): Promise<void> {
    const numbers = found.order.slice(0, shown)
    const loading = Promise.all(numbers.map((number) => source.story(number)))
    // Counts are there at once, and are laid out while stories are on their way.
    panel?.update(state, found)
    const stories = await loading
    if (mine !== turn) return
    const total = countWords(words, words.stories, found.order.length)
    const wishes = {
      footings: state.facets.footing ?? [],
      names: [...state.sources, ...(state.facets.cites ?? [])]
    }
    results.replaceChildren(
      ...stories.flatMap((story, place) => {
        const places = found.matches?.get(numbers[place] ?? -1)?.places() ?? []
        return story
          ? [makeResult(story, {words, marking: {places, terms: found.terms}, wishes})]
          : []
      })
    )
    app.dataset.answered = ''
    showChips()
    notes.replaceChildren(...makeNotes(words, state, found, change))
    count.textContent = total
    order.value = state.sort ?? (found.matches === undefined ? 'newest' : 'relevance')
    for (const option of order.options) {
      option.hidden = option.value === 'relevance' && found.matches === undefined
    }
    const left = found.order.length - numbers.length
    more.hidden = left <= 0
    more.textContent = countWords(words, words.more, Math.min(left, pageSize))
    closeDrawer.textContent = countWords(words, words.show, found.order.length)
    const set = countFilters(state)
    openDrawer.textContent = set === 0 ? words.filters : `${words.filters} (${set})`
    // Nothing found is said at once; a count waits until typing rests.
    speak(
      found.order.length === 0 ? words.nothing : total,
      found.order.length === 0 ? 0 : speakingRest
    )
  }

  function showChips(): void {
    const hadFocus = chips.contains(document.activeElement)
    chips.replaceChildren(...makeChips(words, state, change))
    if (hadFocus) (chips.querySelector('button') ?? field).focus()
  }

  field.value = state.query
  field.addEventListener('focus', () => {
    source.warm()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    change(typedState())
  })
  order.addEventListener('change', () => {
    const sort = sortOrders.find((known) => known === order.value)
    change(sort === undefined ? typedState() : {...typedState(), sort})
  })
  more.addEventListener('click', () => {
    // What is awaited is another list.
    if (!answer) return
    const next = results.children.length
    shown += pageSize
    history.replaceState({shown}, '')
    void showResults(answer, (turn += 1)).then(() => {
      results.children[next]?.querySelector('a')?.focus()
    })
  })
  openDrawer.addEventListener('click', () => {
    showPanel()
    drawer.showModal()
  })
  closeDrawer.addEventListener('click', () => {
    drawer.close()
  })
  addEventListener('popstate', () => {
    typing.settle()
    state = readState(location.search)
    field.value = state.query
    shown = readShown()
    isTyping = false
    void refresh()
  })
  // Before the site's own script, which would choose the smaller field of the header.
  addEventListener(
    'keydown',
    (event) => {
      const writing =
        event.target instanceof HTMLElement &&
        event.target.matches('input:not([type="checkbox"]), select, textarea')
      if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      event.stopImmediatePropagation()
      field.focus()
      field.select()
    },
    {capture: true}
  )

  const narrow = matchMedia('(max-width: 60rem)')
  const placeFilters = () => {
    if (narrow.matches) drawerBody.append(filters)
    else {
      drawer.close()
      showPanel()
      byId('search-side', HTMLElement).append(filters)
    }
  }
  narrow.addEventListener('change', placeFilters)
  placeFilters()
  app.dataset.ready = ''
  void refresh().then(() => {
    // Whoever opens this page comes to ask: what the first question needs is there by then.
    if ('requestIdleCallback' in window) {
      requestIdleCallback(() => {
        source.warm()
      })
    }
  })
}

async function open(): Promise<void> {
  const app = byId('search', HTMLElement)
  const words = JSON.parse(app.dataset.words ?? '') as SearchWords
  try {
    start(app, await openSource(app.dataset.bundle ?? ''), words)
  } catch (error) {
    console.error(error)
    byId('search-notes', HTMLElement).textContent = words.failed
    app.dataset.answered = ''
  }
}

void open()
