import assert from 'node:assert/strict'
import test from 'node:test'
import type {Draft} from '../../src/attribute/draft.ts'
import {saysSomething} from '../../src/attribute/says-something.ts'

function draft(text: string, cue: string, content: string, act: Draft['act'] = 'statement'): Draft {
  const spanOf = (words: string) => {
    const start = text.indexOf(words)
    return [start, start + words.length] as const
  }
  return {rule: 'model', act, source: [], cue: spanOf(cue), content: [spanOf(content)], weight: 0.9}
}

test('saysSomething', async (t) => {
  const cases = [
    ['The envoys met in Oaklet without announcing it.', 'announcing', 'it', false],
    [
      'They left without ever saying that the quay was shut.',
      'saying',
      'that the quay was shut',
      false
    ],
    ['The harbour master said it.', 'said', 'it', false],
    ['The harbour master said the quay was shut.', 'said', 'the quay was shut', true],
    ['He said “it” twice.', 'said', '“it”', true]
  ] as const
  for (const [text, cue, content, expected] of cases) {
    await t.test(`should ${expected ? 'keep' : 'leave out'}: ${text}`, () => {
      assert.equal(saysSomething(text, draft(text, cue, content)), expected)
    })
  }
  await t.test('should keep a silence, whatever its words', () => {
    const text = 'The ministry left without commenting on it.'
    assert.equal(saysSomething(text, draft(text, 'commenting', 'it', 'no-comment')), true)
    const refusal = 'The mayor would not discuss it.'
    assert.equal(saysSomething(refusal, draft(refusal, 'would not discuss', 'it')), true)
  })
})
