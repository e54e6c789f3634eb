/** What 80–9F stand for in windows-1252; a hole stands for itself. */
export const windows1252Upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** Decode bytes as windows-1252. The runtime's own is ISO-8859-1 in some releases, so 80–9F are mapped here. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9F]/gu, (sign) => windows1252Upper[sign.charCodeAt(0) - 0x80] ?? sign)
}
