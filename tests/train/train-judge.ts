import type {JudgeWeights} from '../../src/attribute/model/judge.ts'
import {judgeFeatureCount} from '../../src/attribute/model/judge-features.ts'
import {risingCurve, type Outcome} from './calibration.ts'
import {makeRandom, shuffled} from './perceptron.ts'

/** One relation to learn from. */
export interface Case {
  readonly features: Int32Array
  readonly right: boolean
  /** Number of its story. */
  readonly story: number
}

const bits = 16
const mask = (1 << bits) - 1
const epochs = 6
const rate = 0.08
/** How strongly weights are held near 0. */
const decay = 2e-5

function sumOf(cells: Float32Array, features: Int32Array): number {
  let sum = 0
  for (let at = 0; at < judgeFeatureCount; at++) sum += cells[(features[at] ?? 0) & mask] ?? 0
  return sum
}

function fit(cases: readonly Case[], seed: number): Float32Array {
  const cells = new Float32Array(1 << bits)
  const squares = new Float32Array(1 << bits).fill(1)
  const random = makeRandom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(cases.length, random)) {
      const one = cases[index]
      if (!one) continue
      const error = (one.right ? 1 : 0) - 1 / (1 + Math.exp(-sumOf(cells, one.features)))
      for (const feature of one.features) {
        const cell = feature & mask
        const old = cells[cell] ?? 0
        const slope = error - decay * epochs * old * 10
        const square = (squares[cell] ?? 0) + slope * slope
        squares[cell] = square
        cells[cell] = old + (rate * slope) / Math.sqrt(square)
      }
    }
  }
  return cells
}

/**
 * Train the judge by logistic regression, and calibrate it by cross-validation over the stories:
 * every relation is weighed by weights that never saw its story.
 */
export function trainJudge(cases: readonly Case[], seed: number, folds: number): JudgeWeights {
  const outcomes: Outcome[] = []
  for (let fold = 0; fold < folds; fold++) {
    const cells = fit(
      cases.filter(({story}) => story % folds !== fold),
      seed
    )
    for (const {features, right, story} of cases) {
      if (story % folds === fold) outcomes.push({value: sumOf(cells, features), right})
    }
  }
  const {values, shares} = risingCurve(outcomes, 200)
  return {bits, unit: 1, cells: fit(cases, seed), bias: 0, odds: values, shares}
}
