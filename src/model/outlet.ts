import type {Slug} from './ids.ts'

/** An outlet as the owner describes it in the configuration, or as the copy names it. */
export interface OutletProfile {
  readonly name: string
  /** Folder below the copy folder and segment in addresses; made from the name where the owner gives none. */
  readonly slug: Slug
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
  /** Pages on which it says how it works. */
  readonly policies?: {
    readonly principles?: string | undefined
    readonly corrections?: string | undefined
    readonly unnamedSources?: string | undefined
    readonly factChecking?: string | undefined
    readonly ownership?: string | undefined
  }
}
