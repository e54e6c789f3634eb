import {button, el} from './search-dom.ts'
import type {SearchAnswer} from './search-run.ts'
import {countFilters, withoutFilters, type SearchState} from './search-state.ts'
import {fill, type SearchWords} from './search-words.ts'

/** @returns What the reader must know of how the query was taken: words left out, nothing found, what to try. */
export function makeNotes(
  words: SearchWords,
  state: SearchState,
  answer: SearchAnswer,
  change: (next: SearchState) => void
): readonly HTMLElement[] {
  const list = new Intl.ListFormat(words.language, {type: 'conjunction'})
  const quote = (typed: readonly string[]) =>
    list.format(typed.map((word) => words.open + word + words.shut))
  const notes: HTMLElement[] = []
  const note = (text: string) => notes.push(el('p', {class: 'search-note'}, text))
  if (answer.unknown.length > 0) note(fill(words.unknownField, quote(answer.unknown)))
  if (answer.dropped.length > 0) note(fill(words.dropped, quote(answer.dropped)))
  if (answer.loose) note(words.loose)
  if (answer.similar.length > 0) {
    const names = answer.similar.flatMap((name, place) => [
      place > 0 && ' · ',
      button(name, {class: 'search-similar'}, () => {
        change({...state, query: swapWord(state.query, answer.dropped, name)})
      })
    ])
    notes.push(el('p', {class: 'search-note'}, `${words.tryNames} `, ...names))
  }
  if (answer.order.length === 0) {
    notes.push(
      el(
        'div',
        {class: 'search-nothing'},
        el('h2', {}, words.nothing),
        el('ul', {}, ...words.tries.map((text) => el('li', {}, text))),
        countFilters(state) > 0 &&
          button(words.clear, {class: 'search-clear'}, () => {
            change(withoutFilters(state))
          })
      )
    )
  }
  return notes
}

/** Put a name in the place of the first word that was not found. */
function swapWord(query: string, dropped: readonly string[], name: string): string {
  const [word = ''] = dropped
  return query.includes(word) ? query.replace(word, () => `"${name}"`) : `"${name}"`
}
