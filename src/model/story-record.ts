/** How to cite a page. */
export interface Citation {
  readonly text: string
  readonly bibtex: string
  readonly ris: string
  /** JSON text. */
  readonly csl: string
}

/** What is known of the copy behind a story. */
export interface ProvenanceView {
  readonly file: string
  readonly format: string
  readonly bytes: number
  readonly encoding: string
  readonly sha256: string
  readonly rights?: string
  readonly url?: string
  /** Derived fields in words: field, rule, the words they rest on. */
  readonly derived: readonly {
    readonly field: string
    readonly rule: string
    readonly words?: string
  }[]
}
