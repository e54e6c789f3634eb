/** A file of the search bundle. */
export interface BundleFile {
  /** Below the bundle's folder, forward slashes. */
  readonly path: string
  readonly content: Uint8Array
}
