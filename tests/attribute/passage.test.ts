import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toOutletNames} from '../../src/attribute/outlets.ts'
import {readPassage} from '../../src/attribute/via.ts'
import {relationOf, wordsOf, type StoryOptions} from './story.ts'

test('readPassage tells whom it was told and who carried it', async (t) => {
  const cases = [
    ['“We stay,” Ole Vinter told Interfax by telephone on Monday.', 'Interfax', 'Interfax'],
    [
      'In an interview with Al Jazeera, Ole Vinter said the gate was shut.',
      'Al Jazeera',
      'Al Jazeera'
    ],
    [
      'In an exclusive interview on Radio Calder, Ole Vinter said it was over.',
      'Radio Calder',
      'Radio Calder'
    ],
    [
      'Speaking to Radio Calder, Ole Vinter said the gate was shut.',
      'Radio Calder',
      'Radio Calder'
    ],
    [
      'Ole Vinter wrote in a text message to the Evening Courier that it was over.',
      'Evening Courier',
      'Evening Courier'
    ],
    ['“It is over,” Ole Vinter wrote in an email to Radio Calder.', 'Radio Calder', 'Radio Calder'],
    ['“It is over,” Ole Vinter said in a message to Interfax.', 'Interfax', 'Interfax'],
    [
      'In a letter to the Evening Courier, Ole Vinter said it was over.',
      'Evening Courier',
      'Evening Courier'
    ],
    ['Ole Vinter said in a letter to his sister that it was over.', undefined, undefined],
    ['The pier fell, Ole Vinter told dpa.', 'dpa', 'dpa'],
    ['Ole Vinter told the news agency dpa that the pier fell.', 'dpa', 'dpa'],
    [
      'In remarks carried by state news agency Sana, Ole Vinter said it was over.',
      undefined,
      'Sana'
    ],
    [
      '“It is over,” Ole Vinter said in comments broadcast on state television.',
      undefined,
      'state television'
    ],
    [
      'Ole Vinter said in a letter seen by Radio Calder that the pier was unsafe.',
      undefined,
      undefined
    ],
    ['“It is over,” Ole Vinter was quoted by news agency RIA as saying.', undefined, 'RIA'],
    [
      '“It is over,” Ole Vinter was quoted as saying by the Interfax news agency.',
      undefined,
      'Interfax'
    ],
    [
      'Ole Vinter was quoted as saying by Radio Calder that it was over.',
      undefined,
      'Radio Calder'
    ],
    ['Ole Vinter told the Guardian that the gate was shut.', 'Guardian', 'Guardian'],
    ['“We stay,” Ole Vinter told The Sun in May.', 'Sun', 'Sun'],
    ['Ole Vinter told the Agency that the gate was shut.', undefined, undefined],
    ['Speaking to LBC, Ole Vinter argued that the fine was unfair.', 'LBC', 'LBC'],
    ['“We stay,” Ole Vinter told ITV’s This Morning.', 'ITV', 'ITV'],
    [
      'Ole Vinter told BBC Radio Calder’s breakfast show it was over.',
      'BBC Radio Calder',
      'BBC Radio Calder'
    ],
    ['Ole Vinter told the BBC’s Sunday programme that it was over.', 'BBC', 'BBC'],
    ['Ole Vinter told the Today programme that it was over.', 'the Today programme', undefined],
    ['Ole Vinter told Reuters’ lawyers that it was over.', undefined, undefined],
    [
      'Ole Vinter told local newspaper the Calder Voice last week that it was over.',
      'Calder Voice',
      'Calder Voice'
    ],
    ['Ole Vinter told the Marlow Daily host Ana Poe that it was over.', undefined, undefined],
    ['Writing in the New Yorker, Ole Vinter said it was over.', undefined, 'New Yorker'],
    ['“It is over,” Ole Vinter wrote in the Evening Courier.', undefined, 'Evening Courier'],
    ['“It is over,” Ole Vinter wrote in the report.', undefined, undefined]
  ] as const
  for (const [text, venue, carrier] of cases) {
    await t.test(text, () => {
      const told = relationOf(text, 'Ole Vinter')
      assert.equal(told?.venue, venue)
      assert.deepEqual(told?.via, carrier === undefined ? [] : [carrier])
    })
  }
  await t.test(
    'should know the copy’s own agency by its name alone, which carried it to another',
    () => {
      const text = '“It is over,” Ole Vinter told Northwire.'
      const passage = (options: StoryOptions) => {
        const {venue, via} = relationOf(text, 'Ole Vinter', options) ?? {}
        return {venue, via}
      }
      assert.deepEqual(passage({outlet: 'Northwire'}), {venue: 'Northwire', via: []})
      assert.deepEqual(passage({agency: 'Northwire'}), {venue: 'Northwire', via: []})
      assert.deepEqual(passage({outlet: 'Evening Courier', agency: 'Northwire'}), {
        venue: 'Northwire',
        via: ['Northwire']
      })
    }
  )
  await t.test('should read who was told behind a verb that only the model found', () => {
    const read = (fromCue: string) => {
      const outlets = toOutletNames([])
      const rest = {source: '', venue: '', carrier: '', ahead: '', behindSource: ''}
      return readPassage({...rest, fromCue}, outlets.find, outlets, null)
    }
    assert.deepEqual(read('told Radio Calder on Monday'), {
      venue: 'Radio Calder',
      via: ['Radio Calder']
    })
    assert.deepEqual(read('told reporters the gate was shut'), {venue: 'reporters', via: []})
    assert.deepEqual(read('had said on Monday, speaking to Radio Calder, that'), {
      venue: 'Radio Calder',
      via: ['Radio Calder']
    })
    assert.deepEqual(read('told him that it was late'), {via: []})
  })
  await t.test('should read whom sources without a name spoke to', () => {
    const text = 'The deal is off, said two officials, who spoke to Radio Calder on Monday.'
    assert.deepEqual(relationOf(text, 'two officials')?.via, ['Radio Calder'])
  })
  await t.test('should not take a radio station for “the newspaper”', () => {
    const text =
      'The Evening Courier said it was over. Radio Calder did not say so.\n\n“It is,” an official told the newspaper.'
    assert.equal(relationOf(text, 'an official')?.venue, 'Evening Courier')
  })
  await t.test('should leave out the name of the paper told from what was said', () => {
    const text = 'Ole Vinter told local newspaper the Calder Voice last week that it was over.'
    assert.equal(wordsOf(text, relationOf(text, 'Ole Vinter')?.content ?? []), 'that it was over')
  })
  await t.test('should leave out who carried it from what was said', () => {
    const text =
      'Ole Vinter said in a message to staff reviewed by Radio Calder that jobs would go.'
    const told = relationOf(text, 'Ole Vinter')
    assert.equal(wordsOf(text, told?.content ?? []), 'that jobs would go')
  })
})
