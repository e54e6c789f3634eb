import type {Link} from '../../model/page.ts'
import type {RenderContext} from '../context.ts'
import {vocabulary, type Thing} from './thing.ts'

/** @returns Who made the archive and what it tells of its stories: `sdPublisher`, `publisher` of the site. */
export function archiveReference({config, urls}: RenderContext): Thing {
  const home = urls.absolute(urls.home.href)
  const method = urls.absolute(urls.top('method').href)
  return {
    '@type': 'Organization',
    ...(home !== undefined && {'@id': `${home}#archive`, url: home}),
    name: config.title,
    ...(method !== undefined && {publishingPrinciples: method})
  }
}

/** @returns The archive as a site that can be searched, for the home page. @see https://schema.org/WebSite */
export function siteJsonLd(context: RenderContext): Thing {
  const {config, urls} = context
  const home = urls.absolute(urls.home.href)
  const search = urls.absolute(urls.top('search').href)
  return {
    ...vocabulary,
    '@type': 'WebSite',
    ...(home !== undefined && {'@id': `${home}#site`, url: home}),
    name: config.title,
    ...(config.description !== undefined && {description: config.description}),
    inLanguage: config.language,
    publisher: archiveReference(context),
    ...(search !== undefined && {
      potentialAction: {
        '@type': 'SearchAction',
        target: {'@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}`},
        'query-input': 'required name=search_term_string'
      }
    })
  }
}

/** @returns A page that lists, for every page that tells nothing more particular of itself. */
export function collectionJsonLd(
  {urls, config}: RenderContext,
  page: {readonly title: string; readonly href: string; readonly description?: string | undefined}
): Thing {
  const url = urls.absolute(page.href)
  const home = urls.absolute(urls.home.href)
  return {
    ...vocabulary,
    '@type': 'CollectionPage',
    name: page.title,
    ...(page.description !== undefined && {description: page.description}),
    inLanguage: config.language,
    ...(url !== undefined && {url}),
    ...(home !== undefined && {isPartOf: {'@type': 'WebSite', '@id': `${home}#site`, url: home}})
  }
}

/**
 * @param trail
 *   The pages from below the home page down to the page itself.
 * @returns
 *   The way to a page; absent without absolute addresses, and on the home page.
 */
export function breadcrumbs(context: RenderContext, trail: readonly Link[]): Thing | undefined {
  const {urls, config} = context
  if (config.url === undefined || trail.length === 0) return undefined
  const steps = [{text: config.title, href: urls.home.href}, ...trail]
  return {
    ...vocabulary,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({text, href}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: urls.absolute(href)
    }))
  }
}
