import {createHash} from 'node:crypto'
import type {Archive} from '../model/archive.ts'
import {filingDay} from '../model/day.ts'
import type {Entry} from '../model/entry.ts'
import {toSlug, type AttributionId, type EntryId, type Slug} from '../model/ids.ts'

/** Where a page lies. */
export interface Address {
  /** Path with base path, percent-encoded. */
  readonly href: string
  /** File below the output folder, in Unicode. */
  readonly file: string
}

/** Two stories that ask for one address. */
export interface AddressClash {
  readonly href: string
  /** The one that has it. */
  readonly first: EntryId
  /** The one that was given another. */
  readonly second: EntryId
}

/** Every address of a site. */
export interface Urls {
  readonly home: Address
  /** A page right below the home page, or a list: `sources`, `search`; pages of it from 2 on. */
  top(name: TopPage, page?: number): Address
  source(slug: Slug, page?: number): Address
  outlet(slug: Slug, page?: number): Address
  /** A day, month or year, as much as is given of `2031-05-02`. */
  period(date: string, page?: number): Address
  story(id: EntryId): Address
  /** A file that is no page: `feed.xml`, `assets/archive.css`. */
  asset(file: string): string
  /** With the host; absent without a configured `url`. */
  absolute(href: string): string | undefined
  readonly clashes: readonly AddressClash[]
}

/** Pages with an address of their own, right below the home page. */
export type TopPage = 'sources' | 'outlets' | 'unnamed' | 'days' | 'search' | 'method'

/** Bytes of a name that every file system holds, with room for an extension. */
const longestName = 200

/**
 * Make every address of a site. Nothing else makes one.
 *
 * @param archive
 *   Stories that ask for one address all get one, later ones with a number; see `clashes`.
 * @param site
 *   Base path, and the address the site is published under.
 */
export function makeUrls(
  archive: Archive,
  site: {readonly basePath: string; readonly url?: string | undefined}
): Urls {
  const base = site.basePath
  const origin = site.url === undefined ? undefined : new URL(site.url).origin
  const {addresses, clashes} = storyAddresses(archive, base)
  const paged = (segments: readonly string[], page = 1): Address =>
    toAddress(base, page > 1 ? [...segments, 'page', String(page)] : segments)
  return {
    home: {href: base, file: 'index.html'},
    top: (name, page) => paged([name], page),
    source: (slug, page) => paged(['sources', slug], page),
    outlet: (slug, page) => paged(['outlets', slug], page),
    period: (date, page) => paged(date.split('-'), page),
    story(id) {
      const address = addresses.get(id)
      if (!address) throw new Error(`Unexpected story “${id}”, expected one of the archive`)
      return address
    },
    asset: (file) => base + file.split('/').map(encodeURIComponent).join('/'),
    absolute: (href) => (origin === undefined ? undefined : origin + href),
    clashes
  }
}

/** @returns The pairs of stories that ask for one address, by the order of their ids. */
export function findClashes(archive: Archive): readonly AddressClash[] {
  return storyAddresses(archive, '/').clashes
}

function storyAddresses(
  archive: Archive,
  base: string
): {readonly addresses: ReadonlyMap<EntryId, Address>; readonly clashes: readonly AddressClash[]} {
  const addresses = new Map<EntryId, Address>()
  const owners = new Map<string, EntryId>()
  const clashes: AddressClash[] = []
  const sorted = [...archive.entries].sort((one, other) => (one.id < other.id ? -1 : 1))
  for (const entry of sorted) {
    const segments = storySegments(entry, archive)
    let address = toAddress(base, segments)
    const first = owners.get(foldFile(address.file))
    if (first !== undefined) clashes.push({href: address.href, first, second: entry.id})
    for (let number = 2; owners.has(foldFile(address.file)); number++) {
      address = toAddress(base, [...segments.slice(0, -1), `${segments.at(-1) ?? ''}-${number}`])
    }
    owners.set(foldFile(address.file), entry.id)
    addresses.set(entry.id, address)
  }
  return {addresses, clashes}
}

/** Some file systems know neither case nor composed letters apart. */
function foldFile(file: string): string {
  return file.normalize('NFC').toLowerCase()
}

function storySegments(entry: Entry, archive: Archive): readonly string[] {
  const {outlet} = entry.fields
  const slug = outlet === null ? 'no-outlet' : (archive.names.outlets.get(outlet) ?? toSlug(outlet))
  const day = filingDay(entry.fields)
  return [slug, ...(day?.split('-') ?? ['undated']), entry.slug]
}

function toAddress(base: string, segments: readonly string[]): Address {
  const names = segments.map(fitName)
  const path = names.map((name) => `${encodeURIComponent(name)}/`).join('')
  return {href: base + path, file: [...names, 'index.html'].join('/')}
}

/** A hundred letters of some scripts are three hundred bytes: the end gives way to a short hash. */
function fitName(name: string): string {
  if (Buffer.byteLength(name) <= longestName) return name
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 10)
  let kept = name.normalize('NFC')
  while (Buffer.byteLength(kept) > longestName - 11) kept = kept.replace(/.$/su, '')
  return `${kept}-${hash}`
}

/** @returns The fragment that leads to a statement. */
export function statementFragment(id: AttributionId): string {
  return `#s-${id}`
}
