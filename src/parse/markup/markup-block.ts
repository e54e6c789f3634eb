import type {BlockType} from '../../model/article.ts'
import type {FoundPicture} from '../pictures/picture-finder.ts'

/** A block of marked-up text before the story is told from what stands around it. */
export interface MarkupBlock {
  readonly type: Exclude<BlockType, 'note'>
  /** Tidied; one row but for tables and lists. */
  readonly rows: readonly string[]
  /** Depth of a heading, from 2. */
  readonly level?: number
  /** Whether all of it is set in bold. */
  readonly isBold?: boolean
  /** Pictures that stand above it, and below the block before. */
  readonly pictures?: readonly FoundPicture[]
  /** Pictures below the last block. */
  readonly picturesBelow?: readonly FoundPicture[]
}
