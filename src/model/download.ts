/** A file the archive can be had as. */
export interface DownloadView {
  readonly name: string
  readonly href: string
  /** Media type. */
  readonly type: string
  /** Rows of a table. */
  readonly rows?: number
  readonly bytes: number
  /** Hex digest. */
  readonly sha256: string
}
