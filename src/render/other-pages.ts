import type {Footing} from '../model/attribution.ts'
import {footings} from '../model/decision.ts'
import {dataNotices} from '../model/notices.ts'
import type {SiteView} from '../model/page.ts'
import {reliability} from '../model/reliability.ts'
import type {RenderContext} from './context.ts'
import type {PageSlot} from './site-pages.ts'
import {pageBase, searchFolder, type AssetFiles} from './site-view.ts'

/**
 * @returns
 *   The search page. That of an owner's own stories may be indexed: it is the door to the archive, and
 *   its canonical address folds whatever is asked of it into one. Without one, each question would be
 *   a page; where the stories are others', so would be what it shows of them.
 */
export function searchPage(
  context: RenderContext,
  site: SiteView,
  assets: AssetFiles
): readonly PageSlot[] {
  const {urls, words, config} = context
  const address = urls.top('search')
  const noindex = !config.ownContent || urls.absolute(address.href) === undefined
  return [
    {
      ...address,
      noindex,
      make: () => ({
        ...pageBase(context, site, {
          address,
          title: words.titles.search,
          description: words.searchIn(config.title, site.stories),
          noindex,
          jsonLd: []
        }),
        kind: 'search',
        script: urls.asset(assets.searchScript),
        bundle: `${urls.asset(searchFolder)}/`,
        browse: site.nav
      })
    }
  ]
}

/** @returns The page on how attribution is found. */
export function methodPage(context: RenderContext, site: SiteView): readonly PageSlot[] {
  const {archive, urls, words, config} = context
  const address = urls.top('method')
  return [
    {
      ...address,
      noindex: false,
      make() {
        const counts = new Map<Footing, number>()
        for (const entry of archive.entries) {
          if (context.isWithdrawn(entry.id)) continue
          for (const {footing} of context.statementsOf(entry)) {
            counts.set(footing, (counts.get(footing) ?? 0) + 1)
          }
        }
        return {
          ...pageBase(context, site, {address, title: words.titles.method, jsonLd: []}),
          kind: 'method',
          classes: footings.map((footing) => ({footing, count: counts.get(footing) ?? 0})),
          threshold: config.attribution.minConfidence,
          reliability: reliability.filter(({count}) => count > 0),
          notices: [...words.notices, ...dataNotices]
        }
      }
    }
  ]
}

/** @returns The page hosts show for addresses that lead nowhere, and those in the place of withdrawn stories. */
export function notFoundPages(context: RenderContext, site: SiteView): readonly PageSlot[] {
  const {archive, urls, words} = context
  const lost = {href: urls.asset('404.html'), file: '404.html'}
  const withdrawn = archive.withdrawn.map((id): PageSlot => {
    const address = urls.story(id)
    const status = context.entry(id).fields.status === 'withheld' ? 'withheld' : 'canceled'
    return {
      ...address,
      noindex: true,
      make: () => ({
        ...pageBase(context, site, {
          address,
          title: words.titles.withdrawn,
          noindex: true,
          jsonLd: [],
          trail: []
        }),
        kind: 'not-found',
        withdrawn: status
      })
    }
  })
  return [
    {
      ...lost,
      noindex: true,
      make: () => ({
        ...pageBase(context, site, {
          address: lost,
          title: words.titles.notFound,
          noindex: true,
          jsonLd: [],
          trail: []
        }),
        kind: 'not-found'
      })
    },
    ...withdrawn
  ]
}
