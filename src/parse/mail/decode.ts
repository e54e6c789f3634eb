import {decodeWindows1252} from '../../model/windows-1252.ts'

/**
 * Decode bytes in a declared character set. Declarations are often wrong: what is UTF-8 is read as
 * such, and ISO-8859-1 nearly always means windows-1252.
 */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    // Not UTF-8: the declaration decides.
  }
  const label = toLabel(charset)
  return label === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(label).decode(bytes)
}

function toLabel(charset: string): string {
  try {
    const label = new TextDecoder(charset.trim()).encoding
    return label === 'utf-8' ? 'windows-1252' : label
  } catch {
    return 'windows-1252'
  }
}

/** Decode base64; signs that are none of its own are passed over, a broken end is dropped. */
export function fromBase64(text: string): Uint8Array {
  const digits = text.replace(/[^A-Za-z0-9+/]/gu, '')
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits
  return Uint8Array.from(atob(whole), (sign) => sign.charCodeAt(0))
}

/** Decode quoted-printable; letters beyond ASCII that stand in it unencoded are kept as UTF-8. */
export function fromQuotedPrintable(text: string): Uint8Array {
  const plain = text.replace(/[ \t]+(?=\r?\n)/gu, '').replace(/=\r?\n/gu, '')
  const raw = new TextEncoder().encode(plain)
  const bytes = new Uint8Array(raw.length)
  let length = 0
  for (let at = 0; at < raw.length; at += 1) {
    const code =
      raw[at] === 0x3d
        ? /^[\da-f]{2}$/iu.exec(String.fromCharCode(raw[at + 1] ?? 0, raw[at + 2] ?? 0))?.[0]
        : undefined
    bytes[length] = code === undefined ? (raw[at] ?? 0) : Number.parseInt(code, 16)
    if (code !== undefined) at += 2
    length += 1
  }
  return bytes.subarray(0, length)
}
