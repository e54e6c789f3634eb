/** Marks that some print and others leave out: Latin accents, Arabic vowels, Hebrew points. */
const optionalMarks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/gu

/** Letters that do not come apart into a letter and a mark, and Arabic ones that Persian writes by signs of its own. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ٱ: 'ا',
  '\u200c': '',
  '\u200d': ''
}
const otherLetters = /[ßøłıđæœىیکةٱ\u200c\u200d]/gu

/** Words that are short in one paper and long in another. */
const shortWords: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  ft: 'fort',
  mt: 'mount',
  pt: 'point'
}

/**
 * Make the key under which the name of a place meets its other spellings: case, accents, dots,
 * hyphens and apostrophes do not count, `St. Louis` is `Saint Louis`, `北京市` is `北京`,
 * `الخرطوم` is `خرطوم`.
 *
 * @returns
 *   Lower-case words with single spaces; empty when the name has no letter.
 */
export function foldPlace(name: string): string {
  let key = name.toLowerCase()
  if (/^[a-z]+$/u.test(key)) return key
  if (/[^\0-\x7f]/u.test(key)) {
    key = key
      .normalize('NFKD')
      .replace(optionalMarks, '')
      .normalize('NFC')
      .replace(otherLetters, (letter) => letters[letter] ?? letter)
      .replace(/(?<=\p{Script=Han}{2})[市都]$/u, '')
      .replace(/(?<![\p{L}\p{M}])ال(?=\p{L}{3})/gu, '')
  }
  return key
    .replace(/['’ʼ‘`"״׳]/gu, '')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .replace(/^(?:st|ste|ft|mt|pt)(?= )/u, (word) => shortWords[word] ?? word)
}
