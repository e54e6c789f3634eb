import {documentHeads} from './lexicon/sources.ts'
import type {Sentence} from './sentences.ts'
import type {Run} from './subject.ts'

/** Whether a phrase is about a poll, a report or another paper. */
export function isDocument(sentence: Sentence, {from, to}: Run): boolean {
  let head = from
  for (let at = from; at < to; at++) {
    const {tag = '', lower = ','} = sentence[at] ?? {}
    if (/^(?:ADP|QUOTE)$/u.test(tag) || /^(?:,|who|whose|which|that)$/u.test(lower)) break
    // “emails seen by the Courier”
    if (tag === 'VERB' && documentHeads.has(sentence[head]?.lower ?? '')) break
    head = at
  }
  return documentHeads.has(sentence[head]?.lower ?? '')
}
