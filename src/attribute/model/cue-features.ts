import {at, mix, pair} from './hash.ts'
import type {Table} from './table.ts'

/** Features a token has for the question whether it heads a cue. */
export const cueFeatureCount = 14

/** Write the features of one token, as rows of a table of weights, from `offset` on. */
export function writeCueFeatures(table: Table, row: number, out: Int32Array, offset: number): void {
  const {word, tag, lexicon, quote, mark, shape} = table
  const w = at(word, row)
  const t = at(tag, row)
  const before = at(word, row - 1)
  const behind = at(word, row + 1)
  const l = at(lexicon, row)
  const tb = at(tag, row - 1)
  const ta = at(tag, row + 1)
  const q = at(quote, row)
  let p = offset
  out[p++] = mix(101, w, t)
  out[p++] = mix(102, w, before)
  out[p++] = mix(103, w, behind)
  out[p++] = mix(104, w, q)
  out[p++] = mix(105, w, pair(tb, ta))
  out[p++] = mix(106, l, pair(tb, ta))
  out[p++] = mix(107, l, behind)
  out[p++] = mix(108, l, before)
  out[p++] = mix(109, t, pair(at(tag, row - 2), tb))
  out[p++] = mix(110, t, pair(ta, at(tag, row + 2)))
  out[p++] = mix(111, w, at(word, row + 2))
  out[p++] = mix(112, w, at(word, row - 2))
  out[p++] = mix(113, pair(l, at(mark, row - 1)), pair(at(mark, row + 1), q))
  out[p] = mix(
    114,
    pair(at(mark, row), at(shape, row + 1)),
    pair(at(quote, row + 1), at(shape, row - 1))
  )
}
