import {constants} from 'node:fs'
import {open, realpath} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {FormatName} from '../../model/copy.ts'
import {findDataAddresses, toPictureAddress} from '../../model/picture-address.ts'
import type {
  CopyPictures,
  PictureFile,
  PicturePlace,
  PictureRefusal
} from '../../model/story-picture.ts'
import {sniffFormat} from '../sniff-format.ts'
import {decodeDataAddress} from './data-address.ts'
import {findAddresses, mayHoldPictures} from './find-addresses.ts'
import {readPictureSize, signatureLength, sniffPicture} from './picture-header.ts'
import {stripPicture} from './strip-picture.ts'
import {sha256Of} from '../sha256-of.ts'

/** What pictures may be. */
export interface PictureLimits {
  /** Largest picture, bytes. */
  readonly bytes: number
}

/** Nothing a browser shows on a page is larger; headers of bombs claim more. */
const mostPixels = 50_000_000
/** Icons, counters and faces beside bylines are smaller. */
const smallest = {side: 100, pixels: 20_000} as const

type Refused = {readonly why: PictureRefusal}

/**
 * Find the pictures that lie in a text: `data:` addresses in base64.
 *
 * @returns
 *   Nothing is refused aloud here: what is no picture may be a font or a drawing.
 */
export function readEmbedded(
  {text, format}: {readonly text: string; readonly format: FormatName},
  limits: PictureLimits
): CopyPictures {
  const found: PictureFile[] = []
  const addresses = mayHoldPictures(format) ? findDataAddresses(text) : []
  const embedded = addresses.map((span) => {
    const bytes = decodeDataAddress(text.slice(...span))
    if (bytes === undefined || bytes.length > limits.bytes) return undefined
    const picture = describe(bytes, {in: 'copy', span})
    if ('why' in picture) return undefined
    found.push(picture)
    return found.length - 1
  })
  return {found, refused: [], embedded}
}

/**
 * Read the pictures a file of copy names and that lie beside it: in its own folder or below, with
 * no link on the way. Nothing is ever fetched.
 *
 * @param path
 *   Absolute path of the file of copy.
 */
export async function readBeside(
  path: string,
  {text, format}: {readonly text: string; readonly format: FormatName},
  limits: PictureLimits
): Promise<Pick<CopyPictures, 'found' | 'refused'>> {
  const found: PictureFile[] = []
  const refused: {path: string; why: PictureRefusal}[] = []
  const seen = new Set<string>()
  for (const address of findAddresses(text, format)) {
    const place = toPictureAddress(address)
    const name = place.in === 'folder' ? place.path : address
    if (place.in === 'copy' || place.in === 'elsewhere' || seen.has(name)) continue
    seen.add(name)
    const picture =
      place.in === 'outside'
        ? {why: 'outside' as const}
        : await readOne(dirname(path), place.path, limits)
    if ('why' in picture) refused.push({path: name, why: picture.why})
    else found.push(picture)
  }
  return {found, refused}
}

async function readOne(
  folder: string,
  path: string,
  limits: PictureLimits
): Promise<PictureFile | Refused> {
  // Named like copy or a side file it would be taken for one, whatever its bytes.
  if (sniffFormat(path) !== undefined || /\.ya?ml$/iu.test(path)) return {why: 'no-picture'}
  const whole = await resolveBeside(folder, path)
  if (typeof whole !== 'string') return whole
  let handle
  try {
    handle = await open(whole, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const facts = await handle.stat()
    if (!facts.isFile()) return {why: 'no-picture'}
    const head = Buffer.alloc(signatureLength)
    const {bytesRead} = await handle.read(head, 0, signatureLength, 0)
    if (sniffPicture(head.subarray(0, bytesRead)) === undefined) return {why: 'no-picture'}
    if (facts.size > limits.bytes) return {why: 'too-large'}
    const bytes = Buffer.alloc(facts.size)
    const {bytesRead: length} = await handle.read(bytes, 0, facts.size, 0)
    return describe(bytes.subarray(0, length), {in: 'folder', path})
  } catch {
    return {why: 'missing'}
  } finally {
    await handle?.close()
  }
}

/** @returns The path of a file beside copy, with no link on its way. */
async function resolveBeside(folder: string, path: string): Promise<string | Refused> {
  try {
    const expected = join(await realpath(folder), path)
    return (await realpath(expected)) === expected ? expected : {why: 'link'}
  } catch {
    return {why: 'missing'}
  }
}

/** Look at the header of a picture, and count its bytes when it can be a story's. */
function describe(bytes: Uint8Array, place: PicturePlace): PictureFile | Refused {
  const type = sniffPicture(bytes.subarray(0, signatureLength))
  const size = type && readPictureSize(bytes, type)
  if (type === undefined || size === undefined) return {why: 'no-picture'}
  const {width, height} = size
  if (width * height > mostPixels) return {why: 'too-large'}
  if (Math.min(width, height) < smallest.side || width * height < smallest.pixels) {
    return {why: 'small'}
  }
  // Broken, or what it says beside its pixels cannot be told from them.
  if (stripPicture(bytes, type) === undefined) {
    return {why: type === 'image/avif' ? 'metadata' : 'no-picture'}
  }
  return {type, width, height, bytes: bytes.length, sha256: sha256Of(bytes), place}
}
