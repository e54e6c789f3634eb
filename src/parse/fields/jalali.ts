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

const printed = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})\\s+(?<month>${months.join('|')})(?:\\s*ماه)?\\s+(?<year>1[34]\\d\\d)(?!\\d)`,
  'u'
)

/**
 * Find a day of the Solar Hijri calendar, as `۱۴ اردیبهشت ۱۴۰۴`.
 *
 * @param text
 *   Digits as ASCII.
 * @returns
 *   ISO 8601 day of the Gregorian calendar and where it was printed; `undefined` when there is none.
 * @see The 33-year rule, which is right for the years 1244 to 1472 (1865 to 2094).
 */
export function findJalaliDay(
  text: string
): {readonly day: string; readonly end: number} | undefined {
  const match = printed.exec(text)
  if (!match?.groups) return undefined
  const year = Number(match.groups.year)
  const month = months.indexOf(match.groups.month ?? '') + 1
  const day = Number(match.groups.day)
  if (day < 1 || day > (month < 7 ? 31 : 30)) return undefined
  const before = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1
  // Leap years fall on these places of a cycle of 33.
  const leaps = (upTo: number) => {
    const cycles = Math.floor(upTo / 33)
    const rest = upTo % 33
    return cycles * 8 + [1, 5, 9, 13, 17, 22, 26, 30].filter((place) => place < rest).length
  }
  const days = (year - 1) * 365 + leaps(year) - (1403 * 365 + leaps(1404)) + before
  // 1 Farvardin 1404.
  const date = new Date(Date.UTC(2025, 2, 21) + days * 86_400_000)
  return {day: date.toISOString().slice(0, 10), end: match.index + match[0].length}
}
