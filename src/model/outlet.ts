/** An outlet as the owner describes it in the configuration, or as the copy names it. */
export interface OutletProfile {
  readonly name: string
  readonly aliases: readonly string[]
  readonly domains: readonly string[]
  /** What it is, in words: “news agency”, “newspaper”. */
  readonly kind?: string
  /** Whether it serves other outlets. */
  readonly wire: boolean
  readonly url?: string
  /** Terms of use, printed with each of its stories. */
  readonly terms?: string
  readonly language?: string
}
