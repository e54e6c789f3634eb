import {decodeWindows1252} from '../model/windows-1252.ts'

/** Decode as `encoding`; bytes without meaning become U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  return encoding === 'windows-1252'
    ? decodeWindows1252(bytes)
    : new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes)
}

/** Decode as `encoding`; `undefined` when a byte has no meaning in it. */
export function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}
