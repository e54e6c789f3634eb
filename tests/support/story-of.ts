import type {Block} from '../../src/model/article.ts'
import type {Attribution, Footing, SourceType} from '../../src/model/attribution.ts'
import type {Status} from '../../src/model/copy.ts'
import type {Entry} from '../../src/model/entry.ts'
import {toAttributionId, toEntryId, toSlug} from '../../src/model/ids.ts'
import type {Span} from '../../src/model/span.ts'

/** A statement in a story made by hand; its words must stand in the text. */
export interface StatementOptions {
  readonly content: string
  readonly name: string | null
  readonly type: SourceType
  readonly footing: Footing
  readonly role?: string
  readonly via?: readonly string[]
  readonly anonymity?: Attribution['anonymity']
}

/** A story made by hand. */
export interface StoryOptions {
  /** Outlet's folder and name of the file: `oaklet/ferry`. */
  readonly id: string
  readonly outlet: string
  /** ISO 8601 day; absent: undated. */
  readonly day?: string
  readonly headline: string | null
  readonly standfirst?: string
  readonly byline?: string
  readonly place?: string
  readonly language?: string
  readonly status?: Status
  readonly paragraphs: readonly string[]
  readonly statements?: readonly StatementOptions[]
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`Unexpected words “${words}”, expected words of the story`)
  return [start, start + words.length]
}

function attributionOf(text: string, options: StatementOptions, place: number): Attribution {
  const {content, name, type, footing, role, via = [], anonymity} = options
  return {
    id: toAttributionId(`a${(place + 1).toString(36)}`),
    act: 'statement',
    kind: /^["“]/u.test(content) ? 'direct' : 'indirect',
    footing,
    source: name !== null && text.includes(name) ? [spanOf(text, name)] : [],
    cue: [],
    content: [spanOf(text, content)],
    sourceName: name,
    sourceNames: name === null ? [] : [name],
    sourceType: type,
    via,
    ...(role !== undefined && {role}),
    ...(anonymity && {anonymity}),
    confidence: 0.9,
    shown: true,
    rule: 'by-hand'
  }
}

/** @returns An entry as the stages before would make it, without a tree. */
export function storyOf(options: StoryOptions): Entry {
  const {id, outlet, day, headline, standfirst, byline, place, language = 'en'} = options
  const text = [headline, standfirst, ...options.paragraphs].filter(Boolean).join('\n\n')
  const body = options.paragraphs.map((paragraph): Block => ({
    type: 'paragraph',
    text: paragraph,
    span: spanOf(text, paragraph)
  }))
  return {
    id: toEntryId(id),
    file: `articles/${id}.txt`,
    index: 0,
    format: 'plain-text',
    text,
    fields: {
      headline,
      ...(headline === null && {derivedHeadline: options.paragraphs[0] ?? id}),
      ...(standfirst !== undefined && {standfirst}),
      ...(byline !== undefined && {byline: [byline]}),
      dateline: place === undefined ? null : {place},
      ...(day !== undefined && {received: {date: day, from: 'path' as const}, published: day}),
      language,
      direction: language === 'ar' || language === 'he' ? 'rtl' : 'ltr',
      outlet,
      creditLine: null,
      ...(options.status && {status: options.status}),
      ...(place !== undefined && {places: [{name: place, from: 'dateline' as const}]}),
      body,
      derived: []
    },
    spans: {
      ...(headline !== null && {headline: spanOf(text, headline)}),
      ...(standfirst !== undefined && {standfirst: spanOf(text, standfirst)})
    },
    tree: '[]',
    slug: toSlug(id.split('/').at(-1) ?? id),
    provenance: {sha256: '0'.repeat(64), bytes: text.length, encoding: 'utf-8'},
    attributions: (options.statements ?? []).map((statement, index) =>
      attributionOf(text, statement, index)
    )
  }
}
