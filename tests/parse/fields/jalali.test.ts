import assert from 'node:assert/strict'
import test from 'node:test'
import {parseDay, resolveDay} from '../../../src/parse/fields/date.ts'
import {findDay} from '../../../src/parse/fields/find-day.ts'
import {fromJalali} from '../../../src/parse/fields/jalali.ts'
import {parseCopy} from '../../../src/parse/parse-copy.ts'
import {copyFromText} from '../../../src/read/read-copy.ts'

test('days of the Solar Hijri calendar', async (t) => {
  await t.test('should be those the calendar of the runtime has, over two centuries', () => {
    const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric'
    })
    for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2080, 0, 1); time += 7 * 86_400_000) {
      const parts = new Map(persian.formatToParts(time).map(({type, value}) => [type, value]))
      const [year, month, day] = ['year', 'month', 'day'].map((part) =>
        Number(parts.get(part as 'year'))
      )
      assert.equal(
        fromJalali(year ?? 0, month ?? 0, day ?? 0),
        new Date(time).toISOString().slice(0, 10)
      )
    }
  })
  await t.test('should end with the last of their month', () => {
    assert.equal(fromJalali(1403, 12, 30), '2025-03-20')
    assert.equal(fromJalali(1404, 12, 30), undefined)
    assert.equal(fromJalali(1404, 7, 31), undefined)
    assert.equal(fromJalali(1404, 13, 1), undefined)
  })
  const printed = [
    ['a name of the month', '۱۴ اردیبهشت ۱۴۰۴', undefined, '2025-05-04'],
    ['a weekday and the word for month', 'یکشنبه، ۱۴ اردیبهشت ماه ۱۴۰۴', undefined, '2025-05-04'],
    ['a weekday of two words', 'سه‌شنبه ۱۶ اردیبهشت ۱۴۰۴', undefined, '2025-05-06'],
    ['numbers', '۱۴۰۴/۰۲/۱۴', undefined, '2025-05-04'],
    ['no year', '۱۴ اردیبهشت', '2040-05-05', '2040-05-03'],
    ['no year, over their New Year', '۲۹ اسفند', '2040-03-21', '2040-03-19'],
    ['no year, over ours', '۱۰ دی', '2041-01-02', '2040-12-30'],
    ['a weekday, the first of a leap year', 'شنبه ۱ فروردین ۱۴۰۳', undefined, '2024-03-20'],
    ['the last of a leap year', '۳۰ اسفند ۱۴۰۳', undefined, '2025-03-20'],
    ['Latin numbers', '1404/02/14', undefined, '2025-05-04'],
    ['no year, some days before', '۲۸ اسفند', '2025-03-21T06:00:00Z', '2025-03-18'],
    ['no year, some days behind', '۲ فروردین', '2025-03-19', '2025-03-22'],
    ['no year, a winter ago', '۱۰ دی', '2026-01-02', '2025-12-31'],
    ['no day of the month', '۳۱ آبان ۱۴۰۴', undefined, undefined],
    ['a month of ours in Persian', '۴ مه ۲۰۲۵', undefined, '2025-05-04']
  ] as const
  for (const [name, line, received, day] of printed) {
    await t.test(`should be read with ${name}`, () => {
      const found = parseDay(line)
      assert.equal(found && resolveDay(found, received), day)
    })
  }
  await t.test('should leave days of the lunar calendar unread', () => {
    assert.equal(parseDay('1446/09/12'), undefined)
    assert.equal(parseDay('1446/11/06'), undefined)
  })
  await t.test('should be found in a line, the first of several', () => {
    assert.equal(findDay('تاریخ انتشار: ۱۴۰۴/۰۲/۱۴ - ۱۰:۳۰')?.time, '2025-05-04T10:30')
    assert.equal(findDay('۱۴ اردیبهشت ۱۴۰۴ (4 May 2031)')?.time, '2025-05-04')
    assert.equal(findDay('4 May 2031 (۱۴ اردیبهشت ۱۴۰۴)')?.time, '2031-05-04')
  })
  await t.test('should stand in datelines with the words they rest on', () => {
    const text = `بندر نمک پس از دو هفته اعتصاب بازگشایی شد

تهران، ۱۴ اردیبهشت (ایرنا) - مدیریت بندر روز دوشنبه اعلام کرد سه اسکله پس از دو هفته اعتصاب به روی کشتی‌ها باز می‌شود.

مدیر بندر به خبرنگاران گفت کار به تدریج از سر گرفته می‌شود.
`
    const copy = copyFromText({text, file: 'port.txt', received: '2040-05-03'})
    const [story] = parseCopy(copy, {outlets: []})
    assert.deepEqual(story?.fields.dateline, {place: 'تهران', date: '2040-05-03', agency: 'ایرنا'})
    const rest = story.fields.derived.find(({field}) => field === 'dateline.date')
    assert.equal(rest?.span && text.slice(...rest.span), '۱۴ اردیبهشت')
  })
})
