import {mayBeCue} from './cue.ts'
import {firstEndingBehind} from './first-ending-behind.ts'
import {isCapital, isLetter, isSmall} from './letters.ts'
import {documentHeads} from './lexicon/sources.ts'
import {verbForms, type Verb} from './lexicon/verb-forms.ts'
import {silences} from './no-comment.ts'
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
  let awaited = 0
  let met = 0
  let word = from
  for (let at = from; at <= zone.end; at++) {
    if (at >= quoted) {
      read = true
      at = quotations[index]?.end ?? zone.end
      quoted = quotations[++index]?.start ?? Infinity
      word = at
    }
    const code = at < zone.end ? text.charCodeAt(at) : space
    if (isLetter(code)) continue
    if (!read) {
      const lower = text.slice(word, at).toLowerCase()
      const part = parts.get(lower)
      if (part !== undefined) {
        met |= part.met
        read = (awaited & part.met) !== 0
        awaited |= part.fixed
        if (part.active !== 0) awaited |= awaitedByVerb(within, {from, word, lower}, part)
      }
      if (code === colon) read ||= zone.kind === 'headline' || (awaited & behind.clause) !== 0
      read ||= (awaited & (nothing | (met & anywhere))) !== 0
    }
    if (isStop(code) && isEnd(text, word, at, quoted)) return {end: at + 1, read}
    word = at + 1
  }
  return {end: zone.end, read}
}

/** What a verb awaits behind it for a rule to find something. */
const behind = {clause: 1, infinitive: 2, figure: 4} as const
/** What a word awaits before or behind it. */
const beside = {document: 8, denial: 16} as const
const anywhere = beside.document | beside.denial
/** What a word awaits that may begin a relation by itself. */
const nothing = 32

/** What a word is to the rules, in sets of what is awaited, one of which must stand with it. */
interface Part {
  /** Whatever part of speech it is; 0 where nothing would make it begin a relation. */
  readonly fixed: number
  /** Where it is a verb with a subject. */
  readonly active: number
  /** Where it is a verb behind “is”. */
  readonly passive: number
  /** What is awaited that it is itself. */
  readonly met: number
}

/** Words that rules look for whatever part of speech they are, beside verbs of saying. */
const sure = 'according saying telling writing reported noted quoted revealed disclosed'.split(' ')

/** What the rules look at in a sentence without quotations, by its words. */
const parts: ReadonlyMap<string, Part> = collectParts()

function collectParts(): Map<string, Part> {
  const found = new Map<string, Part>()
  const add = (words: Iterable<string>, more: Partial<Part>) => {
    for (const word of words) {
      const known = found.get(word) ?? {fixed: 0, active: 0, passive: 0, met: 0}
      found.set(word, {...known, ...more})
    }
  }
  for (const [word, {verbs}] of verbForms) add([word], awaitedBy(verbs))
  add(silences.denied, {fixed: beside.denial})
  add([...sure, ...silences.certain], {fixed: nothing})
  add(documentHeads, {met: beside.document})
  add(silences.denials, {met: beside.denial})
  add(['that', 'whether', 'if', 'how', 'why', 'what'], {met: behind.clause})
  add(['to'], {met: behind.infinitive})
  add(['at'], {met: behind.figure})
  return found
}

/** What must stand with a verb outside quotations: “pledge” awaits “that” or “to”. */
function awaitedBy(verbs: readonly Verb[]): Pick<Part, 'active' | 'passive'> {
  let active = 0
  let passive = 0
  for (const {frames} of verbs) {
    for (const frame of frames.keys()) {
      if (frame === 'that') active |= behind.clause
      else if (frame === 'infinitive' || frame === 'bid') active |= behind.infinitive
      else if (frame === 'figure') active |= behind.figure
      else if (frame === 'document') active |= beside.document
      else if (frame === 'passive') passive |= behind.clause | behind.infinitive
      else if (frame !== 'quote') active |= nothing
    }
  }
  return {active: active | passive, passive}
}

/** What a verb awaits where it stands. */
function awaitedByVerb(
  {text, titled}: Within,
  {from, word, lower}: {readonly from: number; readonly word: number; readonly lower: string},
  part: Part
): number {
  const named = !titled && word > from && isTitled(text, word) && isInside(text, word)
  const cue = mayBeCue(lower, text, word, named)
  return cue === undefined ? 0 : part[cue]
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
