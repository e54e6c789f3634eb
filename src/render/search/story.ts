import type {Attribution} from '../../model/attribution.ts'
import {filingDay} from '../../model/day.ts'
import type {Entry} from '../../model/entry.ts'
import type {
  StoryPart,
  StoryRecord,
  StoryStatement
} from '../../../templates/scripts/search-data.ts'
import {foldText} from '../../../templates/scripts/search-fold.ts'
import type {RenderContext} from '../context.ts'
import {placesOf, type Place} from '../../model/place-in-story.ts'
import {sourceViews, wordsOf} from '../sources.ts'
import {statementFragment} from '../urls.ts'

/** Longest excerpt of a statement, UTF-16 units; results show no more than a line or two. */
const statementLength = 150

const quotation = /^["“”„‟«»「『״‘]\s*(?<words>[^"“”„«»「」『』״]+?)\s*["“”‟«»」』״’]$/u

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function shorten(text: string): string {
  if (text.length <= statementLength) return text
  const cut = text.slice(0, statementLength).replace(/[\uD800-\uDBFF]$/u, '')
  return `${cut.replace(/\s+\S*$/u, '')} …`
}

/** Parts of a story, and where in them its blocks went. */
interface Parts {
  readonly parts: readonly StoryPart[]
  /** Place in `parts` of each block that is one. */
  readonly blocks: ReadonlyMap<number, number>
}

function storyParts({fields}: Entry): Parts {
  const parts: StoryPart[] = []
  const blocks = new Map<number, number>()
  const add = (kind: StoryPart['kind'], text: string | null | undefined) => {
    if (text) parts.push({kind, text: tidy(text)})
  }
  add('t', fields.headline)
  add('s', fields.standfirst)
  add('b', fields.byline?.join(', '))
  add('b', [fields.dateline?.place, fields.dateline?.agency].filter(Boolean).join(', '))
  let number = 0
  for (const [index, block] of fields.body.entries()) {
    // Paragraphs are numbered as their page numbers them; a related line is no part of the story.
    const paragraph = block.type === 'paragraph' ? {number: ++number} : {}
    if (block.type === 'related' || tidy(block.text) === '') continue
    blocks.set(index, parts.push({kind: 'p', text: tidy(block.text), ...paragraph}) - 1)
  }
  add('p', fields.correctionNote)
  return {parts, blocks}
}

function partAt({parts, blocks}: Parts, place: Place): number | undefined {
  if (place.in === 'block') return blocks.get(place.index)
  const kind = place.in === 'headline' ? 't' : 's'
  const part = parts.findIndex((known) => known.kind === kind)
  return part === -1 ? undefined : part
}

function toStatement(
  context: RenderContext,
  entry: Entry,
  attribution: Attribution,
  part: number
): StoryStatement {
  const content = tidy(wordsOf(entry, attribution.content)).replace(/^(?:that|:)\s+/u, '')
  const quoted = quotation.exec(content)?.groups?.words
  const {sourceNames, sourceType, via, footing, id} = attribution
  const names = sourceViews(context, entry, attribution).map(({name}) => name)
  // “It” or “she” would name nobody here.
  const isNamed =
    sourceNames.length > 0 || sourceType === 'anonymous' || /\s/u.test(names.join(' ').trim())
  return {
    part,
    id: statementFragment(id).slice(1),
    footing,
    source: isNamed && sourceType !== 'unattributed' ? names.join(', ') : '',
    via: via.map((name) => context.link(name, entry).text),
    words: shorten((quoted ?? content).replace(/[,;،、，]$/u, '')),
    quoted: quoted !== undefined
  }
}

/** Names that stand for a story and may be missing in its words: canonical names of sources, outlets, subjects. */
function unprintedNames(context: RenderContext, entry: Entry, parts: readonly StoryPart[]): string {
  const {fields} = entry
  const text = ` ${foldText(parts.map((part) => part.text).join(' '))} `
  const names = [
    fields.outlet,
    fields.agency,
    fields.creditLine,
    fields.signoff,
    ...(fields.subjects ?? []).map((subject) => subject.name),
    ...(fields.keywords ?? []),
    ...context
      .statementsOf(entry)
      .flatMap(({sourceNames, via, viaInferred, role, affiliation}) => [
        ...sourceNames,
        ...sourceNames.map((name) => context.link(name, entry).text),
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

/** @returns What search keeps of one story: all its words in parts, and its statements, each with the part it stands in. */
export function toStoryRecord(context: RenderContext, entry: Entry): StoryRecord {
  const {fields} = entry
  const placed = storyParts(entry)
  const places = placesOf(entry)
  const statements = context.statementsOf(entry).flatMap((attribution) => {
    const place = places.get(attribution.id)
    const part = place && partAt(placed, place)
    return part === undefined ? [] : [toStatement(context, entry, attribution, part)]
  })
  const names = unprintedNames(context, entry, placed.parts)
  const outlet = context.outletOf(entry)?.profile.name ?? fields.outlet
  const date = filingDay(fields)
  return {
    href: context.urls.story(entry.id).href,
    headline: tidy(fields.headline ?? fields.derivedHeadline ?? entry.slug),
    ...(fields.headline === null && {derived: true as const}),
    ...(outlet !== null && {outlet}),
    ...(date !== undefined && {date}),
    ...(fields.language !== undefined && {language: fields.language}),
    ...(fields.direction === 'rtl' && {direction: fields.direction}),
    parts: [...placed.parts, ...(names === '' ? [] : [{kind: 'n' as const, text: names}])],
    statements
  }
}

/** @returns The stories of an archive that may be found, newest first, undated last. */
export function findableStories(context: RenderContext): readonly Entry[] {
  return context.archive.entries
    .filter((entry) => !context.isWithdrawn(entry.id))
    .map((entry) => ({entry, day: filingDay(entry.fields) ?? ''}))
    .sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
    .map(({entry}) => entry)
}
