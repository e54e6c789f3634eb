import type {Attribution} from './attribution.ts'
import type {Entry} from './entry.ts'
import type {AttributionId} from './ids.ts'
import type {Span} from './span.ts'

/** Where a statement begins on its story's page. */
export type Place =
  | {readonly in: 'headline' | 'standfirst'}
  | {
      readonly in: 'block'
      /** Index in `fields.body`. */
      readonly index: number
      /** Number of the paragraph, from 1; absent for other blocks. */
      readonly number?: number
    }

/** @returns The number of each block that is a body paragraph, from 1; `undefined` for the others. */
export function paragraphNumbers(entry: Entry): readonly (number | undefined)[] {
  let number = 0
  return entry.fields.body.map(({type}) => (type === 'paragraph' ? ++number : undefined))
}

/**
 * Find where each relation of a story begins.
 *
 * @returns
 *   Relations that stand in no part of the story that its page shows are not in it.
 */
export function placesOf(entry: Entry): ReadonlyMap<AttributionId, Place> {
  const numbers = paragraphNumbers(entry)
  const places = new Map<AttributionId, Place>()
  for (const attribution of entry.attributions) {
    for (const [start] of anchorsOf(attribution)) {
      const place = placeAt(entry, start, numbers)
      if (!place) continue
      places.set(attribution.id, place)
      break
    }
  }
  return places
}

/** Spans a statement may be found by, the best first. */
function anchorsOf({content, cue, source}: Attribution): readonly Span[] {
  return [inOrder(content), inOrder(cue), inOrder(source)].flat()
}

/** @returns Spans in text order. */
export function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((one, other) => one[0] - other[0])
}

function placeAt(
  {fields, spans}: Entry,
  at: number,
  numbers: readonly (number | undefined)[]
): Place | undefined {
  if (holds(spans.headline, at) && fields.headline !== null) return {in: 'headline'}
  if (holds(spans.standfirst, at) && fields.standfirst !== undefined) return {in: 'standfirst'}
  const index = fields.body.findIndex(({span}) => holds(span, at))
  if (index < 0) return undefined
  const number = numbers[index]
  return {in: 'block', index, ...(number !== undefined && {number})}
}

function holds(span: Span | undefined, at: number): boolean {
  return span !== undefined && at >= span[0] && at < span[1]
}
