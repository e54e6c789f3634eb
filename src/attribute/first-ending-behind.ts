/**
 * @param stretches
 *   In text order, none within another.
 * @returns
 *   Index of the first stretch that ends behind an offset; their number when none does.
 */
export function firstEndingBehind(
  stretches: readonly {readonly end: number}[],
  offset: number
): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
