import type {IndexPage, Link, SiteView, TallyRow} from '../model/page.ts'
import type {RenderContext} from './context.ts'
import {latestRole} from './latest-role.ts'
import {mixByOutlet} from './pictures/mix-rows.ts'
import {cutList, once, type PageSlot} from './site-pages.ts'
import {pageBase} from './site-view.ts'
import {sourceFooting} from '../model/source-footing.ts'
import {termLinks} from './term-pages.ts'
import {capitalise} from './unnamed-name.ts'

/** Names on one page of an index, as a multiple of the items on other lists: a name is one line. */
const linesPerItem = 4

/** @returns The index of all sources, by first letter. */
export function sourceIndex(context: RenderContext, site: SiteView): readonly PageSlot[] {
  const rows = context.archive.sources.map((source): TallyRow => {
    const role = latestRole(source, context.config.language)
    return {
      name: capitalise(source.name),
      ...(context.hasPage(source) && {href: context.urls.source(source.slug).href}),
      footing: sourceFooting(source.type),
      count: source.statements.length,
      ...(role !== undefined && {detail: role})
    }
  })
  return indexPages(context, site, {kind: 'sources', rows: byLetter(context, rows)})
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
  const mixes = once(() => mixByOutlet(context))
  return indexPages(context, site, {
    kind: 'outlets',
    rows: byLetter(context, rows),
    top: () => ({mixes: mixes()})
  })
}

/** @returns The index of subjects by first letter. */
export function subjectIndex(context: RenderContext, site: SiteView): readonly PageSlot[] {
  const rows = context.archive.subjects
    .map((subject): TallyRow => ({
      name: capitalise(subject.name),
      ...termLinks(context, subject, () => context.urls.subject(subject.slug)),
      count: subject.stories.length
    }))
    .sort((one, other) => inWords(context)(one.name, other.name))
  return indexPages(context, site, {kind: 'subjects', rows: byLetter(context, rows)})
}

/** @returns Order of names in the language of the site. */
export function inWords({config}: RenderContext): (one: string, other: string) => number {
  return new Intl.Collator(config.language).compare
}

/** A row of an index under its heading. */
export interface Listed {
  readonly heading: string
  readonly row: TallyRow
}

/** What an index lists. */
export interface IndexOptions {
  readonly kind: IndexPage['kind']
  /** In order, rows of one heading together. */
  readonly rows: readonly Listed[]
  /** What stands above the list of the first page. */
  readonly top?: () => Pick<IndexPage, 'map' | 'mixes'>
}

/** @returns The pages of an index, rows in groups under their headings. */
export function indexPages(
  context: RenderContext,
  site: SiteView,
  {kind, rows, top}: IndexOptions
): readonly PageSlot[] {
  const title = context.words.titles[kind]
  const perPage = context.config.limits.perPage * linesPerItem
  const parts = cutList(rows.length, perPage, (page) => context.urls.top(kind, page))
  const jumps = once(() =>
    parts.map(({address, start, end}) =>
      toGroups(rows.slice(start, end)).map(({heading}, index) => ({
        text: heading,
        page: address.href,
        fragment: `#group-${index + 1}`
      }))
    )
  )
  return parts.map((part) => ({
    ...part.address,
    noindex: false,
    make: (): IndexPage => ({
      ...pageBase(context, site, {
        address: part.address,
        title: part.page === 1 ? title : context.words.pageOf(title, part.page)
      }),
      kind,
      ...(part.page === 1 && top?.()),
      groups: toGroups(rows.slice(part.start, part.end)),
      jumps: jumpsFrom(part.address.href, jumps().flat()),
      ...(part.pager && {pager: part.pager})
    })
  }))
}

/** A group that runs over several pages is led to where it begins; one that is on this page stays on it. */
function jumpsFrom(
  here: string,
  groups: readonly {readonly text: string; readonly page: string; readonly fragment: string}[]
): readonly Link[] {
  const links = new Map<string, string>()
  for (const {text, page, fragment} of groups) {
    if (page === here) links.set(text, fragment)
    else if (!links.has(text)) links.set(text, page + fragment)
  }
  return Array.from(links, ([text, href]) => ({text, href}))
}

function toGroups(rows: readonly Listed[]): IndexPage['groups'] {
  const groups = new Map<string, TallyRow[]>()
  for (const {heading, row} of rows) {
    const group = groups.get(heading)
    if (group) group.push(row)
    else groups.set(heading, [row])
  }
  return [...groups].map(([heading, own]) => ({heading, rows: own}))
}

/** Rows come sorted by name without its article, so one letter comes once. */
function byLetter({words}: RenderContext, rows: readonly TallyRow[]): readonly Listed[] {
  return rows.map((row) => {
    const bare = row.name.replace(/^(?:the|an?) /iu, '').normalize('NFKD')
    const first = /^[^\p{L}\p{N}]*(?<letter>\p{L})/u.exec(bare)?.groups?.letter
    return {heading: first?.toUpperCase() ?? words.otherNames, row}
  })
}
