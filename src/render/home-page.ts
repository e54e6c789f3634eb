import type {DayRecord} from '../model/archive.ts'
import type {CalendarDay, DayGroup, SiteView, TallyRow} from '../model/page.ts'
import type {RenderContext} from './context.ts'
import {sourceFooting} from '../model/source-footing.ts'
import type {PageSlot} from './site-pages.ts'
import {feedAlternates} from './feeds/channel.ts'
import {siteJsonLd} from './json-ld/site.ts'
import {pageBase} from './site-view.ts'
import {storyCard} from './story-card.ts'

/** Stories listed on the home page. */
const latest = 20

/** Days of the calendar on the home page: a year and what is left of its week. */
const calendarDays = 371

/** Names in the lists beside the text. */
const mostNames = 8

/** @returns The home page. */
export function homePage(context: RenderContext, site: SiteView): readonly PageSlot[] {
  const {archive, urls, words, dates} = context
  const newest = archive.days[0]?.date
  const oldest = archive.days.at(-1)?.date
  return [
    {
      ...urls.home,
      noindex: false,
      make() {
        const days = latestDays(archive.days)
        const shown = days.reduce((sum, {stories}) => sum + stories.length, 0)
        return {
          ...pageBase(context, site, {
            address: urls.home,
            title: site.title,
            description: site.description,
            jsonLd: [siteJsonLd(context)],
            trail: [],
            // The archive's Atom feed stands in the head of every page.
            alternates: feedAlternates(
              context,
              urls.home,
              archive.days.flatMap(({stories}) => stories)
            ).filter(({href}) => href !== site.feed)
          }),
          kind: 'home',
          days: days.map((day) => dayGroup(context, day)),
          undated: archive.undated
            .slice(0, Math.max(0, latest - shown))
            .map((id) => storyCard(context, context.entry(id))),
          calendar: calendarOf(
            context,
            archive.days.filter(({date}) => daysBetween(date, newest ?? date) < calendarDays)
          ),
          ...(oldest !== undefined && newest !== undefined && {span: dates.range(oldest, newest)}),
          mostCited: mostCited(context),
          outlets: outletRows(context),
          ...unnamedShares(context),
          ...(archive.entries.length > 0 && {
            more: {text: words.nav.days, href: urls.top('days').href}
          })
        }
      }
    }
  ]
}

function latestDays(days: readonly DayRecord[]): readonly DayRecord[] {
  let left = latest
  return days.flatMap((day) => {
    const stories = day.stories.slice(0, Math.max(0, left))
    left -= stories.length
    return stories.length === 0 ? [] : [{date: day.date, stories}]
  })
}

function daysBetween(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000
}

/** @returns A day with its stories. */
export function dayGroup(context: RenderContext, {date, stories}: DayRecord): DayGroup {
  return {
    date: context.date(date),
    weekday: context.dates.weekday(date),
    stories: stories.map((id) => storyCard(context, context.entry(id)))
  }
}

/** @returns Days as cells of a calendar, oldest first. */
export function calendarOf(
  context: RenderContext,
  days: readonly DayRecord[]
): readonly CalendarDay[] {
  return [...days].reverse().map(({date, stories}) => ({
    date,
    label: context.words.storiesOf(context.dates.date(date), stories.length),
    count: stories.length,
    href: context.urls.period(date).href
  }))
}

/** Outlets and sources that most statements rest on. */
function mostCited(context: RenderContext): readonly TallyRow[] {
  const outlets = context.archive.outlets.map(({slug, profile, restingOn}): TallyRow => ({
    name: profile.name,
    href: context.urls.outlet(slug).href,
    footing: 'outlet',
    count: restingOn.length
  }))
  const sources = context.archive.sources.map((source): TallyRow => ({
    name: source.name,
    ...(context.hasPage(source) && {href: context.urls.source(source.slug).href}),
    footing: sourceFooting(source.type),
    count: source.statements.length
  }))
  return byCount([...outlets, ...sources]).slice(0, mostNames)
}

function outletRows(context: RenderContext): readonly TallyRow[] {
  const rows = context.archive.outlets.map(({slug, profile, stories}): TallyRow => ({
    name: profile.name,
    href: context.urls.outlet(slug).href,
    count: stories.length
  }))
  return byCount(rows).slice(0, mostNames)
}

/** @returns Rows that count something, most first; equals stay in the order they came in. */
export function byCount(rows: readonly TallyRow[]): readonly TallyRow[] {
  return rows.filter(({count}) => count > 0).sort((one, other) => other.count - one.count)
}

function unnamedShares(context: RenderContext) {
  const {unnamed, entries} = context.archive
  const statements = entries
    .filter(({id}) => !context.isWithdrawn(id))
    .reduce((sum, entry) => sum + context.statementsOf(entry).length, 0)
  if (statements === 0) return {}
  const reasons = unnamed.filter(
    (ref) => context.statement(ref).attribution.anonymity?.reason !== undefined
  )
  return {
    unnamedShare: unnamed.length / statements,
    ...(unnamed.length > 0 && {reasonShare: reasons.length / unnamed.length})
  }
}
