import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toStrips} from '../../../templates/components/calendar-strips.ts'

function day(date: string, count = 1) {
  return {date, label: date, count}
}

test('toStrips', async (t) => {
  await t.test('should begin a week on Monday', () => {
    // 5 May 2031 is a Monday.
    const [strip] = toStrips([day('2031-05-04'), day('2031-05-05')])
    assert.deepEqual(
      strip?.cells.map(({week, weekday}) => [week, weekday]),
      [
        [0, 6],
        [1, 0]
      ]
    )
  })

  await t.test('should fill days without stories', () => {
    const [strip] = toStrips([day('2031-05-01'), day('2031-05-04')])
    assert.deepEqual(
      strip?.cells.map(({date, level}) => [date, level]),
      [
        ['2031-05-01', 4],
        ['2031-05-02', 0],
        ['2031-05-03', 0],
        ['2031-05-04', 4]
      ]
    )
  })

  await t.test('should be darkest where most was filed', () => {
    const [strip] = toStrips([day('2031-05-01', 8), day('2031-05-02', 1), day('2031-05-03', 5)])
    assert.deepEqual(
      strip?.cells.map(({level}) => level),
      [4, 1, 3]
    )
  })

  await t.test('should cut more than a year into years, the newest first', () => {
    assert.deepEqual(
      toStrips([day('2029-06-01'), day('2031-01-01')]).map(({label}) => label),
      ['2031', '2029']
    )
  })

  await t.test('should lay nothing out for no days', () => {
    assert.deepEqual(toStrips([]), [])
  })
})
