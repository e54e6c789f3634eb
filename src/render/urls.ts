import {createHash} from 'node:crypto'
import type {Archive} from '../model/archive.ts'
import type {AttributionId, EntryId, Slug} from '../model/ids.ts'
import type {UnnamedView} from '../model/page.ts'
import type {SitePath} from '../model/old-address.ts'
import {storyPaths} from '../model/story-path.ts'

/** Where a page lies. */
export interface Address {
  /** Path with base path, percent-encoded. */
  readonly href: string
  /** File below the output folder, in Unicode. */
  readonly file: string
}

/** Every address of a site. */
export interface Urls {
  readonly home: Address
  /** A page right below the home page, or a list: `sources`, `search`; pages of it from 2 on. */
  top(name: TopPage, page?: number): Address
  source(slug: Slug, page?: number): Address
  outlet(slug: Slug, page?: number): Address
  place(slug: Slug, page?: number): Address
  subject(slug: Slug, page?: number): Address
  /** Statements on unnamed sources of one class, or with one flag. */
  unnamed(view: UnnamedView, page?: number): Address
  /** A day, month or year, as much as is given of `2031-05-02`. */
  period(date: string, page?: number): Address
  story(id: EntryId): Address
  /** Where older versions of stories lay, by their ids, where nothing lies now. */
  readonly former: ReadonlyMap<EntryId, Address>
  /** A path of the site as owners write it. */
  path(path: SitePath): Address
  /** A file that is no page: `robots.txt`, `assets/archive.css`. */
  asset(file: string): string
  /** A file in the folder of a page: its feed, its data. */
  beside(page: Address, name: string): Address
  /** With the host; absent without a configured `url`. */
  absolute(href: string): string | undefined
}

/** Pages with an address of their own, right below the home page. */
export type TopPage =
  | 'sources'
  | 'outlets'
  | 'places'
  | 'subjects'
  | 'unnamed'
  | 'network'
  | 'days'
  | 'search'
  | 'method'
  | 'data'

/** Bytes of a name that every file system holds, with room for an extension. */
const longestName = 200

/**
 * Make every address of a site. Nothing else makes one.
 *
 * @param archive
 *   Stories that ask for one address all get one, later ones with a number (`storyPaths`).
 * @param site
 *   Base path, and the address the site is published under.
 */
export function makeUrls(
  archive: Archive,
  site: {readonly basePath: string; readonly url?: string | undefined}
): Urls {
  const base = site.basePath
  const origin = site.url === undefined ? undefined : new URL(site.url).origin
  const {paths, former} = storyPaths(archive)
  const paged = (segments: readonly string[], page = 1): Address =>
    toAddress(base, page > 1 ? [...segments, 'page', String(page)] : segments)
  return {
    home: {href: base, file: 'index.html'},
    top: (name, page) => paged([name], page),
    source: (slug, page) => paged(['sources', slug], page),
    outlet: (slug, page) => paged(['outlets', slug], page),
    place: (slug, page) => paged(['places', slug], page),
    subject: (slug, page) => paged(['subjects', slug], page),
    unnamed: (view, page) => paged(['unnamed', view], page),
    period: (date, page) => paged(date.split('-'), page),
    story(id) {
      const path = paths.get(id)
      if (!path) throw new Error(`Unexpected story “${id}”, expected one of the archive`)
      return toAddress(base, path)
    },
    former: new Map([...former].map(([id, path]) => [id, toAddress(base, path)])),
    path(path) {
      const names = path.slice(1).split('/')
      if (names.at(-1) === '') return toAddress(base, names.slice(0, -1))
      return {href: base + names.map(encodeURIComponent).join('/'), file: names.join('/')}
    },
    beside: (page, name) => ({
      href: page.href + encodeURIComponent(name),
      file: page.file.replace(/index\.html$/u, name)
    }),
    asset: (file) => base + file.split('/').map(encodeURIComponent).join('/'),
    absolute: (href) => (origin === undefined ? undefined : origin + href)
  }
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
