/** Bytes of CBOR, and a place in them. */
export interface CborReader {
  readonly bytes: Uint8Array
  at: number
}

/** Kinds of items that Pagefind writes. */
const text = 3
const list = 4

/** Read the head of an item: its kind, and its number or length. */
function readHead(reader: CborReader): {readonly kind: number; readonly size: number} {
  const first = reader.bytes[reader.at]
  if (first === undefined) throw new Error('Unexpected end of CBOR')
  reader.at += 1
  const short = first & 31
  if (short > 27) throw new Error(`Unexpected CBOR of unknown length at ${reader.at}`)
  let size = short
  if (short >= 24) {
    size = 0
    for (const end = reader.at + 2 ** (short - 24); reader.at < end; reader.at += 1) {
      size = size * 256 + (reader.bytes[reader.at] ?? 0)
    }
  }
  return {kind: first >> 5, size}
}

/**
 * @returns How many items the list at the reader's place has; it stands before the first then.
 * @throws Error
 *   When there is no list.
 */
export function readList(reader: CborReader): number {
  const {kind, size} = readHead(reader)
  if (kind !== list) throw new Error(`Unexpected CBOR of kind ${kind}, expected a list`)
  return size
}

/**
 * @returns The text at the reader's place; it stands behind it then.
 * @throws Error
 *   When there is no text.
 */
export function readText(reader: CborReader): string {
  const {kind, size} = readHead(reader)
  if (kind !== text) throw new Error(`Unexpected CBOR of kind ${kind}, expected a text`)
  reader.at += size
  return new TextDecoder().decode(reader.bytes.subarray(reader.at - size, reader.at))
}

/** Pass over an item: numbers, texts, lists. */
export function skipItem(reader: CborReader): void {
  for (let left = 1; left > 0; left -= 1) {
    const {kind, size} = readHead(reader)
    if (kind === list) left += size
    else if (kind === text) reader.at += size
    else if (kind > 1) throw new Error(`Unexpected CBOR of kind ${kind}`)
  }
}

function head(kind: number, size: number): Uint8Array {
  const lead = kind << 5
  if (size < 24) return Uint8Array.of(lead | size)
  if (size < 0x1_00) return Uint8Array.of(lead | 24, size)
  if (size < 0x1_00_00) return Uint8Array.of(lead | 25, size >> 8, size & 255)
  const long = new Uint8Array(5)
  long[0] = lead | 26
  new DataView(long.buffer).setUint32(1, size)
  return long
}

/** @returns A list of items that are CBOR already. */
export function writeList(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([head(list, items.length), ...items])
}

/** @returns A text. */
export function writeText(value: string): Uint8Array {
  const bytes = new TextEncoder().encode(value)
  return Buffer.concat([head(text, bytes.length), bytes])
}
