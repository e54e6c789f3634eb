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
  let index = firstEndingBehind(quotations, from)
  let quoted = quotations[index]?.start ?? Infinity
  let read = false
  let word = from
  for (let at = from; at < zoneEnd; at++) {
    if (at >= quoted) {
      read = true
      at = quotations[index]?.end ?? zoneEnd
      quoted = quotations[++index]?.start ?? Infinity
      word = at
    }
    const code = text.charCodeAt(at)
    if (isWordUnit(code)) continue
    if (!read && (code === colon || begins(text.slice(word, at).toLowerCase()))) read = true
    if (isStop(code) && endsAt(text, word, at)) return {end: at + 1, read}
    word = at + 1
  }
  return {end: zoneEnd, read: read || begins(text.slice(word, zoneEnd).toLowerCase())}
}

/** Whether a UTF-16 unit may be part of a word: no mark of ASCII, none of the typographic marks. */
function isWordUnit(code: number): boolean {
  return isSmall(code) || isCapital(code) || (code > 0xbf && (code < 0x2000 || code > 0x206f))
}

/** A full stop, an exclamation or a question mark. */
function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63
}

function isSmall(code: number): boolean {
  return code > 96 && code < 123
}

function isCapital(code: number): boolean {
  return code > 64 && code < 91
}

/** Whether the mark behind a word ends a sentence. */
function endsAt(text: string, word: number, mark: number): boolean {
  if (mark - word < shortest || text.charCodeAt(mark + 1) !== space) return false
  if (!isCapital(text.charCodeAt(mark + 2))) return false
  for (let at = word; at < mark; at++) if (!isSmall(text.charCodeAt(at))) return false
  return true
}
