import type {Article} from '../model/article.ts'
import type {Attribution} from '../model/attribution.ts'
import type {AttributionId} from '../model/ids.ts'
import type {OutletProfile} from '../model/outlet.ts'
import type {Span} from '../model/span.ts'
import {confidenceOf} from './confidence.ts'
import type {Draft} from './draft.ts'
import {readForeignSource} from './foreign-source.ts'
import {findHedges} from './hedges.ts'
import {makeIds} from './identify.ts'
import {kindOf} from './kind.ts'
import {languageOf} from './language.ts'
import {readNames} from './names.ts'
import {nestDrafts, type Nested} from './nest.ts'
import {toOutletNames} from './outlets.ts'
import type {Quotation} from './quotes.ts'
import {outletBefore, resolveSource, type ResolvedSource, type Story} from './resolve.ts'
import {readSource} from './source.ts'
import {toStorySpans, zoneAt, type TidyCopy} from './tidy.ts'
import {readPassage, type Passage} from './via.ts'

/** What the rules found in one story. */
export interface Found {
  readonly article: Article
  readonly copy: TidyCopy
  readonly quotations: readonly Quotation[]
  readonly drafts: readonly Draft[]
}

/** One relation with everything known about it, before it is written out. */
interface Known extends Nested {
  readonly zone: number
  readonly source: ResolvedSource
  readonly passage: Passage
}

function words(copy: TidyCopy, spans: readonly Span[]): string {
  return spans.map(([from, to]) => copy.text.slice(from, to)).join(' ')
}

function toStory(copy: TidyCopy, spans: readonly Span[]): Span[] {
  return spans.flatMap((span) => toStorySpans(copy, span)).sort((a, b) => a[0] - b[0])
}

function readAny(
  text: string,
  language: string,
  place: {readonly draft: Draft; readonly zone: number},
  story: Story
): ResolvedSource {
  if (language === 'en') return resolveSource(readSource(text, story.outlets), text, place, story)
  const reading = readForeignSource(text, language, story.outlets)
  const name = reading.names[0] ?? null
  return {...reading, name, at: place.draft.source[0]?.[0] ?? place.draft.cue[0], zone: place.zone}
}

function resolveAll(
  {article, copy}: Found,
  nested: readonly Nested[],
  outlets: readonly OutletProfile[]
): Known[] {
  const story: Story = {
    text: copy.text,
    names: readNames(copy.text),
    outlets: toOutletNames(outlets),
    seen: [],
    lookups: new Map()
  }
  const own = article.fields.outlet
  const language = languageOf(article)
  return nested.map((one) => {
    const {draft} = one
    const zone = zoneAt(copy, draft.cue[0])
    const text = words(copy, draft.source)
    const source: ResolvedSource =
      draft.source.length === 0
        ? {type: 'unattributed', footing: 'none', names: [], name: null, at: draft.cue[0], zone}
        : readAny(text, language, {draft, zone}, story)
    story.seen.push(source)
    const venueWords = draft.venue ? words(copy, [draft.venue]) : ''
    const passage = readPassage(
      {
        source: text,
        venue: venueWords,
        behindCue: copy.text.slice(draft.cue[1], draft.cue[1] + 110),
        carrier: words(copy, draft.carriers ?? [])
      },
      venueOutlet(venueWords, draft, story, own),
      story.outlets,
      own
    )
    return {...one, zone, source, passage}
  })
}

/** The outlet told: named, or “the newspaper” for the one named last. */
function venueOutlet(
  text: string,
  draft: Draft,
  story: Story,
  own: string | null
): string | undefined {
  if (text === '') return undefined
  const reading = readSource(text, story.outlets)
  if (reading.type !== 'outlet') return undefined
  if (reading.refers === 'outlet') return outletBefore(story, draft.venue?.[0] ?? 0)
  const name = reading.names[0]
  return name ?? own ?? undefined
}

