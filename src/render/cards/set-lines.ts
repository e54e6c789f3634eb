import type {FontFile} from './font-file.ts'

/** Lines of a headline and the size of their type, in pixels. */
export interface SetLines {
  readonly lines: readonly string[]
  readonly size: number
}

/** The largest size in which a headline takes no more lines than go with it. */
const steps = [
  {size: 84, lines: 3},
  {size: 72, lines: 4},
  {size: 60, lines: 5},
  {size: 48, lines: 6}
] as const

/** No headline is read beyond this; what is longer is copy. In code points. */
const longest = 400

/**
 * Break a headline into lines. Letters are taken to be as wide as they are alone, which is at least
 * as wide as they are joined.
 *
 * @param fonts
 *   Fonts that between them have every character.
 * @param width
 *   Room for a line, in pixels.
 * @returns
 *   Lines that fit; a headline too long for the smallest type ends in “…”.
 */
export function setLines(headline: string, fonts: readonly FontFile[], width: number): SetLines {
  const words = toWords([...headline].slice(0, longest).join(''))
  const cut = [...headline].length > longest
  const wide = (text: string): number => {
    let sum = 0
    for (const character of text) sum += advanceOf(character, fonts)
    return sum
  }
  for (const {size, lines: most} of steps) {
    const lines = fill(words, width / size, wide)
    if (!cut && lines.length <= most)
      return {lines: balance(words, lines, width / size, wide), size}
    if (size === steps.at(-1)?.size) return {lines: shorten(lines, most, width / size, wide), size}
  }
  return {lines: [], size: 0}
}

function advanceOf(character: string, fonts: readonly FontFile[]): number {
  if (/[\p{Default_Ignorable_Code_Point}\p{Mn}]/u.test(character)) return 0
  // A renderer that needs a second font for a line may set all of the line in it.
  return Math.max(...fonts.map((font) => font.advance(character) ?? 0))
}

/** Pieces a line may be broken between; scripts without spaces break at any letter, never before closing marks. */
function toWords(text: string): readonly string[] {
  return (
    text.match(
      /\s+|[\p{Ps}\p{Pi}]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]\p{M}*[^\s\p{L}\p{N}\p{Ps}\p{Pi}]*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}])\S)+/gu
    ) ?? []
  )
}

type Wide = (text: string) => number

function fill(words: readonly string[], width: number, wide: Wide): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line === '' && /^\s/u.test(word)) continue
    if (wide((line + word).trimEnd()) <= width) {
      line += word
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    line = ''
    // A word longer than a line is broken where the line ends.
    for (const character of /^\s/u.test(word) ? '' : word) {
      if (wide(line + character) > width) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()]
}

/** As many lines, but of even length: no word alone on the last. */
function balance(
  words: readonly string[],
  lines: readonly string[],
  width: number,
  wide: Wide
): readonly string[] {
  let best = lines
  for (let narrow = width * 0.95; narrow > width * 0.4; narrow -= width * 0.05) {
    const tried = fill(words, narrow, wide)
    if (tried.length > lines.length) break
    best = tried
  }
  return best
}

function shorten(
  lines: readonly string[],
  most: number,
  width: number,
  wide: Wide
): readonly string[] {
  const kept = lines.slice(0, most)
  let last = [...(kept.pop() ?? '')]
  while (last.length > 0 && wide(`${last.join('').trimEnd()}…`) > width) last = last.slice(0, -1)
  return [...kept, `${last.join('').replace(/[\s\p{P}]+$/u, '')}…`]
}
