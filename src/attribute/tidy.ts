import type {Article} from '../model/article.ts'
import type {Span} from '../model/span.ts'

/** What part of the story a zone is. */
export type ZoneKind = 'headline' | 'standfirst' | 'paragraph' | 'caption'

/** One stretch of copy that may hold statements, in offsets of the tidied text. */
export interface Zone {
  readonly kind: ZoneKind
  readonly start: number
  readonly end: number
}

/** The copy that may hold statements, wraps undone, with the way back to the story's text. */
export interface TidyCopy {
  /** Zones joined by one line feed. */
  readonly text: string
  readonly zones: readonly Zone[]
  /** Offset in the story's text of every character of `text`. */
  readonly origin: Int32Array
}

const space = /\s/u

function zoneSpans(article: Article): {kind: ZoneKind; span: Span}[] {
  const {spans, fields} = article
  const found: {kind: ZoneKind; span: Span}[] = []
  if (spans.headline) found.push({kind: 'headline', span: spans.headline})
  if (spans.standfirst) found.push({kind: 'standfirst', span: spans.standfirst})
  for (const {type, span} of fields.body) {
    if (type === 'caption') found.push({kind: 'caption', span})
    else if (type === 'paragraph' || type === 'list' || type === 'quote') {
      found.push({kind: 'paragraph', span})
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

/**
 * Gather the copy in which statements may stand: headline, standfirst, paragraphs and captions;
 * never related lines, notes, cross-heads or the sign-off. Every run of white space becomes one space.
 */
export function tidyCopy(article: Article): TidyCopy {
  const parts: string[] = []
  const origin: number[] = []
  const zones: Zone[] = []
  let last = 0
  for (const {kind, span} of zoneSpans(article)) {
    if (span[0] < last) continue
    last = span[1]
    if (origin.length > 0) {
      parts.push('\n')
      origin.push(span[0])
    }
    const start = origin.length
    let gap = false
    for (let at = span[0]; at < span[1]; at++) {
      const character = article.text.charAt(at)
      if (space.test(character)) {
        gap = origin.length > start
        continue
      }
      if (gap) {
        parts.push(' ')
        origin.push(at - 1)
        gap = false
      }
      parts.push(character)
      origin.push(at)
    }
    if (origin.length > start) zones.push({kind, start, end: origin.length})
  }
  return {text: parts.join(''), zones, origin: Int32Array.from(origin)}
}

/**
 * Turn a span of the tidied text into spans of the story's text: one for each zone it touches,
 * without outer white space.
 */
export function toStorySpans(copy: TidyCopy, [start, end]: Span): Span[] {
  const spans: Span[] = []
  for (const zone of zonesTouching(copy.zones, start, end)) {
    let from = Math.max(start, zone.start)
    let to = Math.min(end, zone.end)
    while (from < to && space.test(copy.text.charAt(from))) from++
    while (to > from && space.test(copy.text.charAt(to - 1))) to--
    if (from >= to) continue
    spans.push([copy.origin[from] ?? 0, (copy.origin[to - 1] ?? 0) + 1])
  }
  return spans
}

function zonesTouching(zones: readonly Zone[], start: number, end: number): readonly Zone[] {
  let low = 0
  let high = zones.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((zones[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let stop = low
  while (stop < zones.length && (zones[stop]?.start ?? 0) < end) stop++
  return zones.slice(low, stop)
}

/** Number of the zone an offset lies in. */
export function zoneAt({zones}: TidyCopy, offset: number): number {
  let low = 0
  let high = zones.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((zones[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
