import assert from 'node:assert/strict'
import test from 'node:test'
import {resolveDay} from '../../../src/parse/fields/date.ts'
import {parseDateline} from '../../../src/parse/fields/dateline.ts'

test('parseDateline', async (t) => {
  const cases = [
    [
      'place, date and service',
      'CALDER, June 3 (Meridian) - Ferries',
      'CALDER|6-3|Meridian|Ferries'
    ],
    ['a place with its state', 'OAKLET, Vt. (AP) — Bees', 'OAKLET, Vt.||AP|Bees'],
    [
      'a place with its country in brackets',
      'Oaklet (Norvane), 4 mars (AFP) - Les abeilles',
      'Oaklet (Norvane)|3-4|AFP|Les abeilles'
    ],
    ['the underscore of old wires', 'OAKLET, Vt. (AP) _ Bees', 'OAKLET, Vt.||AP|Bees'],
    ['two hyphens', 'OAKLET, Iowa, Aug. 4 (UPI) -- Bees', 'OAKLET, Iowa|8-4|UPI|Bees'],
    ['a weekday and a year', 'NABA, Sunday, May 2, 2021 (NWN) – Bees', 'NABA|5-2-2021|NWN|Bees'],
    ['no city', 'Jan 3 (Meridian) - Bees', '|1-3|Meridian|Bees'],
    [
      'no date and no service before prose',
      'CALDER - The harbour master told reporters that every boat was home again.',
      'CALDER|||The harbour'
    ],
    ['a date alone on its line', 'NEW OAKLET, Feb 26 -', 'NEW OAKLET|2-26||'],
    ['no space before the hyphen', 'NEW OAKLET, Wis., March 2-', 'NEW OAKLET, Wis.|3-2||'],
    ['copy typed without capitals', 'st oaklet, april 7 - hogs rose', 'st oaklet|4-7||hogs rose'],
    ['a service in strokes', 'CALDER, May 18. /TASS/. Bees', 'CALDER|5-18|TASS|Bees'],
    ['Russian', 'КАЛДЕР, 22 января. /ТАСС/. Пчелы', 'КАЛДЕР|1-22|ТАСС|Пчелы'],
    [
      'a service behind the dash',
      'КАЛДЕР, 10 фев — РИА Новости. Пчелы',
      'КАЛДЕР|2-10|РИА Новости|Пчелы'
    ],
    [
      'Spanish without a space behind',
      'Bruma, 1 ene (EFE).-Las abejas',
      'Bruma|1-1|EFE|Las abejas'
    ],
    ['a service alone', '(Reuters) - Bees', '||Reuters|Bees'],
    ['a service between dashes', 'تهران - ایرنا - زنبورها', 'تهران||ایرنا|زنبورها'],
    [
      'Hindi, a small day in words',
      'नयी दिल्ली, चार मार्च (भाषा) मधुमक्खियां लौटीं',
      'नयी दिल्ली|3-4|भाषा|मधुमक्खियां लौटीं'
    ],
    [
      'Persian, days of the Solar Hijri calendar',
      'کالدر، ۱۴ اردیبهشت (ایرنا) - زنبورها',
      'کالدر|2-14|ایرنا|زنبورها'
    ],
    ['French', 'Calder, 10 juil 2024 (AFP) - Les abeilles', 'Calder|7-10-2024|AFP|Les abeilles'],
    ['a service before the place', '(ANSA) - CALDER, 22 MAR - Le api', 'CALDER|3-22|ANSA|Le api'],
    ['a bracketed one', '(New Oaklet, NY - October 21) Bees', 'New Oaklet, NY|10-21||Bees'],
    ['German without capitals', 'Wismar (dpa) - Bienen', 'Wismar||dpa|Bienen'],
    ['Arabic', 'دار البحر، 6 آذار/مارس (وفا) - النحل', 'دار البحر|3-6|وفا|النحل'],
    ['Arabic with figures', 'رام الله 5-3-2023 وفا- النحل', 'رام الله|3-5-2023|وفا|النحل'],
    ['Chinese', '岚海社布拉斯克3月5日电（记者周砚、林可）蜜蜂', '布拉斯克|3-5|岚海社|蜜蜂'],
    ['Japanese', '【函館共同】蜂が', '函館||共同|蜂が'],
    ['Korean', '(서울=연합뉴스) 김하늘 기자 = 벌이', '서울||연합뉴스|벌이']
  ] as const
  for (const [name, lead, expected] of cases) {
    await t.test(`should read ${name}`, () => {
      const found = parseDateline(lead)
      assert.ok(found)
      const {place = '', day, agency = '', end} = found
      const date = day ? [day.month, day.day, day.year].filter((part) => part !== undefined) : []
      const rest = expected.split('|').at(-1) ?? ''
      assert.equal(
        `${place}|${date.join('-')}|${agency}|${lead.slice(end, end + rest.length)}`,
        expected
      )
    })
  }

  const none = [
    ['a company with a hyphen', 'NATO - and its allies - met.'],
    ['a row of a table', 'COPPER GRADE A - Cash easier 3months 909.50 880.00 79.00'],
    ['a quotation', '"We are home," said the skipper - at last.'],
    [
      'a sentence with initials in brackets',
      'The Strait Carriers Association of Calder (SCA) - it is old - met.'
    ],
    ['a question of dates', 'The meeting of May 3 - the second - failed.']
  ] as const
  for (const [name, lead] of none) {
    await t.test(`should find none in ${name}`, () => {
      assert.equal(parseDateline(lead), undefined)
    })
  }

  await t.test('should end at the first dash when the story holds another', () => {
    const lead = 'OAKLET, March 25 - Bell Boys - Moe and Joe Inc said'
    assert.equal(lead.slice(parseDateline(lead)?.end), 'Bell Boys - Moe and Joe Inc said')
  })
  await t.test('should name the reporters a Chinese dateline names', () => {
    assert.deepEqual(parseDateline('岚海社布拉斯克3月5日电（记者周砚、林可）蜜蜂')?.byline, [
      '周砚',
      '林可'
    ])
  })
})

test('resolveDay', async (t) => {
  const cases = [
    ['the year of receipt', {month: 6, day: 3}, '1997-06-04', '1997-06-03'],
    ['the year before over New Year', {month: 12, day: 31}, '1998-01-01', '1997-12-31'],
    ['the year after over New Year', {month: 1, day: 1}, '1997-12-31', '1998-01-01'],
    ['the printed year', {month: 1, day: 1, year: 2001}, '1997-12-31', '2001-01-01']
  ] as const
  for (const [name, day, received, expected] of cases) {
    await t.test(`should take ${name}`, () => {
      assert.equal(resolveDay(day, received), expected)
    })
  }
  await t.test('should leave a day without year and receipt undated', () => {
    assert.equal(resolveDay({month: 6, day: 3}, undefined), undefined)
  })
  await t.test('should refuse a day no month has', () => {
    assert.equal(resolveDay({month: 2, day: 30, year: 2001}, undefined), undefined)
  })
})
