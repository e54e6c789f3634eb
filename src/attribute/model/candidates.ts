import {firstFrom} from '../first-from.ts'
import {at} from './hash.ts'
import type {CueCandidate} from './link-features.ts'
import type {Marks} from './mark.ts'
import {roleOf, roles} from './segments.ts'
import type {Passage} from './table.ts'

/** A relation of the rules, in rows of a table: `[from, to)`, `from` equal to `to` when absent. */
export interface DraftRows {
  readonly cue: readonly [number, number]
  readonly source: readonly (readonly [number, number])[]
  readonly content: readonly (readonly [number, number])[]
  /** Number of its rule, from 1. */
  readonly rule: number
}

function addRuns(
  labels: Int32Array,
  {from, to}: Passage,
  origin: number,
  cues: CueCandidate[],
  taken: Int32Array
): void {
  for (let row = from; row < to; row++) {
    if (roleOf(at(labels, row)) !== roles.cue) continue
    let end = row + 1
    while (end < to && at(labels, end) === 4) end++
    if (isFree(taken, from, row, end))
      take(taken, from, cues, {from: row, to: end, origin, draft: -1})
    row = end - 1
  }
}

function isFree(taken: Int32Array, base: number, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (at(taken, row - base) > 0) return false
  return true
}

function take(taken: Int32Array, base: number, cues: CueCandidate[], cue: CueCandidate): void {
  taken.fill(1, cue.from - base, cue.to - base)
  cues.push(cue)
}

/**
 * The stretches of a passage that may be cues: those of the first tagger, those of the rules, and
 * those the tagger gives when asked for more; never overlapping, in text order.
 */
export function findCandidates(
  marks: Marks,
  passage: Passage,
  drafts: readonly DraftRows[]
): CueCandidate[] {
  const cues: CueCandidate[] = []
  const {from, to} = passage
  const taken = new Int32Array(to - from)
  addRuns(marks.labels, passage, 1, cues, taken)
  for (const {cue} of drafts) {
    if (cue[0] < from || cue[1] > to || cue[0] >= cue[1]) continue
    if (isFree(taken, from, cue[0], cue[1])) {
      take(taken, from, cues, {from: cue[0], to: cue[1], origin: 4, draft: -1})
    }
  }
  addRuns(marks.eager, passage, 2, cues, taken)
  return cues.map((cue) => ({...cue, draft: draftOf(cue, drafts)})).sort((a, b) => a.from - b.from)
}

function draftOf(candidate: CueCandidate, drafts: readonly DraftRows[]): number {
  const index = firstFrom(drafts, ({cue}) => cue[1], candidate.from + 1)
  const draft = drafts[index]
  return draft && draft.cue[0] < candidate.to ? index : -1
}
