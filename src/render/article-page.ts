import {extname} from 'node:path'
import {filingDay} from '../model/day.ts'
import type {Entry} from '../model/entry.ts'
import type {ArticlePage, Link, PageBase, SiteView} from '../model/page.ts'
import {renderArticleBody} from './article-body.ts'
import {citationOf} from './cite.ts'
import type {RenderContext} from './context.ts'
import {articleJsonLd} from './json-ld/article.ts'
import {toMix} from './mix.ts'
import {reportSources} from './report-sources.ts'
import type {PageSlot} from './site-pages.ts'
import {ninjsAddress} from './ninjs.ts'
import {pageBase} from './site-view.ts'
import {relianceOf} from './reliance.ts'
import {headlineOf, storyCard} from './story-card.ts'
import {leadPicture} from './story-pictures.ts'

/** @returns A page for each story that is not withdrawn. */
export function articlePages(context: RenderContext, site: SiteView): readonly PageSlot[] {
  const entries = context.archive.entries.filter(({id}) => !context.isWithdrawn(id))
  return entries.map((entry, index) => {
    const address = context.urls.story(entry.id)
    const updated = entry.fields.updated ?? entry.fields.published ?? entry.fields.received?.date
    return {
      ...address,
      ...(updated !== undefined && {updated}),
      noindex: !context.config.ownContent,
      make: () => articlePage(context, site, entry, neighbours(entries, index))
    }
  })
}

/** What the story is about, as its format states it. */
function tagsOf({fields}: Entry): readonly string[] {
  const named = (fields.subjects ?? []).flatMap(({name}) => (name === undefined ? [] : [name]))
  return [...new Set([...named, ...(fields.keywords ?? [])])]
}

interface Neighbours {
  readonly earlier?: Entry | undefined
  readonly later?: Entry | undefined
}

/** Nothing is known to come before or after a story without a date. */
function neighbours(entries: readonly Entry[], index: number): Neighbours {
  const dated = (at: number): Entry | undefined => {
    const entry = entries[at]
    return entry && filingDay(entry.fields) !== undefined ? entry : undefined
  }
  return dated(index) ? {earlier: dated(index + 1), later: dated(index - 1)} : {}
}

function articlePage(
  context: RenderContext,
  site: SiteView,
  entry: Entry,
  {earlier, later}: Neighbours
): ArticlePage {
  const {fields} = entry
  const statements = context.statementsOf(entry)
  const headline = headlineOf(context, entry)
  const card = context.socialCardOf(entry) ?? leadPicture(context, entry)
  const sources = reportSources(context, entry, statements)
  const report = reportAddress(context, entry)
  const reliance = relianceOf(context, entry)
  const told = new Set([...reliance.restsOn, ...reliance.restingOn].map(({href}) => href))
  const related = (context.archive.related.get(entry.id) ?? [])
    .map(({entry: id, kind}) => ({
      kind: context.words.related[kind],
      story: storyCard(context, context.entry(id))
    }))
    .filter(({story}) => !told.has(story.href))
  return {
    ...articleBase(context, site, entry),
    kind: 'article',
    ...(card && {card}),
    story: storyCard(context, entry),
    byline: fields.byline ?? [],
    ...(fields.dateline && {dateline: datelineOf(context, fields.dateline)}),
    ...(fields.published !== undefined && {published: context.date(fields.published)}),
    ...(fields.updated !== undefined && {updated: context.date(fields.updated)}),
    ...(fields.creditLine !== null && {creditLine: fields.creditLine}),
    ...(fields.signoff !== undefined && {signoff: fields.signoff}),
    ...(fields.ednote !== undefined && {ednote: fields.ednote}),
    ...(fields.correctionNote !== undefined && {correctionNote: fields.correctionNote}),
    ...renderArticleBody(context, entry, headline),
    mix: toMix(context.voicesOf(entry)),
    tags: tagsOf(entry),
    ...(fields.expires !== undefined && {expires: fields.expires}),
    counts: {
      statements: statements.length,
      sources: sources.length,
      outlets: citedOutlets(context, entry)
    },
    sources,
    related,
    ...reliance,
    ...(earlier && {previous: storyCard(context, earlier)}),
    ...(later && {next: storyCard(context, later)}),
    cite: citationOf(context, entry),
    provenance: provenanceOf(context, entry),
    ...(report !== undefined && {report})
  }
}

