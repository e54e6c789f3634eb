import {createHash} from 'node:crypto'

/** A file of the search bundle. */
export interface BundleFile {
  /** Below the bundle's folder, forward slashes. */
  readonly path: string
  readonly content: Uint8Array
}

/** @returns What a file's name holds of its content: under the same name no other content is cached. */
export function nameHash(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 9)
}
