import assert from 'node:assert/strict'
import test from 'node:test'
import {directionOf, makeDates} from '../../src/render/dates.ts'

test('makeDates', async (t) => {
  const dates = makeDates('en', 'Europe/Berlin')
  const cases = [
    ['a day', '2031-05-02', '2 May 2031'],
    ['a month', '2031-05', 'May 2031'],
    ['a year', '2031', '2031'],
    ['a time without a zone, as printed', '2031-05-02T23:30', '2 May 2031 at 23:30'],
    [
      'a time with an offset, in the zone of the site',
      '2031-05-02T23:30:00Z',
      '3 May 2031 at 01:30 CEST'
    ],
    ['what is no date, as it is', 'soon', 'soon']
  ] as const
  for (const [name, iso, expected] of cases) {
    await t.test(`should write ${name}`, () => {
      assert.equal(dates.date(iso), expected)
    })
  }
  await t.test('should write in the language of the site', () => {
    assert.equal(makeDates('fr', 'UTC').date('2031-05-02'), '2 mai 2031')
    assert.equal(makeDates('en-US', 'UTC').date('2031-05-02'), 'May 2, 2031')
  })
  await t.test('should keep a day where the zone lies far west', () => {
    assert.equal(makeDates('en', 'Pacific/Honolulu').date('2031-05-02'), '2 May 2031')
  })
})

test('directionOf', async (t) => {
  await t.test('should know which languages run from right to left', () => {
    assert.deepEqual(['ar', 'he-IL', 'fa', 'en', 'zh-Hans', 'hebr'].map(directionOf), [
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'ltr'
    ])
  })
})
