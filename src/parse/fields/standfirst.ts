import {countWords, endsSentence, isHeadingLike} from './cross-head.ts'

/** Words long enough to carry matter. */
function matter(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]{4,}/gu))
    found.add(word.slice(0, 6))
  return found
}

/**
 * Weigh whether the block behind the headline is a standfirst: it says in brief what the
 * paragraphs below say again.
 *
 * @returns
 *   Above 0: a standfirst.
 */
export function rateStandfirst(
  text: string,
  next: string | undefined,
  rest: readonly string[]
): number {
  if (next === undefined) return -1
  const words = countWords(text)
  if (words > 75 || (endsSentence(text) && isHeadingLike(text))) return -1
  if (!endsSentence(text)) return words > 3 && endsSentence(next) && countWords(next) > 5 ? 1 : -1
  // What opens with a place and a colon is a lead.
  if (/^\p{Lu}[\p{L} ]{2,20}: \p{Lu}/u.test(text)) return -1
  const own = matter(text)
  const lead = matter(next)
  let shared = 0
  for (const word of own) if (lead.has(word)) shared += 1
  const overlap = own.size === 0 ? 0 : shared / own.size
  const lengths = [next, ...rest]
    .map(countWords)
    .filter((length) => length > 4)
    .sort((a, b) => a - b)
  // Too short a story to need a summary.
  if (lengths.length < 4 && overlap < 0.25) return -1
  const median = lengths[Math.floor(lengths.length / 2)] ?? words
  // A lead is as long as other paragraphs and is not said twice.
  return overlap * 2 + (0.8 - words / median) * 1.5 - 0.13
}
