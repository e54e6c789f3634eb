import assert from 'node:assert/strict'
import {test} from 'node:test'
import {entryOf, relationOf} from './story.ts'

function nameOf(text: string, source: string): [string | undefined, string | null | undefined] {
  const found = relationOf(text, source, {model: 'full'})
  return [found?.sourceType, found?.sourceName]
}

test('words that stand for somebody named before', async (t) => {
  const cases = [
    [
      'whom the story calls by where he comes from',
      'Former keeper Bram Tollan won. “We were ready,” the Dane said.',
      'the Dane',
      ['person', 'Bram Tollan']
    ],
    [
      'nobody where two may come from there',
      'Bram Tollan met Susan Varga. The Dane said it was over.',
      'The Dane',
      ['person', null]
    ],
    [
      'whose age is told with the name',
      'Ada Varga, 34, met Bram Tollan, 41. The 41-year-old said it was over.',
      'The 41-year-old',
      ['person', 'Bram Tollan']
    ],
    [
      'nobody where who is in view is of another age',
      'Ada Varga, 34, left. The 41-year-old said it was over.',
      'The 41-year-old',
      ['person', null]
    ],
    [
      'not whom an actress plays',
      'Ada Varga left. The 34-year-old, who played Susan Reyl, said it was over. She said she was glad.',
      'She',
      ['person', 'Ada Varga']
    ],
    [
      'who sits in parliament',
      'Alban Frayne, the Labour MP for Calder, called. The MP said it was over.',
      'The MP',
      ['person', 'Alban Frayne']
    ],
    [
      'another of the kind that spoke before',
      'One senior minister said it was over. Another called it “a farce”.',
      'Another',
      ['anonymous', 'another senior minister']
    ],
    [
      'no outlet of somebody named behind an agency',
      'Ada Varga sued. Speaking to the PA news agency, Mrs Varga said it was over.',
      'Mrs Varga',
      ['person', 'Ada Varga']
    ],
    [
      'who had no part in it',
      'Doctors not involved in the trial said it was over.',
      'Doctors',
      ['anonymous', 'doctors not involved in the trial']
    ],
    [
      'behind the time of it',
      'Last month a rival group in Calder reported that it was over.',
      'Last month',
      ['organization', 'rival group in Calder']
    ],
    [
      'behind a rank in short',
      'Brig. Gen. Alban Frayne, who leads the search, said it was over.',
      'Brig',
      ['person', 'Alban Frayne']
    ],
    [
      'a share in hundred of two words',
      'The poll found 61 per cent of voters thought she should resign.',
      '61',
      ['anonymous', '61 per cent of voters']
    ]
  ] as const
  for (const [name, text, source, expected] of cases) {
    await t.test(`should be read as ${name}`, () => {
      assert.deepEqual(nameOf(text, source), expected)
    })
  }

  await t.test('should count a share as no number of sources', () => {
    const found = relationOf('Then 17 per cent said it was over.', '17 per cent')
    assert.deepEqual(found?.anonymity, {class: 'described-group'})
  })

  await t.test('should hold for access of nobody who had none', () => {
    const found = relationOf('Doctors not involved in the trial said it was over.', 'Doctors', {
      model: 'full'
    })
    assert.deepEqual(found?.anonymity, {class: 'described-group'})
  })

  await t.test('should never be an article alone', () => {
    const {attributions} = entryOf('It was a charge, an allegation that the firm called “absurd”.')
    assert.ok(attributions.every(({sourceName}) => sourceName !== 'an'))
  })
})

test('who speaks by a label in capitals', async (t) => {
  const transcript = [
    'TRADE MINISTER ADA VARGA: The port is shut.',
    'HARBOUR DIRECTOR BRAM TOLLAN: This was theft.',
    'VARGA: We will not pay.',
    'Varga said it was over. Tollan said the thieves had fled.'
  ].join('\n\n')
  const {attributions, fields} = entryOf(transcript)

  await t.test('should be one person with whoever is named in small letters', () => {
    assert.deepEqual(fields.people, [{name: 'Ada Varga'}, {name: 'Bram Tollan'}])
    assert.equal(fields.organisations, undefined)
  })

  await t.test('should keep the office, in small letters, too', () => {
    assert.equal(attributions[0]?.role, 'Trade Minister')
  })
})
