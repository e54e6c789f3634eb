import {closeSync, openSync, readSync} from 'node:fs'
import {brotliDecompressSync} from 'node:zlib'

/** What has to be known of a font to set a line in it. */
export interface FontFile {
  readonly path: string
  /** As renderers look it up. */
  readonly family: string
  /** Upright, of plain weight and width, with outlines in one colour. */
  readonly plain: boolean
  /** Width of a character, in parts of the size of the type; absent when the font has no glyph for it. */
  advance(character: string): number | undefined
}

type Tables = ReadonlyMap<string, Buffer>

const wanted = new Set(['cmap', 'head', 'hhea', 'hmtx', 'name', 'OS/2', 'post'])

/**
 * Read a font: TrueType, OpenType, the first of a collection, or WOFF2.
 *
 * @returns
 *   `undefined` when it is none of these, or damaged.
 * @see OpenType, https://learn.microsoft.com/typography/opentype/spec/; WOFF 2, https://www.w3.org/TR/WOFF2/
 */
export function readFont(path: string): FontFile | undefined {
  try {
    const {tables, names} = readTables(path)
    return toFont(path, tables, names)
  } catch {
    return undefined
  }
}

interface Read {
  readonly tables: Tables
  /** Tags of all tables of the font. */
  readonly names: ReadonlySet<string>
}

function readTables(path: string): Read {
  const file = openSync(path, 'r')
  const at = (offset: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length)
    if (readSync(file, bytes, 0, length, offset) < length) throw new RangeError('cut off')
    return bytes
  }
  try {
    const mark = at(0, 4).toString('latin1')
    if (mark === 'wOF2') return readWoff2(at(0, 48), at)
    const start = mark === 'ttcf' ? at(12, 4).readUInt32BE() : 0
    const count = at(start + 4, 2).readUInt16BE()
    const directory = at(start + 12, count * 16)
    const tables = new Map<string, Buffer>()
    const names = new Set<string>()
    for (let row = 0; row < directory.length; row += 16) {
      const tag = directory.toString('latin1', row, row + 4)
      names.add(tag)
      if (!wanted.has(tag)) continue
      tables.set(tag, at(directory.readUInt32BE(row + 8), directory.readUInt32BE(row + 12)))
    }
    return {tables, names}
  } finally {
    closeSync(file)
  }
}

/** Tags by the numbers WOFF 2 gives them. */
const knownTags =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
    .split(' ')
    .map((tag) => tag.replace('_', ' '))

function readWoff2(header: Buffer, at: (offset: number, length: number) => Buffer): Read {
  const bytes = at(0, header.readUInt32BE(8))
  let place = 48
  const number = (): number => {
    for (let value = 0; ;) {
      const byte = bytes.readUInt8(place++)
      value = value * 128 + (byte & 127)
      if (byte < 128) return value
    }
  }
  const rows: (readonly [tag: string, length: number])[] = []
  for (let left = header.readUInt16BE(12); left > 0; left--) {
    const flags = bytes.readUInt8(place++)
    const known = knownTags[flags & 63]
    const tag = known ?? bytes.toString('latin1', place, (place += 4))
    const length = number()
    const plainly = tag === 'glyf' || tag === 'loca' ? 3 : 0
    rows.push([tag, flags >> 6 === plainly ? length : number()])
  }
  const data = brotliDecompressSync(bytes.subarray(place, place + header.readUInt32BE(20)))
  const tables = new Map<string, Buffer>()
  let start = 0
  for (const [tag, length] of rows) {
    if (wanted.has(tag)) tables.set(tag, data.subarray(start, start + length))
    start += length
  }
  return {tables, names: new Set(rows.map(([tag]) => tag))}
}

function toFont(path: string, tables: Tables, names: ReadonlySet<string>): FontFile | undefined {
  const [cmap, head, hhea, hmtx, name, os2, post] = [
    'cmap',
    'head',
    'hhea',
    'hmtx',
    'name',
    'OS/2',
    'post'
  ].map((tag) => tables.get(tag))
  const family = name && familyIn(name)
  if (!cmap || !head || !hhea || !hmtx || family === undefined) return undefined
  const glyphOf = readCmap(cmap)
  const unit = head.readUInt16BE(18)
  const metrics = hhea.readUInt16BE(34)
  const outlined = names.has('glyf') || names.has('CFF ') || names.has('CFF2')
  const upright = (head.readUInt16BE(44) & 3) === 0 && (post?.readUInt32BE(12) ?? 0) === 0
  const regular = !os2 || (os2.readUInt16BE(4) === 400 && os2.readUInt16BE(6) === 5)
  return {
    path,
    family,
    plain: outlined && !names.has('COLR') && upright && regular,
    advance(character) {
      const glyph = glyphOf(character.codePointAt(0) ?? 0)
      if (glyph === 0) return undefined
      return hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4) / unit
    }
  }
}

/** The typographic family, else the family, in English. */
function familyIn(name: Buffer): string | undefined {
  const count = name.readUInt16BE(2)
  const strings = name.readUInt16BE(4)
  const found = new Map<number, string>()
  for (let row = 0; row < count; row++) {
    const at = 6 + row * 12
    const isEnglish = name.readUInt16BE(at) === 3 && name.readUInt16BE(at + 4) === 0x409
    if (!isEnglish) continue
    const start = strings + name.readUInt16BE(at + 10)
    const bytes = Buffer.from(name.subarray(start, start + name.readUInt16BE(at + 8)))
    found.set(name.readUInt16BE(at + 6), bytes.swap16().toString('utf16le'))
  }
  return found.get(16) ?? found.get(1)
}

/** @returns The glyph of a code point; 0 when there is none. */
function readCmap(cmap: Buffer): (point: number) => number {
  const tables = Array.from({length: cmap.readUInt16BE(2)}, (_, index) => {
    const at = 4 + index * 8
    const offset = cmap.readUInt32BE(at + 4)
    const unicode = cmap.readUInt16BE(at) !== 1
    return unicode ? {format: cmap.readUInt16BE(offset), offset} : {format: -1, offset}
  })
  const whole = tables.find(({format}) => format === 12)
  if (whole) return (point) => glyphInGroups(cmap, whole.offset, point)
  const basic = tables.find(({format}) => format === 4)
  return basic ? (point) => glyphInSegments(cmap, basic.offset, point) : () => 0
}

function glyphInGroups(cmap: Buffer, offset: number, point: number): number {
  let low = 0
  let high = cmap.readUInt32BE(offset + 12) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = offset + 16 + middle * 12
    const start = cmap.readUInt32BE(at)
    if (point < start) high = middle - 1
    else if (point > cmap.readUInt32BE(at + 4)) low = middle + 1
    else return cmap.readUInt32BE(at + 8) + point - start
  }
  return 0
}

function glyphInSegments(cmap: Buffer, offset: number, point: number): number {
  const size = cmap.readUInt16BE(offset + 6)
  for (let at = 0; at < size; at += 2) {
    if (point > cmap.readUInt16BE(offset + 14 + at)) continue
    const start = cmap.readUInt16BE(offset + 16 + size + at)
    if (point < start) return 0
    const delta = cmap.readUInt16BE(offset + 16 + size * 2 + at)
    const rangeAt = offset + 16 + size * 3 + at
    const range = cmap.readUInt16BE(rangeAt)
    if (range === 0) return (point + delta) & 0xffff
    const glyph = cmap.readUInt16BE(rangeAt + range + (point - start) * 2)
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
  return 0
}
