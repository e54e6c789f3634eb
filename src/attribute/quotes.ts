import type {Zone} from './tidy.ts'

/** One quotation, marks included, in offsets of the tidied text. */
export interface Quotation {
  readonly start: number
  readonly end: number
  /** First offset behind the opening mark. */
  readonly innerStart: number
  /** Offset of the closing mark; `end` when the quotation runs on into the next paragraph. */
  readonly innerEnd: number
  /** Whether it goes on in the next quotation of the list: its paragraph ends without a closing mark. */
  readonly runsOn: boolean
  /** Whether single marks stand around it. */
  readonly single: boolean
}

interface Pair {
  readonly open: string
  readonly close: readonly string[]
  readonly single: boolean
}

const pairs: readonly Pair[] = [
  {open: '“', close: ['”', '"'], single: false},
  {open: '«', close: ['»'], single: false},
  {open: '„', close: ['“', '”', '"'], single: false},
  {open: '‟', close: ['”'], single: false},
  {open: '”', close: ['”'], single: false},
  {open: '»', close: ['«'], single: false},
  {open: '「', close: ['」'], single: false},
  {open: '『', close: ['』'], single: false},
  {open: '｢', close: ['｣'], single: false},
  {open: '"', close: ['"', '”'], single: false},
  {open: '``', close: ["''", '"', '``'], single: false},
  {open: "''", close: ["''"], single: false},
  {open: '‘', close: ['’'], single: true},
  {open: "'", close: ["'"], single: true}
]

const marks = /[“”„‟«»「」『』｢｣"`'‘’]/u
const word = /[\p{L}\p{N}]/u

const anyMark = new RegExp(marks, 'gu')

/** Where the marks of a text stand, in order. */
function findMarks(text: string): number[] {
  const found: number[] = []
  for (const {index} of text.matchAll(anyMark)) found.push(index)
  return found
}

/** Whether a character may be a quotation mark; most are told by their number alone. */
function isMark(code: number): boolean {
  if (code < 128) return code === 34 || code === 39 || code === 96
  if (code < 0x2000) return code === 0xab || code === 0xbb
  return marks.test(String.fromCharCode(code))
}
const opening = /[\s([{—–\-/:,\u200e\u200f]/u

/** Words that begin with an apostrophe, so that it opens nothing. */
const clipped = /^['’‘](?:\d0s|s\b|til\b|em\b|tis\b|twas\b|cause\b|n['’]|\d\d\b)/iu

function pairAt(text: string, at: number, zone: Zone): Pair | undefined {
  const before = at === zone.start ? ' ' : text.charAt(at - 1)
  const after = at + 1 < zone.end ? text.charAt(at + 1) : ' '
  for (const pair of pairs) {
    if (!text.startsWith(pair.open, at)) continue
    const follows = text.charAt(at + pair.open.length)
    const free = opening.test(before) || marks.test(before)
    switch (pair.open) {
      case '"':
        // Between letters it is gershayim or an inch mark.
        if (word.test(before) || follows === '' || /\s/u.test(follows)) return undefined
        return pair
      case "'":
      case '‘':
        if (!free || !/[\p{L}\p{N}“"$£€]/u.test(after)) return undefined
        if (clipped.test(text.slice(at, at + 6))) return undefined
        return pair
      case '”':
      case '»':
        // Swedish and Finnish open with the closing mark; Danish with »
        return free && word.test(follows) ? pair : undefined
      case "''":
        return free && word.test(follows) ? pair : undefined
      default:
        return pair
    }
  }
  return undefined
}

function closes(text: string, at: number, pair: Pair, zone: Zone): number {
  for (const mark of pair.close) {
    if (!text.startsWith(mark, at)) continue
    const end = at + mark.length
    const after = end < zone.end ? text.charAt(end) : ' '
    if (mark === '"' && word.test(after) && word.test(text.charAt(at - 1))) return 0
    if (pair.single && word.test(after)) return 0
    return mark.length
  }
  return 0
}

/** Longest quotation in single marks: beyond it an apostrophe was taken for a mark. */
const singleLimit = 600

function singleEnd(text: string, from: number, pair: Pair, zone: Zone): number {
  const limit = Math.min(zone.end, from + singleLimit)
  let found = 0
  for (let at = from; at < limit; at++) {
    if (!isMark(text.charCodeAt(at))) continue
    if (pairAt(text, at, zone)?.single === false && found > 0) break
    if (closes(text, at, pair, zone) === 0) continue
    const before = text.charAt(at - 1)
    found = at
    // A plural genitive (“workers’ rights”) is taken for the end only when nothing better follows.
    if (!/s/u.test(before) || !/\s[\p{Ll}]/u.test(text.slice(at + 1, at + 3))) return at
  }
  return found
}

/**
 * Pair the quotation marks of the copy, paragraph by paragraph. A quotation whose paragraph ends
 * without a closing mark runs on when the next paragraph opens with the same mark, else ends with
 * its paragraph. Marks inside a quotation open nothing; apostrophes and gershayim are no marks.
 *
 * @returns
 *   Quotations in text order, never overlapping.
 */
export function findQuotations(text: string, zones: readonly Zone[]): Quotation[] {
  const found: Quotation[] = []
  const places = findMarks(text)
  let next = 0
  for (const [index, zone] of zones.entries()) {
    const never = new Set<Pair>()
    let free = zone.start
    for (; next < places.length; next++) {
      const at = places[next] ?? 0
      if (at >= zone.end) break
      const pair = at < free ? undefined : pairAt(text, at, zone)
      if (!pair) continue
      const place = {start: at, innerStart: at + pair.open.length, pair, zone}
      const quotation = pair.single
        ? singleQuotation(text, place)
        : (doubleQuotation(text, place, never) ?? openQuotation(text, place, zones[index + 1]))
      if (quotation) found.push(quotation)
      free = quotation?.end ?? place.innerStart
    }
  }
  return found
}

/** Where a quotation may begin. */
interface Opening {
  readonly start: number
  readonly innerStart: number
  readonly pair: Pair
  readonly zone: Zone
}

function singleQuotation(
  text: string,
  {start, innerStart, pair, zone}: Opening
): Quotation | undefined {
  const innerEnd = singleEnd(text, innerStart, pair, zone)
  if (innerEnd === 0) return undefined
  return {start, end: innerEnd + 1, innerStart, innerEnd, runsOn: false, single: true}
}

/**
 * @param never
 *   Pairs that nothing closes in the rest of the zone: many lone marks do not search it again and again.
 */
function doubleQuotation(
  text: string,
  {start, innerStart, pair, zone}: Opening,
  never: Set<Pair>
): Quotation | undefined {
  if (never.has(pair)) return undefined
  for (let at = innerStart; at < zone.end; at++) {
    if (!isMark(text.charCodeAt(at))) continue
    const length = closes(text, at, pair, zone)
    if (length === 0) continue
    return {start, end: at + length, innerStart, innerEnd: at, runsOn: false, single: false}
  }
  never.add(pair)
  return undefined
}

/** A quotation that its paragraph does not close: it runs on, or ends there. */
function openQuotation(
  text: string,
  {start, pair, innerStart, zone}: Opening,
  next: Zone | undefined
): Quotation | undefined {
  const runsOn = next?.kind === zone.kind && text.startsWith(pair.open, next.start)
  // A lone mark late in a paragraph that nothing continues is a slip, not a quotation.
  const opens = start === zone.start || /[:,]\s$/u.test(text.slice(start - 2, start))
  if (!runsOn && !opens) return undefined
  return {start, end: zone.end, innerStart, innerEnd: zone.end, runsOn, single: false}
}
