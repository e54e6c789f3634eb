import assert from 'node:assert/strict'
import {test} from 'node:test'
import {indexRows, rowOf, wordsOf} from '../../../src/attribute/model/row-index.ts'

test('rowOf', async (t) => {
  const known = new Int32Array(wordsOf(6))
  for (const hash of [0, 5, 31, 32, 63]) {
    known[hash >>> 5] = (known[hash >>> 5] ?? 0) | (1 << (hash & 31))
  }
  const index = indexRows(6, known)
  await t.test('should number the known features in order', () => {
    assert.deepEqual(
      [0, 5, 31, 32, 63].map((hash) => rowOf(index, hash)),
      [0, 1, 2, 3, 4]
    )
    assert.equal(index.rows, 5)
  })
  await t.test('should give no row to others', () => {
    assert.deepEqual([rowOf(index, 1), rowOf(index, 33), rowOf(index, 62)], [-1, -1, -1])
  })
  await t.test('should cut a feature to the bits of the index', () => {
    assert.equal(rowOf(index, 64 + 5), 1)
    assert.equal(rowOf(index, -1), 4)
  })
})
