import type {ComponentChildren} from 'preact'
import type {Page} from '../../src/model/page.ts'
import type {SocialCard} from '../../src/model/picture-view.ts'
import {JsonLd} from '../components/JsonLd.tsx'
import {useSlots, useStrings} from '../context.ts'

/** The same as the `_headers` file states, for hosts that send no headers of ours. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'"
].join('; ')

/** Open Graph knows languages only with a region: the one most people write it in, where none is given. */
function toLocale(language: string): string {
  const {language: main, region = 'US'} = new Intl.Locale(language).maximize()
  return `${main}_${region}`
}

function SocialPicture({card}: {readonly card: SocialCard}) {
  return (
    <>
      <meta property="og:image" content={card.href} />
      <meta property="og:image:type" content={card.type} />
      <meta property="og:image:width" content={String(card.width)} />
      <meta property="og:image:height" content={String(card.height)} />
      {card.alt !== '' && <meta property="og:image:alt" content={card.alt} />}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

function OpenGraph({page}: {readonly page: Page}) {
  const article = page.kind === 'article' ? page : undefined
  return (
    <>
      <meta property="og:title" content={article ? article.story.headline : page.title} />
      <meta property="og:type" content={article ? 'article' : 'website'} />
      <meta property="og:site_name" content={page.site.title} />
      <meta property="og:locale" content={toLocale(page.language)} />
      {page.description !== undefined && (
        <meta property="og:description" content={page.description} />
      )}
      {page.canonical !== undefined && <meta property="og:url" content={page.canonical} />}
      {article?.card && <SocialPicture card={article.card} />}
      {article?.published && (
        <meta property="article:published_time" content={article.published.iso} />
      )}
      {article?.updated && <meta property="article:modified_time" content={article.updated.iso} />}
      {article?.expires !== undefined && (
        <meta property="article:expiration_time" content={article.expires} />
      )}
      {article?.byline.map((name) => (
        <meta property="article:author" content={name} />
      ))}
      {article?.story.outlet && (
        <meta property="article:section" content={article.story.outlet.text} />
      )}
      {article?.tags.map((tag) => (
        <meta property="article:tag" content={tag} />
      ))}
    </>
  )
}

function Head({page}: {readonly page: Page}) {
  const {site} = page
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {page.kind === 'moved' && <meta http-equiv="refresh" content={`0; url=${page.to.href}`} />}
      <title>{page.title === site.title ? site.title : `${page.title} · ${site.title}`}</title>
      {page.description !== undefined && <meta name="description" content={page.description} />}
      {page.noindex && <meta name="robots" content="noindex, follow" />}
      {site.refusesMining === true && <meta name="tdm-reservation" content="1" />}
      <meta name="generator" content={site.generator} />
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={site.stylesheet} />
      <link rel="icon" href={site.icon} />
      {page.canonical !== undefined && <link rel="canonical" href={page.canonical} />}
      {site.feed !== undefined && (
        <link rel="alternate" type="application/atom+xml" href={site.feed} title={site.title} />
      )}
      {page.alternates.map(({type, href, title}) => (
        <link rel="alternate" type={type} href={href} title={title} />
      ))}
      <link rel="search" href={site.search} />
      <OpenGraph page={page} />
      {page.jsonLd.map((value) => (
        <JsonLd value={value} />
      ))}
      <script type="module" src={site.script} />
      {(page.kind === 'search' || page.kind === 'source') && (
        <script type="module" src={page.script} />
      )}
    </head>
  )
}

/** The whole document around a page: head, policy, header, footer. */
export function Document(props: {readonly page: Page; readonly children: ComponentChildren}) {
  const {page, children} = props
  const strings = useStrings()
  const {SiteHeader, SiteFooter} = useSlots()
  const {site} = page
  /** Words of the theme inside a page in another language say so. */
  const own = page.language === strings.language ? undefined : strings.language
  return (
    <html lang={page.language} dir={page.direction}>
      <Head page={page} />
      <body class={`page-${page.kind}`}>
        <a class="skip" href="#main" lang={own}>
          {strings.site.skip}
        </a>
        <div class="chrome" lang={own}>
          <SiteHeader site={site} current={page.href} />
        </div>
        <main id="main" class="main">
          {children}
        </main>
        <div class="chrome" lang={own}>
          <SiteFooter site={site} />
        </div>
      </body>
    </html>
  )
}
