import type {StatementRef} from '../../model/archive.ts'
import {filingDay} from '../../model/day.ts'
import type {EntryId} from '../../model/ids.ts'
import type {TimeBar, TimePicture} from '../../model/picture.ts'
import type {RenderContext} from '../context.ts'

const dayLength = 86_400_000

/** Most bars in a picture; a longer time is cut into larger pieces. */
const mostBars = 60

type Unit = 'day' | 'week' | 'month' | 'year'

/** @returns Statements over the whole time of the archive, so that pages can be compared. */
export function statementsOverTime(
  context: RenderContext,
  refs: readonly StatementRef[]
): TimePicture | undefined {
  return storiesOverTime(
    context,
    refs.map(({entry}) => entry)
  )
}

/**
 * Count stories over the whole time of the archive.
 *
 * @param stories
 *   A story counts as often as it is in the list.
 * @returns
 *   `undefined` when there is one bar only, or nothing dated to count.
 */
export function storiesOverTime(
  context: RenderContext,
  stories: readonly EntryId[]
): TimePicture | undefined {
  const {days} = context.archive
  const [last, first] = [days[0]?.date, days.at(-1)?.date]
  if (first === undefined || last === undefined) return undefined
  const unit = unitFor(first, last)
  const bars = new Map<string, TimeBar & {count: number}>()
  for (let at = startOf(first, unit); at <= last; at = nextOf(at, unit)) {
    bars.set(at, {label: labelOf(context, at, unit), count: 0})
  }
  let dated = 0
  for (const id of stories) {
    const day = filingDay(context.entry(id).fields)
    const bar = day === undefined ? undefined : bars.get(startOf(day, unit))
    if (!bar) continue
    bar.count++
    dated++
  }
  if (dated === 0 || bars.size < 2) return undefined
  return {bars: [...bars.values()], span: context.dates.range(first, last)}
}

/** @returns The picture as a field of a page's value. */
export function overTimeField(overTime: TimePicture | undefined): {
  readonly overTime?: TimePicture
} {
  return overTime ? {overTime} : {}
}

function unitFor(first: string, last: string): Unit {
  const days = (Date.parse(last) - Date.parse(first)) / dayLength + 1
  if (days <= mostBars) return 'day'
  if (days / 7 <= mostBars) return 'week'
  return days / 30 <= mostBars * 2 ? 'month' : 'year'
}

/** The day, the Monday of the week, the first of the month or year. */
function startOf(day: string, unit: Unit): string {
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`
  if (unit === 'month') return `${day.slice(0, 7)}-01`
  if (unit === 'day') return day.slice(0, 10)
  const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7
  return toDate(Date.parse(`${day}T12:00:00Z`) - weekday * dayLength)
}

function nextOf(day: string, unit: Unit): string {
  const date = new Date(`${day}T12:00:00Z`)
  if (unit === 'year') date.setUTCFullYear(date.getUTCFullYear() + 1)
  else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + 1)
  else date.setUTCDate(date.getUTCDate() + (unit === 'week' ? 7 : 1))
  return toDate(date.getTime())
}

function toDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function labelOf({dates}: RenderContext, day: string, unit: Unit): string {
  if (unit === 'year') return day.slice(0, 4)
  if (unit === 'month') return dates.month(day.slice(0, 7))
  if (unit === 'day') return dates.date(day)
  return dates.span(day, toDate(Date.parse(`${day}T12:00:00Z`) + 6 * dayLength))
}
