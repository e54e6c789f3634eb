/** Who made it, who is to be named, whose it is, and how these are written. */
const kept = new Set(['1:90', '2:80', '2:110', '2:115', '2:116'])

const opening = 'Photoshop 3.0\0'
/** Number of the resource that holds IPTC fields. */
const iptc = 0x0404

/**
 * Leave of a Photoshop segment only what says whose the picture is: to take that out may be against
 * the law. Places, instructions, addresses of people and small copies of the picture go.
 *
 * @param said
 *   What an APP13 segment says.
 * @returns
 *   The segment to write, as a list; empty when nothing is left.
 * @see https://www.iptc.org/std/IIM/4.2/specification/IIMV4.2.pdf
 */
export function stripIptc(said: Buffer): readonly Buffer[] {
  if (said.toString('latin1', 0, opening.length) !== opening) return []
  const fields = Buffer.concat(resourcesOf(said).flatMap(keptFields))
  // Longer than any credit: not a picture's, or forged.
  if (fields.length === 0 || fields.length > 8000) return []
  const resource = Buffer.alloc(12)
  resource.write('8BIM', 0, 'latin1')
  resource.writeUInt16BE(iptc, 4)
  resource.writeUInt32BE(fields.length, 8)
  const padding = Buffer.alloc(fields.length % 2)
  const content = Buffer.concat([Buffer.from(opening, 'latin1'), resource, fields, padding])
  const head = Buffer.from([0xff, 0xed, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return [Buffer.concat([head, content])]
}

function resourcesOf(said: Buffer): readonly Buffer[] {
  const found: Buffer[] = []
  let at = opening.length
  while (at + 12 <= said.length && said.toString('latin1', at, at + 4) === '8BIM') {
    const id = said.readUInt16BE(at + 4)
    const name = said[at + 6] ?? 0
    const sizeAt = at + 6 + name + 1 + ((name + 1) % 2)
    if (sizeAt + 4 > said.length) break
    const size = said.readUInt32BE(sizeAt)
    const end = sizeAt + 4 + size
    if (end > said.length) break
    if (id === iptc) found.push(said.subarray(sizeAt + 4, end))
    at = end + (size % 2)
  }
  return found
}

function keptFields(resource: Buffer): readonly Buffer[] {
  const found: Buffer[] = []
  let at = 0
  while (at + 5 <= resource.length && resource[at] === 0x1c) {
    const size = resource.readUInt16BE(at + 3)
    const end = at + 5 + size
    // A size of 32 768 or more is written otherwise; none of the fields wanted is so long.
    if (size >= 0x8000 || end > resource.length) break
    if (kept.has(`${resource[at + 1] ?? 0}:${resource[at + 2] ?? 0}`)) {
      found.push(resource.subarray(at, end))
    }
    at = end
  }
  return found
}
