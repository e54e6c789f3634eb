import assert from 'node:assert/strict'
import test from 'node:test'
import {assertGrowth, timeOf} from '../support/growth.ts'
import {entryOf, type StoryOptions} from './story.ts'

function peopleIn(text: string, options: StoryOptions = {}): readonly string[] {
  return (entryOf(text, options).fields.people ?? []).map(({name}) => name)
}

test('people of a story', async (t) => {
  const cases = [
    ['a title before the name', 'Talks were held by Harbour Minister Tomas Reyl.', ['Tomas Reyl']],
    [
      'an abbreviated title',
      'The vote was lost by Sen. Odile Marrant (R-Calder).',
      ['Odile Marrant']
    ],
    [
      'an office in small letters',
      'The talks were led by the Calder envoy Adam Quill in Doha.',
      ['Adam Quill']
    ],
    [
      'an office behind the name',
      'Adam Quill, the Calder hostage envoy, flew home.',
      ['Adam Quill']
    ],
    ['an age before the name', 'Five are held, among them 21-year-old Runa Marl.', ['Runa Marl']],
    ['an age behind the name', 'Ada Quill, 57, lost her boat.', ['Ada Quill']],
    [
      'a clause that only a person has',
      'The pier belongs to Ada Quill, who never came.',
      ['Ada Quill']
    ]
  ] as const
  for (const [name, text, expected] of cases) {
    await t.test(`are told by ${name}`, () => {
      assert.deepEqual(peopleIn(text), expected)
    })
  }
  await t.test('stand behind those who are quoted, each once', () => {
    assert.deepEqual(
      peopleIn(
        'Mayor Ada Quill met Harbour Minister Tomas Reyl. “It is safe,” Quill said. Tomas J. Reyl, 51, left.'
      ),
      ['Ada Quill', 'Tomas Reyl']
    )
  })
  const others = [
    ['a name of which nothing tells', 'The pier was built by Orm Tallis in a year.'],
    ['a place with an aside', 'It rained in South Calder, a lawyer’s town.'],
    ['a body with an aside', 'Green Dragons, the official team, lost.'],
    ['an office that is no name', 'Republican Donor Hartwell paid.'],
    ['a team of a first name', 'The Carolina Panthers won; the Panthers left.']
  ] as const
  for (const [name, text] of others) {
    await t.test(`are not ${name}`, () => {
      assert.deepEqual(peopleIn(text), [])
    })
  }
  await t.test('are not read out of capitals of a headline alone', () => {
    const story = (body: string) => `President Ada Quill Storms Out\n\n${body}`
    assert.deepEqual(peopleIn(story('The hall was empty.'), {headline: true}), [])
    assert.deepEqual(peopleIn(story('President Ada Quill left the hall.'), {headline: true}), [
      'Ada Quill'
    ])
  })
  await t.test('are found in a time that grows with the text', () => {
    const named = (index: number): string => {
      const letters = [...String(index)].map((digit) => 'abcdefghij'.charAt(Number(digit)))
      return `Sen. Ada Qu${letters.join('')} left.`
    }
    assertGrowth((size) => {
      const text = Array.from({length: size}, (_, index) => named(index)).join(' ')
      return timeOf(() => {
        assert.equal(peopleIn(text).length, size)
      })
    }, 2000)
  })
})
