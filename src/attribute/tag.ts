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
  const gaps = words.out(its.precedingSpaces)
  /* eslint-enable @typescript-eslint/unbound-method */
  const tokens: Token[] = []
  let at = offset
  for (const [index, value] of values.entries()) {
    const start = at + (gaps[index] ?? '').length
    at = start + value.length
    const tag = tags[index] ?? 'X'
    if (tag === 'SPACE') continue
    tokens.push({text: value, lower: value.toLowerCase(), start, end: at, tag})
  }
  return isTitleCase(tokens) ? tokens : tokens.map(asName)
}

const capitalised = /^\p{Lu}\p{Ll}/u

/** Whether most words begin with a capital, as in headlines: there a capital makes no name. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({text}) => text.length > 3 && /^\p{L}/u.test(text))
  return words.filter(({text}) => capitalised.test(text)).length * 2 > words.length
}

/** A capital inside a sentence makes a name of what the tagger takes for a verb: “Mr Hedge said”. */
function asName(token: Token, index: number, tokens: readonly Token[]): Token {
  if (!/^(?:VERB|ADV|X|INTJ)$/u.test(token.tag) || !capitalised.test(token.text)) return token
  const before = tokens[index - 1]
  if (!before || !/^(?:[\p{L}\p{N},]|Mr\.|Ms\.|Mrs\.|Dr\.)/u.test(before.text)) return token
  return {...token, tag: 'PROPN'}
}
