import type {SourceRecord} from '../../model/archive.ts'
import {filingDay} from '../../model/day.ts'
import type {Entry} from '../../model/entry.ts'
import type {EntryId} from '../../model/ids.ts'
import type {Alternate} from '../../model/page.ts'
import {hasTermPage, type RenderContext} from '../context.ts'
import {wordsOf} from '../sources.ts'
import {capitalise} from '../unnamed-name.ts'
import type {Address} from '../urls.ts'

/** A list of stories that can be followed. */
export interface Channel {
  readonly title: string
  readonly description?: string | undefined
  /** The page the channel belongs to. */
  readonly page: Address
  /** Newest first, all with a date, no more than a feed holds. */
  readonly stories: readonly Entry[]
  /** What the channel says of a story in place of its summary; absent: the summary. */
  readonly about?: (entry: Entry) => string | undefined
}

/** A form a feed comes in. */
export type FeedFormat = 'atom' | 'rss' | 'json'

/** File name, media type and proper name of each form of feed. */
export const feedFormats: Readonly<
  Record<FeedFormat, {readonly file: string; readonly type: string; readonly name: string}>
> = {
  atom: {file: 'feed.xml', type: 'application/atom+xml', name: 'Atom'},
  rss: {file: 'rss.xml', type: 'application/rss+xml', name: 'RSS'},
  json: {file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed'}
}

const formats = ['atom', 'rss', 'json'] as const

/** @returns The addresses of a page's feeds, for the head of that page; none where it has no feed. */
export function feedAlternates(
  context: RenderContext,
  page: Address,
  stories: readonly EntryId[]
): readonly Alternate[] {
  if (!hasFeed(context, stories)) return []
  return formats.map((format) => ({
    type: feedFormats[format].type,
    href: context.urls.beside(page, feedFormats[format].file).href,
    title: feedFormats[format].name,
    rel: 'feed'
  }))
}

/** Whether a list of stories has a feed: feeds need absolute addresses and dates. */
export function hasFeed(context: RenderContext, stories: readonly EntryId[]): boolean {
  return context.config.url !== undefined && stories.some((id) => isDated(context.entry(id)))
}

/** @returns Every list of the archive that can be followed: all of it, each outlet, each subject and each source with a page. */
export function* channelsOf(context: RenderContext): Generator<Channel> {
  const {archive, config, urls} = context
  const usable = archive.entries.filter(({id}) => !context.isWithdrawn(id))
  yield {
    title: config.title,
    description: config.description,
    page: urls.home,
    stories: newest(context, usable)
  }
  for (const {slug, profile, stories} of archive.outlets) {
    yield {
      title: `${profile.name} · ${config.title}`,
      page: urls.outlet(slug),
      stories: newest(
        context,
        stories.map((id) => context.entry(id))
      )
    }
  }
  for (const subject of archive.subjects) {
    if (!hasTermPage(context, subject)) continue
    yield {
      title: `${capitalise(subject.name)} · ${config.title}`,
      page: urls.subject(subject.slug),
      stories: newest(
        context,
        subject.stories.map((id) => context.entry(id))
      )
    }
  }
  for (const source of archive.sources) {
    if (!context.hasPage(source)) continue
    const said = wordsByStory(context, source)
    yield {
      title: `${capitalise(source.name)} · ${config.title}`,
      page: urls.source(source.slug),
      stories: newest(
        context,
        [...said.keys()].map((id) => context.entry(id))
      ),
      about: ({id}) => said.get(id)?.join('\n')
    }
  }
}

function wordsByStory(
  context: RenderContext,
  {statements}: SourceRecord
): ReadonlyMap<EntryId, readonly string[]> {
  const said = new Map<EntryId, string[]>()
  for (const ref of statements) {
    const {entry, attribution} = context.statement(ref)
    const {content, cue} = attribution
    const words = wordsOf(entry, content.length > 0 ? content : cue)
    const known = said.get(ref.entry)
    if (known) known.push(words)
    else said.set(ref.entry, [words])
  }
  return said
}

function newest(context: RenderContext, stories: readonly Entry[]): readonly Entry[] {
  return stories.filter(isDated).slice(0, context.config.feeds.items)
}

function isDated({fields}: Entry): boolean {
  return filingDay(fields) !== undefined
}
