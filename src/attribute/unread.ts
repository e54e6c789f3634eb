import {mayBeCue} from './cue.ts'
import {firstEndingBehind} from './first-ending-behind.ts'
import {isCapital, isLetter, isSmall} from './letters.ts'
import {verbForms} from './lexicon/verb-forms.ts'
import {silenceWords} from './no-comment.ts'
import type {Quotation} from './quotes.ts'
import {closedQuotations} from './sentences.ts'
import {isTitleCase, type Stretch} from './tag.ts'
import type {TidyCopy, Zone} from './tidy.ts'

/**
 * Tell what of a story the rules need not have cut into words, a third of most stories: the insides
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
  for (const zone of zones) {
    const {end} = zone
    const within = {text, zone, quotations, titled: isTitleCase(text, zone)}
    for (let from = zone.start; from < end;) {
      const sentence = readSentence(within, from)
      if (!sentence.read) unread.push({start: from, end: sentence.end})
      from = sentence.end
      while (from < end && text.charCodeAt(from) === space) from++
    }
  }
  return unread.sort((one, other) => one.start - other.start)
}

const space = 32
const colon = 58

/** A zone and what stands in it. */
interface Within {
  readonly text: string
  readonly zone: Zone
  readonly quotations: readonly Quotation[]
  /** Whether it is in capitals as a headline: there a capital makes no name. */
  readonly titled: boolean
}

/**
 * Go through a sentence up to where it plainly ends.
 *
 * @returns
 *   Behind its mark, or the end of the zone; and whether a rule may find something in it.
 */
function readSentence(
  within: Within,
  from: number
): {readonly end: number; readonly read: boolean} {
  const {text, zone, quotations} = within
  let index = firstEndingBehind(quotations, from)
  let quoted = quotations[index]?.start ?? Infinity
  let read = false
  let word = from
  for (let at = from; at < zone.end; at++) {
    if (at >= quoted) {
      read = true
      at = quotations[index]?.end ?? zone.end
      quoted = quotations[++index]?.start ?? Infinity
      word = at
    }
    const code = text.charCodeAt(at)
    if (isLetter(code)) continue
    read ||= (code === colon && zone.kind === 'headline') || begins(within, from, word, at)
    if (isStop(code) && isEnd(text, word, at, quoted)) return {end: at + 1, read}
    word = at + 1
  }
  return {end: zone.end, read: read || begins(within, from, word, zone.end)}
}

/** Words that rules look for whatever part of speech they are, beside verbs of saying. */
const sure: ReadonlySet<string> = new Set([
  ...silenceWords,
  ...'according saying telling writing reported noted quoted revealed disclosed'.split(' ')
])

/** Words for one of which a rule finds something. */
const beginners: ReadonlySet<string> = new Set([...verbForms.keys(), ...sure])

/** Whether a rule may find something in a sentence for a word in it. */
function begins({text, titled}: Within, from: number, start: number, end: number): boolean {
  const word = text.slice(start, end).toLowerCase()
  if (!beginners.has(word)) return false
  if (sure.has(word)) return true
  const named = !titled && start > from && isTitled(text, start) && isInside(text, start)
  return mayBeCue(word, text, start, named)
}

/** Whether a word has a capital, but not throughout. */
function isTitled(text: string, start: number): boolean {
  return isCapital(text.charCodeAt(start)) && isSmall(text.charCodeAt(start + 1))
}

/** Whether a word that is no part of another, or a comma, and a space stand before an offset. */
function isInside(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== space) return false
  let at = start - 2
  if (text.charCodeAt(at) === comma) return true
  while (isLetter(text.charCodeAt(at))) at--
  return at < start - 2 && !/['’#@]/u.test(text.charAt(at))
}

const comma = 44

/** A full stop, an exclamation or a question mark. */
function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63
}

/** Fewest letters of a word that is taken for none cut short, in small ones and with a capital. */
const shortest = {small: 4, capital: 7} as const

/** Longer words that the tagger takes with their stop, so that it ends no sentence. */
const abbreviated: ReadonlySet<string> = new Set(
  'anon approx ariz assoc brig calif capt colo conn corp figs floreant kans mass messrs mgmt mich minn miss mont nebr okla prof reps sept shri tbsp tenn wash wisc'.split(
    ' '
  )
)

/**
 * Whether the mark behind a word ends a sentence for certain: a full word before it, a capital or a
 * quotation behind it.
 */
function isEnd(text: string, word: number, mark: number, quoted: number): boolean {
  const least = isSmall(text.charCodeAt(word)) ? shortest.small : shortest.capital
  if (mark - word < least || text.charCodeAt(mark + 1) !== space) return false
  if (mark + 2 !== quoted && !isCapital(text.charCodeAt(mark + 2))) return false
  for (let at = word + 1; at < mark; at++) if (!isSmall(text.charCodeAt(at))) return false
  return !abbreviated.has(text.slice(word, mark))
}
