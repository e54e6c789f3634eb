import assert from 'node:assert/strict'
import test from 'node:test'
import {assertGrowth, timeOf} from '../support/growth.ts'
import {decideIn, type Written} from './decided.ts'

const quill =
  'Mayor Ada Quill said the old pier, shut since May, is "quite safe". Nobody believed her.'
const correct: Written = {
  verb: 'correct',
  quote: 'the old pier, shut since May, is "quite safe"',
  values: {sourceName: ['Bo Arn']}
}

test('decisions survive edits of the text where the words survive', async (t) => {
  const edits = [
    ['lines wrapped anew', quill.replace(/ /gu, '\n').replace('\n', '  ')],
    ['a paragraph put before', `It rained.\n\n${quill}`],
    [
      'quotation marks made typographic',
      quill.replace('"quite', '“quite').replace('safe"', 'safe”')
    ],
    ['a comma taken out', quill.replace('May,', 'May')],
    [
      'a word cut by a soft hyphen',
      quill.replace('believed', 'be\u00ADlieved').replace('pier', 'pi\u00ADer')
    ],
    ['the name of the source spelled out', quill.replace('Ada Quill', 'Ada Maria Quill')]
  ] as const
  for (const [name, text] of edits) {
    await t.test(`with ${name}`, () => {
      const {attributions, messages} = decideIn(text, [correct])
      assert.deepEqual(messages, [])
      assert.deepEqual(
        attributions.filter(({decided}) => decided).map(({sourceName}) => sourceName),
        ['Bo Arn']
      )
    })
  }
  await t.test('and are told where they do not, with the words that are nearest', () => {
    const {attributions, messages, notes} = decideIn(
      quill.replace('the old pier', 'the Old Pier').replace('quite', 'perfectly'),
      [correct]
    )
    assert.ok(attributions.every(({decided}) => decided === undefined))
    assert.deepEqual(messages, [
      '1 decision-unmatched: Unexpected words “the old pier, shut since May, is "quite safe"” in `correct`, expected words of the story'
    ])
    assert.match(
      String(notes[0]),
      /^The nearest words are “the Old Pier, shut since May, is "perfectly safe”\. /u
    )
  })
  await t.test('in letters that are not spaced', () => {
    const {attributions, messages} = decideIn(
      '市长奎尔说：“码头很安全。”没人相信她。',
      [{verb: 'add', quote: '没人相信', values: {source: '奎尔'}}],
      {language: 'zh'}
    )
    assert.deepEqual(messages, [])
    assert.equal(attributions.filter(({decided}) => decided).length, 1)
  })
})

