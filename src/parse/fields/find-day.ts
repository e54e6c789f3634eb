import {parseDay, resolveDay, toAsciiDigits} from './date.ts'
import {findJalaliDay} from './jalali.ts'

/** A day found in a line. */
export interface FoundDay {
  /** ISO 8601: a day, with the time of day where the line prints one behind it. */
  readonly time: string
  /** Whether the line calls it the time of a change. */
  readonly isUpdate: boolean
}

const yearFirst =
  /(?<!\d)((?:19|20)\d\d)\s?(?:[-/.]|年|년)\s?(\d{1,2})\s?(?:[-/.]|月|월)\s?(\d{1,2})(?!\d)\s?(?:日|일)?/u
const yearLast = /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d)(?!\d)/u
const dayMonth =
  /(?<![\d\p{L}])\d{1,2}(?:st|nd|rd|th|er|º|°)?\.?\s(?:de\s|of\s)?[\p{L}\p{M}]{2,14}(?:\s[\p{L}]{5,8})?\.?[,،]?\s(?:del?\s)?(?:19|20)\d\d(?!\d)/u
const monthDay = /(?<!\p{L})\p{L}{3,14}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d(?!\d)/u
const vietnamese = /(?<!\d)(\d{1,2})\stháng\s(\d{1,2})(?:,|\snăm)?\s((?:19|20)\d\d)(?!\d)/iu
const hungarian = /(?<!\d)((?:19|20)\d\d)\.\s(\p{L}{3,10})\.?\s(\d{1,2})\.?(?!\d)/u
const reiwa = /令和(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/u
const clock =
  /^[^\d\p{L}]{0,6}(?:\p{L}{1,12}\.?\s?|午[前後]\s?|오[전후]\s?)?[^\d\p{L}]{0,4}(?<hour>\d{1,2})(?:[:.h]|時|시|点)\s?(?<minute>\d\d)(?!\d)分?\s?(?<half>[ap]\.?m\b)?/iu
const later =
  /(?:up\s?dat|modifi|chang|revis|edit|aktuali|geändert|bijgewerkt|gewijzigd|actualiz|atualiz|modific|aggiorn|oppdater|opdater|uppdater|uppfær|päivit|güncel|обновл|измен|оновл|zaktualizowan|frissít|ενημ|תודכן|עודכן|עדכון|تحديث|به.?روز|cập nhật|更新|修正|수정)[^.|]{0,34}$/iu

/**
 * Find the first day printed anywhere in a line, by name of the month in any language known or by
 * numbers, digits of any script; of several the first that is not that of a change.
 *
 * @param isMonthFirst
 *   Whether `4/5/2031` is the fifth of April. Left out: read only where it can mean one day.
 * @returns
 *   `undefined` when there is none whose year is printed.
 */
export function findDay(line: string, isMonthFirst?: boolean): FoundDay | undefined {
  const text = toAsciiDigits(line).replace(/[\u200e\u200f]/gu, '')
  let found: FoundDay | undefined
  let from = 0
  for (let count = 0; count < 4; count += 1) {
    const next = firstDay(text.slice(from), isMonthFirst)
    if (!next) break
    const isUpdate = saysUpdated(text.slice(from, from + next.start))
    const each = {time: next.day + clockAfter(text.slice(from + next.end)), isUpdate}
    if (!isUpdate) return each
    found ??= each
    from += next.end
  }
  return found
}

/** Whether words before a date say that it is the day of a change. */
export function saysUpdated(before: string): boolean {
  return later.test(before)
}

interface DayAt {
  readonly day: string
  readonly start: number
  readonly end: number
}

function firstDay(text: string, isMonthFirst: boolean | undefined): DayAt | undefined {
  const all = [
    place(yearFirst.exec(text), ([, year, month, day]) => toIso(year, month, day)),
    place(yearLast.exec(text), ([, one, sign, other, year]) =>
      sign === '/' ? slashed(one, other, year, isMonthFirst) : toIso(year, other, one)
    ),
    place(dayMonth.exec(text), ([words]) => worded(words)),
    place(monthDay.exec(text), ([words]) => worded(words)),
    place(vietnamese.exec(text), ([, day, month, year]) => toIso(year, month, day)),
    place(hungarian.exec(text), ([, year, month, day]) =>
      worded(`${day ?? ''} ${month ?? ''} ${year ?? ''}`)
    ),
    place(reiwa.exec(text), ([, year, month, day]) =>
      toIso(String(2018 + (year === '元' ? 1 : Number(year))), month, day)
    ),
    findJalaliDay(text)
  ].filter((each) => each !== undefined)
  return all.sort((a, b) => a.start - b.start)[0]
}

function place(
  match: RegExpExecArray | null,
  read: (match: RegExpExecArray) => string | undefined
): DayAt | undefined {
  const day = match ? read(match) : undefined
  return match && day !== undefined
    ? {day, start: match.index, end: match.index + match[0].length}
    : undefined
}

function worded(words: string): string | undefined {
  const day = parseDay(words)
  return day && resolveDay(day, undefined)
}

function toIso(year = '', month = '', day = ''): string | undefined {
  return worded(`${year}-${month}-${day}`)
}

/** `4/5/2031`: two days in one, unless the place says which or one number is no month. */
function slashed(
  one = '',
  other = '',
  year = '',
  isMonthFirst: boolean | undefined
): string | undefined {
  if (Number(one) > 12 || one === other) return toIso(year, other, one)
  if (Number(other) > 12) return toIso(year, one, other)
  if (isMonthFirst === undefined) return undefined
  return isMonthFirst ? toIso(year, one, other) : toIso(year, other, one)
}

function clockAfter(rest: string): string {
  const groups = clock.exec(rest.slice(0, 40))?.groups
  if (!groups) return ''
  const {hour = '', minute = '', half} = groups
  const isAfternoon = /^p/iu.test(half ?? '') || /午後|오후/u.test(rest.slice(0, 20))
  const number = Number(hour) + (isAfternoon && Number(hour) < 12 ? 12 : 0)
  const isNight = /^a/iu.test(half ?? '') && number === 12
  if (number > 23 || Number(minute) > 59) return ''
  return `T${String(isNight ? 0 : number).padStart(2, '0')}:${minute}`
}
