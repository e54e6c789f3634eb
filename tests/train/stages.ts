import {findCandidates} from '../../src/attribute/model/candidates.ts'
import {surroundPassage} from '../../src/attribute/model/context.ts'
import {cueFeatureCount, writeCueFeatures} from '../../src/attribute/model/cue-features.ts'
import {scoreCues} from '../../src/attribute/model/cue-scores.ts'
import type {CueWeights} from '../../src/attribute/model/cue-scores.ts'
import {draftRoles, linkLabels, windowOf} from '../../src/attribute/model/link.ts'
import {
  linkFeatureCount,
  linkFixedCount,
  viewFrom,
  writeLinkFeatures,
  writeLinkFixed
} from '../../src/attribute/model/link-features.ts'
import type {CueCandidate} from '../../src/attribute/model/link-features.ts'
import {emptyMarks, markLabels, markPassage} from '../../src/attribute/model/mark.ts'
import type {Marks} from '../../src/attribute/model/mark.ts'
import {findSegments} from '../../src/attribute/model/segments.ts'
import {tags} from '../../src/attribute/model/table.ts'
import type {Table} from '../../src/attribute/model/table.ts'
import {tagFeatureCount, writeTagFeatures} from '../../src/attribute/model/tag-features.ts'
import {makeScratch} from '../../src/attribute/model/tagger.ts'
import type {TaggerWeights} from '../../src/attribute/model/tagger.ts'
import {makeRandom, shuffled, trainTagger} from './perceptron.ts'
import type {GoldRows, Prepared} from './prepare.ts'

/** Sizes and lengths of training that the product uses. */
export const settings = {
  cueBits: 16,
  markBits: 20,
  linkBits: 20,
  markEpochs: 8,
  linkEpochs: 5,
  markMargin: 20,
  linkMargin: 20,
  rare: 5,
  /** By how much cues are favoured when the first tagger is asked for more of them. */
  eagerness: 200
}

function headRow({tag, lexicon}: Table, rows: readonly number[]): number {
  const last = rows.length - 1
  for (let at = last; at >= 0; at--) if (tag[rows[at] ?? 0] === tags.verb) return rows[at] ?? 0
  for (let at = last; at >= 0; at--) if ((lexicon[rows[at] ?? 0] ?? 0) > 0) return rows[at] ?? 0
  return rows[last] ?? 0
}

/** Train the scorer of cue heads: logistic regression by stochastic gradient, steps shrinking by AdaGrad. */
export function trainCues(stories: readonly Prepared[], seed: number): CueWeights {
  const bits = settings.cueBits
  const mask = (1 << bits) - 1
  const cells = new Float32Array(1 << bits)
  const squares = new Float32Array(1 << bits).fill(1)
  let tokens = 0
  for (const {table} of stories) for (const {from, to} of table.passages) tokens += to - from
  const features = new Int32Array(tokens * cueFeatureCount)
  const gold = new Uint8Array(tokens)
  let token = 0
  for (const {table, gold: relations} of stories) {
    const heads = new Set(relations.map(({cue}) => headRow(table, cue)))
    for (const {from, to} of table.passages) {
      for (let row = from; row < to; row++) {
        gold[token] = heads.has(row) ? 1 : 0
        writeCueFeatures(table, row, features, token * cueFeatureCount)
        token++
      }
    }
  }
  const random = makeRandom(seed)
  for (let epoch = 0; epoch < 4; epoch++) {
    for (const one of shuffled(tokens, random)) {
      let sum = -4
      const base = one * cueFeatureCount
      for (let at = base; at < base + cueFeatureCount; at++)
        sum += cells[(features[at] ?? 0) & mask] ?? 0
      const error = (gold[one] ?? 0) - 1 / (1 + Math.exp(-sum))
      if (Math.abs(error) < 0.005) continue
      for (let at = base; at < base + cueFeatureCount; at++) {
        const cell = (features[at] ?? 0) & mask
        const square = (squares[cell] ?? 0) + error * error
        squares[cell] = square
        cells[cell] = (cells[cell] ?? 0) + (0.15 * error) / Math.sqrt(square)
      }
    }
  }
  return {bits, cells, steps: [0.05, 0.2, 0.5, 0.8].map((p) => Math.log(p / (1 - p)) + 4)}
}

/** Note the likely cues of a story and what follows from them. */
export function noteCues({table, context}: Prepared, weights: CueWeights): void {
  const features = new Int32Array(cueFeatureCount)
  for (const passage of table.passages) {
    scoreCues(table, context, passage, weights, features)
    surroundPassage(table, context, passage)
  }
}

