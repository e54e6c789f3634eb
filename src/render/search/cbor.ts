/** Kinds of items that Pagefind writes. */
const text = 3
const list = 4

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
