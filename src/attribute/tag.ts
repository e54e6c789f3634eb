import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import {firstEndingBehind} from './first-ending-behind.ts'
import {isCapital, isLetter, isSmall} from './letters.ts'

/** Universal part-of-speech tags; `UNREAD` for a stretch that was not cut into words. */
export type Tag = string

/** One word or mark, in offsets of the tidied text; without text where it was not read. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly tag: Tag
}

/** What is tagged as one, nothing in it hanging on what stands outside, or left out. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const nlp = winkNLP(model, ['pos'])
const {its} = nlp

/** Where one zone ends and the next begins: no word and no rule of the tagger reaches over it. */
const seam = '\n\n'
/** What the tagger is shown in place of what is left out inside a zone. */
const gap = ' " '

/**
 * Cut English text into words and marks with their parts of speech. What comes of a text does not
 * depend on what was read before it.
 *
 * @param spans
 *   The stretches of the text to cut, in text order; those left out are not looked at.
 * @param unread
 *   What nobody will read inside them, in text order: the tagger, which takes more time than all
 *   else, sees one mark in its place.
 * @returns
 *   For each stretch its words and marks, and one token for each part unread.
 */
export function tagText(
  text: string,
  spans: readonly Stretch[],
  unread: readonly Stretch[] = []
): Token[][] {
  const read = spans.map((span) => partsRead(span, unread))
  const shown = read.map((parts) =>
    parts.map(({start, end}) => partPossessives(text.slice(start, end))).join(gap)
  )
  const words = nlp.readDoc(shown.join(seam)).tokens()
  /* eslint-disable @typescript-eslint/unbound-method -- wink's helpers are plain functions typed as methods */
  const values = words.out(its.value)
  const tags = words.out(its.pos)
  /* eslint-enable @typescript-eslint/unbound-method */
  let next = 0
  return read.map((parts, index) => {
    const tokens: Token[] = []
    for (const [part, {start, end}] of parts.entries()) {
      if (part > 0) {
        // The mark in place of what stands between the parts.
        next++
        const from = parts[part - 1]?.end ?? start
        tokens.push({text: '', lower: '', start: from, end: start, tag: 'UNREAD'})
      }
      for (let at = start; next < values.length; next++) {
        const tag = tags[next] ?? 'X'
        if (tag === 'SPACE') continue
        const value = values[next] ?? ''
        while (isSpace(text.charCodeAt(at))) at++
        const from = at
        if (from + value.length > end) break
        at += value.length
        // The tagger was shown straight apostrophes.
        const printed = value.includes("'") ? text.slice(from, at) : value
        const word = wordAtEnd(value, tag, text, at, end)
        if (word) {
          const stop = at - 1
          tokens.push(
            {...word, start: from, end: stop},
            {text: '.', lower: '.', start: stop, end: at, tag: 'PUNCT'}
          )
          continue
        }
        tokens.push({text: printed, lower: printed.toLowerCase(), start: from, end: at, tag})
      }
    }
    const span = spans[index]
    if (span && !isTitleCase(text, span)) nameMissed(tokens)
    return tokens
  })
}

/** Words that the tagger takes for short forms with the full stop behind them. */
const fullWords: ReadonlyMap<string, Tag> = new Map([
  ['apt', 'ADJ'],
  ['ark', 'NOUN'],
  ['fig', 'NOUN'],
  ['ill', 'ADJ'],
  ['in', 'ADV'],
  ['mass', 'NOUN'],
  ['miss', 'VERB'],
  ['no', 'INTJ'],
  ['No', 'INTJ'],
  ['ore', 'NOUN'],
  ['sat', 'VERB'],
  ['sun', 'NOUN'],
  ['wash', 'NOUN']
])

