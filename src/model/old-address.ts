/**
 * A path of the site, from its own root and without base path, in Unicode: `/oaklet/2031/05/02/ferry/`,
 * or `/2009/ferry.html`.
 */
export type SitePath = string

/** An address that leads elsewhere. */
export interface MovedAddress {
  readonly from: SitePath
  /** A path of the site, with a fragment where it has one. */
  readonly to: SitePath
}

/** An address whose story was taken out of the archive. */
export interface RemovedAddress {
  readonly address: SitePath
  /** For readers, in the owner's words. */
  readonly reason: string
  /** ISO 8601 day. */
  readonly date: string
}

/** Addresses that lead to no page any more, and what is to stand there. */
export interface OldAddresses {
  readonly moved: readonly MovedAddress[]
  readonly removed: readonly RemovedAddress[]
}

/** @returns What two paths have in common when they mean one file: some file systems know neither case nor composed letters apart. */
export function foldSitePath(path: SitePath): string {
  return path.normalize('NFC').toLowerCase()
}
