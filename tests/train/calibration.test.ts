import assert from 'node:assert/strict'
import {test} from 'node:test'
import {risingCurve} from './calibration.ts'

test('risingCurve', async (t) => {
  await t.test('should give the share of right outcomes at rising values', () => {
    const outcomes = [
      {value: 3, right: true},
      {value: 1, right: false},
      {value: 2, right: true},
      {value: 0, right: false}
    ]
    assert.deepEqual(risingCurve(outcomes, 2), {values: [0.5, 2.5], shares: [0, 1]})
  })
  await t.test('should join neighbours rather than fall', () => {
    const outcomes = [
      {value: 0, right: true},
      {value: 1, right: false},
      {value: 2, right: true}
    ]
    assert.deepEqual(risingCurve(outcomes, 1), {values: [0.5, 2], shares: [0.5, 1]})
  })
})
