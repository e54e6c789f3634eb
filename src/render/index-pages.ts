import type {IndexPage, SiteView, TallyRow} from '../model/page.ts'
import type {RenderContext} from './context.ts'
import {cutList, type PageSlot} from './site-pages.ts'
import {pageBase} from './site-view.ts'
import {sourceFooting} from './source-pages.ts'
import {capitalise} from './unnamed-name.ts'

/** Names on one page of an index, as a multiple of the items on other lists: a name is one line. */
const linesPerItem = 4

/** @returns The index of all sources, by first letter. */
export function sourceIndex(context: RenderContext, site: SiteView): readonly PageSlot[] {
  const rows = context.archive.sources.map((source): TallyRow => {
    const role = source.roles.at(-1)?.role
    return {
      name: capitalise(source.name),
      ...(context.hasPage(source) && {href: context.urls.source(source.slug).href}),
      footing: sourceFooting(source.type),
      count: source.statements.length,
      ...(role !== undefined && {detail: role})
    }
  })
  return indexPages(context, site, 'sources', rows)
}

/** @returns The index of all outlets, by first letter; each counts its own stories and what rests on it. */
export function outletIndex(context: RenderContext, site: SiteView): readonly PageSlot[] {
  const rows = context.archive.outlets
    .filter(({stories, restingOn}) => stories.length + restingOn.length > 0)
    .map(({slug, profile, stories, restingOn}): TallyRow => ({
      name: profile.name,
      href: context.urls.outlet(slug).href,
      footing: 'outlet',
      count: stories.length + restingOn.length,
      detail: context.words.outletSummary(restingOn.length, stories.length)
    }))
  return indexPages(context, site, 'outlets', rows)
}

function indexPages(
  context: RenderContext,
  site: SiteView,
  kind: IndexPage['kind'],
  rows: readonly TallyRow[]
): readonly PageSlot[] {
  const title = context.words.titles[kind]
  const perPage = context.config.limits.perPage * linesPerItem
  return cutList(rows.length, perPage, (page) => context.urls.top(kind, page)).map((part) => ({
    ...part.address,
    noindex: false,
    make: (): IndexPage => ({
      ...pageBase(context, site, {
        address: part.address,
        title: part.page === 1 ? title : context.words.pageOf(title, part.page)
      }),
      kind,
      groups: byLetter(rows.slice(part.start, part.end), context.words.otherNames),
      ...(part.pager && {pager: part.pager})
    })
  }))
}

/** Rows come sorted by name without its article, so one letter comes once. */
function byLetter(rows: readonly TallyRow[], other: string): IndexPage['groups'] {
  const groups = new Map<string, TallyRow[]>()
  for (const row of rows) {
    const bare = row.name.replace(/^(?:the|an?) /iu, '').normalize('NFKD')
    const first = /^[^\p{L}\p{N}]*(?<letter>\p{L})/u.exec(bare)?.groups?.letter
    const heading = first?.toUpperCase() ?? other
    const group = groups.get(heading)
    if (group) group.push(row)
    else groups.set(heading, [row])
  }
  return [...groups].map(([heading, own]) => ({heading, rows: own}))
}
