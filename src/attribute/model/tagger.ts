import {at} from './hash.ts'
import {rowOf, type RowIndex} from './row-index.ts'

/** Cells between two rows of a table of weights; no tagger has more labels. */
export const stride = 8

/** Weights of a linear tagger: one cell for each row of features and label, and for each joint and pair of labels. */
export interface TaggerWeights {
  readonly labels: number
  /** Which features have a row. */
  readonly index: RowIndex
  /** What a weight of 1 was before it was rounded. */
  readonly unit: number
  /** In training, row times `stride` plus label; else as `packEmissions` packs them. */
  readonly emissions: Int32Array | Float32Array
  /** (Joint times `stride` plus label before) times `stride` plus label. */
  readonly transitions: Int16Array | Float32Array
}

/** Scratch space of a tagger, grown when a longer passage comes. */
export interface Scratch {
  features: Int32Array
  scores: Float64Array
  best: Float64Array
  from: Int32Array
  path: Int32Array
  joints: Int32Array
}

/** New scratch space. */
export function makeScratch(): Scratch {
  return {
    features: new Int32Array(0),
    scores: new Float64Array(0),
    best: new Float64Array(0),
    from: new Int32Array(0),
    path: new Int32Array(0),
    joints: new Int32Array(0)
  }
}

/** Make room for a passage. */
export function growScratch(scratch: Scratch, length: number, featureCount: number): void {
  if (scratch.path.length < length) {
    const room = length * 2
    scratch.scores = new Float64Array(room * stride)
    scratch.best = new Float64Array(room * stride)
    scratch.from = new Int32Array(room * stride)
    scratch.path = new Int32Array(room)
    scratch.joints = new Int32Array(room)
  }
  if (scratch.features.length < featureCount) scratch.features = new Int32Array(featureCount)
}

/** Added to every weight of a packed table, so that none is below 0. */
const lift = 128

/**
 * Pack one-byte weights, `stride` cells a row, into two numbers a row. A sum of up to 257 rows then
 * takes four additions a row, two labels in each half of a number.
 */
export function packEmissions(cells: Int8Array): Int32Array {
  const packed = new Int32Array(cells.length / 4)
  for (let index = 0; index < packed.length; index++) {
    let word = 0
    for (let byte = 3; byte >= 0; byte--)
      word = (word << 8) | ((cells[index * 4 + byte] ?? 0) + lift)
    packed[index] = word
  }
  return packed
}

/** Add the weights of `count` features to the scores of one token. Features without a row add nothing. */
export function addScores(
  {emissions, index, labels}: TaggerWeights,
  features: Int32Array,
  from: number,
  count: number,
  scores: Float64Array,
  offset: number
): void {
  if (emissions instanceof Int32Array) {
    addPacked(emissions, index, features, from, count, scores, offset)
    return
  }
  for (let feature = from; feature < from + count; feature++) {
    const row = rowOf(index, features[feature] ?? 0)
    if (row < 0) continue
    const cell = row * stride
    for (let label = 0; label < labels; label++) {
      scores[offset + label] = (scores[offset + label] ?? 0) + (emissions[cell + label] ?? 0)
    }
  }
}

function addPacked(
  packed: Int32Array,
  index: RowIndex,
  features: Int32Array,
  from: number,
  count: number,
  scores: Float64Array,
  offset: number
): void {
  let even = 0
  let odd = 0
  let evenHigh = 0
  let oddHigh = 0
  let known = 0
  for (let feature = from; feature < from + count; feature++) {
    const row = rowOf(index, features[feature] ?? 0)
    if (row < 0) continue
    const cell = row << 1
    const low = packed[cell] ?? 0
    const high = packed[cell + 1] ?? 0
    even = (even + (low & 0xff00ff)) | 0
    odd = (odd + ((low >>> 8) & 0xff00ff)) | 0
    evenHigh = (evenHigh + (high & 0xff00ff)) | 0
    oddHigh = (oddHigh + ((high >>> 8) & 0xff00ff)) | 0
    known++
  }
  const lifted = known * lift
  scores[offset] = (scores[offset] ?? 0) + (even & 0xffff) - lifted
  scores[offset + 1] = (scores[offset + 1] ?? 0) + (odd & 0xffff) - lifted
  scores[offset + 2] = (scores[offset + 2] ?? 0) + (even >>> 16) - lifted
  scores[offset + 3] = (scores[offset + 3] ?? 0) + (odd >>> 16) - lifted
  scores[offset + 4] = (scores[offset + 4] ?? 0) + (evenHigh & 0xffff) - lifted
  scores[offset + 5] = (scores[offset + 5] ?? 0) + (oddHigh & 0xffff) - lifted
  scores[offset + 6] = (scores[offset + 6] ?? 0) + (evenHigh >>> 16) - lifted
}

/**
 * The labels of a passage with the best sum of scores; ties go to the lower label. Label 0 is
 * outside; odd labels begin a stretch; even ones go on with it, and stand behind no other label.
 *
 * @param scratch
 *   Holds the scores of the tokens and their joints; `path` receives the labels.
 */
export function decode(
  {labels, transitions}: TaggerWeights,
  {scores, best, from, path, joints}: Scratch,
  length: number
): void {
  for (let label = 0; label < labels; label++) {
    best[label] = label > 0 && label % 2 === 0 ? -1e9 : (scores[label] ?? 0)
  }
  for (let index = 1; index < length; index++) {
    const here = index * stride
    const there = here - stride
    const joint = at(joints, index) * stride * stride
    for (let label = 0; label < labels; label++) {
      const goesOn = label > 0 && label % 2 === 0
      const last = goesOn ? label : labels - 1
      let top = -Infinity
      let choice = 0
      for (let before = goesOn ? label - 1 : 0; before <= last; before++) {
        const sum =
          (best[there + before] ?? 0) + (transitions[joint + before * stride + label] ?? 0)
        if (sum > top) {
          top = sum
          choice = before
        }
      }
      best[here + label] = top + (scores[here + label] ?? 0)
      from[here + label] = choice
    }
  }
  let label = 0
  let top = -Infinity
  const last = (length - 1) * stride
  for (let one = 0; one < labels; one++) {
    const sum = best[last + one] ?? 0
    if (sum > top) {
      top = sum
      label = one
    }
  }
  for (let index = length - 1; index >= 0; index--) {
    path[index] = label
    label = at(from, index * stride + label)
  }
}
