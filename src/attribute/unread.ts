import {firstEndingBehind} from './first-ending-behind.ts'
import {verbForms} from './lexicon/verb-forms.ts'
import {silenceWords} from './no-comment.ts'
import type {Quotation} from './quotes.ts'
import {closedQuotations} from './sentences.ts'
import type {Stretch} from './tag.ts'
import type {TidyCopy} from './tidy.ts'

/** Whether a rule may find something in a sentence for a word in it. */
function begins(word: string): boolean {
  return verbForms.has(word) || silenceWords.has(word) || word === 'according'
}

/**
 * Tell what of a story the rules need not have cut into words, two fifths of most stories: the insides
 * of quotations, and sentences without one in which no word may attribute anything.
 *
 * @param quotations
 *   Those of the copy, in text order.
 * @returns
 *   In text order, none within another; a sentence is left out only where both its ends are plain.
 */
export function findUnread(
  {text, zones}: Pick<TidyCopy, 'text' | 'zones'>,
  quotations: readonly Quotation[]
): Stretch[] {
  const unread: Stretch[] = [...closedQuotations(quotations)]
  for (const {start, end} of zones) {
    let from = start
    while (from < end) {
      const sentence = readSentence(text, from, end, quotations)
      if (!sentence.read) unread.push({start: from, end: sentence.end})
      from = sentence.end
      while (from < end && text.charCodeAt(from) === space) from++
    }
  }
  return unread.sort((one, other) => one.start - other.start)
}

const space = 32
const colon = 58

/** Fewest letters of a word behind which a full stop is no sign of an abbreviation. */
const shortest = 4

/**
 * Go through a sentence up to where it plainly ends: a word in small letters, a mark and a capital.
 *
 * @returns
 *   Behind its mark, or the end of the zone; and whether a rule may find something in it.
 */
function readSentence(
  text: string,
  from: number,
  zoneEnd: number,
  quotations: readonly Quotation[]
): {readonly end: number; readonly read: boolean} {
  let quotation = firstEndingBehind(quotations, from)
  let read = false
  for (let at = from; at < zoneEnd;) {
    const next = quotations[quotation]
    if (next && at >= next.start) {
      read = true
      at = next.end
      quotation++
      continue
    }
    const start = at
    while (at < zoneEnd && isWordUnit(text.charCodeAt(at))) at++
    if (at === start) {
      read ||= text.charCodeAt(at) === colon
      at++
      continue
    }
    read ||= begins(text.slice(start, at).toLowerCase())
    if (at - start >= shortest && isSmallWord(text, start, at) && endsAt(text, at))
      return {end: at + 1, read}
  }
  return {end: zoneEnd, read}
}

/** Whether a UTF-16 unit may be part of a word: no mark of ASCII, none of the typographic marks. */
function isWordUnit(code: number): boolean {
  return isSmall(code) || isCapital(code) || (code > 0xbf && (code < 0x2000 || code > 0x206f))
}

function isSmall(code: number): boolean {
  return code > 96 && code < 123
}

function isCapital(code: number): boolean {
  return code > 64 && code < 91
}

function isSmallWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSmall(text.charCodeAt(at))) return false
  return true
}

function endsAt(text: string, at: number): boolean {
  if (!/^[.!?]$/u.test(text.charAt(at)) || text.charCodeAt(at + 1) !== space) return false
  return isCapital(text.charCodeAt(at + 2))
}
