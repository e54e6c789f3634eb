import type {Article} from '../model/article.ts'
import type {Span} from '../model/span.ts'
import {capitalsIn} from './capital.ts'
import {firstEndingBehind} from './first-ending-behind.ts'

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
  /** Where its capital letters stand, in order. */
  readonly capitals: readonly number[]
}

/** Whether a character is white space, as `\s` has it. */
function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code > 8 && code < 14)
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code > 0x1fff && code < 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

function zoneSpans(article: Article): {kind: ZoneKind; span: Span}[] {
  const {spans, fields} = article
  const found: {kind: ZoneKind; span: Span}[] = []
  if (spans.headline) found.push({kind: 'headline', span: spans.headline})
  if (spans.standfirst) found.push({kind: 'standfirst', span: spans.standfirst})
  for (const {type, span} of fields.body) {
    if (type === 'caption') found.push({kind: 'caption', span})
    else if (type === 'list') {
      for (const item of itemsIn(article.text, span)) found.push({kind: 'paragraph', span: item})
    } else if (type === 'paragraph' || type === 'quote') found.push({kind: 'paragraph', span})
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

const bullet = /(?:^|\n)[^\S\n]*(?:[*•·▪◦‣–—-]|\d{1,2}[.)])[^\S\n]+/gu

/** The items of a list, their marks left out: no statement reaches from one into the next. */
function itemsIn(text: string, [start, end]: Span): readonly Span[] {
  const list = text.slice(start, end)
  const marks = [...list.matchAll(bullet)]
  if (marks.length === 0) return [[start, end]]
  const items = marks.map(({0: mark, index}, at): Span => [
    start + index + mark.length,
    start + (marks[at + 1]?.index ?? list.length)
  ])
  const [first] = marks
  return first && first.index > 0 ? [[start, start + first.index], ...items] : items
}

/**
 * Gather the copy in which statements may stand: headline, standfirst, paragraphs and captions;
 * never related lines, notes, cross-heads or the sign-off. Every run of white space becomes one
 * space, and so does every run of signs too long for a word.
 */
export function tidyCopy(article: Article): TidyCopy {
  const {text} = article
  const spans = zoneSpans(article)
  const parts: string[] = []
  const origin = new Int32Array(spans.reduce((sum, {span}) => sum + span[1] - span[0] + 1, 0))
  const zones: Zone[] = []
  let length = 0
  let last = 0
  for (const {kind, span} of spans) {
    if (span[0] < last) continue
    last = span[1]
    if (length > 0) {
      parts.push('\n')
      origin[length++] = span[0]
    }
    const start = length
    let noise = findNoise(text, span[0], last)
    if (!noise && isTidy(text, span[0], last)) {
      parts.push(text.slice(span[0], last))
      for (let one = span[0]; one < last; one++) origin[length++] = one
      if (length > start) zones.push({kind, start, end: length})
      continue
    }
    for (let at = span[0]; at < last;) {
      const gap = at
      for (;;) {
        while (at < last && isSpace(text.charCodeAt(at))) at++
        if (at !== noise?.[0]) break
        at = noise[1]
        noise = findNoise(text, at, last)
      }
      if (at === last) break
      if (at > gap && length > start) {
        parts.push(' ')
        origin[length++] = at - 1
      }
      const run = at
      at = endOfRun(text, at, noise?.[0] ?? last)
      parts.push(text.slice(run, at))
      for (let one = run; one < at; one++) origin[length++] = one
    }
    if (length > start) zones.push({kind, start, end: length})
  }
  const tidied = parts.join('')
  return {text: tidied, zones, origin: origin.slice(0, length), capitals: capitalsIn(tidied)}
}

/** Whether all white space of a stretch is single spaces between words. */
function isTidy(text: string, from: number, end: number): boolean {
  let spaced = true
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    const space = isSpace(code)
    if (space && (spaced || code !== 32)) return false
    spaced = space
  }
  return !spaced
}

/** No word is longer, in UTF-16 units. */
const longestWord = 400
/** Scripts that part no words by spaces. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/**
 * Find the first run of signs that is no word in any language: the sign of a share, encoded bytes,
 * rules, line noise. Read as a word it would keep every pattern busy that looks for one.
 */
function findNoise(text: string, from: number, end: number): Span | undefined {
  const run = findRun(text, from, end)
  const stretch = text.slice(from, run?.[0] ?? end)
  const found = stretch.includes('<') ? ticker.exec(stretch) : null
  return found ? [from + found.index, from + found.index + found[0].length] : run
}

/** A share's sign behind its company, “Fenmark Bank <FSB.N>”, and what stands for it. */
const ticker = /<[\p{Lu}\p{N}.]{1,12}>/u

function findRun(text: string, from: number, end: number): Span | undefined {
  let start = from
  while (end - start >= longestWord) {
    // A space anywhere in as many signs as a word may have says that none of these is too long.
    let space = start + longestWord - 1
    while (space >= start && !isSpace(text.charCodeAt(space))) space--
    if (space >= start) {
      start = space + 1
      continue
    }
    let stop = start + longestWord
    while (stop < end && !isSpace(text.charCodeAt(stop))) stop++
    if (!unspaced.test(text.slice(start, stop))) return [start, stop]
    start = stop
  }
  return undefined
}

/** Behind the last word before white space other than a single space. */
function endOfRun(text: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      if (code !== 32 || at + 1 === end || isSpace(text.charCodeAt(at + 1))) return at
    }
    at++
  }
  return at
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
    while (from < to && isSpace(copy.text.charCodeAt(from))) from++
    while (to > from && isSpace(copy.text.charCodeAt(to - 1))) to--
    if (from >= to) continue
    spans.push([copy.origin[from] ?? 0, (copy.origin[to - 1] ?? 0) + 1])
  }
  return spans
}

function zonesTouching(zones: readonly Zone[], start: number, end: number): readonly Zone[] {
  const low = firstEndingBehind(zones, start)
  let stop = low
  while (stop < zones.length && (zones[stop]?.start ?? 0) < end) stop++
  return zones.slice(low, stop)
}

/** Number of the zone an offset lies in. */
export function zoneAt({zones}: TidyCopy, offset: number): number {
  return firstEndingBehind(zones, offset)
}
