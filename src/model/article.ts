import type {Root} from 'mdast'
import type {
  Dateline,
  Direction,
  FormatName,
  Provenance,
  Received,
  Status,
  Subject
} from './copy.ts'
import type {EntryId, Slug} from './ids.ts'
import type {Span} from './span.ts'
import type {StoryPicture} from './story-picture.ts'

declare module 'mdast' {
  interface Data {
    /** Extent of a literal leaf in the story's text. */
    span?: Span
  }
}

/** What a block of a story is (entry contract, version 1). */
export type BlockType =
  'paragraph' | 'heading' | 'related' | 'note' | 'caption' | 'table' | 'list' | 'quote'

/** One block of the body, in reading order. */
export interface Block {
  readonly type: BlockType
  /** Tidied: wraps undone, white space folded. Rows of a table or list are joined with `\n`. */
  readonly text: string
  /** Raw extent in the story's text. */
  readonly span: Span
  /** Depth of a heading, from 2. */
  readonly level?: number
}

/** A field worked out rather than stated, with the characters it rests on. */
export interface Derived {
  /** Path of the field: `dateline.date`. */
  readonly field: string
  readonly span?: Span
  /** Id of the rule that worked it out: `year-from-received`. */
  readonly rule: string
}

/** The fields of a story (entry contract, version 1, `entry`) that its structure gives. */
export interface ArticleFields {
  readonly headline: string | null
  /** Only when `headline` is `null`: what the site shows, marked as derived. */
  readonly derivedHeadline?: string
  readonly standfirst?: string
  /** Names only. */
  readonly byline?: readonly string[]
  readonly dateline: Dateline | null
  readonly received?: Received
  readonly published?: string
  readonly updated?: string
  readonly embargoUntil?: string
  readonly expires?: string
  /** BCP 47. */
  readonly language?: string
  readonly direction?: Direction
  readonly outlet: string | null
  readonly agency?: string
  readonly signoff?: string
  readonly creditLine: string | null
  readonly slugline?: string
  readonly takeKey?: string
  readonly guid?: string
  readonly version?: string
  readonly urgency?: number
  readonly status?: Status
  readonly usageTerms?: string
  readonly copyright?: string
  readonly ednote?: string
  readonly words?: number
  readonly subjects?: readonly Subject[]
  readonly keywords?: readonly string[]
  readonly reportingBy?: readonly string[]
  readonly editingBy?: readonly string[]
  readonly corrected?: boolean
  readonly correctionNote?: string
  readonly body: readonly Block[]
  /** Pictures of the body, in reading order; absent when there are none. */
  readonly pictures?: readonly StoryPicture[]
  readonly derived: readonly Derived[]
}

/** Where parts that are no blocks stand in the text; absent when the copy does not print them. */
export interface FieldSpans {
  readonly headline?: Span
  readonly standfirst?: Span
  readonly byline?: Span
  readonly dateline?: Span
  readonly signoff?: Span
}

/**
 * A parsed story.
 *
 * `tree` has one child for each block of `fields.body`, in the same order. Every literal leaf
 * (`text`, `inlineCode`) of it carries `data.span`, its extent in `text`; a leaf of the same length
 * as its span maps character by character, any other (a joint where a wrap was undone) as a whole.
 */
export interface Article {
  readonly id: EntryId
  /** Path as given on the command line. */
  readonly file: string
  /** 0, 1, 2 … for several stories in a file. */
  readonly index: number
  readonly format: FormatName
  /** The text all spans refer to. */
  readonly text: string
  readonly fields: ArticleFields
  readonly spans: FieldSpans
  readonly tree: Root
  /** Last segment of the story's address. */
  readonly slug: Slug
  readonly provenance: Provenance
  /** Terms under which the copy is held, from front matter or folder. */
  readonly rights?: string
  /** Where the copy was first published. */
  readonly url?: string
}
