import assert from 'node:assert/strict'
import test from 'node:test'
import {nameUnnamed, withinLine} from '../../src/render/unnamed-name.ts'
import {english} from '../../src/render/words/en.ts'
import {storyOf} from '../support/story-of.ts'

const [attribution] = storyOf({
  id: 'a/b',
  outlet: 'A',
  headline: null,
  paragraphs: ['Words.'],
  statements: [{content: 'Words', name: null, type: 'anonymous', footing: 'unnamed'}]
}).attributions

function named(sourceName: string | null, access?: string, language = 'en'): string {
  if (!attribution) throw new Error('Unexpected story without a statement')
  return nameUnnamed(
    {
      ...attribution,
      sourceName,
      anonymity: {class: 'bare', ...(access !== undefined && {access})}
    },
    language,
    english
  )
}

test('nameUnnamed', async (t) => {
  const cases = [
    ['a number of sources', 'two sources', undefined, 'Two unnamed sources'],
    [
      'people and how they know',
      'two people briefed on the talks',
      'briefed on the talks',
      'Two unnamed people'
    ],
    [
      'a relative clause',
      'an Israeli source who knows the file',
      'knows the file',
      'Unnamed Israeli source'
    ],
    [
      'people with knowledge',
      'three people with direct knowledge of the talks',
      'direct knowledge of the talks',
      'Three unnamed people'
    ],
    [
      'some of those told of before',
      'two of the sources',
      undefined,
      'Two of the sources, unnamed'
    ],
    ['nobody in particular', 'somebody', undefined, 'Somebody, unnamed'],
    ['officials', 'officials in two capitals', undefined, 'Unnamed officials in two capitals'],
    ['somebody called unnamed', 'an unnamed aide', undefined, 'Unnamed aide'],
    ['nobody at all', null, undefined, 'Unnamed source'],
    [
      'no more than how he knows',
      'familiar with it',
      'familiar with it',
      'Unnamed familiar with it'
    ]
  ] as const
  for (const [name, printed, access, expected] of cases) {
    await t.test(`should name ${name}`, () => {
      assert.equal(named(printed, access), expected)
    })
  }
  await t.test('should leave names of other languages as printed', () => {
    assert.equal(named('مصدران مطلعان', undefined, 'ar'), 'مصدران مطلعان')
  })
  await t.test('should stand in a line without a capital', () => {
    assert.equal(withinLine('Two unnamed sources'), 'two unnamed sources')
    assert.equal(withinLine('US officials'), 'US officials')
  })
})
