import type {PictureType} from '../../model/story-picture.ts'
import {hasAvifMetadata} from './avif.ts'
import {stripGif} from './gif.ts'
import {stripJpeg} from './jpeg.ts'
import {stripPng} from './png.ts'
import {stripWebp} from './webp.ts'

/**
 * Leave out of a picture what it says beside its pixels: where and when it was taken, with which
 * machine, comments, small copies. The pixels are not touched, and nothing is decoded.
 *
 * @returns
 *   The same bytes for the same picture, always; `undefined` when that cannot be done.
 */
export function stripPicture(bytes: Uint8Array, type: PictureType): Uint8Array | undefined {
  return strippers[type](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

const strippers: Readonly<Record<PictureType, (bytes: Buffer) => Buffer | undefined>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/gif': stripGif,
  'image/webp': stripWebp,
  'image/avif': (bytes) => (hasAvifMetadata(bytes) ? undefined : bytes)
}
