import type {Decision} from '../../model/decision.ts'
import type {TidyCopy} from '../tidy.ts'
import {inShort} from './problem.ts'
import {toWords} from './words.ts'

/** Words of a quotation that are compared; its beginning tells enough. */
const most = 40

/** Longest copy that is searched for near words, in UTF-16 units. */
const longest = 400_000

/** Share of the words that must stand near one another. */
const least = 0.6

/**
 * Find the words of the copy an editor may have meant: the stretch of the same length that has most
 * of them, whatever their case and order.
 *
 * @returns
 *   A sentence for a message; `undefined` when nothing is near.
 */
export function nearestWords(copies: readonly TidyCopy[], {quote}: Decision): string | undefined {
  const wanted = toWords(quote.slice(0, 2_000))
    .keys.slice(0, most)
    .map((key) => key.toLowerCase())
  if (wanted.length < 2) return undefined
  let best: {readonly score: number; readonly words: string} | undefined
  let length = 0
  for (const {text} of copies) {
    length += text.length
    if (length > longest) break
    const found = bestIn(text, wanted)
    if (found && found.score > (best?.score ?? 0)) best = found
  }
  return best && best.score >= wanted.length * least
    ? `The nearest words are ${inShort(best.words)}.`
    : undefined
}

function bestIn(text: string, wanted: readonly string[]) {
  const {keys, starts, ends} = toWords(text)
  const open = new Map<string, number>()
  for (const key of wanted) open.set(key, (open.get(key) ?? 0) + 1)
  const has = keys.map((key) => open.has(key.toLowerCase()))
  let score = 0
  let best = {score: 0, at: 0}
  const count = (word: number, by: number): void => {
    const key = keys[word]?.toLowerCase() ?? ''
    const left = open.get(key)
    if (left === undefined) return
    // A word that stands more often than it is wanted counts no further.
    if (by < 0 ? left > 0 : left >= 0) score -= by
    open.set(key, left + by)
  }
  for (let word = 0; word < keys.length; word++) {
    count(word, -1)
    if (word >= wanted.length) count(word - wanted.length, 1)
    if (score > best.score) best = {score, at: Math.max(0, word - wanted.length + 1)}
  }
  if (best.score === 0) return undefined
  let from = best.at
  let to = Math.min(keys.length, best.at + wanted.length)
  while (from < to && !has[from]) from++
  while (to > from && !has[to - 1]) to--
  return {score: best.score, words: text.slice(starts[from] ?? 0, ends[to - 1] ?? 0)}
}
