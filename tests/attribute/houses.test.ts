import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readTerms} from '../../src/attribute/anonymity.ts'
import {relationOf} from './story.ts'

test('houses told by what they are', async (t) => {
  const cases = [
    ['a regulator', 'The Calder market regulator ECX said it was over.', 'The Calder', 'ECX'],
    ['a watchdog', 'Media watchdog Ofwave said it was over.', 'Media', 'Ofwave'],
    ['a bloc', 'East Marjan bloc ECOMA said it was over.', 'East', 'ECOMA'],
    ['a power', 'Former colonial power France said it was over.', 'Former', 'France'],
    ['an auditor', 'Fenmark’s auditor, PKMG, declined to comment.', 'Fenmark', 'PKMG'],
    [
      'several lawyers',
      'The lawyers, Harker Moss, said it was over.',
      'The lawyers',
      'Harker Moss'
    ],
    ['a party', 'The Liberal Democrats said it was over.', 'The Liberal', 'Liberal Democrats']
  ] as const
  for (const [name, text, source, expected] of cases) {
    await t.test(`should be organisations: ${name}`, () => {
      const found = relationOf(text, source)
      assert.equal(found?.sourceName, expected)
      assert.equal(found.sourceType, 'organization')
      assert.equal(found.role, undefined)
    })
  }

  await t.test('should leave a regulator with a given name a person', () => {
    const found = relationOf('Former regulator Ada Varga said it was over.', 'Former')
    assert.deepEqual([found?.sourceType, found?.sourceName], ['person', 'Ada Varga'])
  })

  await t.test('should leave rescuers a crowd', () => {
    const found = relationOf('Rescuers said 20 people were missing.', 'Rescuers')
    assert.deepEqual([found?.sourceType, found?.sourceName], ['anonymous', 'rescuers'])
  })
})

test('what is told beside a source', async (t) => {
  await t.test('should be the office alone, not the clause around it', () => {
    const daughter = relationOf(
      'Her death was confirmed by her daughter, Ada Varga. Varga said it was over.',
      'Varga'
    )
    assert.equal(daughter?.role, 'daughter')
    const chair = relationOf(
      'Alban Frayne wrote to the company’s chairwoman, Ada Varga. Varga said it was over.',
      'Varga'
    )
    assert.deepEqual([chair?.role, chair?.affiliation], ['chairwoman', 'company'])
  })

  await t.test('should be the terms of whoever asks to remain anonymous', () => {
    const words = 'One engineer, who asked to remain anonymous because she feared for her pension'
    assert.deepEqual(readTerms(words), {
      condition: 'asked to remain anonymous',
      reason: 'because she feared for her pension'
    })
  })

  await t.test('should be no comment of whoever was not made available', () => {
    const text = 'Umpire Ada Varga was not made available for comment.'
    const found = relationOf(text, 'Umpire', {model: 'full'})
    assert.deepEqual([found?.act, found?.footing], ['no-comment', 'no-comment'])
  })
})
