import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import type {Attribution} from '../../src/model/attribution.ts'
import type {Entry} from '../../src/model/entry.ts'
import type {Span} from '../../src/model/span.ts'

/** One relation as an editor marked it by hand: words of the story, not spans. */
export interface GoldRelation {
  readonly id: string
  readonly source: readonly string[]
  readonly cue: readonly string[]
  readonly content: readonly string[]
  readonly kind: string
  readonly sourceName: string | null
  readonly sourceType: string
  readonly footing: string
  readonly via: readonly string[]
  readonly within?: string
  readonly optional: boolean
}

/** One story marked by hand (tests/fixtures/sample-gold). */
export interface GoldStory {
  readonly name: string
  /** Below `articles/`. */
  readonly file: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly attributions: readonly GoldRelation[]
}

/** How the relations found compare with those marked. */
export interface GoldScore {
  /** Relations marked and not optional, and how many of them were found: half of the content and the source shared. */
  readonly marked: number
  readonly found: number
  /** Relations shown, and how many of them are marked. */
  readonly shown: number
  readonly right: number
  /** Of the pairs: the same canonical name, footing, kind and carriers. */
  readonly pairs: number
  readonly names: number
  readonly footings: number
  readonly kinds: number
  readonly vias: number
  /** In words: what was missed and what was wrongly shown. */
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
}

const folder = 'tests/fixtures/sample-gold'

function toList(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string')
}

function toRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null)
    throw new TypeError('Unexpected value, expected a mapping')
  return Object.fromEntries(Object.entries(value))
}

/** @returns Every hand-marked story, by name. */
export function readGold(): GoldStory[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const {file, attributions, ...fields} = toRecord(
        parse(readFileSync(join(folder, name), 'utf8'))
      )
      const marked = Array.isArray(attributions) ? attributions.map(toRecord) : []
      return {
        name,
        file: String(file),
        fields,
        attributions: marked.map((relation) => ({
          id: String(relation.id),
          source: toList(relation.source),
          cue: toList(relation.cue),
          content: toList(relation.content),
          kind: String(relation.kind),
          sourceName: typeof relation.sourceName === 'string' ? relation.sourceName : null,
          sourceType: String(relation.sourceType),
          footing: String(relation.footing),
          via: toList(relation.via),
          ...(typeof relation.within === 'string' && {within: relation.within}),
          optional: relation.optional === true
        }))
      }
    })
}

/** How far a place is from some stretches of text; places inside one come last. */
function distance(at: number, spans: readonly Span[]): number {
  const each = spans.map(([start, end]) =>
    at < start ? start - at : at >= end ? at - end : 1e6 + at - start
  )
  return Math.max(Math.min(...each), ...each.filter((one) => one >= 1e6))
}

/** @returns Where the words stand; of several places the one nearest to `near`, outside it if there is one. */
function locate(text: string, words: string, near: readonly Span[]): Span | undefined {
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('\\s+')
    // “he” stands in “the”, but is no word there; scripts without spaces have no such edges.
    .replace(/^(?=[A-Za-z])/u, '(?<![\\p{L}\\p{N}])')
    .replace(/(?<=[A-Za-z])$/u, '(?![\\p{L}\\p{N}])')
  let best: Span | undefined
  for (const match of text.matchAll(new RegExp(pattern, 'gu'))) {
    const span: Span = [match.index, match.index + match[0].length]
    if (!best || distance(span[0], near) < distance(best[0], near)) best = span
  }
  return best
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0
  for (const [start, end] of a) {
    for (const [from, to] of b) sum += Math.max(0, Math.min(end, to) - Math.max(start, from))
  }
  return sum
}

const fold = (name: string | null) =>
  (name ?? '')
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .trim()

/** Compare what was found in a story with what an editor marked. */
export function scoreGold(entry: Entry, gold: GoldStory): GoldScore {
  let at = 0
  const marked = gold.attributions.map((relation) => {
    const content = relation.content.flatMap((words) => {
      const span = locate(entry.text, words, [[at, at]])
      if (span) at = span[0]
      return span ? [span] : []
    })
    const around: readonly Span[] = content.length > 0 ? content : [[at, at]]
    const source = relation.source.flatMap((words) => {
      const span = locate(entry.text, words, around)
      return span ? [span] : []
    })
    return {relation, content, source}
  })
  const shown = entry.attributions.filter((relation) => relation.shown)
  const pairs: [GoldRelation, Attribution][] = []
  const taken = new Set<Attribution>()
  const scored = marked.flatMap((mark) =>
    shown.flatMap((relation) => {
      const both = shared(mark.content, relation.content)
      const overlap = both / (size(mark.content) + size(relation.content) - both)
      const sources =
        (mark.source.length === 0 && relation.source.length === 0) ||
        shared(mark.source, relation.source) > 0
      return overlap >= 0.5 && sources ? [{mark, relation, overlap}] : []
    })
  )
  const done = new Set<GoldRelation>()
  for (const {mark, relation} of scored.sort((a, b) => b.overlap - a.overlap)) {
    if (done.has(mark.relation) || taken.has(relation)) continue
    done.add(mark.relation)
    taken.add(relation)
    pairs.push([mark.relation, relation])
  }
  const due = gold.attributions.filter((relation) => !relation.optional)
  const words = (spans: readonly Span[]) =>
    spans.map(([start, end]) => entry.text.slice(start, end)).join(' … ')
  return {
    marked: due.length,
    found: due.filter((relation) => done.has(relation)).length,
    shown: shown.length,
    right: taken.size,
    pairs: pairs.length,
    names: pairs.filter(([mark, found]) => fold(mark.sourceName) === fold(found.sourceName)).length,
    footings: pairs.filter(([mark, found]) => mark.footing === found.footing).length,
    kinds: pairs.filter(([mark, found]) => mark.kind === found.kind).length,
    vias: pairs.filter(([mark, found]) => mark.via.map(fold).join() === found.via.map(fold).join())
      .length,
    missed: due
      .filter((relation) => !done.has(relation))
      .map(
        (relation) =>
          `${relation.source.join(' … ')} | ${relation.cue.join(' … ')} | ${relation.content.join(' … ')}`
      ),
    wrong: shown
      .filter((relation) => !taken.has(relation))
      .map(
        (relation) =>
          `${words(relation.source)} | ${words(relation.cue)} | ${words(relation.content)} (${relation.rule})`
      )
  }
}
