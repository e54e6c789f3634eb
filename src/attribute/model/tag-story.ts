import {findCandidates, type DraftRows} from './candidates.ts'
import {surroundPassage, type Context} from './context.ts'
import {cueFeatureCount} from './cue-features.ts'
import {scoreCues, type CueWeights} from './cue-scores.ts'
import {judgeFeatureCount} from './judge-features.ts'
import {calibrate, judge, type JudgeWeights} from './judge.ts'
import {linkCue, scoreFixed} from './link.ts'
import {emptyMarks, markPassage, type Marks} from './mark.ts'
import {readLinked, type Linked} from './relation.ts'
import {findSegments} from './segments.ts'
import type {Passage, Table} from './table.ts'
import {makeScratch, type Scratch, type TaggerWeights} from './tagger.ts'

/** The whole model: what finds cues, what marks roles, what links them, what judges the result. */
export interface Model {
  readonly cues: CueWeights
  readonly marks: TaggerWeights
  readonly links: TaggerWeights
  readonly judge: JudgeWeights
}

/** A relation with the share of right ones among those like it, 0–1. */
export interface Judged extends Linked {
  readonly confidence: number
}

/** Link every cue that one passage may hold. */
export function linkPassage(
  {
    table,
    context,
    marks,
    drafts
  }: {table: Table; context: Context; marks: Marks; drafts: readonly DraftRows[]},
  passage: Passage,
  weights: TaggerWeights,
  scratch: Scratch
): Linked[] {
  const cues = findCandidates(marks, passage, drafts)
  if (cues.length === 0) return []
  const segments = findSegments(marks.labels, passage)
  const fixed = scoreFixed(table, context, marks, passage, weights, scratch)
  const drafted = new Int32Array(passage.to - passage.from)
  const input = {table, context, marks, passage, segments, fixed, drafts, drafted}
  return cues.flatMap((cue) => {
    const window = linkCue(input, cue, weights, scratch)
    return readLinked(cue, window, scratch, weights.unit) ?? []
  })
}

/** Find the relations of a story. The context must hold the roles that the rules give. */
export function tagStory(
  table: Table,
  context: Context,
  drafts: readonly DraftRows[],
  model: Model
): Judged[] {
  const scratch = makeScratch()
  const marks = emptyMarks(table)
  const cueFeatures = new Int32Array(cueFeatureCount)
  const features = new Int32Array(judgeFeatureCount)
  const found: Judged[] = []
  for (const passage of table.passages) {
    scoreCues(table, context, passage, model.cues, cueFeatures)
    surroundPassage(table, context, passage)
    markPassage(table, context, passage, model.marks, {scratch, marks, bonus: 0})
    const others = linkPassage({table, context, marks, drafts}, passage, model.links, scratch)
    for (const linked of others) {
      const around = {table, context, marks, passage, drafts, others}
      const confidence = calibrate(judge(linked, around, model.judge, features), model.judge)
      found.push({...linked, confidence})
    }
  }
  return found
}
