interface Chunk {
  readonly name: string
  /** Offset of its name. */
  readonly start: number
  readonly content: number
  /** Behind the padding. */
  readonly end: number
}

function chunksOf(bytes: Buffer): readonly Chunk[] {
  const found: Chunk[] = []
  let at = 12
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32LE(at + 4)
    const end = at + 8 + size + (size % 2)
    if (at + 8 + size > bytes.length) break
    found.push({name: bytes.toString('latin1', at, at + 4), start: at, content: at + 8, end})
    at = end
  }
  return found
}

/** @see https://developers.google.com/speed/webp/docs/riff_container */
export function readWebpSize(bytes: Buffer): {width: number; height: number} | undefined {
  if (bytes.length < 30) return undefined
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return {width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1}
    case 'VP8L': {
      if (bytes[20] !== 0x2f) return undefined
      const bits = bytes.readUInt32LE(21)
      return {width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1}
    }
    case 'VP8 ':
      if (bytes.readUIntBE(23, 3) !== 0x9d012a) return undefined
      return {width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff}
    default:
      return undefined
  }
}

/** Flags of `VP8X` that announce EXIF and XMP. */
const metadata = 0b1100

/** Leave EXIF, XMP and chunks of unknown kinds out of a WebP. */
export function stripWebp(bytes: Buffer): Buffer | undefined {
  const parts = chunksOf(bytes).flatMap(({name, start, content, end}) => {
    if (!/^(?:VP8[ LX]|ALPH|ANIM|ANMF|ICCP)$/u.test(name)) return []
    const chunk = Buffer.from(bytes.subarray(start, Math.min(end, bytes.length)))
    if (name === 'VP8X') chunk[content - start] = (chunk[content - start] ?? 0) & ~metadata
    return [chunk.length % 2 === 0 ? chunk : Buffer.concat([chunk, Buffer.alloc(1)])]
  })
  if (parts.length === 0) return undefined
  const head = Buffer.from(bytes.subarray(0, 12))
  const body = Buffer.concat(parts)
  head.writeUInt32LE(body.length + 4, 4)
  return Buffer.concat([head, body])
}
