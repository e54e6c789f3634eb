import assert from 'node:assert/strict'
import {statSync} from 'node:fs'
import {test} from 'node:test'
import {loadModel} from '../../../src/attribute/load-model.ts'
import {decodeModel, modelMark} from '../../../src/attribute/model/decode-model.ts'
import {jointCount} from '../../../src/attribute/model/joint.ts'
import {indexRows} from '../../../src/attribute/model/row-index.ts'
import {addScores, stride, type TaggerWeights} from '../../../src/attribute/model/tagger.ts'
import {encodeModel} from '../../train/encode-model.ts'

function tagger(labels: number, largest: number): TaggerWeights {
  const emissions = new Float32Array(16 * stride)
  emissions[3 * stride + 1] = largest
  emissions[5 * stride + labels - 1] = -largest
  const transitions = new Float32Array(jointCount * stride * stride)
  transitions[9] = largest
  return {labels, index: indexRows(4, Int32Array.of(0xffff)), unit: 1, emissions, transitions}
}

const bytes = encodeModel({
  cues: {bits: 2, cells: Float32Array.from([0, 1, -1, 0]), steps: [0.5]},
  marks: tagger(7, 10),
  links: tagger(5, 4),
  judge: {
    bits: 2,
    unit: 1,
    cells: Float32Array.from([1, 0, 0, -1]),
    bias: 0,
    odds: [0],
    shares: [0.5]
  }
})

test('decodeModel', async (t) => {
  await t.test('should read the weights that were laid out', () => {
    const {marks, links, cues, judge} = decodeModel(bytes)
    const scores = new Float64Array(stride)
    addScores(marks, Int32Array.from([3, 5]), 0, 2, scores, 0)
    assert.deepEqual([...scores.subarray(0, 7)], [0, 127, 0, 0, 0, 0, -127])
    assert.equal(marks.transitions[9], 127)
    assert.equal(links.labels, 5)
    assert.deepEqual([...cues.cells], [0, 127, -127, 0])
    assert.deepEqual(judge.shares, [0.5])
  })
  await t.test('should refuse bytes that are no model', () => {
    assert.throws(() => decodeModel(new Uint8Array(40)), /expected an attribution model/u)
  })
  await t.test('should refuse a model that is cut short', () => {
    assert.throws(() => decodeModel(bytes.subarray(0, bytes.length - 1)), /Unexpected end/u)
    assert.ok(bytes.length > modelMark.length)
  })
})

test('loadModel', async (t) => {
  await t.test('should read the model of the package', () => {
    assert.equal(loadModel().marks.labels, 7)
    assert.equal(loadModel(), loadModel())
  })
  await t.test('should find it no larger than it may be', () => {
    const file = new URL('../../../src/attribute/model/weights.bin', import.meta.url)
    assert.ok(statSync(file).size <= 1_500_000)
  })
})