function goldLabels({table, gold}: Prepared): Uint8Array {
  const labels = new Uint8Array(table.rows)
  const put = (rows: readonly number[], label: number): void => {
    for (const [index, row] of rows.entries()) {
      labels[row] = index > 0 && rows[index - 1] === row - 1 ? label + 1 : label
    }
  }
  for (const relation of gold) {
    put(relation.content, 5)
    put(relation.source, 1)
    put(relation.cue, 3)
  }
  return labels
}

/** Train the first tagger. */
export function trainMarks(stories: readonly Prepared[], seed: number): TaggerWeights {
  let tokens = 0
  let sequences = 0
  for (const {table} of stories) {
    for (const {from, to} of table.passages) tokens += to - from
    sequences += table.passages.length
  }
  const features = new Int32Array(tokens * tagFeatureCount)
  const joints = new Uint8Array(tokens)
  const gold = new Uint8Array(tokens)
  const starts = new Int32Array(sequences + 1)
  let token = 0
  let sequence = 0
  for (const story of stories) {
    const labels = goldLabels(story)
    const {table, context} = story
    for (const passage of table.passages) {
      starts[sequence++] = token
      for (let row = passage.from; row < passage.to; row++) {
        writeTagFeatures(table, context, passage, row, features, token * tagFeatureCount)
        joints[token] = context.joint[row] ?? 0
        gold[token] = labels[row] ?? 0
        token++
      }
    }
  }
  starts[sequence] = token
  return trainTagger(
    {features, joints, gold, starts, width: tagFeatureCount},
    {
      labels: markLabels,
      bits: settings.markBits,
      epochs: settings.markEpochs,
      margin: settings.markMargin,
      rare: settings.rare,
      seed
    }
  )
}

/** Mark a story with the first tagger. */
export function markStory({table, context}: Prepared, weights: TaggerWeights): Marks {
  const marks = emptyMarks(table)
  const scratch = makeScratch()
  for (const passage of table.passages) {
    markPassage(table, context, passage, weights, {scratch, marks, bonus: settings.eagerness})
  }
  return marks
}

/** The relation marked by hand whose cue overlaps a candidate most. */
export function goldOf(candidate: CueCandidate, gold: readonly GoldRows[]): GoldRows | undefined {
  let best: GoldRows | undefined
  let most = 0
  for (const relation of gold) {
    const shared = relation.cue.filter((row) => row >= candidate.from && row < candidate.to).length
    if (shared > most) {
      most = shared
      best = relation
    }
  }
  return best
}

/** Train the second tagger on what the first made of the stories. */
export function trainLinks(
  stories: readonly Prepared[],
  marked: readonly Marks[],
  seed: number
): TaggerWeights {
  const width = linkFixedCount + linkFeatureCount
  let tokens = 0
  const jobs = stories.flatMap((story, index) => {
    const marks = marked[index]
    if (!marks) return []
    return story.table.passages.flatMap((passage) =>
      findCandidates(marks, passage, story.drafts).flatMap((cue) => {
        // What is no cue is for the judge to tell; the linker learns from cues alone.
        if (!goldOf(cue, story.gold)) return []
        const window = windowOf(passage, cue)
        tokens += window.to - window.from
        return [{story, marks, passage, cue, window}]
      })
    )
  })
  const features = new Int32Array(tokens * width)
  const joints = new Uint8Array(tokens)
  const gold = new Uint8Array(tokens)
  const starts = new Int32Array(jobs.length + 1)
  let token = 0
  for (const [index, {story, marks, passage, cue, window}] of jobs.entries()) {
    starts[index] = token
    const {table, context, drafts} = story
    const target = goldOf(cue, story.gold)
    const segments = findSegments(marks.labels, passage)
    const view = viewFrom(table, passage, segments, cue)
    const drafted = new Int32Array(passage.to - passage.from)
    draftRoles(drafts[cue.draft], passage, drafted)
    const source = new Set(target?.source)
    const content = new Set(target?.content)
    let before = 0
    for (let row = window.from; row < window.to; row++) {
      joints[token] = context.joint[row] ?? 0
      const inCue = row >= cue.from && row < cue.to
      const role = inCue ? 0 : source.has(row) ? 1 : content.has(row) ? 3 : 0
      gold[token] = role > 0 && (before === role || before === role + 1) ? role + 1 : role
      before = gold[token] ?? 0
      if (!inCue) {
        writeLinkFixed(table, context, marks.labels, row, features, token * width)
        writeLinkFeatures(
          table,
          context,
          marks.labels,
          passage,
          view,
          drafted,
          row,
          features,
          token * width + linkFixedCount
        )
      }
      token++
    }
  }
  starts[jobs.length] = token
  return trainTagger(
    {features, joints, gold, starts, width},
    {
      labels: linkLabels,
      bits: settings.linkBits,
      epochs: settings.linkEpochs,
      margin: settings.linkMargin,
      rare: settings.rare,
      seed
    }
  )
}
