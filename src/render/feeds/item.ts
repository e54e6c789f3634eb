import {filingDay} from '../../model/day.ts'
import type {Entry} from '../../model/entry.ts'
import type {RenderContext} from '../context.ts'
import {headlineOf} from '../story-card.ts'
import {feedFormats, type Channel} from './channel.ts'
import {toInstant} from './instant.ts'

/** A story as every form of feed tells of it. */
export interface FeedItem {
  /** Absolute address, and the identity of the item. */
  readonly url: string
  readonly title: string
  readonly language: string
  /** RFC 3339. */
  readonly published: string
  /** RFC 3339; moves when the story is updated or corrected. */
  readonly updated: string
  readonly summary?: string
  readonly authors: readonly string[]
  /** Whose copy it is. */
  readonly outlet?: {readonly name: string; readonly page: string; readonly feed: string}
  /** Where the copy was first published. */
  readonly via?: string
  readonly rights?: string
  readonly categories: readonly string[]
}

/** @returns The items of a channel, in its order. */
export function itemsOf(context: RenderContext, channel: Channel): readonly FeedItem[] {
  return channel.stories.map((entry) => itemOf(context, channel, entry))
}

function itemOf(context: RenderContext, channel: Channel, entry: Entry): FeedItem {
  const {fields} = entry
  const {urls, config} = context
  const published = fields.published ?? filingDay(fields) ?? ''
  const rights = fields.copyright ?? entry.rights ?? context.outletOf(entry)?.profile.terms
  const summary = summaryOf(context, channel, entry)
  const outlet = outletOf(context, entry)
  return {
    url: urls.absolute(urls.story(entry.id).href) ?? '',
    title: headlineOf(context, entry),
    language: context.languageOf(entry),
    published: toInstant(published, config.timeZone),
    updated: toInstant(fields.updated ?? published, config.timeZone),
    ...(summary !== '' && {summary}),
    authors: fields.byline ?? [],
    ...(outlet && {outlet}),
    ...(entry.url !== undefined && /^https?:\/\//iu.test(entry.url) && {via: entry.url}),
    ...(rights !== undefined && {rights}),
    categories: [
      ...new Set([
        ...(fields.subjects ?? []).flatMap(({name}) => (name === undefined ? [] : [name])),
        ...(fields.keywords ?? [])
      ])
    ]
  }
}

function summaryOf(context: RenderContext, channel: Channel, entry: Entry): string {
  const {standfirst, body, correctionNote} = entry.fields
  const lead = standfirst ?? body.find(({type}) => type === 'paragraph')?.text
  const note = correctionNote === undefined ? undefined : context.words.correction(correctionNote)
  return [note, channel.about?.(entry) ?? lead].filter((part) => part !== undefined).join('\n\n')
}

function outletOf({urls, ...context}: RenderContext, entry: Entry): FeedItem['outlet'] {
  const outlet = context.outletOf(entry)
  if (!outlet) return undefined
  const page = urls.outlet(outlet.slug)
  return {
    name: outlet.profile.name,
    page: urls.absolute(page.href) ?? '',
    feed: urls.absolute(urls.beside(page, feedFormats.rss.file).href) ?? ''
  }
}
