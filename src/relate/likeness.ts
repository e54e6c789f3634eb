import type {Entry} from '../model/entry.ts'
import {countWords} from './key-words.ts'

/** Length of a vector of weighed words, by which the product of two is divided. */
export function sizeOf(words: ReadonlyMap<string, number>): number {
  return Math.sqrt([...words.values()].reduce((sum, weight) => sum + weight * weight, 0))
}

/**
 * Tell how alike the words of two stories are, whatever other stories there are: the cosine of all
 * their words, each weighing 1 and the logarithm of its count.
 *
 * @returns
 *   A function that takes two of the stories by their places: 0, no word in common, to 1.
 */
export function likenessOf(entries: readonly Entry[]): (one: number, other: number) => number {
  const texts = entries.map(
    (entry) => new Map([...countWords(entry)].map(([word, count]) => [word, 1 + Math.log(count)]))
  )
  const sizes = texts.map(sizeOf)
  return (one, other) => {
    let product = 0
    for (const [word, weight] of texts[one] ?? [])
      product += weight * (texts[other]?.get(word) ?? 0)
    const size = (sizes[one] ?? 0) * (sizes[other] ?? 0)
    return size === 0 ? 0 : product / size
  }
}
