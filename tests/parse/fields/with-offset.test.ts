import assert from 'node:assert/strict'
import test from 'node:test'
import {withOffset} from '../../../src/parse/fields/with-offset.ts'

test('withOffset', async (t) => {
  const cases = [
    ['a winter time', '2031-01-05T08:00', 'Europe/Berlin', '2031-01-05T08:00+01:00'],
    ['a summer time', '2031-07-05T08:00:30', 'Europe/Berlin', '2031-07-05T08:00:30+02:00'],
    ['a zone of half an hour', '2031-07-05T08:00', 'Asia/Kolkata', '2031-07-05T08:00+05:30'],
    ['a zone behind', '2031-07-05T08:00', 'America/New_York', '2031-07-05T08:00-04:00'],
    ['universal time', '2031-07-05T08:00', 'UTC', '2031-07-05T08:00Z']
  ] as const
  for (const [name, iso, zone, expected] of cases) {
    await t.test(`should give the offset of ${name}`, () => {
      assert.equal(withOffset(iso, zone), expected)
    })
  }
  await t.test('should add nothing to a day, or to a time that has an offset', () => {
    assert.equal(withOffset('2031-07-05', 'Europe/Berlin'), undefined)
    assert.equal(withOffset('2031-07-05T08:00Z', 'Europe/Berlin'), undefined)
  })
})
