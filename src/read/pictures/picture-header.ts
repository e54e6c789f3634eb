import type {PictureType} from '../../model/story-picture.ts'
import {readAvifSize} from './avif.ts'
import {readJpegSize} from './jpeg.ts'
import {readWebpSize} from './webp.ts'

/** Size in pixels, as shown. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** As many bytes tell what a file is. */
export const signatureLength = 32

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** @returns What the first bytes of a file say it is; `undefined` when it is no raster picture known here. */
export function sniffPicture(head: Uint8Array): PictureType | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  const words = (from: number, to: number): string => bytes.toString('latin1', from, to)
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg'
  if (bytes.subarray(0, 8).equals(pngSignature)) return 'image/png'
  if (/^GIF8[79]a$/u.test(words(0, 6))) return 'image/gif'
  if (words(0, 4) === 'RIFF' && words(8, 12) === 'WEBP') return 'image/webp'
  if (words(4, 8) === 'ftyp' && /avi[fs]/u.test(words(8, signatureLength))) return 'image/avif'
  return undefined
}

/**
 * Read the size of a picture from its header; nothing is decoded.
 *
 * @returns
 *   `undefined` when the header is cut off, wrong or states no size.
 */
export function readPictureSize(bytes: Uint8Array, type: PictureType): PictureSize | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = readers[type](buffer)
  return size && size.width > 0 && size.height > 0 ? size : undefined
}

const readers: Readonly<Record<PictureType, (bytes: Buffer) => PictureSize | undefined>> = {
  'image/jpeg': readJpegSize,
  'image/png': (bytes) =>
    bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR'
      ? undefined
      : {width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20)},
  'image/gif': (bytes) =>
    bytes.length < 13 ? undefined : {width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8)},
  'image/webp': readWebpSize,
  'image/avif': readAvifSize
}
