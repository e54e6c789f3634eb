import type {ArticleFields} from '../model/article.ts'

/** Words in one shingle. */
const shingleWords = 5

/** One shingle in four is kept, the same ones in every story: the choice hangs on its hash. */
const keptShare = 4

/** Shingles of one story that are looked at. */
const mostShingles = 800

const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu

/**
 * @returns
 *   Hashes of some runs of words of a story's text: what two stories have of them in common is about
 *   what they have of their text in common.
 * @see Broder 1997, “On the resemblance and containment of documents”.
 */
export function fingerprint({
  fields
}: {
  readonly fields: Pick<ArticleFields, 'body'>
}): ReadonlySet<number> {
  const print = new Set<number>()
  const recent: number[] = []
  for (const block of fields.body) {
    if (block.type === 'related' || block.type === 'note') continue
    for (const [text] of block.text.toLowerCase().matchAll(word)) {
      recent.push(hash(text))
      if (recent.length > shingleWords) recent.shift()
      if (recent.length < shingleWords) continue
      const shingle = recent.reduce((sum, one) => mix(sum, one), 0x811c9dc5)
      if (shingle % keptShare === 0) print.add(shingle)
      if (print.size >= mostShingles) return print
    }
  }
  return print
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}

function mix(sum: number, value: number): number {
  let mixed = Math.imul(sum ^ value, 0x85ebca6b)
  mixed ^= mixed >>> 13
  return Math.imul(mixed, 0xc2b2ae35) >>> 0
}
