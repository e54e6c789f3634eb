/**
 * @param items
 *   In the order of where they begin.
 * @param startOf
 *   Where one begins.
 * @returns
 *   Index of the first item that begins at or behind an offset; their number when none does.
 */
export function firstFrom<Item>(
  items: readonly Item[],
  startOf: (item: Item) => number,
  offset: number
): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && startOf(item) < offset) low = middle + 1
    else high = middle
  }
  return low
}
