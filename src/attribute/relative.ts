import {isQuote} from './search.ts'
import type {Sentence} from './sentences.ts'
import type {Run} from './subject.ts'

/** Where the quotation stands by which a relative clause names something: “called “…””, “dismissed as “…””. */
export function namesAt(sentence: Sentence, to: number): number | undefined {
  const at = sentence[to]?.lower === 'as' ? to + 1 : to
  return isQuote(sentence[at]) ? at : undefined
}

/**
 * Whether a subject is that of a relative clause which ends with a quotation: “what the mayor called
 * “…””, “a charge the union dismissed as “…””.
 *
 * @param to
 *   Behind the verb.
 */
export function isRelative(sentence: Sentence, subject: Run, to: number): boolean {
  if (namesAt(sentence, to) === undefined) return false
  const before = sentence[subject.from - 1]
  return before?.tag === 'NOUN' || /^(?:what|that|which)$/u.test(before?.lower ?? '')
}

/** Index of the comma before the aside that a relative clause ends: “…, a version that the union called “…””. */
export function asideBefore(sentence: Sentence, subject: Run): number | undefined {
  let at = subject.from - 1
  if (/^(?:that|which)$/u.test(sentence[at]?.lower ?? '')) at--
  if (sentence[at]?.tag !== 'NOUN') return sentence[at]?.lower === ',' ? at : undefined
  while (/^(?:NOUN|ADJ)$/u.test(sentence[at]?.tag ?? '')) at--
  if (sentence[at]?.tag === 'DET') at--
  return sentence[at]?.lower === ',' ? at : undefined
}
