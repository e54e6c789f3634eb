import assert from 'node:assert/strict'
import {test} from 'node:test'
import {calibrate} from '../../../src/attribute/model/judge.ts'

const weights = {
  bits: 1,
  unit: 1,
  bias: 0,
  cells: new Int8Array(2),
  odds: [-2, 0, 2],
  shares: [0.1, 0.5, 0.9]
}

test('calibrate', async (t) => {
  const cases = [
    ['the lowest share below the curve', -5, 0.1],
    ['the share at a point', 0, 0.5],
    ['a share between two points', 1, 0.7],
    ['the highest share above the curve', 9, 0.9]
  ] as const
  for (const [name, value, expected] of cases) {
    await t.test(`should give ${name}`, () => {
      assert.ok(Math.abs(calibrate(value, weights) - expected) < 1e-9)
    })
  }
})
