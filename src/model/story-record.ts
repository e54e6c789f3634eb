/** One part of a citation, and the marks between it and the next. */
export interface CitedWords {
  readonly words: string
  readonly then: string
}

/** How to cite a page. */
export interface Citation {
  /** Names, titles and marks in the order they are read, in words of several directions. */
  readonly text: readonly CitedWords[]
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
