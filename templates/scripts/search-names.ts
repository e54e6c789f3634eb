import type {SourceName} from './search-data.ts'
import {foldText} from './search-fold.ts'
import type {SearchSource} from './search-source.ts'

/**
 * Find named sources by what is typed: each typed word begins a word of one form of the name.
 *
 * @returns
 *   Most quoted first; empty when nothing is typed.
 */
export async function findNames(
  source: Pick<SearchSource, 'names'>,
  typed: string
): Promise<readonly SourceName[]> {
  const words = foldText(typed).split(' ').filter(Boolean)
  const [first] = words
  if (first === undefined) return []
  const names = await source.names(first)
  return names.filter(({forms}) =>
    forms.some((form) => words.every((word) => ` ${form}`.includes(` ${word}`)))
  )
}

/** @returns The stories each of these sources speaks in; no story for a name that is not known. */
export async function storiesOf(
  source: Pick<SearchSource, 'names'>,
  names: readonly string[]
): Promise<readonly number[]> {
  const found = await Promise.all(
    names.map(async (name) => (await findNames(source, name)).find((known) => known.name === name))
  )
  return found.flatMap((name) => name?.stories ?? [])
}

/** Letters that must be changed to make one word another, counted no further than `limit`. */
function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let row = Array.from({length: other.length + 1}, (_, place) => place)
  for (const [place, letter] of Array.from(one).entries()) {
    const next = [place + 1]
    for (const [column, second] of Array.from(other).entries()) {
      const change = (row[column] ?? 0) + (letter === second ? 0 : 1)
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? limit + 1
}

/** @returns Names of sources with a word much like a folded word nothing was found for, nearest first. */
export async function similarNames(
  source: Pick<SearchSource, 'names'>,
  word: string
): Promise<readonly string[]> {
  const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
  if (limit === 0) return []
  const letters = Array.from(word)
  // An early letter may be the wrong one: the most quoted of a shorter beginning are looked at, too.
  const lists = await Promise.all(
    [1, 2, 3, letters.length].map((length) => source.names(letters.slice(0, length).join('')))
  )
  const near = [...new Set(lists.flat())].flatMap(({name, forms}) => {
    const words = forms.flatMap((form) => form.split(' '))
    const best = Math.min(...words.map((other) => distance(word, other, limit)))
    return best <= limit ? [{name, best}] : []
  })
  return near
    .sort((one, other) => one.best - other.best)
    .slice(0, 3)
    .map(({name}) => name)
}
