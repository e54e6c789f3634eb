/**
 * Row of a feature in a table of weights, before it is cut to the table's size: the number of its
 * template and up to two values, thoroughly mixed.
 */
export function mix(template: number, a: number, b: number): number {
  const hash =
    Math.imul(a + 0x3c6ef372, 0x9e3779b1) ^ Math.imul(b + template * 0x51ed27, 0x85ebca77)
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 14)
}

/** Two values as one, for features of three or four values. */
export function pair(a: number, b: number): number {
  return (Math.imul(a, 0x2545f491) + b) ^ (a >>> 7)
}

const steps = [1, 2, 3, 4, 5, 7, 10, 15, 23, 36, 60]
const buckets = Int32Array.from({length: 61}, (_, distance) =>
  steps.findIndex((step) => distance <= step)
)

/** A distance in tokens as one of twelve steps; 0 when it is not above 0. */
export function distanceStep(distance: number): number {
  if (distance <= 0) return 0
  return distance > 60 ? 12 : (buckets[distance] ?? 0) + 1
}

/** Value of a typed array, 0 outside of it. */
export function at(array: Int32Array, index: number): number {
  return array[index] ?? 0
}
