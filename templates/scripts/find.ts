import {findTerms, toFindable, type Findable} from './find-terms.ts'
import {byId, el} from './search-dom.ts'
import {parseQuery} from './search-query.ts'
import {countWords, type Counted} from './search-words.ts'

/** Words the field on a list of statements prints: the page hands them over in an attribute. */
export interface FindWords {
  /** BCP 47 tag of the words. */
  readonly language: string
  readonly found: Counted
  readonly none: string
}

/** Milliseconds of rest after which the count is spoken. */
const speakingRest = 600

interface Card {
  readonly element: HTMLElement
  readonly words: HTMLElement
  /** The statement, and who said it where. */
  readonly texts: readonly [Findable, Findable]
  /** The words as they were printed, those around the statement told apart. */
  readonly printed: readonly Node[]
}

function toCard(element: HTMLElement): readonly Card[] {
  const words = element.querySelector<HTMLElement>('blockquote p')
  const caption = element.querySelector('figcaption')
  if (!words || !caption) return []
  const texts = [toFindable(words.textContent), toFindable(caption.textContent)] as const
  return [{element, words, texts, printed: Array.from(words.childNodes)}]
}

/** The text in pieces, those at these places marked; neighbours are one mark. */
function marked({text, tokens}: Findable, places: ReadonlySet<number>): readonly (Node | string)[] {
  const pieces: (Node | string)[] = []
  let at = 0
  for (let place = 0; place < tokens.length; place += 1) {
    if (!places.has(place)) continue
    const start = tokens[place]?.start ?? at
    while (places.has(place + 1)) place += 1
    const end = tokens[place]?.end ?? start
    pieces.push(text.slice(at, start), el('mark', {}, text.slice(start, end)))
    at = end
  }
  return [...pieces, text.slice(at)]
}

/** Let the statements of this page be filtered by what is typed; what answers is marked. */
function start(): void {
  const box = byId('find', HTMLElement)
  const field = byId('find-field', HTMLInputElement)
  const status = byId('find-status', HTMLElement)
  const everywhere = byId('find-everywhere', HTMLAnchorElement)
  const words = JSON.parse(box.dataset.words ?? '') as FindWords
  const cards = Array.from(document.querySelectorAll<HTMLElement>('.statement')).flatMap(toCard)
  const address = everywhere.href
  let timer: number | undefined

  function show(): void {
    const {terms} = parseQuery(field.value)
    let found = 0
    for (const {element, words: place, texts, printed} of cards) {
      const marks = findTerms(texts, terms)
      element.hidden = marks === undefined
      if (marks) found += 1
      const places = marks?.[0] ?? new Set()
      place.replaceChildren(...(places.size === 0 ? printed : marked(texts[0], places)))
    }
    const typed = field.value.trim()
    everywhere.href = typed === '' ? address : `${address}&q=${encodeURIComponent(typed)}`
    window.clearTimeout(timer)
    if (terms.length === 0) status.textContent = ''
    else {
      timer = window.setTimeout(() => {
        status.textContent = found === 0 ? words.none : countWords(words, words.found, found)
      }, speakingRest)
    }
  }

  field.addEventListener('input', show)
  box.hidden = false
  show()
}

start()
