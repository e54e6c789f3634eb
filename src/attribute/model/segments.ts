import {at} from './hash.ts'
import type {Passage} from './table.ts'

/** Roles that labels stand for. */
export const roles = {none: 0, source: 1, cue: 2, content: 3} as const

/** Role of a label of the first tagger: 0 outside, then pairs for source, cue and content. */
export function roleOf(label: number): number {
  return (label + 1) >> 1
}

/** Stretches of one role in a passage, as the first tagger marked them. */
export interface Segments {
  /** Role of every stretch; the first entry is a dummy. */
  readonly role: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** For every row of the passage, less its first: the stretch it lies in, 0 outside. */
  readonly inside: Int32Array
  /** The last stretch that began at or before the row. */
  readonly last: Int32Array
}

/** Gather the stretches of a passage. */
export function findSegments(labels: Int32Array, {from, to}: Passage): Segments {
  const role = [0]
  const starts = [0]
  const ends = [0]
  const inside = new Int32Array(to - from)
  const last = new Int32Array(to - from)
  let before = 0
  for (let row = from; row < to; row++) {
    const label = at(labels, row)
    if (label > 0) {
      if (label % 2 === 1 || roleOf(label) !== roleOf(before)) {
        role.push(roleOf(label))
        starts.push(row)
        ends.push(row + 1)
      }
      ends[ends.length - 1] = row + 1
      inside[row - from] = role.length - 1
    }
    last[row - from] = role.length - 1
    before = label
  }
  return {role, from: starts, to: ends, inside, last}
}
