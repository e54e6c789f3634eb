import {jointCount} from '../../src/attribute/model/joint.ts'
import {indexRows, rowOf, wordsOf, type RowIndex} from '../../src/attribute/model/row-index.ts'
import {decode, growScratch, makeScratch, stride} from '../../src/attribute/model/tagger.ts'
import type {TaggerWeights} from '../../src/attribute/model/tagger.ts'

/** Labelled sequences laid end to end. */
export interface Sequences {
  /** Row of the table of weights for every feature, `width` a token. */
  readonly features: Int32Array
  readonly joints: Uint8Array
  readonly gold: Uint8Array
  /** First token of every sequence, and behind the last. */
  readonly starts: Int32Array
  readonly width: number
}

/** How a tagger is trained. */
export interface TrainOptions {
  readonly labels: number
  readonly bits: number
  readonly epochs: number
  /** By how much the right labels must win at every token. */
  readonly margin: number
  /** Features seen in fewer tokens get no row of their own. */
  readonly rare: number
  readonly seed: number
  /** Part of the tokens whose wrong label outside costs this much more. */
  readonly missed?: number
}

/** Numbers from 0 to 1 in an order that hangs on the seed alone. */
export function makeRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** Put numbers from 0 up in an order that hangs on the seed alone. */
export function shuffled(length: number, random: () => number): Int32Array {
  const order = Int32Array.from({length}, (_, index) => index)
  for (let last = length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

/** Bits by which features are told apart while they are counted: more than there are features. */
const countBits = 26

/** The features seen often enough. */
function indexCommon(features: Int32Array, bits: number, rare: number): RowIndex {
  const counts = new Uint8Array(1 << countBits)
  const known = new Int32Array(wordsOf(bits))
  for (const feature of features) {
    const place = feature & (counts.length - 1)
    const count = (counts[place] ?? 0) + 1
    if (count > rare) continue
    counts[place] = count
    if (count < rare) continue
    const hash = feature & ((1 << bits) - 1)
    known[hash >>> 5] = (known[hash >>> 5] ?? 0) | (1 << (hash & 31))
  }
  return indexRows(bits, known)
}

/** Train a tagger as an averaged perceptron with margin. The result is the same for the same input. */
export function trainTagger(sequences: Sequences, options: TrainOptions): TaggerWeights {
  const {joints, gold, starts, width} = sequences
  const {labels, bits, margin} = options
  const index = indexCommon(sequences.features, bits, options.rare)
  const rows = sequences.features.map((feature) => rowOf(index, feature))
  const emissions = new Float32Array(index.rows * stride)
  const transitions = new Float32Array(jointCount * stride * stride)
  const emissionSums = new Float64Array(emissions.length)
  const transitionSums = new Float64Array(transitions.length)
  const weights: TaggerWeights = {labels, index, unit: 1, emissions, transitions}
  const scratch = makeScratch()
  const random = makeRandom(options.seed)
  let step = 1
  const change = (token: number, label: number, by: number): void => {
    for (let feature = token * width; feature < (token + 1) * width; feature++) {
      const row = rows[feature] ?? -1
      if (row < 0) continue
      const cell = row * stride + label
      emissions[cell] = (emissions[cell] ?? 0) + by
      emissionSums[cell] = (emissionSums[cell] ?? 0) + by * step
    }
  }
  const score = (token: number, scores: Float64Array, offset: number): void => {
    for (let feature = token * width; feature < (token + 1) * width; feature++) {
      const row = rows[feature] ?? -1
      if (row < 0) continue
      for (let label = 0; label < labels; label++) {
        scores[offset + label] =
          (scores[offset + label] ?? 0) + (emissions[row * stride + label] ?? 0)
      }
    }
  }
  const join = (joint: number, before: number, label: number, by: number): void => {
    const cell = (joint * stride + before) * stride + label
    transitions[cell] = (transitions[cell] ?? 0) + by
    transitionSums[cell] = (transitionSums[cell] ?? 0) + by * step
  }
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const sequence of shuffled(starts.length - 1, random)) {
      const begin = starts[sequence] ?? 0
      const length = (starts[sequence + 1] ?? 0) - begin
      if (length === 0) continue
      growScratch(scratch, length, 0)
      const {scores, path} = scratch
      scores.fill(0, 0, length * stride)
      for (let index = 0; index < length; index++) {
        const token = begin + index
        scratch.joints[index] = joints[token] ?? 0
        score(token, scores, index * stride)
        const right = index * stride + (gold[token] ?? 0)
        scores[right] = (scores[right] ?? 0) - margin
        if ((gold[token] ?? 0) !== 0 && options.missed) {
          scores[index * stride] = (scores[index * stride] ?? 0) + options.missed
        }
      }
      decode(weights, scratch, length)
      for (let index = 0; index < length; index++) {
        const token = begin + index
        const right = gold[token] ?? 0
        const guess = path[index] ?? 0
        if (right !== guess) {
          change(token, right, 1)
          change(token, guess, -1)
        }
        if (index === 0) continue
        const rightBefore = gold[token - 1] ?? 0
        const guessBefore = path[index - 1] ?? 0
        if (right === guess && rightBefore === guessBefore) continue
        join(joints[token] ?? 0, rightBefore, right, 1)
        join(joints[token] ?? 0, guessBefore, guess, -1)
      }
      step++
    }
  }
  for (let cell = 0; cell < emissions.length; cell++) {
    emissions[cell] = (emissions[cell] ?? 0) - (emissionSums[cell] ?? 0) / step
  }
  for (let cell = 0; cell < transitions.length; cell++) {
    transitions[cell] = (transitions[cell] ?? 0) - (transitionSums[cell] ?? 0) / step
  }
  return weights
}
