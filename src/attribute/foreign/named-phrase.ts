/** The name in a phrase and what stands beside it. */
export interface NamedPhrase {
  readonly name?: string
  readonly role?: string
  /** A name in quotation marks. */
  readonly quoted?: string
  /** Whether a title or an aside makes the name a person's. */
  readonly person: boolean
}
