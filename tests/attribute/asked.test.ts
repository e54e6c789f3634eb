import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toldIn} from './story.ts'

const told = (text: string, model: 'rules' | 'full') =>
  toldIn(text, {model}).map(({source, content}) => `${source}: ${content}`)

test('withoutQuestions', async (t) => {
  const cases = [
    [
      'Asked whether he blamed Brannock, Tollan paused. “I blame the tide,” he said.',
      ['he: “I blame the tide,”']
    ],
    ['Asked what answer he had got, he said: “A postcard.”', ['he: “A postcard.”']],
    [
      'Asked by a deputy if the yard was “shut, sold or sunk,” she replied: “None of it.”',
      ['she: “None of it.”']
    ],
    ['Edda Marl left early. She was asked if she planned to retire.', []],
    [
      'Asked whether he hoped to stay, Mr Reyl said the yard was shut.',
      ['Mr Reyl: the yard was shut']
    ],
    ['When asked if he would sail, Mr Reyl said he might.', ['Mr Reyl: he might']],
    ['She asked why the gate was shut.', ['She: why the gate was shut']]
  ] as const
  for (const model of ['rules', 'full'] as const) {
    for (const [text, expected] of cases) {
      await t.test(`should find with ${model} what was answered: ${text}`, () => {
        assert.deepEqual(told(text, model), expected)
      })
    }
  }
})

test('withoutDenied', async (t) => {
  for (const text of [
    'Dunmere denied it was planning to close its mill.',
    'She asked whether the yard planned to close.',
    'The union would not say whether it planned to strike.'
  ]) {
    await t.test(`should find no plan in: ${text}`, () => {
      assert.equal(toldIn(text).length, 1)
    })
  }
  await t.test('should keep a plan that somebody is said to have', () => {
    assert.equal(toldIn('Ana Noor said the yard planned to close.').length, 2)
  })
})
