import {inflateSync} from 'node:zlib'

/** A picture as numbers. */
export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, 0–255. */
  readonly red: (x: number, y: number) => number
}

/** Decode a PNG of eight bits and four channels without interlace, as our rasteriser writes it. */
export function decodePng(bytes: Uint8Array): Pixels {
  const file = Buffer.from(bytes)
  const parts: Buffer[] = []
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(file.subarray(at + 8, at + 8 + length))
    }
    at += length + 12
  }
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  if (file.readUInt32BE(24) !== 0x08060000) throw new Error('Unexpected kind of PNG')
  const rows = inflateSync(Buffer.concat(parts))
  const stride = width * 4
  const out = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = rows.readUInt8(y * (stride + 1))
    for (let x = 0; x < stride; x++) {
      const left = x < 4 ? 0 : (out[y * stride + x - 4] ?? 0)
      const up = y === 0 ? 0 : (out[(y - 1) * stride + x] ?? 0)
      const corner = x < 4 || y === 0 ? 0 : (out[(y - 1) * stride + x - 4] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      out[y * stride + x] = (rows.readUInt8(y * (stride + 1) + 1 + x) + guess) & 255
    }
  }
  return {width, height, red: (x, y) => out.readUInt8(y * stride + x * 4)}
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value))
  if (a === undefined || b === undefined || c === undefined) return 0
  return a <= b && a <= c ? left : b <= c ? up : corner
}
