import type {Quotation} from '../quotes.ts'
import type {Token} from '../tag.ts'
import type {Zone} from '../tidy.ts'
import {knownWord, maskedWord} from './words.ts'

/** Tokens left empty around every passage, so that neighbours need no bounds. */
export const padding = 4

/** State of the quotation marks at a token. */
export const quoteState = {outside: 0, inside: 1, opening: 2, closing: 3, single: 4} as const

/** A run of tokens labelled at once: a paragraph and what runs on from it. Half-open, in rows. */
export interface Passage {
  readonly from: number
  readonly to: number
  /** Index of its first zone. */
  readonly zone: number
}

/** What the model knows of every token of a story, one row a token. */
export interface Table {
  readonly text: string
  readonly passages: readonly Passage[]
  readonly rows: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly word: Int32Array
  readonly tag: Int32Array
  readonly shape: Int32Array
  readonly quote: Int32Array
  /** Index of the quotation from 1; 0 outside. */
  readonly quotation: Int32Array
  readonly lexicon: Int32Array
  /** Typographic sentence within the passage, from 1. */
  readonly sentence: Int32Array
  /** First row of its sentence. */
  readonly sentenceStart: Int32Array
  /** Behind the last row of its sentence. */
  readonly sentenceEnd: Int32Array
  /** Words and marks longer than any window share one class of mark. */
  readonly mark: Int32Array
  readonly quotations: readonly Quotation[]
}

const tagNames = [
  '',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X'
]
const tagNumbers: ReadonlyMap<string, number> = new Map(
  tagNames.map((name, index) => [name, index])
)

/** Number of a part of speech; that of `X` when unknown. */
export function tagNumber(name: string): number {
  return tagNumbers.get(name) ?? 17
}

/** Numbers of the parts of speech that rules ask for. */
export const tags = {
  noun: tagNumber('NOUN'),
  name: tagNumber('PROPN'),
  pronoun: tagNumber('PRON'),
  verb: tagNumber('VERB'),
  auxiliary: tagNumber('AUX'),
  mark: tagNumber('PUNCT')
} as const

const marks: ReadonlyMap<string, number> = new Map([
  [',', 1],
  ['.', 2],
  ['!', 2],
  ['?', 3],
  ['…', 2],
  ['...', 2],
  [':', 4],
  [';', 5],
  ['—', 6],
  ['–', 6],
  ['-', 7],
  ['--', 6],
  ['(', 8],
  [')', 9],
  ['[', 8],
  [']', 9],
  ['“', 10],
  ['”', 11],
  ['"', 12],
  ['‘', 13],
  ['’', 14],
  ["'", 14],
  ['«', 10],
  ['»', 11],
  ['„', 10]
])

/** Classes of marks that end a sentence. */
function isTerminal(mark: number): boolean {
  return mark === 2 || mark === 3
}

/** 1 lower, 2 Capital, 3 CAPITALS, 4 one capital, 5 digits, 6 mixed, 7 mark. */
function shapeOf(text: string, lower: string): number {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return 5
  if (text === lower) return lower === text.toUpperCase() ? 7 : 1
  if (text.length === 1) return 4
  if (text === text.toUpperCase()) return 3
  return text.charAt(0) !== lower.charAt(0) ? 2 : 6
}

/** Longest passage in zones: a quotation that never ends is cut there. */
const longestRun = 12

/** Longest passage in tokens: what follows is another, or copy without paragraphs would take too long. */
const longestPassage = 2000

/**
 * Whether a zone goes on in the next: its quotation runs on, it ends with a colon before a
 * quotation, or the next holds nothing but a quotation.
 *
 * @param following
 *   First quotation behind the zone.
 */
function runsOn(
  text: string,
  zone: Zone,
  next: Zone | undefined,
  {
    last,
    following
  }: {readonly last: Quotation | undefined; readonly following: Quotation | undefined}
): boolean {
  if (next?.kind !== 'paragraph' || zone.kind !== 'paragraph') return false
  if (last?.runsOn === true && last.end === zone.end) return true
  if (following?.start !== next.start) return false
  return text.charAt(zone.end - 1) === ':' || isWhole(following, next)
}