/** Stated carriers: its own, then the outlets whose reports hold it, from the inside out. */
function viaOf(known: readonly Known[], index: number, own: string | null): string[] {
  const one = known[index]
  if (!one) return []
  const via = [...one.passage.via]
  let outer = one.within
  for (let guard = 0; outer !== undefined && guard < 4; guard++) {
    const holder: Known | undefined = known[outer]
    if (!holder) break
    const name = holder.source.type === 'outlet' ? holder.source.name : null
    if (name && name !== own && name !== one.source.name && !via.includes(name)) via.push(name)
    outer = holder.within
  }
  return via
}

/** The carrier that is plain but not stated: of the same sources before, or of the report just told. */
function inferVia(known: readonly Known[], index: number, own: string | null): string[] {
  const one = known[index]
  if (!one || one.source.type === 'outlet' || one.source.type === 'unattributed') return []
  const {antecedent} = one.source
  const before = antecedent === undefined ? undefined : known[antecedent]
  if (before && one.source.type === 'anonymous') {
    const stated = viaOf(known, antecedent ?? 0, own)
    return stated.length > 0 ? stated : inferVia(known, antecedent ?? 0, own)
  }
  if (one.source.type !== 'organization') return []
  for (let k = index - 1; k >= Math.max(0, index - 4); k--) {
    const other = known[k]
    if (!other || other.zone !== one.zone) return []
    if (other.source.type === 'person') return []
    if (other.within === undefined && other.source.type === 'outlet') {
      return other.source.name && other.source.name !== own ? [other.source.name] : []
    }
  }
  return []
}

/** Make relations of what the rules found: names, footing, chain, nesting, ids and confidence. */
export function completeDrafts(
  found: Found,
  options: {readonly outlets: readonly OutletProfile[]; readonly minConfidence: number}
): Attribution[] {
  const {copy, article, drafts} = found
  const known = resolveAll(found, nestDrafts(drafts), options.outlets)
  const ids = makeIds(
    known.map(({draft}) => words(copy, [...draft.source, draft.cue, ...draft.content]))
  )
  return known.flatMap((one, index) => {
    const id = ids[index]
    if (!id) return []
    const via = viaOf(known, index, article.fields.outlet)
    const inferred = via.length > 0 ? [] : inferVia(known, index, article.fields.outlet)
    return [
      write(
        found,
        one,
        {id, via, inferred, within: one.within === undefined ? undefined : ids[one.within]},
        options.minConfidence
      )
    ]
  })
}

interface Links {
  readonly id: AttributionId
  readonly via: readonly string[]
  readonly inferred: readonly string[]
  readonly within: AttributionId | undefined
}

function write(
  {copy, quotations}: Found,
  {draft, source, passage}: Known,
  links: Links,
  minConfidence: number
): Attribution {
  const silent = draft.act === 'no-comment'
  const confidence = confidenceOf(draft, source, links.within !== undefined)
  const hedges = findHedges(copy.text, [draft.cue, ...draft.content]).flatMap((span) =>
    toStorySpans(copy, span)
  )
  return {
    id: links.id,
    act: draft.act,
    kind: silent ? 'no-comment' : kindOf(copy.text, draft.content, quotations),
    footing: silent ? 'no-comment' : source.footing,
    source: toStory(copy, draft.source),
    cue: toStorySpans(copy, draft.cue),
    content: toStory(copy, draft.content),
    sourceName: source.name,
    sourceNames: source.names,
    sourceType: source.type,
    ...(source.role && {role: source.role}),
    ...(source.affiliation && {affiliation: source.affiliation}),
    via: links.via,
    ...(links.inferred.length > 0 && {viaInferred: links.inferred}),
    ...(passage.venue && {venue: passage.venue}),
    ...(source.anonymity && source.type === 'anonymous' && {anonymity: source.anonymity}),
    ...(hedges.length > 0 && {hedges}),
    ...(links.within && {within: links.within}),
    confidence,
    shown: confidence >= minConfidence,
    rule: draft.rule
  }
}
