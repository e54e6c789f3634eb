import type {DayRecord} from '../model/archive.ts'
import type {Link, PeriodPage, SiteView, TallyRow} from '../model/page.ts'
import type {RenderContext} from './context.ts'
import {calendarOf, dayGroup} from './home-page.ts'
import {mixByTime} from './pictures/mix-rows.ts'
import {cutList, type PageSlot} from './site-pages.ts'
import {pageBase} from './site-view.ts'
import {storyCard} from './story-card.ts'

/** A year, month or day with its days, newest first. */
interface Period {
  /** `2031`, `2031-05`, `2031-05-02`. */
  readonly date: string
  readonly days: readonly DayRecord[]
}

/** @returns The list of all years, with the stories no day is known of. */
export function allDaysPage(context: RenderContext, site: SiteView): readonly PageSlot[] {
  const {archive, urls, words, config} = context
  const years = toPeriods(archive.days, 4)
  const {undated} = archive
  return cutList(undated.length, config.limits.perPage, (page) => urls.top('days', page)).map(
    (part) => ({
      ...part.address,
      noindex: false,
      make: (): PeriodPage => ({
        ...pageBase(context, site, {
          address: part.address,
          title: part.page === 1 ? words.titles.days : words.pageOf(words.titles.days, part.page)
        }),
        kind: 'days',
        heading: words.titles.days,
        calendar: part.page === 1 ? calendarOf(context, archive.days) : [],
        parts: part.page === 1 ? years.map((year) => toRow(context, year)) : [],
        groups: [],
        mixes: part.page === 1 ? mixByTime(context, archive.days) : [],
        undated: undated
          .slice(part.start, part.end)
          .map((id) => storyCard(context, context.entry(id))),
        ...(part.pager && {pager: part.pager})
      })
    })
  )
}

/** @returns A page for each year with stories: its months. */
export function yearPages(context: RenderContext, site: SiteView): readonly PageSlot[] {
  const up = {text: context.words.titles.days, href: context.urls.top('days').href}
  return periodPages(context, site, 'year', 4, () => up)
}

/** @returns A page for each month with stories: its days, and the stories of the latest of them. */
export function monthPages(context: RenderContext, site: SiteView): readonly PageSlot[] {
  return periodPages(context, site, 'month', 7, (date) => upTo(context, date.slice(0, 4)))
}

/** @returns A page for each day with stories. */
export function dayPages(context: RenderContext, site: SiteView): readonly PageSlot[] {
  return periodPages(context, site, 'day', 10, (date) => upTo(context, date.slice(0, 7)))
}

function periodPages(
  context: RenderContext,
  site: SiteView,
  kind: 'year' | 'month' | 'day',
  length: 4 | 7 | 10,
  upOf: (date: string) => Link
): readonly PageSlot[] {
  const periods = toPeriods(context.archive.days, length)
  return periods.flatMap((period, index) => {
    const stories = period.days.reduce((sum, day) => sum + day.stories.length, 0)
    const parts = cutList(kind === 'year' ? 0 : stories, context.config.limits.perPage, (page) =>
      context.urls.period(period.date, page)
    )
    return parts.map((part) => ({
      ...part.address,
      updated: period.days[0]?.date ?? period.date,
      noindex: false,
      make(): PeriodPage {
        const heading = nameOf(context, period.date)
        const [later, earlier] = [periods[index - 1], periods[index + 1]]
        const first = part.page === 1
        return {
          ...pageBase(context, site, {
            address: part.address,
            title: first ? heading : context.words.pageOf(heading, part.page),
            description: context.words.storiesOf(heading, stories),
            trail: trailTo(context, period.date)
          }),
          kind,
          heading,
          calendar: first && kind !== 'day' ? calendarOf(context, period.days) : [],
          parts: first ? partsOf(context, kind, period) : [],
          groups:
            kind === 'year'
              ? []
              : cutDays(period.days, part.start, part.end).map((day) => dayGroup(context, day)),
          mixes: kind === 'year' ? mixByTime(context, period.days) : [],
          undated: [],
          up: upOf(period.date),
          ...(earlier && {previous: upTo(context, earlier.date)}),
          ...(later && {next: upTo(context, later.date)}),
          ...(part.pager && {pager: part.pager})
        }
      }
    }))
  })
}

/** All days, the year, the month, the day. */
function trailTo(context: RenderContext, date: string): readonly Link[] {
  const {urls, words} = context
  const lengths = [4, 7, 10].filter((length) => length <= date.length)
  return [
    {text: words.titles.days, href: urls.top('days').href},
    ...lengths.map((length) => upTo(context, date.slice(0, length)))
  ]
}

function partsOf(
  context: RenderContext,
  kind: 'year' | 'month' | 'day',
  {days}: Period
): readonly TallyRow[] {
  if (kind === 'day') return []
  return toPeriods(days, kind === 'year' ? 7 : 10).map((part) => toRow(context, part))
}

/** The days that hold the stories of one page of a list. */
function cutDays(days: readonly DayRecord[], start: number, end: number): readonly DayRecord[] {
  let before = 0
  return days.flatMap(({date, stories}) => {
    const own = stories.slice(Math.max(0, start - before), Math.max(0, end - before))
    before += stories.length
    return own.length === 0 ? [] : [{date, stories: own}]
  })
}

/** Group days by the first characters of their dates; newest first, as they come. */
function toPeriods(days: readonly DayRecord[], length: 4 | 7 | 10): readonly Period[] {
  const periods = new Map<string, DayRecord[]>()
  for (const day of days) {
    const date = day.date.slice(0, length)
    const own = periods.get(date)
    if (own) own.push(day)
    else periods.set(date, [day])
  }
  return [...periods].map(([date, own]) => ({date, days: own}))
}

function toRow(context: RenderContext, {date, days}: Period): TallyRow {
  return {
    name: nameOf(context, date),
    href: context.urls.period(date).href,
    count: days.reduce((sum, {stories}) => sum + stories.length, 0)
  }
}

function upTo(context: RenderContext, date: string): Link {
  return {text: nameOf(context, date), href: context.urls.period(date).href}
}

function nameOf({dates}: RenderContext, date: string): string {
  return dates.date(date)
}
