import type {RenderContext} from './context.ts'
import type {SitePages} from './site-pages.ts'
import {toXml, xmlHead} from './xml.ts'

/** A file of text, small enough to be held. */
export interface TextFile {
  readonly file: string
  readonly content: string
}

/** What one sitemap may hold. @see https://www.sitemaps.org/protocol.html */
const limits = {addresses: 50_000, bytes: 50_000_000}

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/**
 * List the pages that search engines may index: one sitemap, or, where it would grow beyond what
 * one may hold, an index under its name and the parts beside it.
 *
 * @returns
 *   None without a configured `url`.
 */
export function sitemapFiles(
  {config, urls}: RenderContext,
  pages: SitePages,
  most = limits
): readonly TextFile[] {
  if (config.url === undefined) return []
  const entries = pages
    .flatMap((set) => set.pages)
    .filter(({noindex}) => !noindex)
    .map(({href, updated}) =>
      toXml('url', {}, [
        toXml('loc', {}, urls.absolute(href) ?? href),
        ...(updated === undefined ? [] : [toXml('lastmod', {}, updated.slice(0, 10))])
      ])
    )
  const parts = cutByLimits(entries, most).map(
    (part) => `${xmlHead}${toXml('urlset', {xmlns}, part)}\n`
  )
  const [only = '', second] = parts
  if (second === undefined) return [{file: 'sitemap.xml', content: only}]
  const files = parts.map((content, index) => ({file: `sitemap-${index + 1}.xml`, content}))
  const index = files.map(({file}) =>
    toXml('sitemap', {}, [toXml('loc', {}, urls.absolute(urls.asset(file)) ?? file)])
  )
  return [
    {file: 'sitemap.xml', content: `${xmlHead}${toXml('sitemapindex', {xmlns}, index)}\n`},
    ...files
  ]
}

/** An archive without pages to index still has one sitemap, with nothing in it. */
function cutByLimits(entries: readonly string[], most: typeof limits): readonly string[][] {
  const parts: string[][] = [[]]
  /** Head, root element and the line ends between. */
  const around = 200
  let bytes = around
  for (const entry of entries) {
    const size = Buffer.byteLength(entry) + 1
    let part = parts.at(-1) ?? []
    if (part.length >= most.addresses || (part.length > 0 && bytes + size > most.bytes)) {
      part = []
      parts.push(part)
      bytes = around
    }
    part.push(entry)
    bytes += size
  }
  return parts
}
