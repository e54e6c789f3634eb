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

/** What is tagged as one: nothing in it hangs on what stands outside. */
interface Stretch {
  readonly start: number
  readonly end: number
}

const nlp = winkNLP(model, ['pos'])
const {its} = nlp

/** Where one zone ends and the next begins: no word and no rule of the tagger reaches over it. */
const seam = '\n\n'

/**
 * Cut English text into words and marks with their parts of speech. What comes of a text does not
 * depend on what was read before it.
 *
 * @param spans
 *   The stretches of the text to cut, in text order; those left out are not looked at.
 * @returns
 *   For each stretch its words and marks, in offsets of `text`.
 */
export function tagText(text: string, spans: readonly Stretch[]): Token[][] {
  const shown = spans.map(({start, end}) => partPossessives(text.slice(start, end)))
  const words = nlp.readDoc(shown.join(seam)).tokens()
  /* eslint-disable @typescript-eslint/unbound-method -- wink's helpers are plain functions typed as methods */
  const values = words.out(its.value)
  const tags = words.out(its.pos)
  /* eslint-enable @typescript-eslint/unbound-method */
  let next = 0
  return spans.map(({start, end}) => {
    const tokens: Token[] = []
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
      tokens.push({text: printed, lower: printed.toLowerCase(), start: from, end: at, tag})
    }
    if (!isTitleCase(tokens)) nameMissed(tokens)
    return tokens
  })
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
function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0
  let capitals = 0
  for (const {text} of tokens) {
    if (text.length < 4) continue
    const first = text.charCodeAt(0)
    if (isSmall(first)) words++
    else if (isCapital(first) || letterFirst.test(text)) {
      words++
      if (isCapitalised(text)) capitals++
    }
  }
  return capitals * 2 > words
}

/** A capital inside a sentence makes a name of what the tagger takes for a verb: “Mr Hedge said”. */
function nameMissed(tokens: Token[]): void {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) continue
    const {tag, text} = token
    if (tag !== 'VERB' && tag !== 'ADV' && tag !== 'X' && tag !== 'INTJ') continue
    if (isCapitalised(text) && goesBefore.test(tokens[index - 1]?.text ?? ''))
      tokens[index] = {...token, tag: 'PROPN'}
  }
}
