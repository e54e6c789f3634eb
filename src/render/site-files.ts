import type {RenderContext} from './context.ts'
import {feedFiles} from './feeds/feed-files.ts'
import {headersFile} from './headers.ts'
import {newsSitemapFiles} from './news-sitemap.ts'
import {ninjsFiles} from './ninjs.ts'
import {redirectsFiles} from './redirects.ts'
import {robotsFile, tdmFiles} from './robots.ts'
import type {SitePages} from './site-pages.ts'
import {sitemapFiles} from './sitemap.ts'
import {trustFiles} from './trust.ts'
import type {SiteFile} from './write-files.ts'

/**
 * Make the files of a site that machines read, one by one as they are written: feeds, ninjs, sitemaps,
 * `robots.txt`, `trust.txt`, `_headers`, `_redirects`, `.nojekyll`. What needs absolute addresses is left out
 * without a configured `url`.
 */
export function* siteFiles(context: RenderContext, pages: SitePages): Generator<SiteFile> {
  const sitemaps = [...sitemapFiles(context, pages), ...newsSitemapFiles(context)]
  yield* feedFiles(context)
  yield* ninjsFiles(context)
  yield* sitemaps
  yield robotsFile(
    context,
    // The index names its parts.
    sitemaps.filter(({file}) => !/-\d+\.xml$/u.test(file))
  )
  yield* tdmFiles(context)
  yield* trustFiles(context)
  yield headersFile(context)
  yield* redirectsFiles(context, pages)
  // GitHub Pages would else leave out folders that begin with an underscore.
  yield {file: '.nojekyll', content: ''}
}
