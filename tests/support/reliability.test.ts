import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isMarked, printReliability, reliabilityOf} from './reliability.ts'

test('isMarked', async (t) => {
  const text = 'The harbour master said the gate was shut.'
  const marked = [{source: [[0, 18] as const], content: [[24, 41] as const]}]
  await t.test('should take half the content and a word of the source', () => {
    const found = {source: [[12, 18] as const], content: [[24, 37] as const]}
    assert.equal(isMarked(text, found, marked), true)
  })
  await t.test('should refuse another source and other words', () => {
    assert.equal(isMarked(text, {source: [[28, 32]], content: [[24, 41]]}, marked), false)
    assert.equal(isMarked(text, {source: [[0, 18]], content: [[38, 41]]}, marked), false)
    assert.equal(isMarked(text, {source: [], content: [[24, 41]]}, marked), false)
  })
})

test('reliabilityOf', async (t) => {
  const steps = reliabilityOf([
    {confidence: 0.84, right: true},
    {confidence: 0.86, right: false},
    {confidence: 1, right: true}
  ])
  await t.test('should give each step its count, mean and share of right ones', () => {
    assert.deepEqual(steps[8], {from: 0.8, to: 0.9, count: 2, mean: 0.85, right: 0.5})
    assert.deepEqual(steps[9], {from: 0.9, to: 1, count: 1, mean: 1, right: 1})
    assert.equal(steps[0]?.count, 0)
  })
  await t.test('should print a line a step', () => {
    assert.equal(printReliability(steps).length, 11)
    assert.match(printReliability(steps)[9] ?? '', /^0\.8–0\.9 +2 +0\.85 +0\.50$/u)
  })
})
