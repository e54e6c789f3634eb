import type {SourceRecord} from '../model/archive.ts'
import type {Figure, SiteView, SourcePage} from '../model/page.ts'
import {sourceFooting} from '../model/source-footing.ts'
import type {RenderContext} from './context.ts'
import {feedAlternates} from './feeds/channel.ts'
import {sourceJsonLd} from './json-ld/organisation.ts'
import {latestRole} from './latest-role.ts'
import {cutList, type PageSlot, type Part} from './site-pages.ts'
import {overTimeField, statementsOverTime} from './pictures/over-time.ts'
import {pageBase, type AssetFiles} from './site-view.ts'
import {cardsOf} from './statements.ts'
import {capitalise} from './unnamed-name.ts'

/** @returns The pages of every source with enough statements for one. */
export function sourcePages(
  context: RenderContext,
  site: SiteView,
  assets: AssetFiles
): readonly PageSlot[] {
  const script = context.urls.asset(assets.findScript)
  return context.archive.sources
    .filter((source) => context.hasPage(source))
    .flatMap((source) =>
      cutList(
        Math.max(source.statements.length, source.about.length),
        context.config.limits.perPage,
        (page) => context.urls.source(source.slug, page)
      ).map((part) => ({
        ...part.address,
        ...(source.last !== undefined && {updated: source.last}),
        noindex: false,
        make: () => sourcePage(context, site, source, {part, script})
      }))
    )
}

function sourcePage(
  context: RenderContext,
  site: SiteView,
  source: SourceRecord,
  {part, script}: {readonly part: Part; readonly script: string}
): SourcePage {
  const {words, urls} = context
  const name = capitalise(source.name)
  const role = latestRole(source, context.config.language)
  const stories = new Set(source.statements.map(({entry}) => entry)).size
  return {
    ...pageBase(context, site, {
      address: part.address,
      title: part.page === 1 ? name : words.pageOf(name, part.page),
      description: words.quoted(name, source.statements.length, stories),
      jsonLd: [sourceJsonLd(context, source)],
      trail: [
        {text: words.titles.sources, href: urls.top('sources').href},
        {text: name, href: urls.source(source.slug).href}
      ],
      alternates: feedAlternates(
        context,
        urls.source(source.slug),
        source.statements.map(({entry}) => entry)
      )
    }),
    kind: 'source',
    script,
    everywhere: `${site.search}?${new URLSearchParams({source: context.searchName(source)}).toString()}`,
    name,
    footing: sourceFooting(source.type),
    type: source.type,
    aliases: source.aliases,
    ...(role !== undefined && {role}),
    roles: source.roles.map(({role, first}) => ({
      role,
      ...(first !== undefined && {first: context.date(first)})
    })),
    affiliations: source.affiliations,
    authorities: source.authorities.map((href) => ({
      text: href.replace(/^https?:\/\/(?:www\.)?|\/$/giu, ''),
      href
    })),
    figures: figuresOf(context, source, stories),
    statements: cardsOf(context, source.statements.slice(part.start, part.end)),
    about: cardsOf(context, source.about.slice(part.start, part.end)),
    ...overTimeField(part.page === 1 ? statementsOverTime(context, source.statements) : undefined),
    carriers: source.carriers.map(({slug, name: carrier, count}) => ({
      name: carrier,
      href: urls.outlet(slug).href,
      footing: 'outlet',
      count
    })),
    ...(part.pager && {pager: part.pager})
  }
}

function figuresOf(
  context: RenderContext,
  {statements, first, last}: SourceRecord,
  stories: number
): readonly Figure[] {
  const {number, dates, words} = context
  const {figures} = words
  return [
    {value: number(statements.length), label: figures.statements(statements.length)},
    {value: number(stories), label: figures.inStories(stories)},
    ...(first === undefined ? [] : [{value: dates.date(first), label: figures.firstSeen}]),
    ...(last === undefined || last === first
      ? []
      : [{value: dates.date(last), label: figures.lastSeen}])
  ]
}
