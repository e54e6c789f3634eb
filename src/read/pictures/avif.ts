/** Boxes that hold boxes, and how many bytes of their own come before those. */
const holders: Readonly<Record<string, number>> = {meta: 4, iprp: 0, ipco: 0}
/** No header has so many. */
const mostBoxes = 2000

interface Box {
  readonly name: string
  readonly content: Buffer
}

/** @see ISO/IEC 14496-12 and 23008-12 */
function* boxesOf(bytes: Buffer): Generator<Box> {
  let count = 0
  yield* walk(bytes)

  function* walk(part: Buffer): Generator<Box> {
    let at = 0
    while (at + 8 <= part.length && count < mostBoxes) {
      count += 1
      const size = part.readUInt32BE(at)
      const name = part.toString('latin1', at + 4, at + 8)
      // Nought: up to the end. One: a size of eight bytes follows, as no header has.
      const end = size === 0 ? part.length : at + size
      if (size === 1 || end < at + 8 || end > part.length) return
      const content = part.subarray(at + 8, end)
      yield {name, content}
      const own = holders[name]
      if (own !== undefined) yield* walk(content.subarray(own))
      at = end
    }
  }
}

/** @returns The size of its largest part, which is the picture that tiles and alpha belong to. */
export function readAvifSize(bytes: Buffer): {width: number; height: number} | undefined {
  let found: {width: number; height: number} | undefined
  let isTurned = false
  for (const {name, content} of boxesOf(bytes)) {
    if (name === 'irot') isTurned = ((content[0] ?? 0) & 1) === 1
    if (name !== 'ispe' || content.length < 12) continue
    const [width, height] = [content.readUInt32BE(4), content.readUInt32BE(8)]
    if (!found || width * height > found.width * found.height) found = {width, height}
  }
  return found && isTurned ? {width: found.height, height: found.width} : found
}

/** Whether it holds EXIF or XMP, which lie among the pixels and cannot be cut out. */
export function hasAvifMetadata(bytes: Buffer): boolean {
  for (const {name, content} of boxesOf(bytes)) {
    if (name === 'meta' && /Exif|mime|xmp|xml /iu.test(content.toString('latin1'))) return true
  }
  return false
}
