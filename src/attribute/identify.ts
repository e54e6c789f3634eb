import {toAttributionId, type AttributionId} from '../model/ids.ts'

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at)
    value = Math.imul(value, 0x01000193)
  }
  return value >>> 0
}

/**
 * Make ids from the words of relations, so that an id lasts while the words do. Relations of the
 * same words get different ids by their order.
 *
 * @param words
 *   For each relation the words of source, cue and content.
 */
export function makeIds(words: readonly string[]): AttributionId[] {
  const taken = new Set<string>()
  const met = new Map<string, number>()
  return words.map((text) => {
    for (let turn = met.get(text) ?? 0; ; turn++) {
      const id = `a${hash(turn === 0 ? text : `${text}\u0000${turn}`).toString(36)}`
      if (taken.has(id)) continue
      taken.add(id)
      met.set(text, turn + 1)
      return toAttributionId(id)
    }
  })
}
