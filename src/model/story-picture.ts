import type {Span} from './span.ts'

/** The kinds of picture that are read: raster only, since SVG and HTML can hold code. */
export type PictureType = 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | 'image/avif'

/** Where the bytes of a picture lie. */
export type PicturePlace =
  | {
      readonly in: 'folder'
      /** Path below the folder of the file of copy, forward slashes. */
      readonly path: string
    }
  | {
      readonly in: 'copy'
      /** Extent of the `data:` address in the decoded file of copy. */
      readonly span: Span
    }

/** A picture as it lies on disk; nothing of it but its header was looked at. */
export interface PictureFile {
  /** Told by the bytes, whatever name or address say. */
  readonly type: PictureType
  /** Pixels, as shown: turned where the camera was. */
  readonly width: number
  readonly height: number
  readonly bytes: number
  /** Hex digest of the bytes as they lie on disk. */
  readonly sha256: string
  readonly place: PicturePlace
}

/** A picture of a story's body (entry contract, version 1, `entry.pictures`). */
export interface StoryPicture extends PictureFile {
  /**
   * Index of the block of `body` it goes with: its caption, else the block it stands above;
   * the number of blocks when it stands below the last.
   */
  readonly block: number
  /** What it shows, for those who do not see it. */
  readonly alt?: string
}

/** Why a picture was not taken: `small` is what no story shows, as icons and counters are. */
export type PictureRefusal =
  'missing' | 'outside' | 'link' | 'too-large' | 'no-picture' | 'metadata' | 'small'

/** The pictures found with a file of copy. */
export interface CopyPictures {
  readonly found: readonly PictureFile[]
  /** Of those beside the file; by path, or as written where that leads out of its folder. */
  readonly refused: readonly {readonly path: string; readonly why: PictureRefusal}[]
  /** For each `data:` address in the text, in order: its index in `found`; absent: no picture. */
  readonly embedded: readonly (number | undefined)[]
}
