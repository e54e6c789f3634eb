import {countWords, endsSentence} from './cross-head.ts'

const clauseEnd =
  /,?\s(?:[-–—]+\s|while\s|but\s|although\s|though\s|after\s|as\s|amid\s|mientras\s|während\s|tandis que\s|alors que\s)|[,;:]\s|，|、|،\s/gu
const sentenceEnd = /(?<=[\p{Ll}\p{Lo}\p{N})”"’»]{2})[.!?](?=\s|$)|[。！？]/u

/** Shortest and longest headline derived, in UTF-16 units. */
const shortest = 35
const longest = 100

/**
 * Derive a headline for copy that has none: the first sentence of the standfirst or lead, cut at
 * the end of a clause when it is long.
 *
 * @returns
 *   How many characters of `text` to show; 0 when there are none.
 */
export function deriveHeadline(text: string): number {
  const sentence = sentenceEnd.exec(text.slice(0, 600))
  const end = sentence?.index ?? text.length
  if (end <= longest) return end
  const first = text.slice(0, end)
  let cut = 0
  for (const match of first.matchAll(clauseEnd)) {
    if (match.index > longest) break
    if (match.index >= shortest) {
      cut = match.index
      break
    }
  }
  if (cut > 0) return cut
  return cutAtWord(first)
}

const joint =
  /\s(?:and|or|by|because|when|where|who|which|that|y|que|et|qui|und|e|in|on|at|with|for|to)\s/giu

/** Cut before the last joining word that leaves a headline of some length. */
function cutAtWord(text: string): number {
  let cut = 0
  for (const match of text.matchAll(joint)) {
    if (match.index > longest) break
    if (match.index >= shortest) cut = match.index
  }
  const space = text.lastIndexOf(' ', longest)
  return cut > 0 ? cut : space > shortest ? space : Math.min(text.length, longest)
}

/** Whether the first line of copy is a headline rather than a paragraph. */
export function isHeadline(text: string): boolean {
  const words = countWords(text)
  if (words > 32) return false
  if (!endsSentence(text)) return true
  if (/[?!？！][\s"”’»]*$/u.test(text)) return words <= 24
  // Some houses put stops into headlines, in the middle of short ones.
  return words <= 14
}
