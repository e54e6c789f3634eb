import type {RenderContext} from '../context.ts'
import type {SiteFile} from '../write-files.ts'
import {toAtom} from './atom.ts'
import {channelsOf, feedFormats, type Channel, type FeedFormat} from './channel.ts'
import {itemsOf, type FeedItem} from './item.ts'
import {toJsonFeed} from './json-feed.ts'
import {toRss} from './rss.ts'

/** A channel ready to be printed in any form. */
export interface Feed {
  readonly title: string
  readonly description?: string | undefined
  /** Absolute address of the page it belongs to. */
  readonly page: string
  /** Absolute address of each form of it. */
  readonly self: Readonly<Record<FeedFormat, string>>
  /** RFC 3339: the newest item's. */
  readonly updated: string
  readonly items: readonly FeedItem[]
}

const printers = {atom: toAtom, rss: toRss, json: toJsonFeed} as const

/**
 * @returns
 *   The feeds of an archive, each in every form, made when they are written. None without a
 *   configured `url`, and none of a list whose stories have no dates.
 */
export function* feedFiles(context: RenderContext): Generator<SiteFile> {
  if (context.config.url === undefined) return
  for (const channel of channelsOf(context)) {
    if (channel.stories.length === 0) continue
    const feed = toFeed(context, channel)
    for (const format of ['atom', 'rss', 'json'] as const) {
      const {file} = context.urls.beside(channel.page, feedFormats[format].file)
      yield {file, content: printers[format](context, feed)}
    }
  }
}

function toFeed(context: RenderContext, channel: Channel): Feed {
  const {urls} = context
  const items = itemsOf(context, channel)
  const address = (format: FeedFormat): string =>
    urls.absolute(urls.beside(channel.page, feedFormats[format].file).href) ?? ''
  return {
    title: channel.title,
    description: channel.description,
    page: urls.absolute(channel.page.href) ?? '',
    self: {atom: address('atom'), rss: address('rss'), json: address('json')},
    updated: items.reduce((latest, {updated}) => (updated > latest ? updated : latest), ''),
    items
  }
}
