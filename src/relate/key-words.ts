import type {Entry} from '../model/entry.ts'

/** Words kept of each story. */
const kept = 32

/** A word in fewer stories than this ties nothing together; in more, it tells nothing. */
const rarest = 2
const commonest = 60

/** A word and how much it tells about a story, from 0. */
export type KeyWords = ReadonlyMap<string, number>

const word = /[\p{Script=Han}]{2}|[\p{L}\p{N}\p{M}]{4,}/gu

/**
 * Find the words by which each story is told from the others: those that few stories have, names
 * above all.
 *
 * @returns
 *   For each story, in the order given, at most 32 words with their weight.
 */
export function findKeyWords(entries: readonly Entry[]): readonly KeyWords[] {
  const texts = entries.map(countWords)
  const stories = new Map<string, number>()
  for (const words of texts) {
    for (const one of words.keys()) stories.set(one, (stories.get(one) ?? 0) + 1)
  }
  return texts.map((words) => {
    const weighed = [...words].flatMap(([one, count]): readonly [string, number][] => {
      const spread = stories.get(one) ?? 0
      if (spread < rarest || spread > commonest) return []
      return [[one, Math.log(1 + entries.length / spread) * (1 + Math.log(count))]]
    })
    return new Map(weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, kept))
  })
}

/**
 * Count the words of a story's headline, standfirst and body.
 *
 * @returns
 *   Words in small letters, each with how often it stands there; in capitals it counts double.
 */
export function countWords({fields}: Entry): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const text = [
    fields.headline ?? '',
    fields.standfirst ?? '',
    ...fields.body
      .filter(({type}) => type !== 'related' && type !== 'note')
      .map(({text: own}) => own)
  ].join('\n')
  for (const [match] of text.matchAll(word)) {
    const key = match.toLowerCase()
    // A word that stands in capitals somewhere counts double: names tie stories together.
    const weight = /^\p{Lu}/u.test(match) ? 2 : 1
    counts.set(key, (counts.get(key) ?? 0) + weight)
  }
  return counts
}
