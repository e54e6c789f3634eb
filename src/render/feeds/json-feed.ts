import type {RenderContext} from '../context.ts'
import type {Feed} from './feed.ts'
import type {FeedItem} from './item.ts'

/**
 * Print a feed as JSON Feed.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function toJsonFeed({config}: RenderContext, feed: Feed): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self.json,
    ...(feed.description !== undefined && {description: feed.description}),
    language: config.language,
    authors: [{name: config.title}],
    items: feed.items.map(toItem)
  })}\n`
}

function toItem(item: FeedItem): unknown {
  const {outlet, via, summary} = item
  const authors = [
    ...item.authors.map((name) => ({name})),
    ...(outlet ? [{name: outlet.name, url: outlet.page}] : [])
  ]
  return {
    id: item.url,
    url: item.url,
    ...(via !== undefined && {external_url: via}),
    title: item.title,
    // An item must have content; a feed of an archive tells what a story is about, and leads to it.
    content_text: summary ?? item.title,
    date_published: item.published,
    date_modified: item.updated,
    ...(authors.length > 0 && {authors}),
    ...(item.categories.length > 0 && {tags: item.categories}),
    language: item.language
  }
}
