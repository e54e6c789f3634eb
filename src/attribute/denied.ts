import type {Draft} from './draft.ts'
import {isSilence} from './silence.ts'
import {covers} from './span-at.ts'

const denial = /\b(?:den(?:y|ies|ied|ying))\b/iu
const asking = /\bask(?:s|ed|ing)?\b/iu
const open = /\b(?:whether|if)\b/iu

/** Whether what is told inside a relation is not said to be so: in a denial, or behind “whether” in a question or a silence. */
function leavesOpen(text: string, outer: Draft, inner: Draft): boolean {
  const cue = text.slice(outer.cue[0], outer.cue[1])
  if (denial.test(cue)) return true
  const [from = 0, to = 0] = outer.content[0] ?? []
  const silent = outer.act === 'no-comment' || isSilence(cue, text.slice(from, to))
  if (!silent && !asking.test(cue)) return false
  return open.test(text.slice(outer.cue[1], inner.cue[0]))
}

/**
 * Leave out plans and decisions that nobody is said to have: “The firm denied it was planning to
 * close”, “She asked whether he planned to resign”.
 */
export function withoutDenied(text: string, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(
    (inner) =>
      (inner.act !== 'intention' && inner.act !== 'decision') ||
      !drafts.some(
        (outer) =>
          outer !== inner && covers(outer.content, inner.cue) && leavesOpen(text, outer, inner)
      )
  )
}