/** Whether a quotation is all there is in a zone. */
function isWhole({single, end}: Quotation, zone: Zone): boolean {
  return !single && end >= zone.end - 1
}

/** What a table is made from. */
export interface Story {
  readonly text: string
  readonly zones: readonly Zone[]
  readonly quotations: readonly Quotation[]
  /** For every zone its tokens. */
  readonly tokens: readonly (readonly Token[])[]
}

/** Lay out a story for the model: one row a token, passages apart. */
export function toTable({text, zones, quotations, tokens}: Story): Table {
  let rows = padding
  for (const {length} of tokens) rows += length + padding * (2 + Math.ceil(length / longestPassage))
  const table = {
    start: new Int32Array(rows),
    end: new Int32Array(rows),
    word: new Int32Array(rows),
    tag: new Int32Array(rows),
    shape: new Int32Array(rows),
    quote: new Int32Array(rows),
    quotation: new Int32Array(rows),
    lexicon: new Int32Array(rows),
    sentence: new Int32Array(rows),
    sentenceStart: new Int32Array(rows),
    sentenceEnd: new Int32Array(rows),
    mark: new Int32Array(rows)
  }
  const passages: Passage[] = []
  let row = padding
  let from = padding
  let first = 0
  let near = 0
  for (const [index, zone] of zones.entries()) {
    for (const token of tokens[index] ?? []) {
      if (row - from >= longestPassage) {
        passages.push({from, to: row, zone: first})
        row += padding
        from = row
      }
      const tag = tagNumber(token.tag)
      table.start[row] = token.start
      table.end[row] = token.end
      table.tag[row] = tag
      const seen = knownWord(token.lower)
      table.word[row] = seen?.number ?? maskedWord(token.lower, tag)
      table.shape[row] = shapeOf(token.text, token.lower)
      table.lexicon[row] = seen?.lexicon ?? 0
      table.mark[row] = seen ? 0 : (marks.get(token.lower) ?? 0)
      for (let one = quotations[near]; one && one.end <= token.start; one = quotations[++near]);
      const quotation = quotations[near]
      if (quotation && quotation.start <= token.start) {
        table.quotation[row] = near + 1
        table.quote[row] = stateIn(quotation, token)
      }
      row++
    }
    let last = near
    while (quotations[last] && (quotations[last]?.start ?? 0) < zone.end) last++
    const more =
      index - first < longestRun &&
      runsOn(text, zone, zones[index + 1], {
        last: quotations[last - 1],
        following: quotations[last]
      })
    if (more) continue
    if (row > from) passages.push({from, to: row, zone: first})
    row += padding
    from = row
    first = index + 1
  }
  const made = {...table, text, passages, rows, quotations}
  for (const passage of passages) cutSentences(made, passage)
  return made
}

function stateIn(quotation: Quotation, {start, end}: Token): number {
  if (quotation.single) return quoteState.single
  if (start < quotation.innerStart) return quoteState.opening
  if (end > quotation.innerEnd && start >= quotation.innerEnd) return quoteState.closing
  return quoteState.inside
}

function cutSentences(table: Table, {from, to}: Passage): void {
  const {mark, quote, shape} = table
  let begin = from
  let number = 1
  for (let row = from; row < to; row++) {
    const ends =
      row + 1 === to ||
      (shape[row + 1] !== 1 &&
        (isTerminal(mark[row] ?? 0)
          ? quote[row + 1] !== quoteState.closing && (mark[row + 1] ?? 0) < 11
          : (quote[row] === quoteState.closing &&
              isTerminal(mark[row - 1] ?? 0) &&
              shape[row + 1] !== 7) ||
            (quote[row] === quoteState.closing &&
              isTerminal(mark[row - 1] ?? 0) &&
              quote[row + 1] === quoteState.opening)))
    if (!ends) continue
    for (let at = begin; at <= row; at++) {
      table.sentence[at] = number
      table.sentenceStart[at] = begin
      table.sentenceEnd[at] = row + 1
    }
    begin = row + 1
    number++
  }
}
