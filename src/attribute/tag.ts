import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** Universal part-of-speech tags, with `SPACE`. */
export type Tag = string

/** One word or mark, in offsets of the tidied text. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly tag: Tag
}

const nlp = winkNLP(model, ['pos'])
const {its} = nlp

/**
 * Cut English text into words and marks with their parts of speech.
 *
 * @param offset
 *   Where `text` begins in the tidied copy; added to every offset.
 */
export function tagText(text: string, offset: number): Token[] {
  const words = nlp.readDoc(text).tokens()
  /* eslint-disable @typescript-eslint/unbound-method -- wink's helpers are plain functions typed as methods */
  const values = words.out(its.value)
  const tags = words.out(its.pos)
  /* eslint-enable @typescript-eslint/unbound-method */
  const plain = !isTitleCase(values)
  const tokens: Token[] = []
  let at = 0
  let before = ''
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? ''
    while (isSpace(text.charCodeAt(at))) at++
    const start = at
    at += value.length
    let tag = tags[index] ?? 'X'
    if (tag === 'SPACE') continue
    if (plain && isMissedName(tag, value, before)) tag = 'PROPN'
    tokens.push({
      text: value,
      lower: value.toLowerCase(),
      start: offset + start,
      end: offset + at,
      tag
    })
    before = value
  }
  return tokens
}

const capitalised = /^\p{Lu}\p{Ll}/u
const letterFirst = /^\p{L}/u
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

function isSmall(code: number): boolean {
  return code > 96 && code < 123
}

function isCapital(code: number): boolean {
  return code > 64 && code < 91
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

/** Whether most words begin with a capital, as in headlines: there a capital makes no name. */
function isTitleCase(values: readonly string[]): boolean {
  let words = 0
  let capitals = 0
  for (const value of values) {
    if (value.length < 4) continue
    const first = value.charCodeAt(0)
    if (isSmall(first)) words++
    else if (isCapital(first) || letterFirst.test(value)) {
      words++
      if (isCapitalised(value)) capitals++
    }
  }
  return capitals * 2 > words
}

/** A capital inside a sentence makes a name of what the tagger takes for a verb: “Mr Hedge said”. */
function isMissedName(tag: Tag, value: string, before: string): boolean {
  if (tag !== 'VERB' && tag !== 'ADV' && tag !== 'X' && tag !== 'INTJ') return false
  return isCapitalised(value) && goesBefore.test(before)
}
