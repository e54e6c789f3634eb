/**
 * Which hashed features a table of weights knows, and in which row: a bit for each of `2 ** bits`
 * hashes, and how many rows come before each word of bits. A feature that was too rare to learn has
 * no row, so that it does not disturb another.
 */
export interface RowIndex {
  readonly bits: number
  /** One bit a hash. */
  readonly known: Int32Array
  /** Rows before each word of `known`. */
  readonly before: Int32Array
  readonly rows: number
}

/** How many bits of a word are set. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Make the index of the hashes whose bits are set. */
export function indexRows(bits: number, known: Int32Array): RowIndex {
  const before = new Int32Array(known.length)
  let rows = 0
  for (const [word, set] of known.entries()) {
    before[word] = rows
    rows += countBits(set)
  }
  return {bits, known, before, rows}
}

/** Words of bits that an index of `2 ** bits` hashes has. */
export function wordsOf(bits: number): number {
  return Math.max(1, (1 << bits) >>> 5)
}

/** Row of a feature, -1 when it has none. */
export function rowOf({bits, known, before}: RowIndex, feature: number): number {
  const hash = feature & ((1 << bits) - 1)
  const place = hash >>> 5
  const word = known[place] ?? 0
  const bit = 1 << (hash & 31)
  return (word & bit) === 0 ? -1 : (before[place] ?? 0) + countBits(word & (bit - 1))
}
