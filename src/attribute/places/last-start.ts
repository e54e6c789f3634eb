/**
 * @param count
 *   How many stretches follow one another.
 * @param startOf
 *   Where each begins, none before the one ahead of it.
 * @returns
 *   Index of the last that begins at or before an offset; 0 when none does.
 */
export function lastStart(
  count: number,
  startOf: (index: number) => number | undefined,
  offset: number
): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((startOf(middle) ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
