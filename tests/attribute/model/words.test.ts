import assert from 'node:assert/strict'
import {test} from 'node:test'
import {commonWords} from '../../../src/attribute/model/common-words.ts'
import {knownWord, maskedWord} from '../../../src/attribute/model/words.ts'

test('maskedWord', async (t) => {
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
      assert.equal(knownWord(name), undefined, name)
    }
  })
})

test('knownWord', async (t) => {
  await t.test('should tell closed-class words apart', () => {
    assert.notEqual(knownWord('that')?.number, knownWord('than')?.number)
  })
  await t.test('should tell verbs, nouns of cues, roles, outlets and attitudes apart', () => {
    const words = ['said', 'statement', 'spokesman', 'reuters', 'cherished', 'wary']
    const classes = words.map((word) => knownWord(word)?.lexicon)
    assert.equal(new Set(classes).size, 6)
    assert.ok(!classes.includes(0))
  })
  await t.test('should know other common words by no class', () => {
    assert.equal(knownWord('about')?.lexicon, 0)
    assert.equal(knownWord('table'), undefined)
  })
})
