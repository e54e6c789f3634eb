import {byId, el} from './search-dom.ts'
import {makeChips} from './search-chips.ts'
import {valueForms} from './search-labels.ts'
import {makeNotes} from './search-notes.ts'
import {makePanel, type Panel} from './search-panel.ts'
import {makeResultList} from './search-list.ts'
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
  /** What answers the state; absent while it is awaited. */
  let answer: SearchAnswer | undefined
  /** Whether its results stand on the page, if not yet the last of them. */
  let isShown = false
  let panel: Panel | undefined
  let shown = readShown()
  let turn = 0
  let isTyping = false
  const list = makeResultList(results, words, source)
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
    const replaces = isTyped && isTyping
    state = next
    shown = pageSize
    if (field.value.trim() !== next.query.trim()) field.value = next.query
    isTyping = isTyped
    void refresh()
    // Behind the first questions to the host: the browser takes longer to note an address than to send them.
    setTimeout(() => {
      const address = location.pathname + writeState(next)
      if (address === location.pathname + location.search) return
      if (replaces) history.replaceState({shown: pageSize}, '', address)
      else history.pushState({shown: pageSize}, '', address)
    })
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
    isShown = false
    results.setAttribute('aria-busy', 'true')
    try {
      const found = await runSearch(source, state, (name, value) => valueForms(words, name, value))
      if (mine !== turn) return
      answer = found
      const sight = list.sight(state, found, shown)
      // Counts are there at once, and are laid out while stories are on their way.
      panel?.update(state, found)
      const draw = await sight
      if (mine !== turn) return
      draw()
      isShown = true
      showHead(found)
      await fillList(found, mine)
    } catch (error) {
      if (mine !== turn) return
      console.error(error)
      // What stood there answers another question.
      results.replaceChildren()
      count.textContent = ''
      more.hidden = true
      notes.replaceChildren(el('p', {class: 'search-note', role: 'alert'}, words.failed))
      endAnswer()
    }
  }

  /** Draw the rest of the results. */
  async function fillList(found: SearchAnswer, mine: number): Promise<void> {
    await list.fill(state, found, shown, () => mine !== turn)
    if (mine === turn) endAnswer()
  }

  function endAnswer(): void {
    app.dataset.answered = ''
    results.removeAttribute('aria-busy')
  }

  /** Show all that stands around the list. */
  function showHead(found: SearchAnswer): void {
    const total = countWords(words, words.stories, found.order.length)
    showChips()
    notes.replaceChildren(...makeNotes(words, state, found, change))
    count.textContent = total
    order.value = state.sort ?? (found.matches === undefined ? 'newest' : 'relevance')
    for (const option of order.options) {
      option.hidden = option.value === 'relevance' && found.matches === undefined
    }
    showMore(found)
    closeDrawer.textContent = countWords(words, words.show, found.order.length)
    const set = countFilters(state)
    openDrawer.textContent = set === 0 ? words.filters : `${words.filters} (${set})`
    // Nothing found is said at once; a count waits until typing rests.
    speak(
      found.order.length === 0 ? words.nothing : total,
      found.order.length === 0 ? 0 : speakingRest
    )
  }

  function showMore(found: SearchAnswer): void {
    const left = Math.max(0, found.order.length - shown)
    more.hidden = left === 0
    more.textContent = countWords(words, words.more, Math.min(left, pageSize))
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
    if (!answer || !isShown) return
    const next = shown
    shown += pageSize
    history.replaceState({shown}, '')
    showMore(answer)
    void fillList(answer, (turn += 1)).then(() => {
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
