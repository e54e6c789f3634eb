import type {Entry} from '../model/entry.ts'
import type {EntryId} from '../model/ids.ts'

/** What decides between versions of a story. */
export type Versioned = Pick<Entry, 'id' | 'index' | 'fields'>

/** Entries sorted by what their versions say of one another. */
export interface Versions<Item extends Versioned> {
  /** The newest version of each story, in the order given; a story that states no guid is its own. */
  readonly current: readonly Item[]
  /** Older versions by the id of the one that replaced them, newest first. */
  readonly superseded: ReadonlyMap<EntryId, readonly Item[]>
  /** Every version of a story whose newest version is canceled, in the order given. */
  readonly withdrawn: readonly Item[]
}

/**
 * Tell current, superseded and withdrawn versions apart. Versions of a story share their guid; the
 * higher version number wins, then the later update, then the later in the order given. A version
 * that cancels withdraws the story; a canceled story that was sent again lives.
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
  const gone = new Set<Item>()
  const superseded = new Map<EntryId, readonly Item[]>()
  for (const family of families.values()) {
    const [first, ...older] = family
      .map((entry, order) => ({entry, order}))
      .sort((a, b) => compare(b.entry, a.entry) || b.order - a.order)
      .map(({entry}) => entry)
    if (!first) continue
    if (first.fields.status === 'canceled') for (const entry of family) gone.add(entry)
    else {
      newest.add(first)
      if (older.length > 0) superseded.set(first.id, older)
    }
  }
  return {
    current: entries.filter((entry) => newest.has(entry)),
    superseded,
    withdrawn: entries.filter((entry) => gone.has(entry))
  }
}

/** @returns What all versions of a story share, and no other story has. */
export function familyOf({id, fields: {guid}}: Pick<Versioned, 'id' | 'fields'>): string {
  return guid === undefined ? ` ${id}` : toFamily(guid)
}

/** @returns What all versions of a story share of their guid: NewsML 1 writes the revision into it, `urn:newsml:provider:date:id:2U`. */
export function toFamily(guid: string): string {
  return guid.replace(/^(urn:newsml:[^:]+:[^:]*:[^:]+):\d+[NUA]?$/u, '$1')
}

function compare(a: Versioned, b: Versioned): number {
  return compareVersions(a.fields.version, b.fields.version) || timeOf(a) - timeOf(b)
}

/** Numbers by value, however long; anything else tells nothing. */
function compareVersions(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0
  const [first, second] = [a, b].map((text) => /^\d+$/u.exec(text)?.[0].replace(/^0+(?=\d)/u, ''))
  if (first === undefined || second === undefined) return 0
  return first.length - second.length || (first < second ? -1 : first > second ? 1 : 0)
}

function timeOf({fields}: Versioned): number {
  const time = Date.parse(fields.updated ?? fields.published ?? '')
  return Number.isNaN(time) ? 0 : time
}
