import type {Draft} from './draft.ts'

/** Content that is one word standing for something else: “without announcing it”. */
const pronounAlone = /^(?:it|this|that|these|those|them|him|her|us|me|so|which|what)$/iu

/** Ends with the word that takes the saying away: “without announcing …”. */
const withoutBefore = /\bwithout(?: ever| even| once)? $/iu

/**
 * @param text
 *   The tidied copy.
 * @returns
 *   Whether something is said to have been said: not where the cue hangs on “without”, or where a
 *   pronoun is all that was said.
 */
export function saysSomething(text: string, {act, cue, content}: Draft): boolean {
  if (act === 'no-comment') return true
  if (/^without\b/iu.test(text.slice(cue[0], cue[1]))) return false
  if (withoutBefore.test(text.slice(Math.max(0, cue[0] - 16), cue[0]))) return false
  const [only, ...more] = content
  return more.length > 0 || !only || !pronounAlone.test(text.slice(only[0], only[1]).trim())
}
