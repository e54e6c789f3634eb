import assert from 'node:assert/strict'
import {test} from 'node:test'
import {entryOf, wordsOf} from './story.ts'

test('findNoComment', async (t) => {
  const cases = [
    ['The company declined to name the buyer.', 'The company', 'declined', 'to name the buyer'],
    [
      'Ana Noor was not immediately available for comment.',
      'Ana Noor',
      'was not immediately available',
      'for comment'
    ],
    ['Ana Noor would not be drawn on a date.', 'Ana Noor', 'would not', 'be drawn on a date'],
    ['Ana Noor declined to share it.', 'Ana Noor', 'declined', 'to share it'],
    ['Ana Noor was unavailable for comment.', 'Ana Noor', 'was unavailable', 'for comment'],
    ['Ana Noor has not commented on the report.', 'Ana Noor', 'has not commented on', 'the report'],
    ['The union has not yet responded.', 'The union', 'has not yet', 'responded'],
    ['There was no immediate comment from the union.', 'the union', 'was', 'no immediate comment'],
    ['Calls to the shipyard went unanswered.', 'the shipyard', 'went', 'unanswered'],
    ['Messages left with the shipyard were not returned.', 'the shipyard', 'were not', 'returned'],
    [
      'The yard did not respond to a request for an interview.',
      'The yard',
      'did not respond to',
      'a request for an interview'
    ],
    ['The union did not respond to Ana Noor.', 'The union', 'did not respond to', 'Ana Noor'],
    [
      'The union stopped short of saying who left.',
      'The union',
      'stopped short of',
      'saying who left'
    ],
    [
      'Mr Vinter could not be reached for comment.',
      'Mr Vinter',
      'could not be reached',
      'for comment'
    ]
  ] as const
  for (const [text, source, cue, content] of cases) {
    await t.test(text, () => {
      const [silent, ...more] = entryOf(text).attributions
      assert.equal(more.length, 0)
      assert.equal(silent?.act, 'no-comment')
      assert.deepEqual(
        [silent.source, silent.cue, silent.content].map((spans) => wordsOf(text, spans)),
        [source, cue, content]
      )
    })
  }
  for (const text of [
    'The ferry was not available for charter.',
    'Ana Noor had not spoken to her sister.',
    'There was no word of the ferry.',
    'Calls for reform were not heard.',
    'The raffle would not be drawn before noon.',
    'Ana Noor refused to share power.',
    'Doctors said the patient did not respond to treatment.',
    'Edda Marl added that the moths had not responded to darkness.'
  ]) {
    await t.test(`should find none in “${text}”`, () => {
      assert.equal(
        entryOf(text).attributions.some(({act}) => act === 'no-comment'),
        false
      )
    })
  }
  await t.test('should leave a silence to who spoke, not to what was spoken of', () => {
    const text = 'Ana Noor said the toll would rise, but declined to say by how much.'
    const [said, silent] = entryOf(text).attributions
    assert.equal(wordsOf(text, said?.content ?? []), 'the toll would rise')
    assert.equal(silent?.sourceName, 'Ana Noor')
  })
  await t.test('should end what another said before somebody is silent', () => {
    const text =
      'The harbour office would not say how many were on board, and Mr Vinter could not be reached for comment.'
    const [office, vinter] = entryOf(text).attributions
    assert.equal(wordsOf(text, office?.content ?? []), 'how many were on board')
    assert.equal(vinter?.sourceName, 'Vinter')
  })
})

test('resolveDefinite', async (t) => {
  const named = (text: string) => entryOf(text).attributions.at(-1)?.sourceName
  await t.test('should take “Co” and “the company” for the only house that spoke', () => {
    const text =
      'Fenmark Savings Bank said it sold a stake in Halvard Co.\n\nOle Vinter told reporters he was glad.\n\nHe left.\n\nCo said it expected more.'
    assert.equal(named(text), 'Fenmark Savings Bank')
  })
  await t.test('should not take a government for “the company”', () => {
    assert.equal(
      named('The Norvane government said it was over. The company declined to comment.'),
      null
    )
  })
  await t.test('should not take a shipyard for “the ministry” that somebody speaks for', () => {
    const text =
      'The Sarnley Shipyard said it was over.\n\nA spokesman for the ministry declined to comment.'
    assert.equal(named(text), 'ministry')
  })
  await t.test('should not take one official for two', () => {
    const text =
      'Two officials said it was over. An official said it was not. The two officials said it was.'
    assert.equal(named(text), 'two officials')
  })
})
