import type {RenderContext} from '../context.ts'
import {toXml, xmlHead} from '../xml.ts'
import type {Feed} from './feed.ts'
import type {FeedItem} from './item.ts'

/**
 * Print a feed as RSS.
 *
 * @see https://www.rssboard.org/rss-specification, with `atom:link` for its own address,
 *   `atom:updated` since RSS knows one date only, and `dc:creator`, since `author` has to be a mail address.
 */
export function toRss({config}: RenderContext, feed: Feed): string {
  const channel = toXml('channel', {}, [
    toXml('title', {}, feed.title),
    toXml('link', {}, feed.page),
    toXml('description', {}, feed.description ?? feed.title),
    toXml('language', {}, config.language),
    toXml('lastBuildDate', {}, toRfc822(feed.updated)),
    toXml('generator', {}, 'Wirecopy'),
    toXml('docs', {}, 'https://www.rssboard.org/rss-specification'),
    toXml('atom:link', {rel: 'self', type: 'application/rss+xml', href: feed.self.rss}),
    ...feed.items.map(toItem)
  ])
  const names = {
    version: '2.0',
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/'
  }
  return `${xmlHead}${toXml('rss', names, [channel])}\n`
}

function toItem(item: FeedItem): string {
  const {outlet, summary, rights} = item
  return toXml('item', {}, [
    toXml('title', {}, item.title),
    toXml('link', {}, item.url),
    toXml('guid', {isPermaLink: 'true'}, item.url),
    toXml('pubDate', {}, toRfc822(item.published)),
    ...(item.updated === item.published ? [] : [toXml('atom:updated', {}, item.updated)]),
    ...item.authors.map((name) => toXml('dc:creator', {}, name)),
    ...item.categories.map((name) => toXml('category', {}, name)),
    ...(rights === undefined ? [] : [toXml('dc:rights', {}, rights)]),
    // Readers take a description for HTML: what is text there has to be escaped twice.
    ...(summary === undefined ? [] : [toXml('description', {}, escapeHtml(summary))]),
    ...(outlet ? [toXml('source', {url: outlet.feed}, outlet.name)] : [])
  ])
}

function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
}

/** `Wed, 02 Oct 2002 13:00:00 GMT`; that is how ECMAScript prints dates in UTC, in every locale. */
function toRfc822(instant: string): string {
  return new Date(instant).toUTCString()
}
