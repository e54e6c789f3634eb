import type {Archive} from '../../model/archive.ts'
import type {Attribution} from '../../model/attribution.ts'
import {filingDay} from '../../model/day.ts'
import type {Entry} from '../../model/entry.ts'
import type {Span} from '../../model/span.ts'
import type {
  StoryPart,
  StoryRecord,
  StoryStatement
} from '../../../templates/scripts/search-data.ts'
import {foldText} from '../../../templates/scripts/search-fold.ts'

/** Longest excerpt of a statement, UTF-16 units; results show no more than a line or two. */
const statementLength = 180

const quotation = /^["“”„‟«»「『״‘]\s*(?<words>[^"“”„«»「」『』״]+?)\s*["“”‟«»」』״’]$/u

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function shorten(text: string): string {
  if (text.length <= statementLength) return text
  const cut = text.slice(0, statementLength).replace(/[\uD800-\uDBFF]$/u, '')
  return `${cut.replace(/\s+\S*$/u, '')} …`
}

function wordsAt(entry: Entry, spans: readonly Span[]): string {
  return tidy(spans.map(([start, end]) => entry.text.slice(start, end)).join(' … '))
}

/** Where each part of the story lies in its text; a part worked out lies nowhere. */
interface PlacedPart {
  readonly part: StoryPart
  readonly span?: Span
}

function storyParts(entry: Entry): readonly PlacedPart[] {
  const {fields, spans} = entry
  const parts: PlacedPart[] = []
  const add = (kind: StoryPart['kind'], text: string | null | undefined, span?: Span) => {
    if (text) parts.push({part: {kind, text: tidy(text)}, ...(span && {span})})
  }
  add('t', fields.headline, spans.headline)
  add('s', fields.standfirst, spans.standfirst)
  add('b', fields.byline?.join(', '), spans.byline)
  add('b', [fields.dateline?.place, fields.dateline?.agency].filter(Boolean).join(', '))
  let number = 0
  for (const block of fields.body) {
    if (block.type === 'related') continue
    const paragraph = block.type === 'paragraph' ? {number: ++number} : {}
    parts.push({part: {kind: 'p', text: tidy(block.text), ...paragraph}, span: block.span})
  }
  add('p', fields.correctionNote)
  return parts
}

function toStatement(
  entry: Entry,
  attribution: Attribution,
  parts: readonly PlacedPart[]
): StoryStatement | undefined {
  const at = attribution.content[0]?.[0] ?? attribution.cue[0]?.[0]
  if (at === undefined) return undefined
  const part = parts.findIndex(({span}) => span && span[0] <= at && at < span[1])
  if (part === -1) return undefined

  const content = wordsAt(entry, attribution.content).replace(/^(?:that|:)\s+/u, '')
  const quoted = quotation.exec(content)?.groups?.words
  const source = attribution.sourceName ?? wordsAt(entry, attribution.source)
  return {
    part,
    id: `s-${attribution.id}`,
    footing: attribution.footing,
    source: source.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    via: attribution.via,
    words: shorten(quoted ?? content),
    quoted: quoted !== undefined
  }
}

/** Names that stand for a story and may be missing in its words: canonical names of sources, outlets, subjects. */
function unprintedNames(
  entry: Entry,
  shown: readonly Attribution[],
  parts: readonly StoryPart[]
): string {
  const {fields} = entry
  const text = ` ${foldText(parts.map((part) => part.text).join(' '))} `
  const names = [
    fields.outlet,
    fields.agency,
    fields.creditLine,
    fields.signoff,
    ...(fields.subjects ?? []).map((subject) => subject.name),
    ...(fields.keywords ?? []),
    ...shown.flatMap(({sourceNames, via, viaInferred, role, affiliation}) => [
      ...sourceNames,
      ...via,
      ...(viaInferred ?? []),
      role,
      affiliation
    ])
  ]
  const missing = names.filter(
    (name): name is string => Boolean(name) && !text.includes(` ${foldText(name ?? '')} `)
  )
  return [...new Set(missing.map(tidy))].join(' ¶ ')
}

/** @returns The statements of a story that the site shows, in text order. */
export function shownAttributions(entry: Entry, acts: readonly string[]): readonly Attribution[] {
  return entry.attributions.filter(({shown, act}) => shown && acts.includes(act))
}

/**
 * What search keeps of one story: all its words in parts, and its statements, each with the part it stands in.
 *
 * @param href
 *   Address of the story, with base path.
 * @param acts
 *   Acts the site shows.
 */
export function toStoryRecord(entry: Entry, href: string, acts: readonly string[]): StoryRecord {
  const {fields} = entry
  const placed = storyParts(entry)
  const shown = shownAttributions(entry, acts)
  const parts = placed.map(({part}) => part)
  const names = unprintedNames(entry, shown, parts)
  const date = filingDay(fields)
  const statements = shown.flatMap((attribution) => toStatement(entry, attribution, placed) ?? [])
  return {
    href,
    headline: tidy(fields.headline ?? fields.derivedHeadline ?? entry.slug),
    ...(fields.headline === null && {derived: true as const}),
    ...(fields.outlet !== null && {outlet: fields.outlet}),
    ...(date !== undefined && {date}),
    ...(fields.language !== undefined && {language: fields.language}),
    ...(fields.direction === 'rtl' && {direction: fields.direction}),
    parts: [...parts, ...(names === '' ? [] : [{kind: 'n' as const, text: names}])],
    statements
  }
}

/** @returns The stories of an archive that may be found, newest first, undated last. */
export function findableStories(archive: Archive): readonly Entry[] {
  const hidden = new Set(archive.withdrawn)
  const day = (entry: Entry) => filingDay(entry.fields) ?? ''
  return archive.entries
    .filter((entry) => !hidden.has(entry.id))
    .map((entry) => ({entry, day: day(entry)}))
    .sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
    .map(({entry}) => entry)
}
