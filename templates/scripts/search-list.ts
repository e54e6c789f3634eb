import {makeResult} from './search-results.ts'
import type {SearchAnswer} from './search-run.ts'
import type {SearchSource} from './search-source.ts'
import type {SearchState} from './search-state.ts'
import type {SearchWords} from './search-words.ts'

/** Pixels of the window for each story of the first sight: most results are about as high, and some stand above them. */
const pixelsEach = 180

/** The list of results on the page. */
export interface ResultList {
  /**
   * Stories that are loaded and made ready to be drawn, those the window has room for at most: each story is a question
   * to the host, and whoever reads the first does not wait for the last.
   */
  sight(state: SearchState, answer: SearchAnswer, count: number): Promise<() => void>
  /** Draw the stories behind those that stand there until there are so many; nothing once `isStale`. */
  fill(
    state: SearchState,
    answer: SearchAnswer,
    count: number,
    isStale: () => boolean
  ): Promise<void>
}

/** @returns Once what was changed is on the screen; at once where nobody looks. */
function drawn(): Promise<void> {
  if (document.hidden) return Promise.resolve()
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve)
    })
  })
}

/** Make the list of results into an element of the page. */
export function makeResultList(
  element: HTMLElement,
  words: SearchWords,
  source: SearchSource
): ResultList {
  /** Stories of the answer that were drawn, or could not be. */
  let done = 0

  async function makeItems(
    state: SearchState,
    answer: SearchAnswer,
    from: number,
    to: number
  ): Promise<readonly HTMLElement[]> {
    const numbers = answer.order.slice(from, to)
    const stories = await Promise.all(numbers.map((number) => source.story(number)))
    const wishes = {
      footings: state.facets.footing ?? [],
      names: [...state.sources, ...(state.facets.cites ?? [])]
    }
    return stories.flatMap((story, place) => {
      const places = answer.matches?.get(numbers[place] ?? -1)?.places() ?? []
      return story
        ? [makeResult(story, {words, marking: {places, terms: answer.terms}, wishes})]
        : []
    })
  }

  return {
    async sight(state, answer, count) {
      const first = Math.min(count, Math.ceil(innerHeight / pixelsEach))
      const items = await makeItems(state, answer, 0, first)
      return () => {
        element.replaceChildren(...items)
        done = Math.min(first, answer.order.length)
      }
    },
    async fill(state, answer, count, isStale) {
      if (done >= Math.min(count, answer.order.length)) return
      await drawn()
      if (isStale()) return
      const items = await makeItems(state, answer, done, count)
      if (isStale()) return
      element.append(...items)
      done = Math.min(count, answer.order.length)
    }
  }
}
