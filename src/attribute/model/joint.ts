import {at} from './hash.ts'
import {quoteState, tags, type Table} from './table.ts'

/** Kinds of joints between two tokens that transitions are weighed for. */
export const jointCount = 128

/** Classes of tags at the right of a joint. */
const tagGroups = Int32Array.from([0, 1, 2, 1, 3, 2, 4, 1, 4, 4, 5, 4, 4, 0, 5, 4, 3, 1])
/** Classes of marks at the left of a joint. */
const markGroups = Int32Array.from([0, 1, 2, 2, 3, 2, 3, 0, 3, 3, 0, 0, 0, 0, 0])

/** Kind of the joint in front of a token: the mark before it, the turn of quotations, the word behind. */
export function jointAt(table: Table, row: number): number {
  const mark = at(markGroups, at(table.mark, row - 1))
  const group = at(tagGroups, at(table.tag, row))
  const turn =
    at(table.quote, row) === quoteState.opening
      ? 1
      : at(table.quote, row - 1) === quoteState.closing
        ? 2
        : at(table.mark, row) > 0
          ? 3
          : 0
  return mark * 24 + turn * 6 + (at(table.tag, row) === tags.mark ? 0 : group)
}
