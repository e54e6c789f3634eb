/** Whether a UTF-16 unit is one of the letters a–z. */
export function isSmall(code: number): boolean {
  return code > 96 && code < 123
}

/** Whether a UTF-16 unit is one of the letters A–Z. */
export function isCapital(code: number): boolean {
  return code > 64 && code < 91
}

const otherLetter = /[\p{L}\p{M}]/u

/** Whether a UTF-16 unit is a letter of any script or a mark on one; those of ASCII are told by their number. */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return isSmall(code) || isCapital(code)
  // Typographic marks are the most common of the rest.
  if (code > 0x1fff && code < 0x2070) return false
  return otherLetter.test(String.fromCharCode(code))
}
