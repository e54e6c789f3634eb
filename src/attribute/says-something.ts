import type {Draft} from './draft.ts'
import {isSilence} from './silence.ts'

/** Content that is one word standing for something else: “without announcing it”. */
const pronounAlone = /^(?:it|this|that|these|those|them|him|her|us|me|so|which|what)$/iu

/** Ends with the word that takes the saying away: “without announcing …”. */
const withoutBefore = /\bwithout(?: ever| even| once)? $/iu

const nobody = /^(?:nobody|no one|no-one|none)\b/iu

const speaking = /\b(?:say|comment|talk|speak|explain|confirm|discuss|answer|respond)$/iu

/** Whether nobody spoke, and was expected to: “nobody at the yard will say who bought it”. */
export function nobodySpoke(source: string, cue: string): boolean {
  return nobody.test(source) && speaking.test(cue)
}

/**
 * @param text
 *   The tidied copy.
 * @returns
 *   Whether something is said to have been said: not where the cue hangs on “without”, or where a
 *   pronoun is all that was said, or where nobody said it.
 */
export function saysSomething(text: string, {act, source, cue, content}: Draft): boolean {
  if (act === 'no-comment') return true
  const [from, to] = source[0] ?? [0, 0]
  const who = text.slice(from, to)
  if (nobody.test(who) && !nobodySpoke(who, text.slice(cue[0], cue[1]))) return false
  if (/^without\b/iu.test(text.slice(cue[0], cue[1]))) return false
  if (withoutBefore.test(text.slice(Math.max(0, cue[0] - 16), cue[0]))) return false
  const [only, ...more] = content
  if (only && isSilence(text.slice(cue[0], cue[1]), text.slice(only[0], only[1]))) return true
  return more.length > 0 || !only || !pronounAlone.test(text.slice(only[0], only[1]).trim())
}
