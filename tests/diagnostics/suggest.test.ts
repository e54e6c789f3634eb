import assert from 'node:assert/strict'
import test from 'node:test'
import {suggest} from '../../src/diagnostics/suggest.ts'

test('suggest', async (t) => {
  const known = ['--json', '--out', '--strict', '--min-confidence']
  const cases = [
    ['a swapped pair', '--strcit', '--strict'],
    ['a missing letter', '--jsn', '--json'],
    ['another case', '--JSON', '--json'],
    ['a long word with two faults', '--mim-confidance', '--min-confidence']
  ] as const
  for (const [name, word, expected] of cases) {
    await t.test(`should find ${name}`, () => {
      assert.equal(suggest(word, known), expected)
    })
  }
  await t.test('should find nothing where every word is far', () => {
    assert.equal(suggest('--colour', known), undefined)
  })
})
