import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Attribution} from '../../src/model/attribution.ts'
import {sourceWords} from '../../src/attribute/source-words.ts'
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
    [
      'people close to somebody with a name',
      'Two people close to the chief of the yard, Ada Varga, said it would shut.',
      'anonymous',
      'two people close to the chief of the yard'
    ],
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

test('sources that belong to somebody', async (t) => {
  const cases = [
    [
      'whose owner spoke before',
      'Ada Varga said she was ill. Her lawyer said it was over.',
      'lawyer of Ada Varga'
    ],
    ['whose owner nobody names', 'Her neighbour said it was over.', null],
    ['of several', 'Two lawmakers said it was late. Their lawyers said it was over.', null],
    [
      'of a paper that spoke before',
      'A study by the Fjord Institute said cod was back. Its authors said it was early.',
      'authors of study by the Fjord Institute'
    ],
    [
      'of another paper than that',
      'A study by the Fjord Institute said cod was back. Another was printed. The sea rose. Its authors said it was early.',
      null
    ],
    [
      'as one of many',
      'Three officials in the ministry said it was late. One said that it was over.',
      'one of the three officials in the ministry'
    ],
    [
      'as the other of two',
      'Two officials said it was late. One said it was sold. The other said that it was over.',
      'the other of the two officials'
    ],
    [
      'as the other of one of two',
      'One of the two aides said it was late. The other said that it was over.',
      'the other of the two aides'
    ],
    [
      'as the other of a kind',
      'A port official said it was late. The other said that it was over.',
      'the other port official'
    ],
    [
      'as the other by its own words',
      'A port official said it was late. The other official said that it was over.',
      'the other official'
    ],
    [
      'as another than who holds the office',
      'Ada Varga, the minister, said it was late. The other minister said that it was over.',
      'the other minister'
    ],
    ['as some of nobody', 'The pier shut. Some of them said that it was over.', null],
    [
      'as one of several that is named',
      'Two firms left. One of them, Halvane Freight, said that it was over.',
      'Halvane Freight'
    ],
    ['as one of nobody', 'The pier shut. One said that it was over.', null],
    ['as each side', 'Each side said it was over.', null]
  ] as const
  for (const [name, text, expected] of cases) {
    await t.test(`should be named by them: ${name}`, () => {
      assert.equal(entryOf(text).attributions.at(-1)?.sourceName, expected)
    })
  }

  await t.test('should be “he” where a sentence opens with one without a name', () => {
    const text =
      'A former manager who saw the plan, and who asked not to be named because he feared reprisals, said it was late. “I warned them,” he said.'
    const last = entryOf(text).attributions.at(-1)
    assert.deepEqual(
      [last?.sourceType, last?.sourceName, last?.anonymity?.condition],
      ['anonymous', 'a former manager who saw the plan', 'asked not to be named']
    )
  })
  await t.test('should be “she” without becoming somebody on the record', () => {
    const last = entryOf('Her neighbour said it was late. She said it was over.').attributions.at(
      -1
    )
    assert.deepEqual([last?.sourceType, last?.sourceName], ['anonymous', null])
  })
})

test('the other of two sources', async (t) => {
  const other = (text: string) => entryOf(text).attributions.at(-1)?.anonymity
  await t.test('should be described as the first', () => {
    assert.deepEqual(other('One official said it was late. The other said that it was over.'), {
      class: 'described-official',
      count: 1
    })
  })
  await t.test('should speak on the terms of both', () => {
    assert.deepEqual(
      other(
        'Two aides, who spoke on condition of anonymity, said it was late. The other said that it was over.'
      ),
      {class: 'described-official', condition: 'on condition of anonymity', count: 1}
    )
  })
  await t.test('should not speak on the terms of the first alone', () => {
    assert.deepEqual(
      other(
        'One aide, who spoke on condition of anonymity, said it was late. The other said that it was over.'
      ),
      {class: 'described-official', count: 1}
    )
  })
})

test('a source in pieces', async (t) => {
  const text = 'Two aides, who feared reprisals, said it was over.'
  const cases = [
    ['the first that name somebody', ['Two aides', 'reprisals'], 'Two aides'],
    ['the pronoun among them', ['aides', 'it'], 'it'],
    ['what stands before “who”', ['Two aides', 'who'], 'Two aides']
  ] as const
  for (const [name, pieces, expected] of cases) {
    await t.test(`should be named by ${name}`, () => {
      const spans = pieces.map((piece): [number, number] => {
        const at = text.indexOf(piece)
        return [at, at + piece.length]
      })
      assert.equal(sourceWords(text, spans), expected)
    })
  }
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
  await t.test('should hold for whom they stand behind, not for whom that source speaks of', () => {
    const {attributions} = entryOf(
      'Two aides, who spoke on condition of anonymity because they feared reprisals, said leaders had promised that it was over.'
    )
    for (const {sourceName, anonymity} of attributions)
      assert.equal(anonymity?.condition !== undefined, sourceName === 'two aides')
  })
  await t.test('should hold for one of those they were told of', () => {
    const {attributions} = entryOf(
      'According to three officials, the plan was ready. The officials requested anonymity. One said that it was late.'
    )
    assert.equal(attributions.at(-1)?.anonymity?.condition, 'requested anonymity')
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
