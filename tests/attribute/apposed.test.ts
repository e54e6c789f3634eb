import assert from 'node:assert/strict'
import {test} from 'node:test'
import {relationOf} from './story.ts'

test('a name told behind what somebody is called', async (t) => {
  const cases = [
    [
      'a mother of two',
      'Another speaker, mother-of-two Ada Varga, said the hall was full.',
      'Another speaker',
      'Ada Varga',
      'mother-of-two'
    ],
    [
      'a trade without article',
      'A witness, taxi driver Alban Frayne, said the road was cut.',
      'A witness',
      'Alban Frayne',
      'taxi driver'
    ],
    [
      'an age and a trade',
      'One tenant, 34-year-old barber Alban Frayne, said the roof leaked.',
      'One tenant',
      'Alban Frayne',
      'barber'
    ],
    [
      'a trade with article, whosever husband it is',
      'Ada Varga was born here. Susan Reyl knew her. Her first husband, the painter Alban Frayne, said she was kind.',
      'Her first husband',
      'Alban Frayne',
      'painter'
    ],
    [
      'a number among several',
      'One was glad. A third, trade unionist Ada Varga, said it was over.',
      'A third',
      'Ada Varga',
      'trade unionist'
    ],
    [
      'two names for two people',
      'Two other residents, Alban Frayne and Ada Varga, said the road was cut.',
      'Two other residents',
      'Alban Frayne and Ada Varga',
      undefined
    ],
    [
      'a trade put together of two words that opens the sentence',
      'Schoolteacher Ada Varga said the road was cut.',
      'Schoolteacher',
      'Ada Varga',
      'Schoolteacher'
    ],
    [
      'a plain neighbour, whose number tells nothing',
      'One neighbour, Ada Varga, said the road was cut.',
      'One neighbour',
      'Ada Varga',
      'neighbour'
    ]
  ] as const
  for (const [name, text, source, expected, role] of cases) {
    await t.test(`should be read behind ${name}`, () => {
      const found = relationOf(text, source)
      assert.equal(found?.sourceName, expected)
      assert.equal(found.sourceType, 'person')
      assert.equal(found.role, role)
    })
  }

  await t.test('should leave whoever is described without a name unnamed', () => {
    const found = relationOf('A former pupil, now a barrister, said it was cruel.', 'A former')
    assert.equal(found?.sourceType, 'anonymous')
  })
})
