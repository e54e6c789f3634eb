import {readFileSync} from 'node:fs'
import type {Span} from '../../src/model/span.ts'

/** A relation as marked by hand. */
export interface GoldRelation {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** A story with its relations. */
export interface GoldStory {
  readonly id: string
  readonly text: string
  readonly relations: readonly GoldRelation[]
}

function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)
}

/** Spans as JSON has them; whatever else stands there is left out. */
export function spansOf(value: unknown): Span[] {
  return Array.isArray(value) ? value.filter(isSpan) : []
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/**
 * Read stories marked by hand, one JSON object a line:
 * `{id, text, attributions: [{source, cue, content}]}`, spans in UTF-16 units of `text`.
 * Relations within another one's content are left out.
 */
export function readGold(file: string): GoldStory[] {
  const stories: GoldStory[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const value: unknown = JSON.parse(line)
    if (!isObject(value) || typeof value.id !== 'string' || typeof value.text !== 'string') {
      throw new TypeError(`Unexpected line in ${file}, expected a story: ${line.slice(0, 80)}`)
    }
    const marked = Array.isArray(value.attributions) ? value.attributions.filter(isObject) : []
    stories.push({
      id: value.id,
      text: value.text,
      relations: marked
        .filter((relation) => !('within' in relation))
        .map((relation) => ({
          source: spansOf(relation.source),
          cue: spansOf(relation.cue),
          content: spansOf(relation.content)
        }))
    })
  }
  return stories
}
