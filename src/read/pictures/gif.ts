/**
 * Leave comments, XMP and whatever lies behind the end out of a GIF; how often it runs stays.
 *
 * @see https://www.w3.org/Graphics/GIF/spec-gif89a.txt
 */
export function stripGif(bytes: Buffer): Buffer | undefined {
  if (bytes.length < 13) return undefined
  let at = 13 + colours(bytes[10] ?? 0)
  const parts = [bytes.subarray(0, at)]
  while (at < bytes.length) {
    const kind = bytes[at]
    if (kind === 0x3b) return Buffer.concat([...parts, bytes.subarray(at, at + 1)])
    if (kind === 0x2c) {
      const data = at + 10 + colours(bytes[at + 9] ?? 0) + 1
      const end = endOfBlocks(bytes, data)
      if (end === undefined) return undefined
      parts.push(bytes.subarray(at, end))
      at = end
    } else if (kind === 0x21) {
      const end = endOfBlocks(bytes, at + 2)
      if (end === undefined) return undefined
      if (isKept(bytes.subarray(at, end))) parts.push(bytes.subarray(at, end))
      at = end
    } else return undefined
  }
  return undefined
}

/** Bytes of a table of colours, from the flags that announce it. */
function colours(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1)
}

/** @returns Behind the empty block that ends a run of blocks. */
function endOfBlocks(bytes: Buffer, from: number): number | undefined {
  let at = from
  while (at < bytes.length) {
    const size = bytes[at] ?? 0
    at += size + 1
    if (size === 0) return at
  }
  return undefined
}

function isKept(extension: Buffer): boolean {
  const label = extension[1]
  const isLoop = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/u.test(extension.toString('latin1', 3, 14))
  return label === 0xf9 || label === 0x01 || (label === 0xff && isLoop)
}
