import type {Context} from './context.ts'
import {tagFeatureCount, writeTagFeatures} from './tag-features.ts'
import type {Passage, Table} from './table.ts'
import {addScores, decode, growScratch, stride} from './tagger.ts'
import type {Scratch, TaggerWeights} from './tagger.ts'

/** Labels of the first tagger: outside, then first and further tokens of source, cue, content. */
export const markLabels = 7

/** Labels of a passage, one row a token, and those it gets when more cues are asked for. */
export interface Marks {
  readonly labels: Int32Array
  readonly eager: Int32Array
  /** By how much a cue beats no label there, in units of the weights, from -128 to 127. */
  readonly lead: Int32Array
}

/** Empty marks for a table. */
export function emptyMarks({rows}: Table): Marks {
  return {
    labels: new Int32Array(rows),
    eager: new Int32Array(rows),
    lead: new Int32Array(rows)
  }
}

/**
 * Mark source, cue and content in one passage.
 *
 * @param bonus
 *   What is added to the scores of cues for `marks.eager`; 0 leaves that empty. More cues than there
 *   are serve training alone, where the judge learns from the wrong ones.
 */
export function markPassage(
  table: Table,
  context: Context,
  passage: Passage,
  weights: TaggerWeights,
  {scratch, marks, bonus}: {scratch: Scratch; marks: Marks; bonus: number}
): void {
  const {from, to} = passage
  const length = to - from
  growScratch(scratch, length, tagFeatureCount)
  const {scores, features, joints, path} = scratch
  scores.fill(0, 0, length * stride)
  for (let index = 0; index < length; index++) {
    const row = from + index
    writeTagFeatures(table, context, passage, row, features, 0)
    addScores(weights, features, 0, tagFeatureCount, scores, index * stride)
    joints[index] = context.joint[row] ?? 0
  }
  decode(weights, scratch, length)
  marks.labels.set(path.subarray(0, length), from)
  for (let index = 0; index < length; index++) {
    const cell = index * stride
    const cue = Math.max(scores[cell + 3] ?? 0, scores[cell + 4] ?? 0)
    const lead = (cue - (scores[cell] ?? 0)) / weights.unit / 4
    marks.lead[from + index] = Math.max(-128, Math.min(127, Math.round(lead)))
  }
  if (bonus === 0) return
  for (let index = 0; index < length; index++) {
    const cell = index * stride
    scores[cell + 3] = (scores[cell + 3] ?? 0) + bonus * weights.unit
    scores[cell + 4] = (scores[cell + 4] ?? 0) + bonus * weights.unit
  }
  decode(weights, scratch, length)
  marks.eager.set(path.subarray(0, length), from)
}
