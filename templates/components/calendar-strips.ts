import type {CalendarDay} from '../../src/model/page.ts'

const dayLength = 86_400_000
/** Longest stretch shown as one strip, in weeks; more is cut into years. */
const longest = 54

/** One cell: where it stands and how dark it is, 0 (nothing) to 4. */
export interface CalendarCell {
  /** ISO 8601 day. */
  readonly date: string
  /** Day of the month. */
  readonly number: number
  readonly week: number
  /** 0 is Monday. */
  readonly weekday: number
  readonly level: number
  readonly label?: string
}

/** A stretch of days, gaps filled. */
export interface CalendarStrip {
  /** The year; empty when there is one strip only. */
  readonly label: string
  readonly weeks: number
  readonly stories: number
  readonly filled: number
  readonly cells: readonly CalendarCell[]
}

/** Days since the first Monday of the epoch's calendar (5 January 1970). */
function toDayNumber(date: string): number {
  return Math.round(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / dayLength) - 4
}

function toStrip(days: readonly CalendarDay[], label: string, most: number): CalendarStrip {
  const byNumber = new Map(days.map((day) => [toDayNumber(day.date), day]))
  const numbers = [...byNumber.keys()]
  const first = Math.min(...numbers)
  const last = Math.max(...numbers)
  const firstWeek = Math.floor(first / 7)
  const cells: CalendarCell[] = []
  for (let number = first; number <= last; number += 1) {
    const day = byNumber.get(number)
    const week = Math.floor(number / 7) - firstWeek
    const count = day?.count ?? 0
    const date = new Date((number + 4) * dayLength).toISOString().slice(0, 10)
    cells.push({
      date,
      number: Number(date.slice(8)),
      week,
      weekday: number - Math.floor(number / 7) * 7,
      level: Math.ceil((count / most) * 4),
      ...(day && count > 0 && {label: day.label})
    })
  }
  const filled = days.filter((day) => day.count > 0)
  return {
    label,
    weeks: Math.floor(last / 7) - firstWeek + 1,
    stories: filled.reduce((sum, day) => sum + day.count, 0),
    filled: filled.length,
    cells
  }
}

/**
 * Lay days out in weeks.
 *
 * @param days
 *   Days in order; those without a story may be left out.
 * @returns
 *   One strip, or one for each year when the days span more than about a year.
 */
export function toStrips(days: readonly CalendarDay[]): readonly CalendarStrip[] {
  const dated = days.filter((day) => !Number.isNaN(toDayNumber(day.date)))
  const first = dated[0]
  const last = dated.at(-1)
  if (first === undefined || last === undefined) return []
  const most = Math.max(1, ...dated.map((day) => day.count))
  const weeks = (toDayNumber(last.date) - toDayNumber(first.date)) / 7
  if (weeks <= longest) return [toStrip(dated, '', most)]
  const years = new Map<string, CalendarDay[]>()
  for (const day of dated) {
    const year = day.date.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), day])
  }
  return [...years].reverse().map(([year, own]) => toStrip(own, year, most))
}
