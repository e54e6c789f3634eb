import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  addScores,
  decode,
  growScratch,
  makeScratch,
  stride
} from '../../src/attribute/model/tagger.ts'
import {trainTagger, type TrainOptions} from './perceptron.ts'

const options: TrainOptions = {
  labels: 3,
  bits: 4,
  epochs: 5,
  margin: 1,
  rare: 1,
  seed: 7
}
// Two features a token: what it is, and what stands before it.
const features = Int32Array.from([1, 4, 2, 5, 3, 6, 3, 4, 1, 7, 2, 5])
const sequences = {
  features,
  joints: new Uint8Array(6),
  gold: Uint8Array.from([1, 2, 0, 0, 1, 2]),
  starts: Int32Array.from([0, 3, 6]),
  width: 2
}

test('trainTagger', async (t) => {
  await t.test('should learn labels that the features tell', () => {
    const weights = trainTagger(sequences, options)
    const scratch = makeScratch()
    growScratch(scratch, 3, 0)
    for (let index = 0; index < 3; index++) {
      addScores(weights, features, (3 + index) * 2, 2, scratch.scores, index * stride)
    }
    decode(weights, scratch, 3)
    assert.deepEqual([...scratch.path.subarray(0, 3)], [0, 1, 2])
  })
  await t.test('should give the same weights for the same input', () => {
    assert.deepEqual(trainTagger(sequences, options), trainTagger(sequences, options))
  })
})
