import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {SourceType} from '../../src/model/attribution.ts'
import {relationOf} from './story.ts'

interface Case {
  readonly name: string
  readonly text: string
  readonly source: string
  readonly type: SourceType
  readonly names: readonly string[]
}

test('people, houses and outlets told apart', async (t) => {
  const cases: readonly Case[] = [
    {
      name: 'somebody behind a trade with a hyphen',
      text: 'Third-year teacher Ada Varga said it was over.',
      source: 'Third-year',
      type: 'person',
      names: ['Ada Varga']
    },
    {
      name: 'somebody behind how far they came',
      text: 'Quarter-finalist Ada Varga said it was over.',
      source: 'Quarter-finalist',
      type: 'person',
      names: ['Ada Varga']
    },
    {
      name: 'somebody whose children go to school',
      text: '“It is over,” said Wim Reyl, a cook whose sons attend the school.',
      source: 'Wim Reyl',
      type: 'person',
      names: ['Wim Reyl']
    },
    {
      name: 'somebody who sits in parliament',
      text: 'Varga, a former docker who sat in parliament for years, said it was over.',
      source: 'Varga',
      type: 'person',
      names: ['Varga']
    },
    {
      name: 'a research house',
      text: 'Tarn Economics said that prices would fall.',
      source: 'Tarn',
      type: 'organization',
      names: ['Tarn Economics']
    },
    {
      name: 'a football club',
      text: 'Marlow Rovers said that he was ill.',
      source: 'Marlow',
      type: 'organization',
      names: ['Marlow Rovers']
    },
    {
      name: 'a football club by its short name, whoever “he” is',
      text: 'Marlow Rovers sold him. The Marlow Rovers Supporters’ Trust wept. Marlow deny that he was ill.',
      source: 'Marlow',
      type: 'organization',
      names: ['Marlow Rovers']
    },
    {
      name: 'an owner that is a company',
      text: 'The home’s owner, Fairhaven Living, said it was over.',
      source: 'The home',
      type: 'organization',
      names: ['Fairhaven Living']
    },
    {
      name: 'an owner who is a person',
      text: 'The home’s owner, Ada Varga, said it was over.',
      source: 'The home',
      type: 'person',
      names: ['Ada Varga']
    },
    {
      name: 'owners by the name and not by where it is based',
      text: 'The owners, Norvane-based Sabrel Capital, declined to comment.',
      source: 'The owners',
      type: 'organization',
      names: ['Sabrel Capital']
    },
    {
      name: 'a federation by its name',
      text: 'The employers’ federation, Fenmark Terminals Group, said it was over.',
      source: 'The employers',
      type: 'organization',
      names: ['Fenmark Terminals Group']
    },
    {
      name: 'a union with an article in front of its name',
      text: 'Tomas Reyl left. His union, the Calder Order of Pilots, said that he was ill.',
      source: 'His union',
      type: 'organization',
      names: ['Calder Order of Pilots']
    },
    {
      name: 'one union of two fields',
      text: 'The Maritime and Dock Workers’ Union said it was over.',
      source: 'The Maritime',
      type: 'organization',
      names: ['Maritime and Dock Workers’ Union']
    },
    {
      name: 'two bodies, of which one is named by a word',
      text: 'The Treasury and Harbour Department said it was over.',
      source: 'The Treasury',
      type: 'organization',
      names: ['Treasury', 'Harbour Department']
    },
    {
      name: 'an official of a bank that has “of” in its name',
      text: 'A Bank of Tarn official said it was over.',
      source: 'A Bank',
      type: 'anonymous',
      names: ['a Bank of Tarn official']
    },
    {
      name: 'a department whose spokesman speaks',
      text: 'A Department of Trade spokesperson said it was over.',
      source: 'A Department',
      type: 'organization',
      names: ['Department of Trade']
    },
    {
      name: 'how many, where nobody is named',
      text: 'Seven left. Three said it was over.',
      source: 'Three',
      type: 'anonymous',
      names: []
    },
    {
      name: 'a register',
      text: 'According to the parish register, he drowned.',
      source: 'the parish',
      type: 'document',
      names: ['parish register']
    },
    {
      name: 'an outlet by its initials',
      text: 'The gate is shut, the Calder Evening Courier reported. According to the CEC, Ada Varga left.',
      source: 'the CEC',
      type: 'outlet',
      names: ['Calder Evening Courier']
    },
    {
      name: 'an outlet by its last word',
      text: 'The Guardian has learned that Ada Varga left.',
      source: 'The Guardian',
      type: 'outlet',
      names: ['Guardian']
    },
    {
      name: 'an outlet without the country it is from',
      text: 'Norvane’s Dagsposten newspaper reported that the gate was shut.',
      source: 'Norvane',
      type: 'outlet',
      names: ['Dagsposten']
    },
    {
      name: 'an outlet called after whom it is for',
      text: 'Farmer’s Weekly reported that the gate was shut.',
      source: 'Farmer',
      type: 'outlet',
      names: ['Farmer’s Weekly']
    }
  ]
  for (const {name, text, source, type, names} of cases) {
    await t.test(`should show ${name}`, () => {
      const found = relationOf(text, source)
      assert.deepEqual([found?.sourceType, found?.sourceNames], [type, names])
    })
  }
})

