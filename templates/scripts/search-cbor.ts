/** Bytes of CBOR, and a place in them. */
export interface CborReader {
  readonly bytes: Uint8Array
  at: number
}

/** Kinds of items that Pagefind writes, beside numbers and negative numbers: 0 and 1. */
const text = 3
const list = 4

const decoder = new TextDecoder()

/** Length of the number in the last head that was read; a pair for each head would be one too many for millions of them. */
let size = 0

/** Read the head of an item: returns its kind, leaves its number or length in `size`. */
function readHead(reader: CborReader): number {
  const {bytes} = reader
  const first = bytes[reader.at]
  if (first === undefined) throw new Error('Unexpected end of CBOR')
  reader.at += 1
  const short = first & 31
  if (short > 27) throw new Error(`Unexpected CBOR of unknown length at ${reader.at}`)
  size = short
  if (short >= 24) {
    size = 0
    for (const end = reader.at + 2 ** (short - 24); reader.at < end; reader.at += 1) {
      size = size * 256 + (bytes[reader.at] ?? 0)
    }
  }
  return first >> 5
}

/**
 * @returns How many items the list at the reader's place has; it stands before the first then.
 * @throws Error
 *   When there is no list.
 */
export function readList(reader: CborReader): number {
  const kind = readHead(reader)
  if (kind !== list) throw new Error(`Unexpected CBOR of kind ${kind}, expected a list`)
  return size
}

/**
 * @returns The text at the reader's place; it stands behind it then.
 * @throws Error
 *   When there is no text.
 */
export function readText(reader: CborReader): string {
  const kind = readHead(reader)
  if (kind !== text) throw new Error(`Unexpected CBOR of kind ${kind}, expected a text`)
  const start = reader.at
  const end = (reader.at += size)
  // A decoder takes longer for a word than for a page: most texts here are short and of ASCII.
  let short = ''
  for (let at = start; at < end; at += 1) {
    const byte = reader.bytes[at] ?? 0
    if (byte > 0x7f || end - start > 32) return decoder.decode(reader.bytes.subarray(start, end))
    short += String.fromCharCode(byte)
  }
  return short
}

/**
 * @returns The whole number at the reader's place; it stands behind it then.
 * @throws Error
 *   When there is no number.
 */
export function readNumber(reader: CborReader): number {
  const kind = readHead(reader)
  if (kind > 1) throw new Error(`Unexpected CBOR of kind ${kind}, expected a number`)
  return kind === 0 ? size : -1 - size
}

/** Pass over an item: numbers, texts, lists. */
export function skipItem(reader: CborReader): void {
  for (let left = 1; left > 0; left -= 1) {
    const kind = readHead(reader)
    if (kind === list) left += size
    else if (kind === text) reader.at += size
    else if (kind > 1) throw new Error(`Unexpected CBOR of kind ${kind}`)
  }
}
