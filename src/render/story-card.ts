import {filingDay} from '../model/day.ts'
import type {Entry} from '../model/entry.ts'
import type {StoryCard} from '../model/page.ts'
import {chainOf} from './chain.ts'
import {asForeign, type RenderContext} from './context.ts'

/** @returns A story as lists show it; made once. */
export function storyCard(context: RenderContext, entry: Entry): StoryCard {
  const known = context.cards.get(entry.id)
  if (known) return known
  const {fields} = entry
  const day = filingDay(fields)
  const place = fields.dateline?.place
  const card: StoryCard = {
    headline: headlineOf(context, entry),
    derived: fields.headline === null,
    href: context.urls.story(entry.id).href,
    outlet: fields.outlet === null ? null : context.link(fields.outlet, entry),
    ...(day !== undefined && {date: context.date(day)}),
    ...(place !== undefined && {place}),
    ...(fields.standfirst !== undefined && {standfirst: fields.standfirst}),
    chain: chainOf(context, entry),
    ...asForeign(context.languageOf(entry), context.config.language),
    ...(fields.status !== undefined && {status: fields.status}),
    corrected: fields.corrected === true
  }
  context.cards.set(entry.id, card)
  return card
}

/** @returns The headline, or the one worked out where the copy has none. */
export function headlineOf(context: RenderContext, {fields}: Entry): string {
  return fields.headline ?? fields.derivedHeadline ?? fields.slugline ?? context.words.untitled
}
