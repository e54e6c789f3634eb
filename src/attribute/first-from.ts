/**
 * @param items
 *   In the order of their places.
 * @param placeOf
 *   Where one begins, or where it ends.
 * @returns
 *   Index of the first item whose place is at or behind an offset; their number when none is.
 */
export function firstFrom<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => number,
  offset: number
): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && placeOf(item) < offset) low = middle + 1
    else high = middle
  }
  return low
}
