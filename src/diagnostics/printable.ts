/**
 * Make words from copy or from a file name harmless on a terminal: control characters, which could
 * move the cursor or colour the screen, become visible escapes; so do marks that turn the direction of the line.
 *
 * @returns
 *   The text on one line.
 */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
