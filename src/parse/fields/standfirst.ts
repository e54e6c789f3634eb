import {countWords, endsSentence} from './cross-head.ts'

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
  if (words > 75) return -1
  if (!endsSentence(text))
    return words > 3 && endsSentence(next) && countWords(next) > words / 2 ? 1 : -1
  const own = matter(text)
  const lead = matter(next)
  let shared = 0
  for (const word of own) if (lead.has(word)) shared += 1
  const overlap = own.size === 0 ? 0 : shared / own.size
  const lengths = rest.map((each) => countWords(each)).sort((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)] ?? words
  return overlap * 2 + (words < median ? 0.1 : -0.2) - 0.35
}
