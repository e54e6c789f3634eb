import assert from 'node:assert/strict'
import test from 'node:test'
import {parseMetadataTime} from '../../../src/parse/fields/metadata-time.ts'

test('parseMetadataTime', async (t) => {
  const cases = [
    ['basic ISO 8601 with a zone', '20310304T091500+0100', '2031-03-04T09:15:00+01:00'],
    ['basic ISO 8601 in UTC', '20310304T091500Z', '2031-03-04T09:15:00Z'],
    ['a time without a zone', '2031-03-04T09:15:00', '2031-03-04T09:15:00'],
    ['fractions that are nothing', '2031-03-04T09:15:00.000Z', '2031-03-04T09:15:00Z'],
    ['fractions that are something', '2031-03-04T09:15:00.397', '2031-03-04T09:15:00.397'],
    ['a zone behind its name', '2031-03-04 09:15:10 GMT+00:00', '2031-03-04T09:15:10+00:00'],
    ['a day', '20310304', '2031-03-04'],
    ['the date of a mail', 'Tue, 4 Mar 2031 09:15:00 +0100 (CET)', '2031-03-04T09:15:00+01:00'],
    ['a zone by name', '04 Mar 31 09:15 EST', '2031-03-04T09:15:00-05:00']
  ] as const
  for (const [name, text, expected] of cases) {
    await t.test(`should read ${name}`, () => {
      assert.equal(parseMetadataTime(text), expected)
    })
  }
  await t.test('should leave days that are none alone', () => {
    for (const text of [
      '2031-02-30',
      'YYYYMMDD000000-HHMM',
      '4/4/2031',
      '2031',
      '20310304T256100Z'
    ])
      assert.equal(parseMetadataTime(text), undefined)
  })
})
