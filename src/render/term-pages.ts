import type {PlaceRecord} from '../model/archive.ts'
import {filingDay} from '../model/day.ts'
import type {EntryId} from '../model/ids.ts'
import type {Figure, SiteView, TallyRow, TermPage} from '../model/page.ts'
import {hasTermPage, type RenderContext} from './context.ts'
import {feedAlternates} from './feeds/channel.ts'
import {byCount} from './home-page.ts'
import {drawTimeline} from './pictures/timeline.ts'
import {cutList, once, type PageSlot} from './site-pages.ts'
import {pageBase} from './site-view.ts'
import {sourceFooting} from '../model/source-footing.ts'
import {storyCard} from './story-card.ts'
import {capitalise} from './unnamed-name.ts'
import type {Address} from './urls.ts'

/** Names in the lists beside the stories. */
const mostNames = 12

/** A place or subject, as its pages need it. */
interface Term {
  readonly kind: TermPage['kind']
  readonly name: string
  readonly details: readonly string[]
  readonly aliases: readonly string[]
  readonly stories: readonly EntryId[]
  readonly index: 'places' | 'subjects'
  readonly addressOf: (page: number) => Address
}

/** @returns The pages of places that enough stories were filed from. */
export function placePages(context: RenderContext, site: SiteView): readonly PageSlot[] {
  return context.archive.places
    .filter((place) => hasTermPage(context, place))
    .flatMap((place) =>
      termPages(context, site, {
        kind: 'place',
        name: placeName(place.name),
        details: placeDetails(context, place),
        aliases: placeAliases(place),
        stories: place.stories,
        index: 'places',
        addressOf: (page) => context.urls.place(place.slug, page)
      })
    )
}

/** @returns The pages of subjects that enough stories have. */
export function subjectPages(context: RenderContext, site: SiteView): readonly PageSlot[] {
  return context.archive.subjects
    .filter((subject) => hasTermPage(context, subject))
    .flatMap((subject) =>
      termPages(context, site, {
        kind: 'subject',
        name: capitalise(subject.name),
        details: subject.code === undefined || subject.code === subject.name ? [] : [subject.code],
        aliases: [],
        stories: subject.stories,
        index: 'subjects',
        addressOf: (page) => context.urls.subject(subject.slug, page)
      })
    )
}

/** @returns A place as names are written: datelines are printed in capitals. */
export function placeName(printed: string): string {
  const [place = '', ...rest] = printed.split(',')
  if (place.length < 4 || place !== place.toUpperCase()) return printed
  const name = place.replace(
    /\p{Lu}[\p{Lu}\p{M}'’]+/gu,
    (word) => word.charAt(0) + word.slice(1).toLowerCase()
  )
  return [name, ...rest].join(',')
}

/** @returns Other names of a place; the same one in capitals, or with what it lies in, is none. */
export function placeAliases({name, aliases}: PlaceRecord): readonly string[] {
  const own = name.toLowerCase()
  const seen = new Set([own])
  return aliases.map(placeName).filter((alias) => {
    const key = alias.toLowerCase()
    return !key.startsWith(`${own}, `) && !seen.has(key) && seen.add(key)
  })
}

/** @returns Region and country in words. */
export function placeDetails(context: RenderContext, place: PlaceRecord): readonly string[] {
  const country = place.country === undefined ? undefined : context.country(place.country)
  return [place.region, country].filter((part) => part !== undefined)
}

/** @returns The page of a place or subject, or its stories where it has none. */
export function termLinks(
  context: RenderContext,
  term: Pick<PlaceRecord, 'stories'>,
  addressOf: () => Address
): Pick<TallyRow, 'href' | 'links'> {
  if (hasTermPage(context, term)) return {href: addressOf().href}
  return {
    links: term.stories.map((id) => {
      const {headline, href} = storyCard(context, context.entry(id))
      return {text: headline, href}
    })
  }
}

function termPages(context: RenderContext, site: SiteView, term: Term): readonly PageSlot[] {
  const whole = once(() => wholeOf(context, term))
  const updated = context.entry(term.stories[0] ?? missing(term)).fields
  const day = filingDay(updated)
  return cutList(term.stories.length, context.config.limits.perPage, term.addressOf).map(
    (part) => ({
      ...part.address,
      ...(day !== undefined && {updated: day}),
      noindex: false,
      make: (): TermPage => ({
        ...pageBase(context, site, {
          address: part.address,
          title: part.page === 1 ? term.name : context.words.pageOf(term.name, part.page),
          description: context.words.storiesOf(term.name, term.stories.length),
          trail: [
            {
              text: context.words.titles[term.index],
              href: context.urls.top(term.index).href
            },
            {text: term.name, href: term.addressOf(1).href}
          ],
          // Places are many and seldom followed; subjects are what newsrooms file by.
          alternates:
            term.kind === 'subject' ? feedAlternates(context, term.addressOf(1), term.stories) : []
        }),
        kind: term.kind,
        name: term.name,
        details: term.details,
        aliases: term.aliases,
        index: {text: context.words.titles[term.index], href: context.urls.top(term.index).href},
        ...whole(),
        stories: term.stories
          .slice(part.start, part.end)
          .map((id) => storyCard(context, context.entry(id))),
        ...(part.pager && {pager: part.pager})
      })
    })
  )
}

function missing({name}: Term): never {
  throw new Error(`Unexpected term “${name}” without a story`)
}

function wholeOf(context: RenderContext, term: Term) {
  const entries = term.stories.map((id) => context.entry(id))
  const outlets = new Map<string, number>()
  const sources = new Map<string, number>()
  for (const entry of entries) {
    const outlet = context.outletOf(entry)
    if (outlet) outlets.set(outlet.slug, (outlets.get(outlet.slug) ?? 0) + 1)
    for (const {sourceNames, sourceType} of context.statementsOf(entry)) {
      if (sourceType === 'anonymous') continue
      for (const name of sourceNames) {
        const slug = context.sourceNamed(name, entry)?.slug
        if (slug !== undefined) sources.set(slug, (sources.get(slug) ?? 0) + 1)
      }
    }
  }
  const timeline = drawTimeline(context, entries)
  const {archive} = context
  return {
    figures: figuresOf(context, term, outlets.size),
    ...(timeline && {timeline}),
    outlets: byCount(
      archive.outlets.map(({slug, profile}): TallyRow => ({
        name: profile.name,
        href: context.urls.outlet(slug).href,
        count: outlets.get(slug) ?? 0
      }))
    ).slice(0, mostNames),
    sources: byCount(
      archive.sources.map((source): TallyRow => ({
        name: capitalise(source.name),
        ...(context.hasPage(source) && {href: context.urls.source(source.slug).href}),
        footing: sourceFooting(source.type),
        count: sources.get(source.slug) ?? 0
      }))
    ).slice(0, mostNames)
  }
}

function figuresOf(context: RenderContext, {stories}: Term, outlets: number): readonly Figure[] {
  const {number, dates, words} = context
  const {figures} = words
  const days = stories.flatMap((id) => filingDay(context.entry(id).fields) ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  return [
    {value: number(stories.length), label: figures.inStories(stories.length)},
    ...(outlets === 0 ? [] : [{value: number(outlets), label: figures.outlets(outlets)}]),
    ...(first === undefined ? [] : [{value: dates.date(first), label: figures.firstSeen}]),
    ...(last === undefined || last === first
      ? []
      : [{value: dates.date(last), label: figures.lastSeen}])
  ]
}
