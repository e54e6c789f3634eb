import {foldWord, isUnspaced, splitTokens} from './search-fold.ts'

/** One thing a story must hold (or, when `not`, must not hold). */
export interface Term {
  /** As typed, without quotation marks: for messages. */
  readonly typed: string
  /** Folded words; several are a phrase, unbroken and in this order. */
  readonly words: readonly string[]
  readonly not: boolean
  /** Ended in `*`: words that begin so. */
  readonly open: boolean
}

/** Fields that may be named before a colon. */
export const fieldNames = [
  'source',
  'by',
  'outlet',
  'cites',
  'footing',
  'unnamed',
  'type',
  'place',
  'subject',
  'language',
  'year',
  'before',
  'after',
  'on'
] as const

/** A field one may ask for: `source:axios`. */
export type FieldName = (typeof fieldNames)[number]

/** Other words for a field, as they are used elsewhere. */
const fieldAliases: Readonly<Record<string, FieldName>> = {
  lang: 'language'
}

/** A field with what is asked of it. */
export interface FieldTerm {
  readonly field: FieldName
  readonly value: string
  readonly not: boolean
  /** As typed: for messages. */
  readonly typed: string
}

/** A query taken apart. */
export interface Query {
  readonly terms: readonly Term[]
  readonly fields: readonly FieldTerm[]
}

const quotes = '"“”„‟«»״「」『』'
const part = new RegExp(
  `(?<not>(?<![^\\s])-)?(?:(?<field>[a-z]+):)?(?:[${quotes}](?<phrase>[^${quotes}]*)[${quotes}]?|(?<word>[^\\s${quotes}]+))`,
  'giu'
)

function toField(name: string | undefined): FieldName | undefined {
  const lower = name?.toLowerCase() ?? ''
  return fieldNames.find((known) => known === lower) ?? fieldAliases[lower]
}

/** Folded words that hold a letter or digit: a lone dash asks for nothing. */
function wordsOf(text: string): readonly string[] {
  return splitTokens(text)
    .map((token) => foldWord(token.text))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/**
 * Take a typed word apart: where it holds a script written without spaces, into the words a reader of it sees,
 * each a phrase of its characters.
 */
function wordTerms(typed: string, not: boolean): readonly Term[] {
  const tokens = splitTokens(typed)
  if (!tokens.some((token) => isUnspaced(token.text))) {
    const words = wordsOf(typed.replace(/\*$/u, ''))
    return words.length === 0 ? [] : [{typed, words, not, open: typed.endsWith('*')}]
  }
  if (not || !('Segmenter' in Intl)) return [{typed, words: wordsOf(typed), not, open: false}]

  const segmenter = new Intl.Segmenter(undefined, {granularity: 'word'})
  return Array.from(segmenter.segment(typed))
    .filter((segment) => segment.isWordLike === true)
    .map((segment) => ({typed: segment.segment, words: wordsOf(segment.segment), not, open: false}))
    .filter((term) => term.words.length > 0)
}

/**
 * Take a typed query apart: words, “phrases”, -without, field:value, -field:value.
 *
 * An unknown field is a word like any other, so that `Re:` or `10:30` may be typed; an open quotation mark
 * holds to the end, so that results come while one types.
 */
export function parseQuery(text: string): Query {
  const terms: Term[] = []
  const fields: FieldTerm[] = []
  for (const {groups} of text.matchAll(part)) {
    const field = toField(groups?.field)
    const typed = (groups?.phrase ?? groups?.word ?? '').trim()
    const not = groups?.not !== undefined
    if (field !== undefined) {
      const sign = not ? '-' : ''
      if (typed !== '')
        fields.push({field, value: typed, not, typed: `${sign}${groups?.field ?? field}:${typed}`})
      continue
    }
    const whole = groups?.field === undefined ? typed : `${groups.field}:${typed}`
    if (groups?.phrase === undefined) {
      terms.push(...wordTerms(whole, not))
    } else {
      const words = wordsOf(whole)
      if (words.length > 0) terms.push({typed: whole, words, not, open: false})
    }
  }
  return {terms: onlyOnce(terms), fields}
}

function onlyOnce(terms: readonly Term[]): readonly Term[] {
  const seen = new Set<string>()
  return terms.filter((term) => {
    const key = `${term.not ? '-' : ''}${term.words.join(' ')}${term.open ? '*' : ''}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
