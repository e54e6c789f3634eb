import type {RenderContext} from '../context.ts'
import {toXml, xmlHead} from '../xml.ts'
import type {Feed} from './feed.ts'
import type {FeedItem} from './item.ts'

/**
 * Print a feed as Atom.
 *
 * @see RFC 4287; an item's outlet is its `source`, where it was first published its `via`.
 */
export function toAtom({config}: RenderContext, feed: Feed): string {
  return `${xmlHead}${toXml(
    'feed',
    {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': config.language},
    [
      toXml('title', {}, feed.title),
      ...(feed.description === undefined ? [] : [toXml('subtitle', {}, feed.description)]),
      toXml('id', {}, feed.page),
      toXml('updated', {}, feed.updated),
      toXml('link', {rel: 'self', type: 'application/atom+xml', href: feed.self.atom}),
      toXml('link', {rel: 'alternate', type: 'text/html', href: feed.page}),
      toXml('author', {}, [toXml('name', {}, config.title)]),
      toXml('generator', {}, 'Wirecopy'),
      ...feed.items.map(toEntry)
    ]
  )}\n`
}

function toEntry(item: FeedItem): string {
  const {outlet, via, rights, summary} = item
  const authors = item.authors.length > 0 || !outlet ? item.authors : [outlet.name]
  return toXml('entry', {'xml:lang': item.language}, [
    toXml('title', {}, item.title),
    toXml('id', {}, item.url),
    toXml('link', {rel: 'alternate', type: 'text/html', href: item.url}),
    ...(via === undefined ? [] : [toXml('link', {rel: 'via', href: via})]),
    toXml('published', {}, item.published),
    toXml('updated', {}, item.updated),
    ...authors.map((name) => toXml('author', {}, [toXml('name', {}, name)])),
    ...item.categories.map((term) => toXml('category', {term})),
    ...(rights === undefined ? [] : [toXml('rights', {}, rights)]),
    ...(summary === undefined ? [] : [toXml('summary', {}, summary)]),
    ...(outlet
      ? [
          toXml('source', {}, [
            toXml('id', {}, outlet.page),
            toXml('title', {}, outlet.name),
            toXml('link', {rel: 'alternate', type: 'text/html', href: outlet.page})
          ])
        ]
      : [])
  ])
}
