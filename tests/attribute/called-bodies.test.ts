import assert from 'node:assert/strict'
import {test} from 'node:test'
import {relationOf} from './story.ts'

function speakerOf(text: string, source: string): string | null | undefined {
  return relationOf(text, source)?.sourceName
}

test('which body is meant by “the bank” and “the union”', async (t) => {
  const cases = [
    [
      'take the one named before, not one named later',
      'Norvane’s central bank raised its rate on Monday.\n\nThe bank said prices were rising.\n\n“It was due,” said Clara Dunne, an analyst at Fenmark Bank.',
      'The bank',
      'Norvane’s central bank'
    ],
    [
      'leave it open where the only one is named later',
      'Rates rose on Monday.\n\nThe bank said prices were rising.\n\n“It was due,” said Clara Dunne of Fenmark Bank.',
      'The bank',
      null
    ],
    [
      'pass over one at which somebody only works',
      'Norvane’s central bank raised its rate, which Clara Dunne, an analyst at Fenmark Bank, praised.\n\nThe bank said prices were rising.',
      'The bank',
      'Norvane’s central bank'
    ],
    [
      'give whose central bank it is',
      'Norvane’s central bank raised its rate on Monday.\n\nThe central bank said prices were rising.',
      'The central bank',
      'Norvane’s central bank'
    ],
    [
      'take no federation of employers for “the union”',
      'The employers’ federation said the strike was reckless.\n\nThe union said it would go on.',
      'The union',
      null
    ],
    [
      'know a name that holds a possessive',
      'The Dockers’ Union walked out. The employers’ federation said the strike was reckless.\n\nThe union said it would go on.',
      'The union',
      'Dockers’ Union'
    ],
    [
      'give the whole name of a union of two fields',
      'The Maritime and Dock Workers’ Union said it would strike.\n\nThe union said it would go on.',
      'The union',
      'Maritime and Dock Workers’ Union'
    ],
    [
      'take a name that tells no kind',
      'Verano said its members would walk out.\n\nThe union said the strike would go on.',
      'The union',
      'Verano'
    ],
    [
      'take no university for “the company”',
      'The University of Calder said the model was sound.\n\nThe company said it would sell it.',
      'The company',
      null
    ],
    [
      'name only the body of “Ada Varga of Fenmark Bank”',
      'Ada Varga of Fenmark Bank came late.\n\nThe bank said prices were rising.',
      'The bank',
      'Fenmark Bank'
    ]
  ] as const
  for (const [name, text, source, expected] of cases) {
    await t.test(`should ${name}`, () => {
      assert.equal(speakerOf(text, source), expected)
    })
  }
})

test('who is meant by “the authors”', async (t) => {
  const later =
    'The link held in winter, the authors said.\n\n“It is strong,” said Dr. Ada Varga, the study’s lead author.'
  await t.test('should be several, and not the one author who is named', () => {
    assert.equal(speakerOf(later, 'the authors'), 'the authors')
  })
  await t.test('should not be one of the same trade whom the story names later', () => {
    const text =
      'The dam is weak, the analyst said.\n\n“It is old,” said Ada Varga, an analyst from Calder.'
    assert.equal(speakerOf(text, 'the analyst'), 'the analyst')
  })
})

test('which body is meant by “the company”, “the club” and “the charity”', async (t) => {
  const cases = [
    [
      'take the one company that opens the story',
      'Engine maker Halden Marine cut its forecast.\n\nThe company said it would close.',
      'The company',
      'Halden Marine'
    ],
    [
      'take none that is only spoken of',
      'Orders fell at rivals of Halden Capital.\n\nThe company said it would close.',
      'The company',
      null
    ],
    [
      'leave it open between two',
      'Halden Marine bought Sabrel Energy.\n\nThe company said it would close.',
      'The company',
      null
    ],
    [
      'take none that another company did something to',
      'Halden Homes bought Sabrel Energy.\n\nThe company said it would close.',
      'The company',
      null
    ],
    [
      'take none behind whoever opens the story',
      'Verano bought Sabrel Energy.\n\nThe company said it would close.',
      'The company',
      null
    ],
    [
      'pass over whoever only advises it',
      'Its adviser, Halden Partners, said it was over.\n\nThe company said it would close.',
      'The company',
      null
    ],
    [
      'take the only club',
      'Marlow Rovers sold him.\n\nThe club said it was over.',
      'The club',
      'Marlow Rovers'
    ],
    [
      'leave it open which club',
      'Marlow Rovers sold him to Tarn United.\n\nThe club said it was over.',
      'The club',
      null
    ],
    [
      'take the only police for the force',
      'It was dark.\n\nTwo vans of Tarn Police came.\n\nThe force said it was over.',
      'The force',
      'Tarn Police'
    ],
    [
      'take a foundation for the charity',
      'It was cold. One in five is ill.\n\nThe Tarn Heart Foundation paid for it.\n\nThe charity said it was over.',
      'The charity',
      'Tarn Heart Foundation'
    ]
  ] as const
  for (const [name, text, source, expected] of cases) {
    await t.test(`should ${name}`, () => {
      assert.equal(speakerOf(text, source), expected)
    })
  }
})

test('which sources are meant by “the banking sources”', async (t) => {
  await t.test('should be those called so, not those named last', () => {
    const text =
      'Banking sources said rates would rise.\n\nTraders said they would not.\n\nThe banking sources said they were sure.'
    assert.equal(speakerOf(text, 'The banking'), 'banking sources')
  })
})
