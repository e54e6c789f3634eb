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
    ['He said “it” twice.', 'said', '“it”', true],
    ['The harbour master denied that.', 'denied', 'that', true],
    ['A man killed by guards was unarmed.', 'killed', 'A man', false],
    ['“Rain,” he said, referring to Brannock.', 'referring to', 'Brannock', false],
    ['Coach Tollan was furious about that defeat.', 'was furious about', 'that defeat', false],
    ['Coach Tollan was furious about the fee.', 'was furious about', 'the fee', true],
    ['The moths did not respond to light.', 'did not respond', 'to light', false],
    ['The king will call an early election.', 'will call', 'an early election', false],
    ['She called the meeting a farce.', 'called', 'the meeting a farce', true]
  ] as const
  for (const [text, cue, content, expected] of cases) {
    await t.test(`should ${expected ? 'keep' : 'leave out'}: ${text}`, () => {
      assert.equal(saysSomething(text, draft(text, cue, content)), expected)
    })
  }
  await t.test('should leave out what was found by looking', () => {
    for (const [text, content] of [
      ['Water finds a way in.', 'a way in'],
      ['They found a knife hidden in the shed.', 'a knife hidden in the shed']
    ] as const) {
      const cue = text.includes('finds') ? 'finds' : 'found'
      assert.equal(saysSomething(text, draft(text, cue, content, 'finding')), false)
    }
  })
  await t.test('should leave out what is told on the telephone by nobody', () => {
    const text = 'A call reporting a man with a gun came at noon.'
    const call: Draft = {...draft(text, 'reporting', 'a man with a gun'), source: [[0, 6]]}
    assert.equal(saysSomething(text, call), false)
  })
  await t.test('should leave out on what terms somebody spoke', () => {
    const text = 'One pilot, who did not want his name printed, said the lamp was dark.'
    const [cue, content] = ['did not want', 'his name printed']
    const at = text.indexOf('who')
    const terms: Draft = {...draft(text, cue, content), source: [[at, at + 3]]}
    assert.equal(saysSomething(text, terms), false)
    const fear = 'She asked not to be named because she fears eviction.'
    assert.equal(saysSomething(fear, draft(fear, 'fears', 'eviction', 'belief')), false)
  })
  await t.test('should leave out what nobody has decided', () => {
    const text = 'The yard has not decided whether to close. The yard decided not to close.'
    assert.equal(saysSomething(text, draft(text, 'has not decided', 'whether', 'decision')), false)
    assert.equal(saysSomething(text, draft(text, 'decided not to', 'close', 'decision')), true)
  })
  await t.test('should keep a silence, whatever its words', () => {
    const text = 'The ministry left without commenting on it.'
    assert.equal(saysSomething(text, draft(text, 'commenting', 'it', 'no-comment')), true)
    const refusal = 'The mayor would not discuss it.'
    assert.equal(saysSomething(refusal, draft(refusal, 'would not discuss', 'it')), true)
  })
})
