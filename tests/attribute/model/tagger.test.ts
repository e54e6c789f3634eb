import assert from 'node:assert/strict'
import {test} from 'node:test'
import {jointCount} from '../../../src/attribute/model/joint.ts'
import {indexRows} from '../../../src/attribute/model/row-index.ts'
import {
  addScores,
  decode,
  growScratch,
  makeScratch,
  packEmissions,
  stride
} from '../../../src/attribute/model/tagger.ts'
import type {TaggerWeights} from '../../../src/attribute/model/tagger.ts'

const weights: TaggerWeights = {
  labels: 3,
  index: indexRows(2, Int32Array.of(0b1111)),
  unit: 1,
  emissions: packEmissions(new Int8Array(4 * stride)),
  transitions: new Int16Array(jointCount * stride * stride)
}

function decoded(rows: readonly (readonly number[])[], used = weights): number[] {
  const scratch = makeScratch()
  growScratch(scratch, rows.length, 0)
  for (const [index, row] of rows.entries()) scratch.scores.set(row, index * stride)
  decode(used, scratch, rows.length)
  return [...scratch.path.subarray(0, rows.length)]
}

test('decode', async (t) => {
  await t.test('should take the best label of each token', () => {
    assert.deepEqual(
      decoded([
        [0, 5, 0],
        [0, 0, 5],
        [5, 0, 0]
      ]),
      [1, 2, 0]
    )
  })
  await t.test('should let no stretch go on that has not begun', () => {
    assert.deepEqual(
      decoded([
        [0, 0, 9],
        [3, 0, 4]
      ]),
      [1, 2]
    )
    assert.deepEqual(
      decoded([
        [9, 0, 0],
        [1, 0, 5],
        [9, 0, 0]
      ]),
      [0, 0, 0]
    )
  })
  await t.test('should weigh which label follows which', () => {
    const transitions = new Int16Array(weights.transitions)
    transitions[2] = -20
    transitions[stride] = -20
    const rows = [
      [0, 1, 0],
      [2, 0, 0]
    ]
    assert.deepEqual(decoded(rows), [1, 0])
    assert.deepEqual(decoded(rows, {...weights, transitions}), [0, 0])
  })
})

test('addScores', async (t) => {
  const cells = Int8Array.from({length: 4 * stride}, (_, index) => ((index * 37) % 255) - 127)
  const features = Int32Array.from([1, 3, 3, 2, 0, 7])
  const sumsOf = (emissions: TaggerWeights['emissions']): number[] => {
    const scores = new Float64Array(stride)
    addScores({...weights, labels: 7, emissions}, features, 0, features.length, scores, 0)
    return [...scores.subarray(0, 7)]
  }
  await t.test('should give the same sums for packed weights as for plain ones', () => {
    assert.deepEqual(sumsOf(packEmissions(cells)), sumsOf(Float32Array.from(cells)))
  })
})
