import type {RenderContext} from '../context.ts'
import {feedFormats, type Channel, type FeedFormat} from './channel.ts'
import {itemsOf, type FeedItem} from './item.ts'

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

/** @returns A channel with its items and addresses. */
export function toFeed(context: RenderContext, channel: Channel): Feed {
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