/** What a story is about: its standfirst, else its lead; not the words its headline was made of. */
function describe({fields}: Entry, title: string): string | undefined {
  const {headline, standfirst, body} = fields
  const says = (text: string) => headline !== null || !text.startsWith(title)
  if (standfirst !== undefined && says(standfirst)) return standfirst
  const lead = body.find(({type, text}) => type === 'paragraph' && says(text))?.text
  return lead === undefined ? standfirst : shorten(lead)
}

function articleBase(context: RenderContext, site: SiteView, entry: Entry): PageBase {
  const title = headlineOf(context, entry)
  const description = describe(entry, title)
  return pageBase(context, site, {
    address: context.urls.story(entry.id),
    title,
    description,
    language: context.languageOf(entry),
    noindex: !context.config.ownContent,
    jsonLd: [articleJsonLd(context, entry, context.statementsOf(entry))],
    trail: trailTo(context, entry),
    alternates: [
      {
        type: 'application/json',
        href: ninjsAddress(context, entry).href,
        title: 'ninjs',
        rel: 'data'
      }
    ]
  })
}

/** Outlets, the outlet, the story. */
function trailTo(context: RenderContext, entry: Entry): readonly Link[] {
  const {urls, words} = context
  const outlet = context.outletOf(entry)
  return [
    ...(outlet
      ? [
          {text: words.titles.outlets, href: urls.top('outlets').href},
          {text: outlet.profile.name, href: urls.outlet(outlet.slug).href}
        ]
      : []),
    {text: headlineOf(context, entry), href: urls.story(entry.id).href}
  ]
}

function shorten(text: string): string {
  if (text.length <= 200) return text
  return `${text
    .slice(0, 200)
    .replace(/\s+\S*$/u, '')
    .replace(/[\uD800-\uDBFF]$/u, '')} …`
}

function datelineOf(context: RenderContext, dateline: NonNullable<Entry['fields']['dateline']>) {
  const {place, date, agency} = dateline
  return {
    ...(place !== undefined && {place}),
    ...(date !== undefined && {date: context.date(date)}),
    ...(agency !== undefined && {agency})
  }
}

/** Other outlets the story relies on. */
function citedOutlets(context: RenderContext, entry: Entry): number {
  const own = context.outletOf(entry)
  const names = context
    .statementsOf(entry)
    .flatMap(({sourceType, sourceNames, via, viaInferred = []}) => [
      ...(sourceType === 'person' ? [] : sourceNames),
      ...via,
      ...viaInferred
    ])
  const outlets = new Set(names.map((name) => context.outletNamed(name)))
  outlets.delete(undefined)
  outlets.delete(own)
  return outlets.size
}

function provenanceOf(context: RenderContext, entry: Entry): ArticlePage['provenance'] {
  const {format, provenance, fields, rights, url, text} = entry
  const terms = rights ?? context.outletOf(entry)?.profile.terms
  return {
    // Below the copy folder: the path as given may tell where on whose machine the site was built.
    file: entry.id.replace(/#\d+$/u, '') + extname(entry.file),
    format: context.words.formats[format],
    ...provenance,
    ...(terms !== undefined && {rights: terms}),
    ...(url !== undefined && /^https?:\/\//iu.test(url) && {url}),
    derived: fields.derived.map(({field, rule, span}) => ({
      field,
      rule,
      ...(span && {
        words: shorten(
          text
            .slice(...span)
            .replace(/\s+/gu, ' ')
            .trim()
        )
      })
    }))
  }
}

/** An e-mail with the page in its subject, or the page where faults are reported. */
function reportAddress(context: RenderContext, entry: Entry): string | undefined {
  const {contact} = context.config
  if (contact === undefined) return undefined
  if (/^https?:\/\//iu.test(contact)) return contact
  const {href} = context.urls.story(entry.id)
  const subject = context.words.faultSubject(headlineOf(context, entry))
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(context.urls.absolute(href) ?? href)}`
  return `mailto:${contact.replace(/^mailto:/iu, '')}?${query}`
}
