import {articlePages} from './article-page.ts'
import type {RenderContext} from './context.ts'
import {dataPage} from './data/data-page.ts'
import type {Download} from './data/write-data.ts'
import {homePage} from './home-page.ts'
import {outletIndex, sourceIndex, subjectIndex} from './index-pages.ts'
import {networkPages} from './network-page.ts'
import {methodPage, notFoundPages, searchPage} from './other-pages.ts'
import {oldAddressPages} from './old-address-pages.ts'
import {outletPages} from './outlet-pages.ts'
import {allDaysPage, dayPages, monthPages, yearPages} from './period-pages.ts'
import type {SitePages} from './site-pages.ts'
import {siteView, type AssetFiles} from './site-view.ts'
import {sourcePages} from './source-pages.ts'
import {placeIndex} from './place-index.ts'
import {placePages, subjectPages} from './term-pages.ts'
import {unnamedPages} from './unnamed-page.ts'

/**
 * List every page of a site. Pages are made one by one when they are asked for, so that a large
 * archive does not hold them all.
 *
 * @param assets
 *   Files of the theme, as `buildAssets` names them.
 * @param downloads
 *   What `writeData` has written; asked when the page of downloads is made.
 */
export function renderPages(
  context: RenderContext,
  assets: AssetFiles,
  downloads: () => readonly Download[] = () => []
): SitePages {
  const site = siteView(context, assets)
  const pages: SitePages = [
    {kind: 'home', pages: homePage(context, site)},
    {kind: 'article', pages: articlePages(context, site)},
    {kind: 'source', pages: sourcePages(context, site, assets)},
    {kind: 'outlet', pages: outletPages(context, site)},
    {kind: 'sources', pages: sourceIndex(context, site)},
    {kind: 'outlets', pages: outletIndex(context, site)},
    {kind: 'places', pages: placeIndex(context, site)},
    {kind: 'place', pages: placePages(context, site)},
    {kind: 'subjects', pages: subjectIndex(context, site)},
    {kind: 'subject', pages: subjectPages(context, site)},
    {kind: 'network', pages: networkPages(context, site)},
    {kind: 'unnamed', pages: unnamedPages(context, site)},
    {kind: 'days', pages: allDaysPage(context, site)},
    {kind: 'year', pages: yearPages(context, site)},
    {kind: 'month', pages: monthPages(context, site)},
    {kind: 'day', pages: dayPages(context, site)},
    {kind: 'search', pages: searchPage(context, site, assets)},
    {kind: 'method', pages: methodPage(context, site)},
    {kind: 'data', pages: dataPage(context, site, downloads)},
    {kind: 'not-found', pages: notFoundPages(context, site)}
  ]
  return [...pages, ...oldAddressPages(context, site, pages)]
}
