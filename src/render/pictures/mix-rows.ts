import type {Footing} from '../../model/attribution.ts'
import type {DayRecord, OutletRecord} from '../../model/archive.ts'
import type {EntryId} from '../../model/ids.ts'
import type {MixRow} from '../../model/picture.ts'
import type {RenderContext} from '../context.ts'
import {toMix} from '../mix.ts'

/** Rows in a picture. */
const mostRows = 24

/** @returns How some stories are sourced, taken together. */
export function mixOfStories(context: RenderContext, stories: readonly EntryId[]): MixRow['parts'] {
  const sum = new Map<Footing | 'own', number>()
  for (const id of stories) {
    for (const [voice, words] of context.voicesOf(context.entry(id))) {
      sum.set(voice, (sum.get(voice) ?? 0) + words)
    }
  }
  return toMix(sum)
}

/** @returns How the copy of each outlet is sourced, those with the most stories first. */
export function mixByOutlet(context: RenderContext): readonly MixRow[] {
  const outlets = context.archive.outlets
    .filter(({stories}) => stories.length > 0)
    .sort((one: OutletRecord, other) => other.stories.length - one.stories.length)
    .slice(0, mostRows)
  if (outlets.length < 2) return []
  return outlets.map(({slug, profile, stories}) => ({
    name: profile.name,
    href: context.urls.outlet(slug).href,
    parts: mixOfStories(context, stories)
  }))
}

/** @returns How the copy of each month is sourced, oldest first; of each year where there are many months. */
export function mixByTime(context: RenderContext, days: readonly DayRecord[]): readonly MixRow[] {
  const months = new Set(days.map(({date}) => date.slice(0, 7)))
  const length = months.size > mostRows ? 4 : 7
  const periods = new Map<string, EntryId[]>()
  for (const {date, stories} of [...days].reverse()) {
    const period = date.slice(0, length)
    const own = periods.get(period)
    if (own) own.push(...stories)
    else periods.set(period, [...stories])
  }
  if (periods.size < 2) return []
  return [...periods].map(([period, stories]) => ({
    name: length === 4 ? period : context.dates.month(period),
    href: context.urls.period(period).href,
    parts: mixOfStories(context, stories)
  }))
}
