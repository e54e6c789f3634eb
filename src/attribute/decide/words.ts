/** The words of a text, marks and white space left out. */
export interface Words {
  /** What is compared. */
  readonly keys: readonly string[]
  /** For each word where it begins, in offsets of the text. */
  readonly starts: readonly number[]
  /** For each word where it ends. */
  readonly ends: readonly number[]
}

/** Scripts that set no space between words: there each letter counts as a word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]+/gu
const letters = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]+/gu

/**
 * Cut a text into words, the way quoted words are looked up in a story: wraps, white space and all
 * punctuation, quotation marks above all, tell nothing; the case of letters does.
 */
export function toWords(text: string): Words {
  const words = {keys: [] as string[], starts: [] as number[], ends: [] as number[]}
  for (const match of text.matchAll(letters)) {
    const [run] = match
    if (unspaced.test(run)) addLetters(words, run, match.index)
    else add(words, run, match.index)
  }
  return words
}

type Growing = {readonly [Key in keyof Words]: Words[Key][number][]}

function add({keys, starts, ends}: Growing, run: string, at: number): void {
  const key = run.replace(invisible, '').normalize('NFC')
  if (key === '') return
  keys.push(key)
  starts.push(at)
  ends.push(at + run.length)
}

/** `ABC漢字` is three words: one of Latin letters, two of one letter each. */
function addLetters(words: Growing, run: string, at: number): void {
  let from = 0
  let index = 0
  for (const letter of run) {
    if (unspaced.test(letter)) {
      add(words, run.slice(from, index), at + from)
      add(words, letter, at + index)
      from = index + letter.length
    }
    index += letter.length
  }
  add(words, run.slice(from), at + from)
}

/** @returns The keys of the words of a quotation, one list for each part between its gaps (“…”). */
export function partsOf(quote: string): readonly (readonly string[])[] {
  return quote
    .split(/…|\.\.\.+/u)
    .map((part) => toWords(part).keys)
    .filter((keys) => keys.length > 0)
}
