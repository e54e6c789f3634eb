import {stripIptc} from './iptc.ts'

interface Segment {
  readonly marker: number
  /** Offset of its `FF`. */
  readonly start: number
  /** Where what it says begins, behind marker and length. */
  readonly content: number
  readonly end: number
}

const endOfImage = 0xd9
const startOfScan = 0xda

/** Segments up to the first scan, then each that stands between scans; ends at the end of the image, or where it is broken. */
function* segmentsOf(bytes: Buffer): Generator<Segment> {
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === endOfImage) {
      yield {marker, start: at, content: at + 2, end: at + 2}
      return
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end < at + 4 || end > bytes.length) return
    const whole = marker === startOfScan ? endOfScan(bytes, end) : end
    yield {marker, start: at, content: at + 4, end: whole}
    at = whole
  }
  if (bytes[at] === 0xff && bytes[at + 1] === endOfImage) {
    yield {marker: endOfImage, start: at, content: at + 2, end: at + 2}
  }
}

/** Within a scan, `FF` is followed by zero or by a restart mark. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** @returns Width and height as shown: a camera held upright says so beside the pixels. */
export function readJpegSize(bytes: Buffer): {width: number; height: number} | undefined {
  let orientation = 1
  for (const {marker, content, end} of segmentsOf(bytes)) {
    if (marker === 0xe1) orientation = readOrientation(bytes.subarray(content, end)) ?? orientation
    if (isFrame(marker)) {
      if (end < content + 5) return undefined
      const [height, width] = [bytes.readUInt16BE(content + 1), bytes.readUInt16BE(content + 3)]
      return orientation > 4 ? {width: height, height: width} : {width, height}
    }
    if (marker === startOfScan) return undefined
  }
  return undefined
}

/**
 * Read how a picture is to be turned out of its EXIF.
 *
 * @returns
 *   1 to 8; `undefined` when nothing is said.
 * @see https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf 4.6.4
 */
function readOrientation(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 0, 6) !== 'Exif\0\0' || segment.length < 20) return undefined
  const tiff = segment.subarray(6)
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number): number =>
    at < 0 || at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  const count = Math.min(short(directory), 500)
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12
    if (short(entry) !== 0x0112) continue
    const value = short(entry + 8)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}

/** An EXIF that says how the picture is to be turned, and nothing else. */
function orientationOnly(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex')
  tiff.writeUInt16BE(orientation, 18)
  const head = Buffer.from('ffe100004578696600000000', 'hex').subarray(0, 10)
  head.writeUInt16BE(8 + tiff.length, 2)
  return Buffer.concat([head, tiff])
}

/**
 * Leave out of a JPEG what says where, when and with what it was taken: EXIF, XMP, comments, small
 * copies of it, and whatever lies behind its end. Colours, the way it is to be turned, and who made
 * and owns it (IPTC) stay.
 *
 * @returns
 *   `undefined` when the file is broken before its first scan.
 */
export function stripJpeg(bytes: Buffer): Buffer | undefined {
  const parts: Buffer[] = [bytes.subarray(0, 2)]
  let orientation: number | undefined
  let hasScan = false
  let isEnded = false
  for (const {marker, start, content, end} of segmentsOf(bytes)) {
    const whole = bytes.subarray(start, end)
    const said = bytes.subarray(content, end)
    if (marker === 0xe1) orientation ??= readOrientation(said)
    else if (marker === 0xed) parts.push(...stripIptc(said))
    else if (isKept(marker, said)) parts.push(whole)
    if (marker === startOfScan) hasScan = true
    if (marker === endOfImage) isEnded = true
  }
  if (!hasScan) return undefined
  if (orientation !== undefined && orientation > 1) {
    // Behind the JFIF header, which has to come first.
    const isJfif = parts[1]?.[1] === 0xe0
    parts.splice(isJfif ? 2 : 1, 0, orientationOnly(orientation))
  }
  if (!isEnded) parts.push(Buffer.from([0xff, endOfImage]))
  return Buffer.concat(parts)
}

/** Of what applications write, only what the pixels cannot be shown rightly without. */
function isKept(marker: number, said: Buffer): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  const name = said.toString('latin1', 0, 12)
  if (marker === 0xe0) return name.startsWith('JFIF\0')
  if (marker === 0xe2) return name.startsWith('ICC_PROFILE\0')
  return marker === 0xee && name.startsWith('Adobe')
}
