import {firstFrom} from '../first-from.ts'

/** One part of quoted words, as it is looked up. */
export interface Part {
  /** Number of its run of words. */
  readonly run: number
  /** Words of the run that stand before the part, and behind it. */
  readonly front: number
  readonly back: number
  /** Words of the run. */
  readonly length: number
}

const itself = (place: number): number => place

/** Beginnings that are tried before a quotation with gaps is given up. */
const mostTries = 200

/**
 * Find the places where the parts of quoted words follow one another, with nothing but gaps between
 * them: each gap as short as can be, and none over more than one paragraph's end.
 *
 * @param places
 *   For each run the indexes of its first words.
 * @param zoneOf
 *   Number of the paragraph a word stands in.
 * @returns
 *   For each place the index of the first word of each part; at most `most`.
 */
export function findChains(
  places: ReadonlyMap<number, readonly number[]>,
  parts: readonly Part[],
  zoneOf: (word: number) => number,
  most: number
): readonly (readonly number[])[] {
  const lists = parts.map(({run}) => places.get(run) ?? [])
  const chains: number[][] = []
  let from = 0
  for (let tries = 0; tries < mostTries && chains.length < most; tries++) {
    const chain: number[] = []
    let at = from
    for (const [index, list] of lists.entries()) {
      const place = list[firstFrom(list, itself, at)]
      if (place === undefined) return chains
      chain.push(place)
      at = place + (parts[index]?.length ?? 0)
    }
    // Of several beginnings before one end the last is meant.
    for (let index = chain.length - 2; index >= 0; index--) {
      const list = lists[index] ?? []
      const limit = (chain[index + 1] ?? 0) - (parts[index]?.length ?? 0)
      chain[index] = list[firstFrom(list, itself, limit + 1) - 1] ?? chain[index] ?? 0
    }
    const isNear = chain.every(
      (word, index) => index === 0 || zoneOf(word) - zoneOf(chain[index - 1] ?? word) < 2
    )
    if (isNear) chains.push(chain)
    from = (chain[0] ?? from) + 1
  }
  return chains
}
