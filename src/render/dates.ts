import {toDay} from '../model/day.ts'
import type {Direction} from '../model/copy.ts'

/** Writes dates in the language of the site; never looks at the clock. */
export interface Dates {
  /** A day, or a day and a time, as precise as the ISO 8601 text. */
  date(iso: string): string
  /** “8 March”. */
  dayAndMonth(day: string): string
  /** “8 Mar 2031”. */
  shortDay(day: string): string
  weekday(day: string): string
  /** “March 2025”, from `2025-03`. */
  month(month: string): string
  /** “March”. */
  monthName(month: string): string
  /** “3 – 9 March 2031”. */
  span(first: string, last: string): string
  /** “January – July 2031”. */
  range(first: string, last: string): string
}

/**
 * @param language
 *   BCP 47. Plain `en` is written the way most of the world's English does: 5 March 2025.
 * @param timeZone
 *   IANA zone in which times with an offset are shown; days have none.
 */
export function makeDates(language: string, timeZone: string): Dates {
  const locale = language === 'en' ? 'en-GB' : language
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, {timeZone: 'UTC', ...options})
  const long = {day: 'numeric', month: 'long', year: 'numeric'} as const
  const day = format(long)
  const time = format({...long, hour: '2-digit', minute: '2-digit', hourCycle: 'h23'})
  const zoned = format({
    ...long,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'short'
  })
  const dayAndMonth = format({day: 'numeric', month: 'long'})
  const shortDay = format({day: 'numeric', month: 'short', year: 'numeric'})
  const weekday = format({weekday: 'long'})
  const month = format({month: 'long', year: 'numeric'})
  const monthName = format({month: 'long'})
  return {
    date(iso) {
      if (/^\d{4}$/u.test(iso)) return iso
      if (/^\d{4}-\d{2}$/u.test(iso)) return month.format(atNoon(`${iso}-01`))
      const offset = /T.*(?:Z|[+-]\d{2}:?\d{2})$/u.test(iso)
      const clock = /T\d{2}:\d{2}/u.test(iso)
      const at = new Date(offset ? iso : clock ? `${iso}Z` : `${toDay(iso) ?? iso}T12:00:00Z`)
      if (Number.isNaN(at.getTime())) return iso
      return (offset ? zoned : clock ? time : day).format(at)
    },
    shortDay: (iso) => shortDay.format(atNoon(iso)),
    dayAndMonth: (iso) => dayAndMonth.format(atNoon(iso)),
    weekday: (iso) => weekday.format(atNoon(iso)),
    month: (iso) => month.format(atNoon(`${iso}-01`)),
    monthName: (iso) => monthName.format(atNoon(`${iso}-01`)),
    span: (first, last) => day.formatRange(atNoon(first), atNoon(last)),
    range: (first, last) => month.formatRange(atNoon(first), atNoon(last))
  }
}

function atNoon(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}

/** @returns The direction a language is written in. */
export function directionOf(language: string): Direction {
  const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|ps|sd|syr|ug|ur|yi)(?:-|$)/iu
  return rightToLeft.test(language) ? 'rtl' : 'ltr'
}
