import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Attribution} from '../../src/model/attribution.ts'
import {entryOf} from './story.ts'

/** The relations of a story by the words of their cues, the last of each. */
function relations(text: string): ReadonlyMap<string, Attribution> {
  const entry = entryOf(text)
  return new Map(
    entry.attributions.map((one) => [entry.text.slice(...(one.cue[0] ?? [0, 0])), one])
  )
}

function sourceOf(text: string): Pick<Attribution, 'sourceType' | 'sourceName'> {
  const [only] = entryOf(text).attributions
  assert.ok(only, text)
  return {sourceType: only.sourceType, sourceName: only.sourceName}
}

test('sources that are people without a name', async (t) => {
  const cases = [
    ['somebody by his trade', 'A broker said the rate fell.', 'anonymous', 'a broker'],
    ['several by their trade', 'Underwriters said the rate fell.', 'anonymous', 'underwriters'],
    [
      'people of a place',
      'Shipowners in Salt Harbour said the rate fell.',
      'anonymous',
      'shipowners in Salt Harbour'
    ],
    [
      'people and what they are doing',
      'Underwriters meeting here said the rate fell.',
      'anonymous',
      'underwriters'
    ],
    [
      'a share of people',
      'About half of voters said the port should close.',
      'anonymous',
      'half of voters'
    ],
    ['a number in a hundred', 'Six in 10 said the port should close.', 'anonymous', 'six in 10'],
    [
      'a group of people',
      'A group of shipowners said the rate fell.',
      'anonymous',
      'a group of shipowners'
    ],
    ['a people', 'Americans said the rate fell.', 'anonymous', 'Americans'],
    ['somebody told of before', 'The host said the rate fell.', 'person', null],
    ['a group of bodies', 'A group of banks said the rate fell.', 'organization', 'group of banks'],
    [
      'a body named after people',
      'Pilots for Peace said the rate fell.',
      'organization',
      'Pilots for Peace'
    ],
    ['a paper', 'An ad said the rate fell.', 'document', 'ad'],
    ['a poll of people', 'A poll of voters said the rate fell.', 'document', 'poll of voters']
  ] as const
  for (const [name, text, sourceType, sourceName] of cases) {
    await t.test(`should read ${name}`, () => {
      assert.deepEqual(sourceOf(text), {sourceType, sourceName})
    })
  }

  await t.test('should know a single name for a person’s by the pronoun behind it', () => {
    assert.deepEqual(sourceOf('Varga said he would sail.'), {
      sourceType: 'person',
      sourceName: 'Varga'
    })
    assert.deepEqual(sourceOf('Halvane said its ships would sail.'), {
      sourceType: 'organization',
      sourceName: 'Halvane'
    })
  })

  await t.test('should take “nobody will say” for silence of the house', () => {
    const [only] = entryOf('Nobody at Halvane would say what the ferries cost.').attributions
    assert.equal(only, undefined)
  })
})

test('terms on which a source spoke', async (t) => {
  const said = 'Two underwriters said the vote was split.'

  await t.test('should be read from a sentence of their own', () => {
    const told = relations(
      `${said} They spoke on condition of anonymity because the vote was secret.`
    ).get('said')
    assert.equal(told?.anonymity?.condition, 'on condition of anonymity')
    assert.equal(told.anonymity.reason, 'because the vote was secret')
  })
  await t.test('should be read from the next paragraph, and hold for what was said before', () => {
    const {attributions} = entryOf(
      `A broker said the rate fell.\n\nThe rate would rise again, the broker said. The broker asked not to be named.`
    )
    assert.deepEqual(
      attributions.map(({anonymity}) => anonymity?.condition),
      ['asked not to be named', 'asked not to be named']
    )
  })
  await t.test('should hold for what was said before the words that tell them', () => {
    const {attributions} = entryOf(
      `${said}\n\nThe underwriters, who spoke on condition of anonymity, said that it was late.`
    )
    assert.deepEqual(
      attributions.map(({anonymity}) => anonymity?.condition),
      ['on condition of anonymity', 'on condition of anonymity']
    )
  })
  await t.test('should not hold for others of the same kind', () => {
    const {attributions} = entryOf(
      'A broker said the rate fell.\n\nA broker, who spoke on condition of anonymity, said that it was late.'
    )
    assert.deepEqual(
      attributions.map(({anonymity}) => anonymity?.condition),
      [undefined, 'on condition of anonymity']
    )
  })
  await t.test('should hold for both of two', () => {
    const {attributions} = entryOf(
      'A pilot said the fog was thick. One official said the ships were sold. Another official said the price was low. Both asked not to be identified.'
    )
    assert.deepEqual(
      attributions.map(({anonymity}) => anonymity?.condition !== undefined),
      [false, true, true]
    )
  })
  await t.test('should stay with nobody when it is open who is meant', () => {
    const {attributions} = entryOf(
      'A broker said the rate fell. It was late. She spoke on condition of anonymity. They spoke on condition of anonymity.'
    )
    assert.equal(attributions[0]?.anonymity?.condition, 'on condition of anonymity')
    const open = entryOf('A broker said the rate fell. They spoke on condition of anonymity.')
    assert.equal(open.attributions[0]?.anonymity?.condition, undefined)
  })
})
