import type {MovedPage, RemovedPage, SiteView} from '../model/page.ts'
import {foldSitePath, type MovedAddress, type SitePath} from '../model/old-address.ts'
import {asForeign, type RenderContext} from './context.ts'
import type {PageSet, PageSlot, SitePages} from './site-pages.ts'
import {pageBase} from './site-view.ts'
import {headlineOf} from './story-card.ts'

/** @returns The path of the site an address means, without base path and in Unicode. */
export function fromSite(href: string, basePath: string): SitePath {
  return decodeURIComponent(`/${href.slice(basePath.length)}`)
}

/**
 * List the pages at addresses that have no page any more: they say where it went, or why it is gone.
 *
 * @param others
 *   All other pages of the site; an address that one of them has stays its own.
 */
export function oldAddressPages(
  context: RenderContext,
  site: SiteView,
  others: SitePages
): readonly PageSet[] {
  const {urls, words, old, config} = context
  const isOld = old.moved.length + old.removed.length > 0
  const taken = new Set(
    isOld
      ? others.flatMap(({pages}) =>
          pages.map(({href}) => foldSitePath(fromSite(href, config.basePath)))
        )
      : []
  )
  const free = (path: SitePath): boolean => !taken.has(foldSitePath(path))
  const headlines = headlinesAt(context)
  const moved = old.moved.filter(({from}) => free(from))
  const removed = old.removed.filter(({address}) => free(address))
  return [
    {
      kind: 'moved',
      pages: moved.map((each): PageSlot => {
        const address = urls.path(each.from)
        return {
          ...address,
          noindex: true,
          make: (): MovedPage => {
            const to = targetOf(context, each)
            const canonical = urls.absolute(to)
            return {
              ...pageBase(context, site, {
                address,
                title: words.titles.moved,
                noindex: true,
                jsonLd: [],
                trail: []
              }),
              ...(canonical !== undefined && {canonical: canonical.replace(/#.*$/u, '')}),
              kind: 'moved',
              to: {href: to, ...(headlines().get(to.replace(/#.*$/u, '')) ?? {text: each.to})}
            }
          }
        }
      })
    },
    {
      kind: 'removed',
      pages: removed.map((each): PageSlot => {
        const address = urls.path(each.address)
        return {
          ...address,
          noindex: true,
          make: (): RemovedPage => ({
            ...pageBase(context, site, {
              address,
              title: words.titles.removed,
              noindex: true,
              jsonLd: [],
              trail: []
            }),
            kind: 'removed',
            reason: each.reason,
            since: {iso: each.date, text: context.dates.date(each.date)}
          })
        }
      })
    }
  ]
}

/** @returns Address a moved one leads to, with base path and fragment. */
export function targetOf({urls}: RenderContext, {to}: MovedAddress): string {
  const [path = '/', fragment] = to.split('#')
  return urls.path(path).href + (fragment === undefined ? '' : `#${fragment}`)
}

/** Headlines of stories by address; asked for once there is a page that leads to one. */
function headlinesAt(context: RenderContext) {
  let made: ReadonlyMap<string, Omit<MovedPage['to'], 'href'>> | undefined
  return () =>
    (made ??= new Map(
      context.archive.entries
        .filter(({id}) => !context.isWithdrawn(id))
        .map((entry) => [
          context.urls.story(entry.id).href,
          {
            text: headlineOf(context, entry),
            ...asForeign(context.languageOf(entry), context.config.language)
          }
        ])
    ))
}