test('what somebody is and where', async (t) => {
  const cases = [
    [
      'of the University of Calder',
      'Geologist Ada Varga of the University of Calder said that it shook.',
      'Geologist Ada Varga',
      'Geologist',
      'University of Calder'
    ],
    [
      'of a house in an aside',
      'Dr Ada Varga, of Calder University, said it shook.',
      'Dr Ada',
      undefined,
      'Calder University'
    ],
    [
      'who was not involved',
      '“It shook,” said Ada Varga, a geologist at Calder University who was not involved.',
      'Ada Varga',
      'geologist',
      'Calder University'
    ],
    [
      'of a house whose name begins as a title does',
      'Dr. Min-Jo Tan of the National Museum of Calder said it shook.',
      'Dr. Min-Jo',
      undefined,
      'National Museum of Calder'
    ],
    [
      'of a party in an aside',
      'Ada Varga, of the Harbour Party, said it shook.',
      'Ada Varga',
      undefined,
      'Harbour Party'
    ],
    [
      'of a house told with where it is based',
      'Ada Varga of the Calder-based Institute for Tides said it shook.',
      'Ada Varga',
      undefined,
      'Institute for Tides'
    ],
    [
      'of a house called after a saint',
      '“It shook,” said Ada Varga, a geologist at St. Brannoc’s College who was not involved.',
      'Ada Varga',
      'geologist',
      'St. Brannoc’s College'
    ],
    [
      'whose name stands in an aside',
      'Her campaign manager, Wim Reyl, insisted that the senator was ahead.',
      'Her campaign',
      'campaign manager',
      undefined
    ]
  ] as const
  for (const [name, text, source, role, affiliation] of cases) {
    await t.test(`should be told of somebody ${name}`, () => {
      const found = relationOf(text, source)
      assert.deepEqual([found?.role, found?.affiliation], [role, affiliation])
    })
  }
  await t.test('should be no clause that begins with “who”', () => {
    const found = relationOf('“It is over,” said Ada Varga, who runs a bakery.', 'Ada Varga')
    assert.equal(found?.role, undefined)
  })
})

test('who was told', async (t) => {
  const cases = [
    ['a sports channel', 'His agent, Wim Reyl, told Sky Sports that he was ill.', 'Sky Sports'],
    ['a station by its call sign', 'Mayor Ada Varga told KXTA-TV that she was ill.', 'KXTA-TV'],
    ['public radio', 'Mayor Ada Varga told public radio that she was ill.', 'public radio'],
    [
      'those who call in',
      'Chief Executive Ada Varga told an analyst call that sales fell.',
      'an analyst call'
    ]
  ] as const
  for (const [name, text, venue] of cases) {
    await t.test(`should be ${name}`, () => {
      assert.equal(relationOf(text, text.slice(0, 6))?.venue, venue)
    })
  }
})
