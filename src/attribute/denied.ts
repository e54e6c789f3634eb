import type {Span} from '../model/span.ts'
import type {Draft} from './draft.ts'
import {firstFrom} from './first-from.ts'
import {isSilence} from './silence.ts'

const denial = /\b(?:den(?:y|ies|ied|ying))\b/iu
const asking = /\bask(?:s|ed|ing)?\b/iu
const open = /\b(?:whether|if)\b/iu

/** A stretch of words in which nothing is said to be so. */
interface Doubt {
  readonly outer: Draft
  readonly span: Span
  /** Where the words begin that must say “whether” in front of what is told inside; absent in a denial. */
  readonly asksFrom?: number
}

/** The words of a relation that may leave open what is told inside: a denial, a question, a silence. */
function doubtsIn(text: string, outer: Draft): readonly Doubt[] {
  const cue = text.slice(outer.cue[0], outer.cue[1])
  const denies = denial.test(cue)
  const [from = 0, to = 0] = outer.content[0] ?? []
  if (
    !denies &&
    !asking.test(cue) &&
    outer.act !== 'no-comment' &&
    !isSilence(cue, text.slice(from, to))
  )
    return []
  return outer.content.map((span) => ({outer, span, ...(!denies && {asksFrom: outer.cue[1]})}))
}

/** How many doubts before a plan may hold it: more than any sentence has. */
const reach = 24

/**
 * Leave out plans and decisions that nobody is said to have: “The firm denied it was planning to
 * close”, “She asked whether he planned to resign”.
 */
export function withoutDenied(text: string, drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(isPlan)) return drafts
  const doubts = drafts
    .flatMap((outer) => doubtsIn(text, outer))
    .sort((a, b) => a.span[0] - b.span[0])
  return drafts.filter((inner) => !isPlan(inner) || !isDoubted(text, inner, doubts))
}

function isPlan({act}: Draft): boolean {
  return act === 'intention' || act === 'decision'
}

function isDoubted(text: string, inner: Draft, doubts: readonly Doubt[]): boolean {
  const [from, to] = inner.cue
  const behind = firstFrom(doubts, ({span}) => span[0], from + 1)
  return doubts
    .slice(Math.max(0, behind - reach), behind)
    .some(
      ({outer, span, asksFrom}) =>
        outer !== inner &&
        to <= span[1] &&
        (asksFrom === undefined || open.test(text.slice(asksFrom, from)))
    )
}
