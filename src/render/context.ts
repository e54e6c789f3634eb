import type {
  Archive,
  OutletRecord,
  PlaceRecord,
  SourceRecord,
  StatementRef,
  SubjectRecord
} from '../model/archive.ts'
import type {Attribution} from '../model/attribution.ts'
import type {ArchiveConfig} from '../config/schema.ts'
import {toDay} from '../model/day.ts'
import type {Entry} from '../model/entry.ts'
import type {EntryId, Slug} from '../model/ids.ts'
import type {OldAddresses} from '../model/old-address.ts'
import type {DateView, LinkOrText, StoryCard} from '../model/page.ts'
import type {SocialCard} from '../model/picture-view.ts'
import {directionOf, makeDates, type Dates} from './dates.ts'
import type {StoryPicture} from '../model/story-picture.ts'
import {countVoices, type Voices} from './mix.ts'
import {searchNames} from './search-names.ts'
import {makeUrls, type Urls} from './urls.ts'
import {wordsFor} from './words/choose.ts'
import type {Words} from './words.ts'

/** As much of a story as tells it from others. */
type Story = Pick<Entry, 'id'>

/** An archive with everything pages look up in it. */
export interface RenderContext {
  readonly archive: Archive
  readonly config: ArchiveConfig
  /** Addresses that lead to no page any more. */
  readonly old: OldAddresses
  readonly urls: Urls
  readonly words: Words
  readonly dates: Dates
  readonly number: (value: number) => string
  /** Name of a country, from its two letters. */
  readonly country: (code: string) => string
  readonly percent: (share: number) => string
  entry(id: EntryId): Entry
  outletOf(entry: Entry): OutletRecord | undefined
  outletNamed(name: string): OutletRecord | undefined
  outletAt(slug: Slug): OutletRecord | undefined
  /**
   * @param story
   *   Where the name is printed: two sources may share it. Without a story only a name that means one
   *   source throughout the archive is known.
   * @returns
   *   Absent for names of outlets, and for names that no record stands for.
   */
  sourceNamed(name: string, story: Story | undefined): SourceRecord | undefined
  hasPage(source: SourceRecord): boolean
  /** The name of a source that search knows it by: its own, told apart from its namesakes'. */
  searchName(source: SourceRecord): string
  /** The name of an outlet or source printed in a story, linked where it has a page. */
  link(name: string, story: Story | undefined): LinkOrText
  /** Relations shown as statements, in text order. */
  statementsOf(entry: Entry): readonly Attribution[]
  statement(ref: StatementRef): {readonly entry: Entry; readonly attribution: Attribution}
  date(iso: string): DateView
  languageOf(entry: Entry): string
  isWithdrawn(id: EntryId): boolean
  /** Words of a story by whose they are, counted once. */
  voicesOf(entry: Entry): Voices
  /** What a story's page says of the picture drawn for it; absent when there is none. */
  socialCardOf(entry: Entry): SocialCard | undefined
  /** Pictures of a story that its page shows. */
  picturesOf(entry: Entry): readonly StoryPicture[]
  /** Cards made so far: a story is listed on many pages. */
  readonly cards: Map<EntryId, StoryCard>
}

/** Nothing was ever moved or removed. */
const none: OldAddresses = {moved: [], removed: []}

/** Make the lookups of an archive once. */
export function makeContext(
  archive: Archive,
  config: ArchiveConfig,
  old: OldAddresses = none
): RenderContext {
  const urls = makeUrls(archive, config)
  const dates = makeDates(config.language, config.timeZone)
  const entries = new Map(archive.entries.map((entry) => [entry.id, entry]))
  const outlets = new Map(archive.outlets.map((record) => [record.slug, record]))
  const sources = new Map(archive.sources.map((record) => [record.slug, record]))
  const days = new Set(archive.days.map(({date}) => date))
  const withdrawn = new Set(archive.withdrawn)
  const countries = new Intl.DisplayNames(config.language, {type: 'region'})
  const whole = new Intl.NumberFormat(config.language)

  const outletNamed = (name: string): OutletRecord | undefined => {
    const slug = archive.names.outlets.get(name)
    return slug === undefined ? undefined : outlets.get(slug)
  }
  const sourceNamed = (name: string, story: Story | undefined): SourceRecord | undefined => {
    const own = story && archive.names.within.get(story.id)?.get(name)
    const slug = own ?? archive.names.sources.get(name)
    return slug === undefined ? undefined : sources.get(slug)
  }
  const hasPage = (source: SourceRecord): boolean =>
    source.statements.length >= config.limits.sourcePage
  const entryOf = (id: EntryId): Entry => {
    const entry = entries.get(id)
    if (!entry) throw new Error(`Unexpected story “${id}”, expected one of the archive`)
    return entry
  }
  const statementsOf = (entry: Entry): readonly Attribution[] =>
    entry.attributions.filter(({shown, act}) => shown && config.attribution.acts.includes(act))
  const voices = new Map<EntryId, Voices>()
  const inSearch = searchNames(archive.sources, config.language)
  return {
    archive,
    config,
    old,
    urls,
    words: wordsFor(config.language),
    dates,
    number: (value) => whole.format(value),
    country: (code) => countries.of(code) ?? code,
    percent: (share) => `${whole.format(Math.round(share * 100))}\u00a0%`,
    entry: entryOf,
    outletOf: ({fields}) => (fields.outlet === null ? undefined : outletNamed(fields.outlet)),
    outletNamed,
    outletAt: (slug) => outlets.get(slug),
    sourceNamed,
    hasPage,
    searchName: (source) => inSearch.get(source.slug) ?? source.name,
    link(name, story) {
      const outlet = outletNamed(name)
      if (outlet) return {text: outlet.profile.name, href: urls.outlet(outlet.slug).href}
      const source = sourceNamed(name, story)
      if (!source) return {text: name}
      // What the copy prints stays in the copy; where the site names the source, the editor's name stands.
      const text = source.stated ? source.name : name
      return {text, ...(hasPage(source) && {href: urls.source(source.slug).href})}
    },
    statementsOf,
    statement(ref) {
      const entry = entryOf(ref.entry)
      const attribution = entry.attributions.find(({id}) => id === ref.attribution)
      if (!attribution)
        throw new Error(`Unexpected statement “${ref.attribution}” of “${ref.entry}”`)
      return {entry, attribution}
    },
    date(iso) {
      const day = toDay(iso)
      const href = day !== undefined && days.has(day) ? urls.period(day).href : undefined
      return {iso, text: dates.date(iso), ...(href !== undefined && {href})}
    },
    languageOf: ({fields}) => fields.language ?? config.language,
    isWithdrawn: (id) => withdrawn.has(id),
    voicesOf(entry) {
      const known = voices.get(entry.id)
      if (known) return known
      const counted = countVoices(entry, statementsOf(entry))
      voices.set(entry.id, counted)
      return counted
    },
    socialCardOf: () => undefined,
    picturesOf: () => [],
    cards: new Map()
  }
}

/** @returns Whether there are enough stories of a place or subject for a page of its own. */
export function hasTermPage(
  {config}: RenderContext,
  {stories}: Pick<PlaceRecord | SubjectRecord, 'stories'>
): boolean {
  return stories.length >= config.limits.termPage
}

/** @returns Language and direction of a text, as far as they differ from those of the page around it. */
export function asForeign(
  language: string,
  around: string
): {readonly language?: string; readonly direction?: 'ltr' | 'rtl'} {
  return language === around ? {} : {language, direction: directionOf(language)}
}
