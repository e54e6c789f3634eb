import type {Entry} from '../model/entry.ts'
import type {Slug} from '../model/ids.ts'
import type {ArticlePage, StoryCard} from '../model/page.ts'
import type {RenderContext} from './context.ts'
import {storyCard} from './story-card.ts'

/** Stories listed at most on either side. */
const limit = 24

/** @returns What a story rests on, the outlet it goes back to where its copy does not name it, and what rests on it. */
export function relianceOf(
  context: RenderContext,
  entry: Entry
): Pick<ArticlePage, 'restsOn' | 'origin' | 'restingOn'> {
  const {archive, words} = context
  const origin = archive.origins.get(entry.id)
  const card = (id: Entry['id']): StoryCard => storyCard(context, context.entry(id))
  const last = origin?.outlets.slice(origin.stated).at(-1)
  return {
    restsOn: (archive.restsOn.get(entry.id) ?? []).slice(0, limit).map(card),
    ...(last !== undefined && {origin: words.origin(outletName(context, last))}),
    restingOn: (archive.resting.get(entry.id) ?? []).slice(0, limit).map(card)
  }
}

/** @returns The name of an outlet of the archive. */
export function outletName(context: RenderContext, slug: Slug): string {
  return context.outletAt(slug)?.profile.name ?? slug
}
