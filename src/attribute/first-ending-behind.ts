import {firstFrom} from './first-from.ts'

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
  return firstFrom(stretches, ({end}) => end, offset + 1)
}