/** What stands behind the last word of a sentence: nothing, a quotation or a capital, but for “No. One”. */
const behindEnd =
  /^\s*$|^\s+(?:["“‘«]|(?!(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|[IVX]+)\b)\p{Lu})/u

/** The word of a short form that is none, or ends a sentence: “The army said no. Ana Noor left.”, “It cost $3m. He paid.” */
function wordAtEnd(
  value: string,
  tag: Tag,
  text: string,
  at: number,
  end: number
): Pick<Token, 'text' | 'lower' | 'tag'> | undefined {
  if (value.length < 2 || value.charCodeAt(value.length - 1) !== 46) return undefined
  const word = value.slice(0, -1)
  const known = fullWords.get(word)
  const behind = text.slice(at, Math.min(end, at + 8))
  const ends =
    known === undefined ? isUnit(value, text, at) && !unended.test(behind) : behindEnd.test(behind)
  return ends ? {text: word, lower: word.toLowerCase(), tag: known ?? tag} : undefined
}

/** Whether a word is a unit without space behind its number, or that with its number: “$3m.”, “4.12am.” */
function isUnit(value: string, text: string, at: number): boolean {
  return isDigit(value.charCodeAt(0)) || isDigit(text.charCodeAt(at - value.length - 1))
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58
}

/** What stands behind the full stop of a short form inside a sentence: “3in. long”. */
const unended = /^\s*[\p{Ll},;)]/u

/** What is left of a stretch without what nobody will read: one part more than there are gaps. */
function partsRead({start, end}: Stretch, unread: readonly Stretch[]): Stretch[] {
  const parts: Stretch[] = []
  let from = start
  for (let at = firstEndingBehind(unread, start); at < unread.length; at++) {
    const left = unread[at]
    if (!left || left.start >= end) break
    parts.push({start: from, end: left.start})
    from = left.end
  }
  parts.push({start: from, end})
  return parts
}

/** Words that with “’s” are short for two words, not possessives: “it’s”, “let’s”. */
const shortened = new Set(
  'it what he that who she when this which how why let where there here'.split(' ')
)

/**
 * Set the “’s” of possessives apart and make apostrophes straight. The tagger keeps every word it saw:
 * left to itself it cuts “the court’s” in two until “court’s,” was read in any story, and never again.
 */
function partPossessives(text: string): string {
  return text.replace(apostrophe, (mark, at: number) => {
    const before = wordBefore.exec(text.slice(Math.max(0, at - longestShortened), at))
    const behind = text.slice(at + 1, at + 4)
    if (!before || !wordBehind.test(behind)) return mark
    return possessive.test(behind) && !shortened.has(before[0].toLowerCase()) ? " '" : "'"
  })
}

const apostrophe = /[’']/gu
const wordBefore = /[\p{L}\p{N}]+$/u
const wordBehind = /^[\p{L}\p{N}]/u
const possessive = /^[sS](?![\p{L}\p{N}])/u
/** One more than the letters of the longest of them. */
const longestShortened = 6

const capitalised = /^\p{Lu}\p{Ll}/u
const goesBefore = /^(?:[\p{L}\p{N},]|Mr\.|Ms\.|Mrs\.|Dr\.)/u

/** The spaces that the tagger makes no token of. */
function isSpace(code: number): boolean {
  if (code < 160) return code === 32
  return (
    code === 0xa0 ||
    (code >= 0x2002 && code <= 0x2005) ||
    code === 0x2009 ||
    code === 0x200a ||
    code === 0x202f ||
    code === 0x205f
  )
}

/** Whether a word begins with a capital and a small letter. */
function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0)
  if (first < 128) {
    if (!isCapital(first)) return false
    const second = word.charCodeAt(1)
    if (second < 128) return isSmall(second)
  }
  return capitalised.test(word)
}

/** Whether a full stop stands before an offset, closing marks aside. */
function endsWithStop(text: string, end: number): boolean {
  let at = end - 1
  while (closing.has(text.charAt(at))) at--
  return text.charAt(at) === '.'
}

const closing: ReadonlySet<string> = new Set(['”', '"', '’', "'", ')'])

/** Fewest letters of a word that a headline sets in a capital. */
const longWord = 4

/**
 * Whether most words of a stretch begin with a capital, as in headlines: there a capital makes no name.
 * With a full stop at its end only a headline has capitals throughout; a sentence may be full of names.
 */
export function isTitleCase(text: string, {start, end}: Stretch): boolean {
  const stops = endsWithStop(text, end)
  let words = 0
  let capitals = 0
  for (let at = start; at < end; at++) {
    const from = at
    while (at < end && isLetter(text.charCodeAt(at))) at++
    if (at - from < longWord) continue
    words++
    if (isCapitalised(text.slice(from, from + 2))) capitals++
    else if (stops) return false
  }
  return stops ? words > 0 : capitals * 2 > words
}

/** Tags that a name is given by mistake. */
const mistaken: ReadonlySet<Tag> = new Set(['VERB', 'ADV', 'X', 'INTJ'])
/** Small words that begin names, too: “Per Olsen”, “Will Marsh”, “Under Secretary Hald”. */
const smallWords: ReadonlySet<string> = new Set(['per', 'will', 'may', 'can', 'ai', 'van', 'under'])

/** A capital inside a sentence makes a name of what the tagger takes for a verb: “Mr Hedge said”. */
function nameMissed(tokens: Token[]): void {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token || !isCapitalised(token.text)) continue
    const first = smallWords.has(token.lower)
    if (!first && !mistaken.has(token.tag)) continue
    if (!goesBefore.test(tokens[index - 1]?.text ?? '')) continue
    if (!first || isCapitalised(tokens[index + 1]?.text ?? ''))
      tokens[index] = {...token, tag: 'PROPN'}
  }
}
