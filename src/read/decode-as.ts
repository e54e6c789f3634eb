// The runtime's windows-1252 is ISO-8859-1 in some releases, so 80–9F are mapped here.
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** Decode as `encoding`; bytes without meaning become U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  return encoding === 'windows-1252'
    ? Buffer.from(bytes)
        .toString('latin1')
        .replace(/[\x80-\x9F]/gu, (sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? sign)
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
