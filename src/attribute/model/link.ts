import type {DraftRows} from './candidates.ts'
import type {Context} from './context.ts'
import {at} from './hash.ts'
import {
  linkFeatureCount,
  linkFixedCount,
  viewFrom,
  writeLinkFeatures,
  writeLinkFixed,
  type CueCandidate
} from './link-features.ts'
import type {Marks} from './mark.ts'
import type {Segments} from './segments.ts'
import type {Passage, Table} from './table.ts'
import {addScores, decode, growScratch, stride} from './tagger.ts'
import type {Scratch, TaggerWeights} from './tagger.ts'

/** Labels of the second tagger: outside, then first and further tokens of source and content. */
export const linkLabels = 5

/** How far from its cue, in tokens, a source or content may lie. */
export const reach = {before: 240, behind: 480} as const

/** The rows of a passage that lie within reach of a cue. */
export function windowOf({from, to}: Passage, cue: CueCandidate): Passage {
  return {
    from: Math.max(from, cue.from - reach.before),
    to: Math.min(to, cue.to + reach.behind),
    zone: 0
  }
}

/** Roles that the rules' relation with this cue gives the rows of a passage, the first row first. */
export function draftRoles(
  draft: DraftRows | undefined,
  {from, to}: Passage,
  out: Int32Array
): void {
  out.fill(0, 0, to - from)
  if (!draft) return
  const fill = (spans: readonly (readonly [number, number])[], role: number): void => {
    for (const [start, end] of spans) {
      if (end > from && start < to)
        out.fill(role, Math.max(0, start - from), Math.min(to, end) - from)
    }
  }
  fill(draft.content, 4)
  fill(draft.source, 2)
  fill([draft.cue], 3)
  for (let index = 0; index < to - from; index++) if (at(out, index) === 0) out[index] = 1
}

/** Scores of a passage that do not hang on a cue, `stride` cells a row. */
export function scoreFixed(
  table: Table,
  context: Context,
  marks: Marks,
  {from, to}: Passage,
  weights: TaggerWeights,
  scratch: Scratch
): Float64Array {
  const fixed = new Float64Array((to - from) * stride)
  growScratch(scratch, to - from, linkFixedCount + linkFeatureCount)
  for (let row = from; row < to; row++) {
    writeLinkFixed(table, context, marks.labels, row, scratch.features, 0)
    addScores(weights, scratch.features, 0, linkFixedCount, fixed, (row - from) * stride)
  }
  return fixed
}

/** What linking one cue needs to know of its passage. */
export interface LinkInput {
  readonly table: Table
  readonly context: Context
  readonly marks: Marks
  readonly passage: Passage
  readonly segments: Segments
  readonly fixed: Float64Array
  readonly drafts: readonly DraftRows[]
  readonly drafted: Int32Array
}

/** What keeps the tokens of the cue out of source and content. */
const barrier = 1e6

/**
 * Mark the source and content of one cue; the labels of its window lie in `scratch.path`.
 *
 * @returns
 *   The window.
 */
export function linkCue(
  {table, context, marks, passage, segments, fixed, drafts, drafted}: LinkInput,
  cue: CueCandidate,
  weights: TaggerWeights,
  scratch: Scratch
): Passage {
  const window = windowOf(passage, cue)
  const {from, to} = window
  draftRoles(drafts[cue.draft], passage, drafted)
  const view = viewFrom(table, passage, segments, cue)
  const base = (from - passage.from) * stride
  const {scores, features, joints} = scratch
  scores.set(fixed.subarray(base, base + (to - from) * stride))
  for (let row = from; row < to; row++) {
    const offset = (row - from) * stride
    joints[row - from] = at(context.joint, row)
    if (row >= cue.from && row < cue.to) {
      scores.fill(-barrier, offset + 1, offset + linkLabels)
      continue
    }
    writeLinkFeatures(table, context, marks.labels, passage, view, drafted, row, features, 0)
    addScores(weights, features, 0, linkFeatureCount, scores, offset)
  }
  decode(weights, scratch, to - from)
  return window
}
