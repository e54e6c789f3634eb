import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toldIn} from './story.ts'

test('boundContent', async (t) => {
  const cases = [
    ['Ana Noor said the gate was shut, without elaborating.', 'the gate was shut'],
    ['Ana Noor said the gate was shut, without giving further details.', 'the gate was shut'],
    ['Ana Noor said privately that the gate was shut.', 'that the gate was shut'],
    ['Ana Noor told lawmakers privately that the gate was shut.', 'that the gate was shut'],
    ['The harbour office has said only that the gate was shut.', 'that the gate was shut'],
    ['Ana Noor said they left without saying goodbye.', 'they left without saying goodbye'],
    ['Rebels said they held the port, which the army denied.', 'they held the port'],
    ['Rebels said they held the port, which the army had denied on Monday.', 'they held the port'],
    [
      'Rebels said they made an offer, which had been rejected.',
      'they made an offer, which had been rejected'
    ],
    [
      'The brewer said profit would fall, and its shares dropped as much as 14%.',
      'profit would fall'
    ],
    [
      'The brewer said profit would fall, and its shares would be sold.',
      'profit would fall, and its shares would be sold'
    ],
    [
      'Ana Noor confirmed that the gate was shut but gave no further details.',
      'that the gate was shut'
    ],
    ['Ana Noor said the gate was shut, but offered no reasons.', 'the gate was shut'],
    [
      'The yard said it would stay open, but it has not publicly excluded a sale.',
      'it would stay open'
    ],
    ['The yard said it was safe, contradicting an earlier report by the mayor.', 'it was safe'],
    ['Ole Vinter told the mate that the valve was shut, a court heard.', 'that the valve was shut']
  ] as const
  for (const model of ['rules', 'full'] as const) {
    for (const [text, expected] of cases) {
      await t.test(`should end or begin it with ${model}: ${text}`, () => {
        const [said, ...more] = toldIn(text, {model})
        assert.deepEqual([said?.content, more], [expected, []])
      })
    }
  }
})

test('findBefore', async (t) => {
  const told = (text: string) =>
    toldIn(text).map(({source, cue, content}) => `${source} | ${cue} | ${content}`)
  await t.test('should take the subject of a relative clause for who names something', () => {
    const cases = [
      [
        'Two Greens joined Liberals in what Gov. Ines Marlow called “a vote against sums.”',
        'Gov. Ines Marlow | called | “a vote against sums.”'
      ],
      [
        'It was a charge the government in Sarnley-Upton dismissed as “opera”.',
        'the government in Sarnley-Upton | dismissed | “opera”'
      ]
    ] as const
    for (const [text, expected] of cases) assert.deepEqual(told(text), [expected])
    assert.deepEqual(
      told(
        'Envoy Bram Tollan said the hall was empty, a version that union leader Edda Marl called “a bedtime story”.'
      ),
      [
        'Envoy Bram Tollan | said | the hall was empty',
        'union leader Edda Marl | called | “a bedtime story”'
      ]
    )
  })
  await t.test('should take whoever does something for the subject', () => {
    assert.deepEqual(told('Detectives hunting the gang behind a theft said they had gone.'), [
      'Detectives hunting the gang behind a theft | said | they had gone'
    ])
  })
  await t.test('should leave a quotation in an aside on the source to the source', () => {
    const cases = [
      ['“It is coal,” said Ida Poe, who has a “hold” rating.', 'Ida Poe, who has a “hold” rating'],
      [
        '“It is coal,” said Ida Poe, author of “The Long Tide”.',
        'Ida Poe, author of “The Long Tide”'
      ]
    ] as const
    for (const [text, source] of cases)
      assert.deepEqual(
        toldIn(text).map((one) => [one.source, one.content]),
        [[source, '“It is coal,”']]
      )
  })
  await t.test('should find a statement in “call” where something is named', () => {
    for (const text of [
      'Ana Noor called the plan reckless.',
      'Ana Noor called it a lie.',
      'Ana Noor called the plan a mistake.',
      'Ana Noor called the plan to shut the yard “absurd”.'
    ])
      assert.equal(told(text).length, 1, text)
    for (const text of [
      'The king would call an election.',
      'Ana Noor called the police.',
      'Ana Noor called a meeting on Monday.'
    ])
      assert.deepEqual(told(text), [], text)
  })
  await t.test('should leave what is expected to who is said to expect it', () => {
    assert.deepEqual(
      told('The toll was expected to rise, said Edda Marl, as boats had not reached the cove.'),
      ['Edda Marl | said | The toll was expected to rise']
    )
  })
})

test('toSentences', async (t) => {
  const told = (text: string) => toldIn(text).map(({source, content}) => `${source}: ${content}`)
  await t.test('should not end a sentence at the point of a time', () => {
    assert.deepEqual(told('The shop was shut when she left at 4.15pm on Friday, Ana Noor said.'), [
      'Ana Noor: The shop was shut when she left at 4.15pm on Friday'
    ])
  })
  await t.test('should end a sentence at a number with its unit', () => {
    for (const end of ['cost $3m', 'opened at 4.12am', 'opened at 6pm', 'was 30ft'])
      assert.deepEqual(told(`Ole Vinter said it ${end}. Ana Noor said it was late.`), [
        `Ole Vinter: it ${end}`,
        'Ana Noor: it was late'
      ])
  })
  await t.test('should end a sentence at a short form behind which another begins', () => {
    for (const end of ['5 p.m.', 'the U.S.', 'Fenmark Corp.'])
      assert.deepEqual(told(`Ole Vinter said he left ${end} The mayor said it was late.`), [
        `Ole Vinter: he left ${end}`,
        'The mayor: it was late'
      ])
  })
  await t.test('should end a sentence at a word that looks like a short form', () => {
    assert.deepEqual(told('The guards said no. Ana Noor said the talks were over.'), [
      'Ana Noor: the talks were over'
    ])
  })
})
