import type {BlockType, Derived, FieldSpans} from '../model/article.ts'
import type {Dateline} from '../model/copy.ts'
import type {Span} from '../model/span.ts'
import type {FoundPicture} from './pictures/picture-finder.ts'

/** A stretch of tidied text and the raw characters it stands for. */
export interface Piece {
  readonly text: string
  readonly span: Span
}

/** A block of a story before it becomes a node: each row is printed on a line of its own. */
export interface DraftBlock {
  readonly type: BlockType
  /** One row but for tables and lists. */
  readonly rows: readonly (readonly Piece[])[]
  readonly span: Span
  readonly level?: number
}

/** A picture with its place in the text. */
export interface PlacedPicture extends FoundPicture {
  /** Where the block begins that it stands above; the length of the text when there is none. */
  readonly at: number
}

/** What the copy itself tells, before stated fields, folder and path are weighed. */
export interface Draft {
  headline?: string
  standfirst?: string
  byline?: readonly string[]
  dateline?: Dateline
  published?: string
  embargoUntil?: string
  signoff?: string
  creditLine?: string
  slugline?: string
  takeKey?: string
  words?: number
  status?: 'canceled' | 'withheld'
  copyright?: string
  ednote?: string
  reportingBy?: readonly string[]
  editingBy?: readonly string[]
  corrected?: boolean
  correctionNote?: string
  /** Outlet that closing credit or sign-off names, and where. */
  outlet?: {readonly name: string; readonly span: Span; readonly rule: string}
  readonly blocks: DraftBlock[]
  /** Pictures of the story, in reading order. */
  pictures?: readonly PlacedPicture[]
  readonly derived: Derived[]
  spans: FieldSpans
}
