import type {Quotation} from './quotes.ts'
import type {Token} from './tag.ts'
import {quickVerbs} from './lexicon/words.ts'

/** A word or mark outside quotations, or a whole quotation as one thing. */
export interface Item {
  readonly start: number
  readonly end: number
  /** Lower-case word or mark; empty for a quotation and for what was not read. */
  readonly lower: string
  readonly text: string
  /** Part of speech; `QUOTE` for a quotation, `UNREAD` for a sentence not cut into words. */
  readonly tag: string
  readonly quotation?: Quotation
}

/** One sentence: its items, closing mark included. */
export type Sentence = readonly Item[]

const terminal = /^[.!?…]+$|^\.\.\.$|^[。！？]$/u
const sentenceEnd = /[.!?…][)\]]?$/u
const small = /^[\p{Ll}]/u

/** Whether a mark ends a sentence; most words and marks are told by their first sign. */
function isTerminal(lower: string): boolean {
  const code = lower.charCodeAt(0)
  if (code < 128 && code !== 33 && code !== 46 && code !== 63) return false
  return terminal.test(lower)
}

/** Longest sentence in items; copy without sentence ends is cut there. */
const longest = 300

/** Whether a quotation is short enough for a nickname, the words of which count. */
function isShort({innerStart, innerEnd}: Quotation): boolean {
  return innerEnd - innerStart <= 16
}

/** The quotations that a row of items holds as one thing, whatever words are in them. */
export function closedQuotations(quotations: readonly Quotation[]): readonly Quotation[] {
  return quotations.filter((quotation) => !isShort(quotation))
}

/** Nicknames and titles of a word or two are part of the name around them. */
function isNickname(quotation: Quotation, before: Token | undefined, after: Token | undefined) {
  return (
    isShort(quotation) &&
    before?.tag === 'PROPN' &&
    after?.tag === 'PROPN' &&
    before.end + 2 >= quotation.start &&
    /^\p{Lu}/u.test(before.text) &&
    /^\p{Lu}/u.test(after.text)
  )
}

/**
 * Put the words outside quotations and the quotations of one zone in one row.
 *
 * @param quotations
 *   Those of the zone only.
 */
export function toItems(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[]
): Item[] {
  const items: Item[] = []
  let at = 0
  for (const quotation of quotations) {
    for (let token = tokens[at]; token && token.end <= quotation.start; token = tokens[++at]) {
      items.push(asPossessive(token, tokens[at - 1]))
    }
    const before = tokens[at - 1]
    const from = at
    for (let token = tokens[at]; token && token.start < quotation.end; token = tokens[++at]);
    if (isNickname(quotation, before, tokens[at])) {
      for (let k = from; k < at; k++) {
        const token = tokens[k]
        if (token) items.push({...token, tag: 'PROPN'})
      }
      continue
    }
    const {start, end} = quotation
    items.push({start, end, lower: '', text: text.slice(start, end), tag: 'QUOTE', quotation})
  }
  for (let token = tokens[at]; token; token = tokens[++at])
    items.push(asPossessive(token, tokens[at - 1]))
  return items
}

/** The mark of “the pilots’ union”, which the tagger takes for a closing one. */
function asPossessive(token: Token, before: Token | undefined): Token {
  const {lower, start, tag} = token
  if (tag !== 'PUNCT' || (lower !== "'" && lower !== '’') || before?.end !== start) return token
  return before.lower.endsWith('s') && /^(?:NOUN|PROPN)$/u.test(before.tag)
    ? {...token, tag: 'PART'}
    : token
}

/** Whether “Why?” is followed by “she asked”: the question does not end the sentence around it. */
function isFollowedByCue(items: readonly Item[], from: number): boolean {
  for (let k = from; k < from + 7; k++) {
    const item = items[k]
    if (!item || item.tag === 'QUOTE' || isTerminal(item.lower)) return false
    if (quickVerbs.has(item.lower)) {
      const next = items[k + 1]
      return (
        k > from &&
        (!next ||
          isTerminal(next.lower) ||
          next.tag === 'QUOTE' ||
          /^(?:ADP|PUNCT)$/u.test(next.tag))
      )
    }
    if (!/^(?:PROPN|NOUN|PRON|DET|ADJ|ADV|AUX)$/u.test(item.tag)) return false
  }
  return false
}

/** The point of a time or a number that the tagger cuts: “at 4.15pm”. */
function isPoint(items: readonly Item[], index: number): boolean {
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]]
  if (before?.end !== item?.start || item?.end !== next?.start) return false
  return /\p{N}$/u.test(before?.text ?? '') && /^\p{N}/u.test(next?.text ?? '')
}

/** Short forms behind which a sentence may end; behind a title “He” or “An” may be a name. */
const lastForms: ReadonlySet<string> = new Set(
  'a.m. p.m. u.s. u.k. u.n. e.u. d.c. inc. corp. co. ltd. llc. bros. jr. sr. etc.'.split(' ')
)
/**
 * Words with a capital that no name and hardly a clause goes on with: “at 5 p.m. The gate was shut”, but
 * neither “at 5 p.m. Saturday” nor the “U.S. And Japan” of old wires, which gave any word a capital there.
 */
const sentenceOpeners: ReadonlySet<string> = new Set(
  'The It He She They We You I This These Those There His Her Their Its Our But'.split(' ')
)

function endsSentence(items: readonly Item[], index: number): boolean {
  const item = items[index]
  const next = items[index + 1]
  if (!item || !next || item.tag === 'UNREAD' || next.tag === 'UNREAD') return true
  if (item.quotation) {
    if (!sentenceEnd.test(item.text.slice(0, item.quotation.innerEnd - item.start))) return false
    if (next.quotation) return true
    return !small.test(next.text) && next.tag !== 'PUNCT' && !isFollowedByCue(items, index + 1)
  }
  // “shortly after 2 a.m. “The windows shook,””: the stop of the short form ends the sentence too.
  if (next.quotation && /^(?:[ap]\.m\.|inc\.|corp\.|ltd\.|jr\.)$/u.test(item.lower))
    return /^[^\p{L}]*\p{Lu}/u.test(next.text)
  if (item.lower.endsWith('.') && lastForms.has(item.lower) && sentenceOpeners.has(next.text))
    return true
  if (!isTerminal(item.lower) || isPoint(items, index)) return false
  return !small.test(next.text) && next.lower !== ',' && next.lower !== ')'
}

/** Cut the items of one zone into sentences. Quotations are never cut. */
export function toSentences(items: readonly Item[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let index = 0; index < items.length; index++) {
    if (!endsSentence(items, index) && index - from < longest) continue
    sentences.push(items.slice(from, index + 1))
    from = index + 1
  }
  return sentences
}

/** Index behind the last item of a sentence that is no closing mark. */
export function bodyEnd(sentence: Sentence): number {
  let end = sentence.length
  for (let item = sentence[end - 1]; item && isTerminal(item.lower); item = sentence[end - 1]) end--
  return end
}
