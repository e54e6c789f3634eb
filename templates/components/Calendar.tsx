import {useStrings} from '../context.ts'
import type {SlotProps} from '../props.ts'
import {MonthGrid} from './MonthGrid.tsx'
import {toStrips} from './calendar-strips.ts'

/** Side of a cell and distance from one to the next, in CSS pixels. */
const side = 11
const pitch = 14

/**
 * A heat map of days: one column a week, one row a weekday, darker where more was filed. Cells are
 * not links, being smaller than a finger; the pages of the days are linked beside it.
 */
export function Calendar({days}: SlotProps['Calendar']) {
  const strings = useStrings()
  const filled = days.filter((day) => day.count > 0)
  if (filled.length === 0) return null
  const months = new Set(days.map((day) => day.date.slice(0, 7)))
  if (months.size === 1) return <MonthGrid days={days} />
  const stories = filled.reduce((sum, day) => sum + day.count, 0)
  return (
    <div class="calendar">
      {toStrips(days).map((strip) => {
        const width = strip.weeks * pitch - (pitch - side)
        const height = 7 * pitch - (pitch - side)
        return (
          <figure key={strip.label}>
            {strip.label !== '' && <figcaption>{strip.label}</figcaption>}
            <svg
              viewBox={`0 0 ${width} ${height}`}
              width={width}
              height={height}
              role="img"
              aria-label={`${strings.list.calendar} ${strip.label}: ${strings.list.calendarOf(
                strip.label === '' ? stories : strip.stories,
                strip.label === '' ? filled.length : strip.filled
              )}`}
            >
              {strip.cells.map((cell) => (
                <rect
                  class={`level-${cell.level}`}
                  x={cell.week * pitch}
                  y={cell.weekday * pitch}
                  width={side}
                  height={side}
                  rx="1"
                >
                  {cell.label !== undefined && <title>{cell.label}</title>}
                </rect>
              ))}
            </svg>
          </figure>
        )
      })}
    </div>
  )
}