test('decisions find their words', async (t) => {
  const twice = 'The pier is safe. Ada Quill left. The pier is safe, or so it looks.'
  await t.test('in one place, told by the words before or behind', () => {
    for (const [beside, at] of [
      [{suffix: 'or so'}, twice.lastIndexOf('The')],
      [{prefix: 'Quill left'}, twice.lastIndexOf('The')],
      [{suffix: 'Ada'}, 0]
    ] as const) {
      const {attributions, messages} = decideIn(twice, [
        {verb: 'add', quote: 'The pier is safe', ...beside}
      ])
      assert.deepEqual(messages, [])
      assert.equal(attributions.find(({decided}) => decided)?.content[0]?.[0], at)
    }
  })
  await t.test('or say that there are two', () => {
    const {messages} = decideIn(twice, [{verb: 'add', quote: 'The pier is safe'}])
    assert.deepEqual(messages, [
      '1 decision-ambiguous: Unexpected words “The pier is safe” in `add`, expected words of one statement only'
    ])
  })
  await t.test('whole: “he” is not in “the”', () => {
    const {messages} = decideIn('The pier held.', [{verb: 'add', quote: 'he'}])
    assert.equal(messages.length, 1)
  })
  await t.test('across a gap, over what interrupts a quotation', () => {
    const {attributions, words, messages} = decideIn(
      '“The pier,” Ada Quill said, “is safe.” It rained.',
      [{verb: 'confirm', quote: 'The pier … is safe'}]
    )
    assert.deepEqual(messages, [])
    const one = attributions.find(({decided}) => decided)
    assert.equal(words(one?.content ?? []), '“The pier,” … “is safe.”')
  })
  await t.test('of the source nearest to what it said', () => {
    const text = 'The clerk rose.\n\nThe hall was cold, the clerk found.\n\nThe clerk left.'
    const {attributions} = decideIn(text, [
      {verb: 'add', quote: 'The hall was cold', values: {source: 'the clerk', cue: 'found'}}
    ])
    const one = attributions.find(({decided}) => decided)
    assert.equal(one?.source[0]?.[0], text.indexOf('the clerk found'))
  })
  await t.test('or are not carried out when those of the source are gone', () => {
    const {attributions, messages} = decideIn(quill, [
      {verb: 'correct', quote: 'quite safe', values: {source: 'the harbour master'}}
    ])
    assert.ok(attributions.every(({decided}) => decided === undefined))
    assert.deepEqual(messages, [
      '1 decision-unmatched: Unexpected words “the harbour master” in `source`, expected words of the story'
    ])
  })
  await t.test('where no statement stands: only `add` makes one', () => {
    const {messages} = decideIn(quill, [{verb: 'remove', quote: 'Nobody believed her'}])
    assert.deepEqual(messages, [
      '1 decision-without-relation: Unexpected `remove` of “Nobody believed her”, expected words of a statement that was found'
    ])
  })
  await t.test('in one of several stories of a file', () => {
    const stories = ['"Yes," Ada Quill said.', '"Yes," Bo Arn said. "No," Bo Arn added.']
    const {attributions, messages, notes} = decideIn(stories, [
      {verb: 'remove', quote: 'Yes'},
      {verb: 'remove', quote: 'Yes', story: 2},
      {verb: 'confirm', quote: 'No'}
    ])
    assert.deepEqual(
      attributions.map(({sourceName, decided}) => [sourceName, decided]),
      [
        ['Ada Quill', undefined],
        ['Bo Arn', 'confirmed']
      ]
    )
    assert.deepEqual(messages, [
      '1 decision-ambiguous: Unexpected words of several stories in `remove`, expected words of one'
    ])
    assert.match(String(notes[0]), /^They stand in stories 1 and 2/u)
  })
  await t.test('and tell of a side file by line and column', () => {
    const {messages} = decideIn(quill, [{verb: 'add', quote: 'no such words'}], {in: 'side-file'})
    assert.match(String(messages[0]), /^– .*, in the side file at 1:1$/u)
  })
})

test('decisions bear hostile words', async (t) => {
  await t.test('that would be a pattern', () => {
    const {messages} = decideIn(quill, [
      {verb: 'add', quote: '(a+)+$ [^]* .*'},
      {verb: 'add', quote: '.*Nobody.*'},
      {verb: 'remove', quote: '$&'}
    ])
    assert.deepEqual(
      messages.map((message) => message.slice(0, 20)),
      ['1 decision-unmatched', '3 decision-unmatched']
    )
  })
  const many = (size: number, quote: (index: number) => string): readonly Written[] =>
    Array.from({length: size}, (_, index) => ({verb: 'add', quote: quote(index)}))
  const cases: readonly (readonly [
    name: string,
    make: (size: number) => readonly [text: string, decisions: readonly Written[]]
  ])[] = [
    [
      'thousands of them',
      (size) => [`${quill}\n\n`.repeat(size / 50), many(size, (index) => `pier, shut ${index}`)]
    ],
    [
      'thousands that all but match',
      (size) => ['a '.repeat(size * 10), many(size, () => `${'a '.repeat(30)}b`)]
    ],
    [
      'thousands with gaps everywhere',
      (size) => ['a b '.repeat(size), many(size, () => 'a … a … b … a … a')]
    ],
    ['words without end', (size) => [quill, [{verb: 'add', quote: 'pier '.repeat(size * 20)}]]],
    [
      'words without end that stand there',
      (size) => ['pier '.repeat(size * 5), [{verb: 'add', quote: 'pier '.repeat(size * 5)}]]
    ],
    [
      'thousands of confirmations of one statement',
      (size) => [quill, many(size, () => 'quite safe').map((each) => ({...each, verb: 'confirm'}))]
    ]
  ]
  for (const [name, make] of cases) {
    await t.test(`${name}, in a time that grows with them and not with their square`, () => {
      assertGrowth((size) => {
        const [text, decisions] = make(size)
        return timeOf(() => void decideIn(text, decisions))
      }, 1000)
    })
  }
})
