import type {Alternate, Link, PageBase, SiteView} from '../model/page.ts'
import {directionOf} from './dates.ts'
import type {RenderContext} from './context.ts'
import {feedFormats, hasFeed} from './feeds/channel.ts'
import {breadcrumbs, collectionJsonLd} from './json-ld/site.ts'
import type {Thing} from './json-ld/thing.ts'
import {refusesMining} from './robots.ts'
import type {Address} from './urls.ts'

/** Files of the theme, below the output folder. */
export interface AssetFiles {
  readonly stylesheet: string
  readonly script: string
  readonly searchScript: string
  readonly findScript: string
  readonly icon: string
}

/** For pages of which nothing but the addresses is wanted. */
export const noAssets: AssetFiles = {
  stylesheet: '',
  script: '',
  searchScript: '',
  findScript: '',
  icon: ''
}

/** Folder of the search bundle, below the output folder. */
export const searchFolder = 'pagefind'

/** @returns What every page knows of its site. */
export function siteView(context: RenderContext, assets: AssetFiles): SiteView {
  const {config, urls, words, archive} = context
  const nav = [
    'days',
    'outlets',
    'sources',
    ...(archive.places.length > 0 ? (['places'] as const) : []),
    ...(archive.subjects.length > 0 ? (['subjects'] as const) : []),
    'unnamed'
  ] as const
  const withdrawn = new Set(archive.withdrawn)
  const usable = archive.entries.filter(({id}) => !withdrawn.has(id))
  return {
    title: config.title,
    ...(config.description !== undefined && {description: config.description}),
    language: config.language,
    direction: directionOf(config.language),
    home: urls.home.href,
    nav: nav.map((name) => ({text: words.nav[name], href: urls.top(name).href})),
    search: urls.top('search').href,
    method: urls.top('method').href,
    data: urls.top('data').href,
    unnamed: urls.top('unnamed').href,
    network: urls.top('network').href,
    stylesheet: urls.asset(assets.stylesheet),
    script: urls.asset(assets.script),
    icon: urls.asset(assets.icon),
    links: config.links.map(({text, href}) => ({text, href: ownAddress(href, config.basePath)})),
    ...(hasFeed(
      context,
      archive.days.flatMap(({stories}) => stories)
    ) && {feed: urls.beside(urls.home, feedFormats.atom.file).href}),
    ...(refusesMining(context) && {refusesMining: true}),
    ...(config.contact !== undefined && {contact: contactAddress(config.contact)}),
    generator: 'Wirecopy',
    stories: usable.length,
    statements: usable.reduce((sum, entry) => sum + context.statementsOf(entry).length, 0)
  }
}

/** A path is meant from the site's own root. */
function ownAddress(href: string, basePath: string): string {
  return href.startsWith('/') ? `${basePath}${href.slice(1)}` : href
}

function contactAddress(contact: string): string {
  return /^https?:\/\//iu.test(contact) ? contact : `mailto:${contact.replace(/^mailto:/iu, '')}`
}

/** What differs from page to page in its head. */
export interface PageHead {
  readonly address: Address
  readonly title: string
  readonly description?: string | undefined
  /** Language of the page when it is not the site's. */
  readonly language?: string
  readonly noindex?: boolean
  /** What the page tells machines of what it is about. */
  readonly jsonLd?: readonly Thing[]
  readonly alternates?: readonly Alternate[]
  /** The way to the page, from below the home page down to itself; absent: it lies right below. */
  readonly trail?: readonly Link[]
}

/** @returns Head of a page. */
export function pageBase(context: RenderContext, site: SiteView, head: PageHead): PageBase {
  const language = head.language ?? site.language
  const trail = head.trail ?? [{text: head.title, href: head.address.href}]
  const way = breadcrumbs(context, trail)
  const described = head.jsonLd ?? [collectionJsonLd(context, {...head, href: head.address.href})]
  const canonical = context.urls.absolute(head.address.href)
  return {
    href: head.address.href,
    file: head.address.file,
    title: head.title,
    ...(head.description !== undefined && {description: head.description}),
    language,
    direction: directionOf(language),
    ...(canonical !== undefined && {canonical}),
    noindex: head.noindex ?? false,
    jsonLd: way ? [...described, way] : described,
    alternates: head.alternates ?? [],
    site
  }
}
