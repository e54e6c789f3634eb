import {foldWord, splitTokens, wordForms, wordRoot, type Token} from './search-fold.ts'
import {innerWords} from './search-match.ts'
import type {Term} from './search-query.ts'

/** A text made ready to be searched again and again. */
export interface Findable {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Of each token its folded words. */
  readonly folded: readonly (readonly string[])[]
}

/** @returns A text made ready. */
export function toFindable(text: string): Findable {
  const tokens = splitTokens(text)
  return {text, tokens, folded: tokens.map((token) => innerWords(foldWord(token.text)))}
}

/** Places of the tokens that answer a term: words that begin so; the words of a phrase one behind the other. */
function placesOf({folded}: Findable, {words}: Term): readonly number[] {
  const [only = ''] = words
  if (words.length === 1) {
    const forms = [wordRoot(only) ?? only, ...wordForms(only)].map(
      (form) => innerWords(form)[0] ?? ''
    )
    return folded.flatMap((inner, place) =>
      inner.some((word) => forms.some((form) => form !== '' && word.startsWith(form)))
        ? [place]
        : []
    )
  }
  const phrase = words.map((word) => innerWords(word)[0] ?? '')
  const last = phrase.length - 1
  return folded.flatMap((_, place) =>
    phrase.every((word, step) => {
      const met = folded[place + step]?.[0] ?? ''
      return step === last ? met.startsWith(word) : met === word
    })
      ? phrase.map((__, step) => place + step)
      : []
  )
}

/**
 * Find terms in texts that belong together: all of them must be somewhere, none of those not wanted.
 *
 * @returns
 *   Of each text the places of tokens to mark; absent when the texts do not answer.
 */
export function findTerms(
  texts: readonly Findable[],
  terms: readonly Term[]
): readonly ReadonlySet<number>[] | undefined {
  const marks = texts.map(() => new Set<number>())
  for (const term of terms) {
    const found = texts.map((text) => placesOf(text, term))
    if (found.some((places) => places.length > 0) === term.not) return undefined
    for (const [text, places] of found.entries()) {
      for (const place of places) marks[text]?.add(place)
    }
  }
  return marks
}
