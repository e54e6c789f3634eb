import type {Entry} from '../model/entry.ts'
import type {EntryId} from '../model/ids.ts'
import {compare} from './tally.ts'

/** Words in one shingle. */
const shingleWords = 5

/** One shingle in four is kept, the same ones in every story: the choice hangs on its hash. */
const keptShare = 4

/** A shingle in more stories than this is a boilerplate line; it also bounds the work. */
const commonShingle = 40

/** Shingles of one story that are looked at. */
const mostShingles = 800

/** Two stories with much text in common. */
export interface SharedText {
  readonly one: EntryId
  readonly other: EntryId
  readonly kind: 'copy' | 'rewrite'
  /** Share of the longer story's text that both have, 0–1; for a rewrite, of the shorter's. */
  readonly score: number
}

/**
 * Find stories with the same text and stories that took over large parts of another. Work and
 * memory grow with the text, not with the pairs of stories.
 *
 * @see Broder 1997, “On the resemblance and containment of documents”.
 */
export function findCopies(entries: readonly Entry[]): readonly SharedText[] {
  const prints = entries.map(fingerprint)
  const stories = new Map<number, number[]>()
  for (const [index, print] of prints.entries()) {
    for (const shingle of print) {
      const list = stories.get(shingle)
      if (list === undefined) stories.set(shingle, [index])
      else if (list.length <= commonShingle) list.push(index)
    }
  }
  const shared = new Map<number, number>()
  for (const list of stories.values()) {
    if (list.length < 2 || list.length > commonShingle) continue
    for (const [at, one] of list.entries()) {
      for (const other of list.slice(at + 1)) {
        const pair = one * entries.length + other
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
    }
  }
  return [...shared]
    .flatMap(([pair, count]) => toShared(pair, count, entries, prints))
    .sort((a, b) => compare(a.one, b.one) || compare(a.other, b.other))
}

function toShared(
  pair: number,
  count: number,
  entries: readonly Entry[],
  prints: readonly ReadonlySet<number>[]
): readonly SharedText[] {
  const [first, second] = [Math.floor(pair / entries.length), pair % entries.length]
  const [one, other] = [entries[first], entries[second]]
  const sizes = [prints[first]?.size ?? 0, prints[second]?.size ?? 0]
  const [ofLonger, ofShorter] = [count / Math.max(...sizes), count / Math.min(...sizes)]
  if (!one || !other || count < 3 || ofShorter < 0.25) return []
  const kind = ofLonger >= 0.75 ? 'copy' : 'rewrite'
  const score = Math.round((kind === 'copy' ? ofLonger : ofShorter) * 1000) / 1000
  return [{one: one.id, other: other.id, kind, score}]
}

const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu

function fingerprint(entry: Entry): ReadonlySet<number> {
  const print = new Set<number>()
  const recent: number[] = []
  for (const block of entry.fields.body) {
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
