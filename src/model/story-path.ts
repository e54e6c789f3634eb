import type {Archive} from './archive.ts'
import {filingDay} from './day.ts'
import type {Entry} from './entry.ts'
import {toSlug, type EntryId} from './ids.ts'

/** Two stories that ask for one address. */
export interface PathClash {
  /** The address both ask for, below the base path, in Unicode: `/oaklet/2031/05/02/ferry/`. */
  readonly path: string
  /** The one that has it. */
  readonly first: EntryId
  /** The one that was given another. */
  readonly second: EntryId
}

/** Where the stories of an archive lie. */
export interface StoryPaths {
  /** Segments of each address: outlet, day or `undated`, slug. */
  readonly paths: ReadonlyMap<EntryId, readonly string[]>
  readonly clashes: readonly PathClash[]
  /**
   * Segments of the address that an older version had, by its id, where that is another than the
   * address of any story; of several that ask for one the newest has it.
   */
  readonly former: ReadonlyMap<EntryId, readonly string[]>
}

/**
 * Tell where each story lies (entry contract, “Addresses”). Of stories that ask for one address the
 * first by id has it, the others get it with a number.
 */
export function storyPaths(archive: Archive): StoryPaths {
  const paths = new Map<EntryId, readonly string[]>()
  const owners = new Map<string, EntryId>()
  const clashes: PathClash[] = []
  const sorted = [...archive.entries].sort((one, other) => (one.id < other.id ? -1 : 1))
  for (const entry of sorted) {
    const wanted = segmentsOf(entry, archive)
    let segments = wanted
    const first = owners.get(foldPath(segments))
    if (first !== undefined) {
      clashes.push({path: `/${wanted.join('/')}/`, first, second: entry.id})
    }
    for (let number = 2; owners.has(foldPath(segments)); number++) {
      segments = [...wanted.slice(0, -1), `${wanted.at(-1) ?? ''}-${number}`]
    }
    owners.set(foldPath(segments), entry.id)
    paths.set(entry.id, segments)
  }
  const former = new Map<EntryId, readonly string[]>()
  for (const older of archive.versions.values()) {
    for (const entry of older) {
      const segments = segmentsOf(entry, archive)
      const key = foldPath(segments)
      if (owners.has(key)) continue
      owners.set(key, entry.id)
      former.set(entry.id, segments)
    }
  }
  return {paths, clashes, former}
}

/** Some file systems know neither case nor composed letters apart. */
function foldPath(segments: readonly string[]): string {
  return segments.join('/').normalize('NFC').toLowerCase()
}

function segmentsOf(entry: Entry, archive: Archive): readonly string[] {
  const {outlet} = entry.fields
  const slug = outlet === null ? 'no-outlet' : (archive.names.outlets.get(outlet) ?? toSlug(outlet))
  const day = filingDay(entry.fields)
  return [slug, ...(day?.split('-') ?? ['undated']), entry.slug]
}
