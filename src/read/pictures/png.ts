/** Chunks that pixels are shown from: those that have to be there, colours, transparency, animation. */
const kept =
  /^(?:IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|sBIT|bKGD|pHYs|acTL|fcTL|fdAT)$/u

/**
 * Leave text, times, EXIF and whatever lies behind the end out of a PNG.
 *
 * @see https://www.w3.org/TR/png-3/
 */
export function stripPng(bytes: Buffer): Buffer | undefined {
  const parts = [bytes.subarray(0, 8)]
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) break
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (kept.test(name)) parts.push(bytes.subarray(at, end))
    if (name === 'IEND') return Buffer.concat(parts)
    at = end
  }
  return undefined
}
