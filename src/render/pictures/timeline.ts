import {filingDay} from '../../model/day.ts'
import type {Entry} from '../../model/entry.ts'
import type {Shapes, Timeline} from '../../model/picture.ts'
import type {RenderContext} from '../context.ts'
import {headlineOf} from '../story-card.ts'
import {shortName} from './label.ts'

const dayLength = 86_400_000

/** Outlets in one drawing, those that had it first. */
const mostRows = 14

/** Height of the line of an outlet: room for its name above the line. */
const rowHeight = 36

/** Room on both sides, for half a dot and half a date. */
const edge = 8

/**
 * Draw who had stories when: a line for each outlet, the one that came first on top, and a dot for
 * each story.
 *
 * @returns
 *   `undefined` when fewer than three stories, or fewer than two days, are to be drawn.
 */
export function drawTimeline(
  context: RenderContext,
  entries: readonly Entry[]
): Shapes<Timeline> | undefined {
  const dated = entries.flatMap((entry) => {
    const day = filingDay(entry.fields)
    return day === undefined ? [] : [{entry, day, at: Date.parse(day) / dayLength}]
  })
  const [last, first] = [dated[0], dated.at(-1)]
  if (!first || !last || dated.length < 3 || first.at === last.at) return undefined
  const rows = new Map<string, (typeof dated)[number][]>()
  for (const story of [...dated].reverse()) {
    const outlet = context.outletOf(story.entry)?.profile.name ?? context.words.noOutlet
    const row = rows.get(outlet)
    if (row) row.push(story)
    else rows.set(outlet, [story])
  }
  const draw = (width: number, ticks: number): Timeline => {
    const across = (at: number): number =>
      Math.round(edge + ((at - first.at) / (last.at - first.at)) * (width - 2 * edge))
    const shown = [...rows].slice(0, mostRows)
    return {
      width,
      height: shown.length * rowHeight + 26,
      rows: shown.map(([name, stories], index) => ({
        name: shortName(name, 34),
        y: index * rowHeight + 28,
        dots: stories.map(({entry, day, at}) => ({
          x: across(at),
          title: `${context.dates.date(day)}: ${headlineOf(context, entry)}`,
          href: context.urls.story(entry.id).href
        }))
      })),
      ticks: Array.from({length: ticks}, (_, index) => {
        const at = Math.round(first.at + ((last.at - first.at) * index) / (ticks - 1))
        const day = new Date(at * dayLength).toISOString().slice(0, 10)
        return {x: across(at), label: context.dates.shortDay(day)}
      })
    }
  }
  return {wide: draw(720, 5), narrow: draw(350, 3)}
}
