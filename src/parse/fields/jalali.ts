import type {PrintedDay} from './printed-day.ts'

/** Months of the Solar Hijri calendar, as Iran writes dates. */
const months = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند'
]

const monthName = `(?<month>${months.join('|')})(?:\\s*ماه)?`
const printed = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})\\s+${monthName}\\s+(?<year>1[34]\\d\\d)(?!\\d)`,
  'u'
)
const numbered =
  /(?<!\d)(?<year>13\d\d|14[0-2]\d)(?<sign>[-/])(?<month>\d\d)\k<sign>(?<day>\d\d)(?!\d)/u
const whole = new RegExp(
  `^(?:(?:(?:یک|دو|سه|چهار|پنج)?[\\u200c ]?شنبه|جمعه)[،,]?\\s+)?(?<day>\\d{1,2})\\s+${monthName}(?:[،,]?\\s+(?<year>1[34]\\d\\d))?$`,
  'u'
)
/** Later years of four digits that begin so are those of the lunar calendar, which this one has long to come. */
const numeric = /^(?<year>13\d\d|14[0-2]\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/u

/**
 * Read a day of the Solar Hijri calendar that is all of a text: `۱۴ اردیبهشت`, `1404/02/14`.
 *
 * @param text
 *   Digits as ASCII.
 */
export function parseJalaliDay(text: string): PrintedDay | undefined {
  const groups = (whole.exec(text) ?? numeric.exec(text))?.groups
  if (!groups) return undefined
  const {month, day} = monthAndDay(groups)
  if (!isDay(month, day)) return undefined
  const year = groups.year === undefined ? {} : {year: Number(groups.year)}
  return {calendar: 'solar-hijri', month, day, ...year}
}

/** Month and day of a match, the month by name or number. */
function monthAndDay({month = '', day}: Readonly<Record<string, string | undefined>>) {
  const named = months.indexOf(month) + 1
  return {month: named > 0 ? named : Number(month), day: Number(day)}
}

function isDay(month: number, day: number): boolean {
  return month > 0 && month < 13 && day > 0 && day <= (month < 7 ? 31 : 30)
}

/**
 * Find a day of the Solar Hijri calendar, as `۱۴ اردیبهشت ۱۴۰۴`.
 *
 * @param text
 *   Digits as ASCII.
 * @returns
 *   ISO 8601 day of the Gregorian calendar and where it is printed; `undefined` when there is none.
 */
export function findJalaliDay(
  text: string
): {readonly day: string; readonly start: number; readonly end: number} | undefined {
  const match = printed.exec(text) ?? numbered.exec(text)
  if (!match?.groups) return undefined
  const {month, day: number} = monthAndDay(match.groups)
  const day = fromJalali(Number(match.groups.year), month, number)
  return day === undefined
    ? undefined
    : {day, start: match.index, end: match.index + match[0].length}
}

/**
 * Give the day of the Gregorian calendar, ISO 8601, that a day of the Solar Hijri calendar is.
 *
 * @returns
 *   `undefined` when there is no such day.
 * @see The 33-year rule, which is right for the years 1244 to 1472 (1865 to 2094).
 */
export function fromJalali(year: number, month: number, day: number): string | undefined {
  const isShort = month === 12 && leaps(year + 1) === leaps(year)
  if (!isDay(month, day) || (isShort && day > 29)) return undefined
  const before = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1
  const days = (year - 1) * 365 + leaps(year) - (1403 * 365 + leaps(1404)) + before
  // 1 Farvardin 1404.
  return new Date(Date.UTC(2025, 2, 21) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Leap years before a year: they fall on these places of a cycle of 33. */
function leaps(upTo: number): number {
  const rest = upTo % 33
  return (
    Math.floor(upTo / 33) * 8 + [1, 5, 9, 13, 17, 22, 26, 30].filter((place) => place < rest).length
  )
}
