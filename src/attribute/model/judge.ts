import {judgeFeatureCount, writeJudgeFeatures, type Surroundings} from './judge-features.ts'
import type {Linked} from './relation.ts'

/** Weights of the judge: logistic regression over hashed features, then calibration. */
export interface JudgeWeights {
  readonly bits: number
  readonly unit: number
  readonly cells: Int8Array | Float32Array
  readonly bias: number
  /** Log odds, rising, and the share of right relations among those judged so. */
  readonly odds: readonly number[]
  readonly shares: readonly number[]
}

/** Log odds that a relation is right, before calibration. */
export function judge(
  linked: Linked,
  around: Surroundings,
  {bits, unit, cells, bias}: JudgeWeights,
  features: Int32Array
): number {
  writeJudgeFeatures(linked, around, features)
  const mask = (1 << bits) - 1
  let sum = 0
  for (let feature = 0; feature < judgeFeatureCount; feature++) {
    sum += cells[(features[feature] ?? 0) & mask] ?? 0
  }
  return sum / unit + bias
}

/** Turn log odds into the share of right relations among those judged so, 0–1. */
export function calibrate(value: number, {odds, shares}: JudgeWeights): number {
  let index = 0
  while (index < odds.length && (odds[index] ?? 0) < value) index++
  if (index === 0) return shares[0] ?? 0
  const high = odds[index]
  if (high === undefined) return shares[shares.length - 1] ?? 0
  const low = odds[index - 1] ?? 0
  const from = shares[index - 1] ?? 0
  return from + (((shares[index] ?? 0) - from) * (value - low)) / (high - low || 1)
}
