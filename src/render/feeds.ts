import {filingDay} from '../model/day.ts'
import type {Entry} from '../model/entry.ts'
import type {RenderContext} from './context.ts'
import type {SitePages} from './site-pages.ts'
import {feedFile, hasFeed} from './site-view.ts'
import {headlineOf} from './story-card.ts'
import type {SiteFile} from './write-files.ts'
import {toXml} from './xml.ts'

/** Stories in the feed. */
const feedLength = 50

/** Addresses one sitemap may hold. @see https://www.sitemaps.org/protocol.html */
const sitemapLength = 50_000

/**
 * Make the files of a site that machines read: Atom feed, sitemap, `robots.txt`, `_headers`,
 * `.nojekyll`. Without a configured `url` there is no feed and no sitemap.
 */
export function renderFiles(context: RenderContext, pages: SitePages): readonly SiteFile[] {
  const {config} = context
  const sitemaps = config.url === undefined ? [] : sitemapFiles(context, pages)
  const [sitemap] = sitemaps
  return [
    ...(hasFeed(context) ? [{file: feedFile, content: atomFeed(context)}] : []),
    ...sitemaps,
    {file: 'robots.txt', content: robots(context, sitemap?.file)},
    {file: '_headers', content: headers(config.basePath)},
    // GitHub Pages would else leave out folders that begin with an underscore.
    {file: '.nojekyll', content: ''}
  ]
}

/** @see RFC 4287 */
function atomFeed(context: RenderContext): string {
  const {archive, config, urls} = context
  const dated = archive.entries.filter(
    (entry) => !context.isWithdrawn(entry.id) && filingDay(entry.fields) !== undefined
  )
  const entries = dated.slice(0, feedLength)
  const latest = entries.map(updatedOf).sort().at(-1) ?? ''
  const self = urls.absolute(urls.asset(feedFile)) ?? ''
  const home = urls.absolute(urls.home.href) ?? ''
  const feed = toXml('feed', {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': config.language}, [
    toXml('title', {}, config.title),
    ...(config.description === undefined ? [] : [toXml('subtitle', {}, config.description)]),
    toXml('id', {}, home),
    toXml('updated', {}, latest),
    toXml('link', {rel: 'self', type: 'application/atom+xml', href: self}),
    toXml('link', {rel: 'alternate', type: 'text/html', href: home}),
    toXml('author', {}, [toXml('name', {}, config.title)]),
    toXml('generator', {}, 'Wirecopy'),
    ...entries.map((entry) => atomEntry(context, entry))
  ])
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`
}

function atomEntry(context: RenderContext, entry: Entry): string {
  const {fields} = entry
  const url = context.urls.absolute(context.urls.story(entry.id).href) ?? ''
  const outlet = fields.outlet === null ? undefined : context.link(fields.outlet).text
  const authors = fields.byline ?? (outlet === undefined ? [] : [outlet])
  const summary = fields.standfirst ?? fields.body.find(({type}) => type === 'paragraph')?.text
  const day = fields.published ?? filingDay(fields)
  const rights = fields.copyright ?? entry.rights
  return toXml('entry', {'xml:lang': fields.language}, [
    toXml('title', {}, headlineOf(context, entry)),
    toXml('id', {}, url),
    toXml('link', {rel: 'alternate', type: 'text/html', href: url}),
    ...(entry.url !== undefined && /^https?:\/\//iu.test(entry.url)
      ? [toXml('link', {rel: 'via', href: entry.url})]
      : []),
    ...(day === undefined ? [] : [toXml('published', {}, toTimestamp(day))]),
    toXml('updated', {}, updatedOf(entry)),
    ...authors.map((name) => toXml('author', {}, [toXml('name', {}, name)])),
    ...(outlet === undefined ? [] : [toXml('category', {term: outlet})]),
    ...(rights === undefined ? [] : [toXml('rights', {}, rights)]),
    ...(summary === undefined ? [] : [toXml('summary', {}, summary)])
  ])
}

function updatedOf({fields}: Entry): string {
  return toTimestamp(fields.updated ?? fields.published ?? filingDay(fields) ?? '')
}

/** RFC 3339, in UTC; what is less precise than a second begins with its day. */
function toTimestamp(iso: string): string {
  const zoned = /T.*(?:Z|[+-]\d{2}:?\d{2})$/u.test(iso)
  const at = new Date(iso.includes('T') && !zoned ? `${iso}Z` : iso)
  const time = Number.isNaN(at.getTime()) ? new Date(iso.slice(0, 10)) : at
  return Number.isNaN(time.getTime())
    ? '1970-01-01T00:00:00Z'
    : time.toISOString().replace('.000Z', 'Z')
}

function sitemapFiles(
  context: RenderContext,
  pages: SitePages
): readonly {readonly file: string; readonly content: string}[] {
  const {urls} = context
  const entries = pages
    .flatMap((set) => set.pages)
    .filter(({noindex}) => !noindex)
    .map(({href, updated}) =>
      toXml('url', {}, [
        toXml('loc', {}, urls.absolute(href) ?? href),
        ...(updated === undefined ? [] : [toXml('lastmod', {}, updated.slice(0, 10))])
      ])
    )
  const head = '<?xml version="1.0" encoding="utf-8"?>\n'
  const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'
  const parts = Array.from({length: Math.ceil(entries.length / sitemapLength)}, (_, index) =>
    entries.slice(index * sitemapLength, (index + 1) * sitemapLength)
  )
  const print = (part: readonly string[]): string => `${head}${toXml('urlset', {xmlns}, part)}\n`
  if (parts.length < 2) return [{file: 'sitemap.xml', content: print(entries)}]
  const files = parts.map((part, index) => ({
    file: `sitemap-${index + 1}.xml`,
    content: print(part)
  }))
  const index = files.map(({file}) =>
    toXml('sitemap', {}, [toXml('loc', {}, urls.absolute(urls.asset(file)) ?? file)])
  )
  return [
    {file: 'sitemap.xml', content: `${head}${toXml('sitemapindex', {xmlns}, index)}\n`},
    ...files
  ]
}

/** @see RFC 9309. Pages that ask not to be indexed have to be fetched to say so: nothing is barred. */
function robots({urls}: RenderContext, sitemap: string | undefined): string {
  const address = sitemap === undefined ? undefined : urls.absolute(urls.asset(sitemap))
  return [
    'User-agent: *',
    'Disallow:',
    ...(address === undefined ? [] : ['', `Sitemap: ${address}`]),
    ''
  ].join('\n')
}

/** What Netlify and Cloudflare Pages send with each file; other hosts leave the file alone. */
function headers(basePath: string): string {
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'"
  ].join('; ')
  return `${basePath}*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Cross-Origin-Opener-Policy: same-origin
  Cache-Control: public, max-age=0, must-revalidate

${basePath}assets/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`
}
