import type {CalendarDay} from '../../src/model/page.ts'
import {useStrings} from '../context.ts'
import {toStrips, type CalendarCell} from './calendar-strips.ts'

interface GridDay {
  readonly cell: CalendarCell
  readonly day: CalendarDay | undefined
}

/** Every day of the month the given days lie in. */
function wholeMonth(days: readonly CalendarDay[]): readonly CalendarDay[] {
  const month = days[0]?.date.slice(0, 7)
  if (month === undefined) return []
  const [year = 0, number = 1] = month.split('-').map(Number)
  const byDate = new Map(days.map((day) => [day.date.slice(0, 10), day]))
  return Array.from({length: new Date(Date.UTC(year, number, 0)).getUTCDate()}, (_, index) => {
    const date = `${month}-${String(index + 1).padStart(2, '0')}`
    return byDate.get(date) ?? {date, label: date, count: 0}
  })
}

/** Cells in rows of one week each, a week that begins late padded in front. */
function toWeeks(days: readonly CalendarDay[]): readonly (readonly (GridDay | undefined)[])[] {
  const [strip] = toStrips(days)
  if (strip === undefined) return []
  const byDate = new Map(days.map((day) => [day.date.slice(0, 10), day]))
  const weeks = Array.from({length: strip.weeks}, () => new Array<GridDay | undefined>(7))
  for (const cell of strip.cells) {
    const week = weeks[cell.week]
    if (week) week[cell.weekday] = {cell, day: byDate.get(cell.date)}
  }
  return weeks.map((week) => Array.from(week))
}

/** The days of one month, those with stories linked and darker the more was filed. */
export function MonthGrid({days}: {readonly days: readonly CalendarDay[]}) {
  const strings = useStrings()
  return (
    <table class="month">
      <caption class="visually-hidden">{strings.list.calendar}</caption>
      <tbody>
        {toWeeks(wholeMonth(days)).map((week, index) => (
          <tr key={index}>
            {week.map((entry, weekday) => (
              <td key={weekday} class={entry && `heat-${entry.cell.level}`}>
                {entry &&
                  (entry.day?.href !== undefined && entry.day.count > 0 ? (
                    <a href={entry.day.href} title={entry.day.label} aria-label={entry.day.label}>
                      {entry.cell.number}
                    </a>
                  ) : (
                    <span>{entry.cell.number}</span>
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
