import assert from 'node:assert/strict'
import {test} from 'node:test'
import {commonWords} from '../../../src/attribute/model/common-words.ts'
import {isKnownWord, lexiconClass, maskedWord} from '../../../src/attribute/model/words.ts'

test('maskedWord', async (t) => {
  await t.test('should tell closed-class words apart', () => {
    assert.notEqual(maskedWord('that', 14), maskedWord('than', 14))
  })
  await t.test('should see no more of a name than its part of speech and last two letters', () => {
    assert.equal(maskedWord('aldersen', 12), maskedWord('brunsen', 12))
    assert.notEqual(maskedWord('aldersen', 12), maskedWord('aldersen', 8))
    assert.notEqual(maskedWord('aldersen', 12), maskedWord('alders', 12))
  })
  await t.test('should bear words of one letter and none', () => {
    assert.equal(maskedWord('', 13), maskedWord('', 13))
    assert.ok(maskedWord('q', 8) > 0)
  })
})

test('commonWords', async (t) => {
  await t.test('should hold a thousand words at most', () => {
    assert.ok(new Set(commonWords).size <= 1000)
  })
  await t.test('should hold lower-case words alone, in order', () => {
    assert.deepEqual(
      commonWords.filter((word) => word !== word.toLowerCase()),
      []
    )
    assert.deepEqual([...commonWords].sort(), [...commonWords])
  })
  await t.test('should hold no names of people or places', () => {
    for (const name of ['trump', 'clinton', 'obama', 'washington', 'iowa', 'america']) {
      assert.equal(isKnownWord(name), false, name)
    }
  })
})

test('lexiconClass', async (t) => {
  await t.test('should tell verbs, nouns of cues, roles and outlets apart', () => {
    const classes = ['said', 'statement', 'spokesman', 'reuters', 'table'].map(lexiconClass)
    assert.equal(new Set(classes).size, 5)
    assert.equal(lexiconClass('table'), 0)
  })
})
