import type {OutletRecord, Tally} from '../model/archive.ts'
import type {Figure, OutletPage, SiteView, TallyRow} from '../model/page.ts'
import type {RenderContext} from './context.ts'
import {feedAlternates} from './feeds/channel.ts'
import {outletJsonLd} from './json-ld/organisation.ts'
import {mixOfStories} from './pictures/mix-rows.ts'
import {cutList, once, type PageSlot, type Part} from './site-pages.ts'
import {pageBase} from './site-view.ts'
import {overTimeField, statementsOverTime, storiesOverTime} from './pictures/over-time.ts'
import {cardsOf} from './statements.ts'
import {storyCard} from './story-card.ts'

/** @returns The pages of every outlet; what rests on it and its own copy are paged side by side. */
export function outletPages(context: RenderContext, site: SiteView): readonly PageSlot[] {
  return context.archive.outlets.flatMap((outlet) => {
    const whole = once(() => ({
      figures: figuresOf(context, outlet),
      mix: mixOfStories(context, outlet.stories)
    }))
    return cutList(
      Math.max(outlet.stories.length, outlet.restingOn.length, outlet.restingThrough.length),
      context.config.limits.perPage,
      (page) => context.urls.outlet(outlet.slug, page)
    ).map((part) => ({
      ...part.address,
      noindex: false,
      make: () => ({...outletPage(context, site, outlet, part), ...whole()})
    }))
  })
}

function outletPage(
  context: RenderContext,
  site: SiteView,
  outlet: OutletRecord,
  part: Part
): Omit<OutletPage, 'figures' | 'mix'> {
  const {words} = context
  const {profile, stories, restingOn, restingThrough, citedBy, cites} = outlet
  const summary = words.outletSummary(citedBy.length, stories.length)
  return {
    ...pageBase(context, site, {
      address: part.address,
      title: part.page === 1 ? profile.name : words.pageOf(profile.name, part.page),
      description: summary,
      jsonLd: [outletJsonLd(context, outlet)],
      trail: [
        {text: words.titles.outlets, href: context.urls.top('outlets').href},
        {text: profile.name, href: context.urls.outlet(outlet.slug).href}
      ],
      alternates: feedAlternates(context, context.urls.outlet(outlet.slug), stories)
    }),
    kind: 'outlet',
    name: profile.name,
    ...(profile.kind !== undefined && {outletKind: profile.kind}),
    domains: profile.domains,
    ...(profile.terms !== undefined && {terms: profile.terms}),
    summary,
    restingOn: cardsOf(context, restingOn.slice(part.start, part.end)),
    restingThrough: cardsOf(context, restingThrough.slice(part.start, part.end)),
    ...overTimeField(
      part.page > 1
        ? undefined
        : restingOn.length > 0
          ? statementsOverTime(context, restingOn)
          : storiesOverTime(context, stories)
    ),
    stories: stories.slice(part.start, part.end).map((id) => storyCard(context, context.entry(id))),
    citedBy: toRows(context, citedBy),
    cites: toRows(context, cites),
    ...(part.pager && {pager: part.pager})
  }
}

/** @returns Tallies of outlets as rows with links. */
export function toRows(context: RenderContext, tallies: readonly Tally[]): readonly TallyRow[] {
  return tallies.map(({slug, name, count}) => ({
    name,
    href: context.urls.outlet(slug).href,
    count
  }))
}

function figuresOf(context: RenderContext, outlet: OutletRecord): readonly Figure[] {
  const {number, percent, words} = context
  const {figures} = words
  const {stories, restingOn, statements, unnamed} = outlet
  const citing = new Set(restingOn.map(({entry}) => entry)).size
  const rows: Figure[] = []
  if (restingOn.length > 0) {
    const resting = restingOn.filter(
      (ref) => context.statement(ref).attribution.sourceType === 'anonymous'
    )
    rows.push(
      {value: number(restingOn.length), label: figures.restingOn(restingOn.length)},
      {value: number(citing), label: figures.citing(citing)}
    )
    if (stories.length === 0) {
      rows.push({value: percent(resting.length / restingOn.length), label: figures.fromUnnamed})
    }
  }
  if (stories.length > 0) {
    rows.push({value: number(stories.length), label: figures.stories(stories.length)})
    if (statements > 0) {
      rows.push({value: percent(unnamed / statements), label: figures.ownFromUnnamed})
    }
  }
  return rows
}
