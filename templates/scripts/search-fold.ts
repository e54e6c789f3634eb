/**
 * Scripts written without spaces. Each character (with its marks) is a word of its own in the index and a run of them
 * a phrase in the query: any part of a name is found, and no two segmenters need to agree.
 */
const unspaced =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ー々〆]\\p{M}*'

const unspacedStart = new RegExp(`^${unspaced}`, 'u')
const space = '\\s\\u0085\\u200b'
const token = new RegExp(`${unspaced}|(?:(?!${unspaced})[^${space}])+`, 'gu')
const anyUnspaced = new RegExp(unspaced, 'u')
/** The same for texts without such scripts, which are most: many times as fast. */
const spacedToken = new RegExp(`[^${space}]+`, 'gu')

/** A word of a text and where it stands: UTF-16, half-open. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Split a text into the words the index counts: runs between white space, and
 * every character of scripts written without spaces.
 */
export function splitTokens(text: string): readonly Token[] {
  const pattern = anyUnspaced.test(text) ? token : spacedToken
  return Array.from(text.matchAll(pattern), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length
  }))
}

/** Whether a text begins in a script written without spaces. */
export function isUnspaced(text: string): boolean {
  return unspacedStart.test(text)
}

const letters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  '’': "'",
  ʼ: "'",
  '־': '-',
  '‐': '-',
  '‑': '-'
}
const mapped = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu')

/** Arabic vowel marks and tatweel, Hebrew points and quotation signs within words, soft hyphens, joiners, direction marks. */
const dropped =
  /[\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u034f]|[\u00ad\u05f3\u05f4\u061c\u0640\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

/** “l’accord”, “dell’isola”: the article is not part of the word. */
const elision =
  /^(\P{L}*)(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|dell|nell|all|sull|un)'(?=\p{L}{2})/u

/** Stands where folding leaves nothing, so that words keep their numbers. */
const placeholder = '·'

/**
 * Fold one word to what the index holds: lower case, no diacritics, vowel marks
 * or points, one form for letters that are typed in several, ASCII digits.
 *
 * @returns
 *   One word without white space, never empty.
 */
export function foldWord(word: string): string {
  // Most words are plain: for them all below comes to this.
  if (/^[\x21-\x26\x28-\x7e]+$/u.test(word)) return word.toLowerCase()
  const folded = word
    .replace(dropped, '')
    .replace(mapped, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0654\u0655\s]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(mapped, (letter) => letters[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(elision, '$1')
  return folded === '' ? placeholder : folded
}

/** @returns The folded words of a text, one blank between them. */
export function foldText(text: string): string {
  return splitTokens(text)
    .map((word) => foldWord(word.text))
    .join(' ')
}

const arabicPrefix = /^(?:[وف]?(?:ال|بال|كال|لل)|و(?=\p{L}{3}))/u
const arabicPrefixes = ['ال', 'و', 'وال', 'بال', 'لل', 'ب', 'ل', 'ف']
const hebrewPrefixes = ['ה', 'ו', 'ב', 'ל', 'מ', 'ש', 'כ', 'וה', 'שה', 'מה', 'וב', 'ול']

/**
 * Forms under which a folded word may stand in the index: Arabic and Hebrew
 * write articles, “and” and prepositions onto the word behind them.
 *
 * @returns
 *   The word itself first; only that for other scripts.
 */
export function wordForms(word: string): readonly string[] {
  if (/^\p{sc=Hebrew}{2,}/u.test(word)) {
    return [word, ...hebrewPrefixes.map((prefix) => prefix + word)]
  }
  if (/^\p{sc=Arabic}{2,}/u.test(word)) {
    const bare = word.replace(arabicPrefix, '')
    const stem = bare.length < 2 ? word : bare
    return [...new Set([word, stem, ...arabicPrefixes.map((prefix) => prefix + stem)])]
  }
  return [word]
}

/** Endings of Russian, Ukrainian, Bulgarian nouns and adjectives, folded (й is и), the longest first. */
const cyrillicEnding =
  /(?<=\p{sc=Cyrillic}{3})(?:иями|[яаыи]ми|[ое]го|[ое]му|ия[хм]|[аяыи]х|[ое]в|[оеыи]и|[аяое]м|[ую]ю|[ая]я|[оеыи]е|ия|ью|[ыиаяоеуюьії])$/u

/**
 * The beginning that the inflected forms of a folded word share, for languages that inflect much and that the index
 * has no stems of: Korean writes particles onto words, Slavic ones change their ends.
 *
 * @returns
 *   Absent for other scripts, and where next to nothing would be left.
 */
export function wordRoot(word: string): string | undefined {
  if (/^\p{sc=Hangul}{2,}$/u.test(word)) return word
  if (!/^\p{sc=Cyrillic}{4,}$/u.test(word)) return undefined
  return word.replace(cyrillicEnding, '')
}
