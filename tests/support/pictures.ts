import {crc32, deflateSync} from 'node:zlib'

/**
 * Make a valid PNG with stripes across it.
 *
 * @param extra
 *   Chunks to put before the pixels: name and content.
 */
export function makePng(
  width: number,
  height: number,
  {colour = 90, extra = []}: {colour?: number; extra?: readonly (readonly [string, Buffer])[]} = {}
): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row += 1) {
    rows.fill(
      (colour + 3 * Math.floor(row / 8)) % 256,
      row * (width + 1) + 1,
      (row + 1) * (width + 1)
    )
  }
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...extra.map(([name, content]) => chunk(name, content)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0))
  ])
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(content.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, sum])
}

/** One segment of a JPEG: marker and content. */
export type JpegSegment = readonly [number, Buffer | string]

/** A JPEG as far as its frame says, with segments of one's own; its pixels show nothing. */
export function makeJpeg(
  width: number,
  height: number,
  segments: readonly JpegSegment[] = [],
  behind = ''
): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(height, 1)
  frame.writeUInt16BE(width, 3)
  const parts: readonly JpegSegment[] = [
    [0xe0, Buffer.from('4a46494600010100000100010000', 'hex')],
    ...segments,
    [0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])],
    [0xc0, frame],
    [0xc4, Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(15), Buffer.from([0])])],
    [0xda, Buffer.from([1, 1, 0, 0, 63, 0])]
  ]
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...parts.map(([marker, content]) => {
      const said = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
      const head = Buffer.from([0xff, marker, 0, 0])
      head.writeUInt16BE(said.length + 2, 2)
      return Buffer.concat([head, said])
    }),
    Buffer.from([0x11, 0xff, 0x00, 0x22, 0xff, 0xd9]),
    Buffer.from(behind, 'latin1')
  ])
}

/** EXIF that says how a picture is to be turned, and whatever else behind it. */
export function exifOf(orientation: number, more = ''): Buffer {
  const tiff = Buffer.from('49492a00080000000100120103000100000000000000000000000000', 'hex')
  tiff.writeUInt16LE(orientation, 18)
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(more, 'latin1')])
}

/** A Photoshop segment with fields of IPTC's second record, and a small copy of the picture. */
export function iptcOf(fields: Readonly<Record<number, string>>): Buffer {
  const sets = Object.entries(fields).map(([number, value]) => {
    const said = Buffer.from(value, 'latin1')
    const head = Buffer.from([0x1c, 2, Number(number), 0, 0])
    head.writeUInt16BE(said.length, 3)
    return Buffer.concat([head, said])
  })
  return Buffer.concat([
    Buffer.from('Photoshop 3.0\0', 'latin1'),
    resource(0x040c, Buffer.from('GPS 59.91N')),
    resource(0x0404, Buffer.concat(sets))
  ])
}

function resource(id: number, content: Buffer): Buffer {
  const head = Buffer.alloc(12)
  head.write('8BIM', 0, 'latin1')
  head.writeUInt16BE(id, 4)
  head.writeUInt32BE(content.length, 8)
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
}

/** A GIF of one dot on a large screen. @param extensions Blocks before the dot. */
export function makeGif(width: number, height: number, extensions = ''): Buffer {
  const screen = Buffer.alloc(7)
  screen.writeUInt16LE(width, 0)
  screen.writeUInt16LE(height, 2)
  screen[4] = 0x80
  const dot = Buffer.from('2c00000000010001000002024401003b', 'hex')
  return Buffer.concat([
    Buffer.from('GIF89a'),
    screen,
    Buffer.from('000000ffffff', 'hex'),
    Buffer.from(extensions, 'latin1'),
    dot
  ])
}

/** A WebP as far as its chunks say. */
export function makeWebp(
  width: number,
  height: number,
  more: readonly (readonly [string, string])[] = []
): Buffer {
  const canvas = Buffer.alloc(10)
  canvas[0] = 0x10 | (more.length > 0 ? 0b1100 : 0)
  canvas.writeUIntLE(width - 1, 4, 3)
  canvas.writeUIntLE(height - 1, 7, 3)
  const all: readonly (readonly [string, Buffer | string])[] = [
    ['VP8X', canvas],
    ['VP8L', Buffer.from('2f7f02160110', 'hex')],
    ...more
  ]
  const chunks = Buffer.concat(
    all.map(([name, content]) => {
      const said = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
      const head = Buffer.alloc(8)
      head.write(name, 0, 'latin1')
      head.writeUInt32LE(said.length, 4)
      return Buffer.concat([head, said, Buffer.alloc(said.length % 2)])
    })
  )
  const riff = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  riff.writeUInt32LE(chunks.length + 4, 4)
  return Buffer.concat([riff, chunks])
}

/** An AVIF as far as its boxes say. @param item Kind of an item beside the picture. */
export function makeAvif(width: number, height: number, item = 'av01'): Buffer {
  const size = Buffer.alloc(12)
  size.writeUInt32BE(width, 4)
  size.writeUInt32BE(height, 8)
  const box = (name: string, ...content: readonly Buffer[]): Buffer => {
    const said = Buffer.concat(content)
    const head = Buffer.alloc(8)
    head.writeUInt32BE(said.length + 8, 0)
    head.write(name, 4, 'latin1')
    return Buffer.concat([head, said])
  }
  const version = Buffer.alloc(4)
  return Buffer.concat([
    box('ftyp', Buffer.from('avif\0\0\0\0avifmif1miaf', 'latin1')),
    box(
      'meta',
      version,
      box('iinf', version, box('infe', Buffer.from(`\x02\0\0\0\0\x01\0\0${item}\0`, 'latin1'))),
      box('iprp', box('ipco', box('ispe', size)))
    ),
    box('mdat', Buffer.from('pixels'))
  ])
}
