import type {Act} from '../model/attribution.ts'
import type {Span} from '../model/span.ts'
import type {Cue} from './cue.ts'
import type {Draft} from './draft.ts'
import type {Frame} from './lexicon/verbs.ts'
import {conjunctions, timeWords} from './lexicon/words.ts'
import type {Item, Sentence} from './sentences.ts'

/** What is being found in one sentence. */
export interface Search {
  readonly sentence: Sentence
  /** Behind the last item that is no closing mark. */
  readonly end: number
  readonly cues: readonly Cue[]
  readonly drafts: Draft[]
  /** Items at which a clause of its own begins that tells of somebody's silence. */
  readonly breaks: readonly number[]
  /** Source of the last relation, for verbs that share it. */
  shared: readonly Span[]
  /** First item no attribution behind it has claimed. */
  floor: number
}

/** Dashes between clauses. */
export const dash = /^(?:—|–|--|-)$/u

/** The span of a run of items. */
export function spanOf(sentence: Sentence, from: number, to: number): Span {
  return [sentence[from]?.start ?? 0, sentence[to - 1]?.end ?? 0]
}

/** Whether an item is a whole quotation. */
export function isQuote(item: Item | undefined): boolean {
  return item?.tag === 'QUOTE'
}

/** Whether an item begins a predicate, so that the words around it are a clause. */
export function hasVerb(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const tag = sentence[at]?.tag
    if (tag === 'VERB' || tag === 'AUX' || tag === 'QUOTE') return true
  }
  return false
}

/** The act a cue reports in the first of the frames it may stand in. */
export function actOf(cue: Cue, frames: readonly Frame[]): Act {
  for (const verb of cue.verbs) {
    for (const frame of frames) {
      const act = verb.frames.get(frame)
      if (act) return act
    }
  }
  return 'statement'
}

/** Whether a quotation stands among the items. */
export function quotesIn(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isQuote(sentence[at])) return true
  return false
}

/** Whether the words before the subject are only “On Monday,” or “In a statement,”. */
export function isIntroduction(sentence: Sentence, from: number, to: number): boolean {
  const first = sentence[from]
  if (!first || quotesIn(sentence, from, to)) return false
  if (to - from <= 1) return true
  return (
    to - from <= 8 &&
    (first.tag === 'ADP' ||
      first.tag === 'ADV' ||
      first.tag === 'SCONJ' ||
      timeWords.has(first.lower)) &&
    !hasVerb(sentence, from + 1, to)
  )
}

/** Step over conjunctions, dashes and list marks in front of what was said. */
export function trimStart(sentence: Sentence, from: number, to: number): number {
  let at = from
  while (
    at < to &&
    (conjunctions.has(sentence[at]?.lower ?? '') ||
      sentence[at]?.lower === ',' ||
      dash.test(sentence[at]?.lower ?? '') ||
      sentence[at]?.lower === '•' ||
      sentence[at]?.lower === '*')
  )
    at++
  return at
}
