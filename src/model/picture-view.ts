import type {PictureType} from './story-picture.ts'

/** A picture that stands for a story where links to it are shared. */
export interface SocialCard {
  /** Absolute. */
  readonly href: string
  readonly alt: string
  readonly type: PictureType
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** A picture of a story. */
export interface PictureView {
  readonly href: string
  /** Empty where its caption says the same. */
  readonly alt: string
  /** Size it is shown in where there is room, pixels of CSS. */
  readonly width: number
  readonly height: number
}
