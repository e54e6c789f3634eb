import type {Ledgers, Listed} from '../config/load-ledgers.ts'
import type {Archive} from '../model/archive.ts'
import type {Entry} from '../model/entry.ts'
import {
  foldSitePath,
  type MovedAddress,
  type OldAddresses,
  type RemovedAddress,
  type SitePath
} from '../model/old-address.ts'
import {familyOf} from '../relate/versions.ts'
import {makeUrls, type Address} from '../render/urls.ts'

/** An archive without what its owner has removed, and the addresses that lead to no page of it any more. */
export interface Settled {
  readonly archive: Archive
  readonly old: OldAddresses
  /** Removals no story in the copy folder has the address of. */
  readonly idle: readonly Listed<RemovedAddress>[]
}

/**
 * Relate stories, and take out of them those whose addresses the owner has removed: all versions of
 * each, before anything is made of them. What is moved is listed, older versions to the newest.
 *
 * @param relate
 *   Makes the archive of some stories.
 */
export function settleAddresses(
  entries: readonly Entry[],
  ledgers: Ledgers,
  relate: (entries: readonly Entry[]) => Archive
): Settled {
  const listed = new Map(ledgers.removals.map((each) => [foldSitePath(each.row.address), each]))
  const removed = new Map([...listed].map(([key, {row}]) => [key, row]))
  const met = new Set<Listed<RemovedAddress>>()
  let rest = entries
  for (;;) {
    const archive = relate(rest)
    const places = listed.size === 0 ? [] : placesOf(archive)
    const gone = new Map<string, RemovedAddress>()
    for (const {entry, path} of places) {
      const removal = listed.get(foldSitePath(path))
      if (!removal) continue
      met.add(removal)
      gone.set(familyOf(entry), removal.row)
    }
    if (gone.size === 0) {
      return {
        archive,
        old: {moved: movedIn(archive, ledgers, removed), removed: [...removed.values()]},
        idle: ledgers.removals.filter((each) => !met.has(each))
      }
    }
    for (const {entry, path} of places) {
      const removal = gone.get(familyOf(entry))
      const key = foldSitePath(path)
      if (removal && !removed.has(key)) removed.set(key, {...removal, address: path})
    }
    // Another story that asked for a removed address would have it now, hence once more.
    rest = rest.filter((entry) => !gone.has(familyOf(entry)))
  }
}

interface Place {
  readonly entry: Entry
  readonly path: SitePath
}

/** Where each story lies, and where older versions lay. */
function placesOf(archive: Archive): readonly Place[] {
  const urls = makeUrls(archive, {basePath: '/'})
  const older = new Map([...archive.versions.values()].flat().map((entry) => [entry.id, entry]))
  return [
    ...archive.entries.map((entry) => ({entry, path: toPath(urls.story(entry.id))})),
    ...[...urls.former].flatMap(([id, address]) => {
      const entry = older.get(id)
      return entry ? [{entry, path: toPath(address)}] : []
    })
  ]
}

function toPath({href}: Address): SitePath {
  return decodeURIComponent(href)
}

function movedIn(
  archive: Archive,
  {redirects}: Ledgers,
  removed: ReadonlyMap<string, RemovedAddress>
): readonly MovedAddress[] {
  const moved = new Map(redirects.map(({row}) => [foldSitePath(row.from), row]))
  if (archive.versions.size === 0) return [...moved.values()]
  const urls = makeUrls(archive, {basePath: '/'})
  for (const [newest, older] of archive.versions) {
    for (const {id} of older) {
      const address = urls.former.get(id)
      if (!address) continue
      const from = toPath(address)
      const key = foldSitePath(from)
      if (moved.has(key) || removed.has(key)) continue
      moved.set(key, {from, to: toPath(urls.story(newest))})
    }
  }
  return [...moved.values()]
}
