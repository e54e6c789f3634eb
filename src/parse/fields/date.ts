import {fromJalali, parseJalaliDay} from './jalali.ts'
import {parseMonth} from './month.ts'
import type {PrintedDay} from './printed-day.ts'

const weekday =
  /^(?:\p{L}{2,12}day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|\p{L}+tag|mittwoch|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?|(?:يوم )?(?:الأحد|الاحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت))[,،]?\s+/iu
const monthFirst = /^(\p{L}{3,12}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/u
const dayFirst =
  /^(\d{1,2})(?:\.|er|º|°|st|nd|rd|th)?\s+(?:de\s+|of\s+)?([\p{L}\p{M}]{2,14}(?:\s\p{L}{5,8})?\.?(?:\/[\p{L}\p{M}]{3,12})?)(?:[,،]?\s+(?:de(?:l)?\s+)?(\d{4}))?\.?$/u
const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/u
/** Years before print are those of another calendar. */
const isoLike = /^(1[5-9]\d\d|2\d{3})[-/.](\d{1,2})[-/.](\d{1,2})$/u

/** Read a date that is all of `text`, weekday allowed before it. Digits of any script. */
export function parseDay(text: string): PrintedDay | undefined {
  const plain = toAsciiDigits(text).trim()
  const solar = parseJalaliDay(plain)
  if (solar) return solar
  const bare = plain.replace(weekday, '')
  const first = monthFirst.exec(bare)
  if (first) return toDay(first[3], parseMonth(first[1] ?? ''), first[2])
  const second = dayFirst.exec(bare)
  if (second) return toDay(second[3], parseMonth(second[2] ?? ''), second[1])
  const third = numeric.exec(bare)
  if (third) return toDay(third[4], Number(third[3]), third[1])
  const fourth = isoLike.exec(bare)
  return fourth ? toDay(fourth[1], Number(fourth[2]), fourth[3]) : undefined
}

/**
 * Give a printed day its year: the one that brings it nearest to the day of receipt.
 *
 * @returns
 *   ISO 8601 day; `undefined` when neither the copy nor `received` tells the year.
 */
export function resolveDay(day: PrintedDay, received: string | undefined): string | undefined {
  if (day.year !== undefined) return toIso(day.year, day)
  if (received === undefined) return undefined
  const reference = Date.parse(`${received.slice(0, 10)}T00:00:00Z`)
  const year = Number(received.slice(0, 4)) - (day.calendar ? solarYears : 0)
  const distance = (iso: string) => Math.abs(Date.parse(`${iso}T00:00:00Z`) - reference)
  return [year - 1, year, year + 1]
    .flatMap((each) => toIso(each, day) ?? [])
    .sort((one, other) => distance(one) - distance(other))[0]
}

/** Years from the Solar Hijri calendar to the Gregorian one, from spring on. */
const solarYears = 621

/** @returns `text` with decimal digits of any script as ASCII digits. */
export function toAsciiDigits(text: string): string {
  return /[^\0-\x7F]/u.test(text)
    ? text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19\u0966-\u096F]/gu, (digit) => {
        const code = digit.charCodeAt(0)
        // Every block but the Indic one begins at a multiple of sixteen.
        return String((code & 0xf) - (code >= 0x966 && code <= 0x96f ? 6 : 0))
      })
    : text
}

function toDay(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined
): PrintedDay | undefined {
  const number = Number(day)
  if (month === undefined || month < 1 || month > 12 || number < 1 || number > 31) return undefined
  return {month, day: number, ...(year !== undefined && {year: Number(year)})}
}

function toIso(year: number, {month, day, calendar}: PrintedDay): string | undefined {
  if (calendar) return fromJalali(year, month, day)
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.getUTCDate() !== day ? undefined : iso
}
