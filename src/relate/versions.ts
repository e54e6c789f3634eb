import type {VersionClash} from '../model/archive.ts'
import type {Entry} from '../model/entry.ts'
import {toSlug, type EntryId} from '../model/ids.ts'
import {compare} from './tally.ts'

/** What decides between versions of a story. */
export type Versioned = Pick<Entry, 'id' | 'index' | 'fields' | 'text'>

/** Entries sorted by what their versions say of one another. */
export interface Versions<Item extends Versioned> {
  /** The newest version of each story, in the order given; a story that states no guid is its own. */
  readonly current: readonly Item[]
  /** The newest versions of stories that are canceled by them, in the order given. */
  readonly withdrawn: readonly Item[]
  /** Older versions by the id of the one that replaced or withdrew them, newest first. */
  readonly superseded: ReadonlyMap<EntryId, readonly Item[]>
  /** Newest versions beside which another stands that might as well be the newest, in the order given. */
  readonly clashes: readonly VersionClash[]
}

/**
 * Tell current, superseded and withdrawn versions apart. Versions of a story share their guid. Where
 * all of them state a number, the highest wins; else, or between equal numbers, the later time of
 * update, publication or filing; else a version that cancels; else the later in the order given. A
 * version that cancels withdraws the story; a canceled story that was sent again lives.
 *
 * @see NewsML-G2 `guid`, `version`, `pubStatus`, https://iptc.org/std/NewsML-G2/
 */
export function resolveVersions<Item extends Versioned>(entries: readonly Item[]): Versions<Item> {
  const families = new Map<string, Item[]>()
  for (const entry of entries) {
    const key = familyOf(entry)
    const family = families.get(key)
    if (family) family.push(entry)
    else families.set(key, [entry])
  }
  const newest = new Set<Item>()
  const superseded = new Map<EntryId, readonly Item[]>()
  const clashes: VersionClash[] = []
  for (const family of families.values()) {
    const ranking = orderOf(family)
    const [first, ...older] = family
      .map((entry, order) => ({entry, order}))
      .sort((a, b) => ranking(b.entry, a.entry) || b.order - a.order)
      .map(({entry}) => entry)
    if (!first) continue
    newest.add(first)
    if (older.length > 0) superseded.set(first.id, older)
    const rival = older.find(
      (each) => ranking(each, first) === 0 && wordsOf(each) !== wordsOf(first)
    )
    if (rival) clashes.push({newest: first.id, other: rival.id})
  }
  const last = entries.filter((entry) => newest.has(entry))
  return {
    current: last.filter((entry) => !isCanceled(entry)),
    withdrawn: last.filter(isCanceled),
    superseded,
    clashes
  }
}

/** @returns What all versions of a story share, and no other story has. */
export function familyOf({id, fields: {guid, outlet}}: Pick<Versioned, 'id' | 'fields'>): string {
  return guid === undefined ? ` ${id}` : toFamily(guid, toSlug(outlet ?? ''))
}

/**
 * @returns
 *   What all versions of a story share of their guid: NewsML 1 writes the revision into it,
 *   `urn:newsml:provider:date:id:2U`. A bare number says nothing outside of its outlet.
 */
export function toFamily(guid: string, outlet: string): string {
  if (/^\d+$/u.test(guid)) return ` ${outlet} ${guid}`
  return guid.replace(/^(urn:newsml:[^:]+:[^:]*:[^:]+):\d+[NUA]?$/u, '$1')
}

/** An order over the versions of one story; 0 where they state nothing that decides. */
function orderOf(family: readonly Versioned[]): (a: Versioned, b: Versioned) => number {
  const isNumbered = family.every(({fields}) => numberOf(fields.version) !== undefined)
  const byNumber = (a: Versioned, b: Versioned): number =>
    compareNumbers(numberOf(a.fields.version) ?? '', numberOf(b.fields.version) ?? '')
  return (a, b) =>
    (isNumbered && byNumber(a, b)) ||
    compare(timeOf(a), timeOf(b)) ||
    byNumber(a, b) ||
    Number(isCanceled(a)) - Number(isCanceled(b))
}

function isCanceled({fields}: Versioned): boolean {
  return fields.status === 'canceled'
}

/** Digits without leading zeros, however many; anything else tells nothing. */
function numberOf(version: string | undefined): string | undefined {
  return /^\d+$/u.exec(version ?? '')?.[0].replace(/^0+(?=\d)/u, '')
}

function compareNumbers(a: string, b: string): number {
  return a.length - b.length || compare(a, b)
}

/** A day is over everywhere 36 hours after it begins in UTC. */
const wholeDay = 36 * 3_600_000

/**
 * Milliseconds. Nobody cancels what was not sent yet: a cancellation of which only the day is known
 * is the last of its day, one of which nothing is known the last of all.
 */
function timeOf(entry: Versioned): number {
  const {updated, published, received} = entry.fields
  const iso = updated ?? published ?? received?.date ?? ''
  const time = Date.parse(iso)
  if (Number.isNaN(time)) return isCanceled(entry) ? Infinity : -Infinity
  return isCanceled(entry) && !iso.includes('T') ? time + wholeDay : time
}

function wordsOf({text, fields: {headline}}: Versioned): string {
  return `${headline ?? ''}\n${text}`.replace(/\s+/gu, ' ').trim()
}
