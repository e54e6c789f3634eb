import type {Context} from './context.ts'
import {at, distanceStep, mix, pair} from './hash.ts'
import type {Passage, Table} from './table.ts'

/** Features a token has when source, cue and content are marked. */
export const tagFeatureCount = 43

/** Write the features of one token, as rows of a table of weights, from `offset` on. */
export function writeTagFeatures(
  table: Table,
  context: Context,
  passage: Passage,
  row: number,
  out: Int32Array,
  offset: number
): void {
  const {word, tag, shape, quote, lexicon, sentenceStart, sentenceEnd, sentence, mark} = table
  const {likely, cueBefore, cueBehind, commas, turns, holds, quotedLength, ruleRoles, rule} =
    context
  const w = at(word, row)
  const w1 = at(word, row - 1)
  const w2 = at(word, row - 2)
  const v1 = at(word, row + 1)
  const v2 = at(word, row + 2)
  const t = at(tag, row)
  const t1 = at(tag, row - 1)
  const t2 = at(tag, row - 2)
  const u1 = at(tag, row + 1)
  const u2 = at(tag, row + 2)
  const q = at(quote, row)
  const s = at(shape, row)
  const before = at(cueBefore, row)
  const behind = at(cueBehind, row)
  const sameBefore = before > 0 ? Math.min(3, 1 + at(sentence, row) - at(sentence, before)) : 0
  const sameBehind = behind > 0 ? Math.min(3, 1 + at(sentence, behind) - at(sentence, row)) : 0
  const farBefore = before > 0 ? distanceStep(row - before) : 0
  const farBehind = behind > 0 ? distanceStep(behind - row) : 0
  const classBefore = at(lexicon, before)
  const classBehind = at(lexicon, behind)
  const commasBefore = before > 0 ? Math.min(3, at(commas, row) - at(commas, before)) : 4
  const commasBehind = behind > 0 ? Math.min(3, at(commas, behind) - at(commas, row)) : 4
  const turnsBefore = before > 0 ? Math.min(3, at(turns, row) - at(turns, before)) : 4
  const turnsBehind = behind > 0 ? Math.min(3, at(turns, behind) - at(turns, row)) : 4
  const begin = at(sentenceStart, row)
  const end = at(sentenceEnd, row)
  const opener = at(word, before + 1)
  const l = at(likely, row)
  const held = at(holds, row)
  const first = at(word, begin)
  let p = offset
  out[p++] = mix(1, w, t)
  out[p++] = mix(2, w1, 0)
  out[p++] = mix(3, v1, 0)
  out[p++] = mix(4, w2, 0)
  out[p++] = mix(5, v2, 0)
  out[p++] = mix(6, w1, w)
  out[p++] = mix(7, w, v1)
  out[p++] = mix(8, t1, t)
  out[p++] = mix(9, t, u1)
  out[p++] = mix(10, pair(t1, t), u1)
  out[p++] = mix(11, pair(t2, t1), t)
  out[p++] = mix(12, pair(t, u1), u2)
  out[p++] = mix(13, pair(t2, t1), pair(t, u1))
  out[p++] = mix(14, pair(at(shape, row - 1), s), at(shape, row + 1))
  out[p++] = mix(15, w, pair(u1, q))
  out[p++] = mix(16, w, pair(t1, l))
  out[p++] = mix(17, pair(at(quote, row - 1), q), pair(at(quote, row + 1), quotedLength[row] ?? 0))
  out[p++] = mix(18, w, q)
  out[p++] = mix(19, pair(t, q), pair(sameBefore, sameBehind))
  out[p++] = mix(20, classBefore, pair(farBefore, sameBefore))
  out[p++] = mix(21, classBehind, pair(farBehind, sameBehind))
  out[p++] = mix(22, at(word, before), pair(sameBefore, pair(t, commasBefore)))
  out[p++] = mix(23, at(word, behind), pair(sameBehind, pair(t, commasBehind)))
  out[p++] = mix(24, pair(farBefore, farBehind), pair(sameBefore, sameBehind))
  out[p++] = mix(25, pair(commasBefore, commasBehind), pair(turnsBefore, pair(turnsBehind, t)))
  out[p++] = mix(26, pair(classBefore, opener), pair(sameBefore, commasBefore))
  out[p++] = mix(27, opener, pair(distanceStep(row - before), pair(sameBefore, t)))
  out[p++] = mix(28, pair(l, at(likely, row - 1)), pair(at(likely, row + 1), w))
  out[p++] = mix(29, pair(l, t), pair(at(likely, row - 1), at(likely, row + 1)))
  out[p++] = mix(31, first, pair(distanceStep(row - begin + 1), t))
  out[p++] = mix(
    32,
    pair(held, distanceStep(row - begin + 1)),
    pair(begin === passage.from ? 1 : 0, q)
  )
  out[p++] = mix(33, pair(held, distanceStep(end - row)), q)
  out[p++] = mix(35, pair(classBefore, classBehind), pair(q, pair(turnsBefore, turnsBehind)))
  out[p++] = mix(
    36,
    pair(at(likely, before), at(likely, behind)),
    pair(pair(sameBefore, sameBehind), pair(t, q))
  )
  out[p++] = mix(
    39,
    pair(at(quote, begin), at(quote, end - 1)),
    pair(q, pair(sameBefore, sameBehind))
  )
  out[p++] = mix(40, pair(at(ruleRoles, row), at(rule, row)), q)
  out[p++] = mix(
    41,
    pair(at(ruleRoles, row - 1), at(ruleRoles, row)),
    pair(at(ruleRoles, row + 1), t)
  )
  out[p++] = mix(42, pair(at(ruleRoles, row), at(ruleRoles, row - 1)), w)
  out[p++] = mix(44, at(ruleRoles, row), pair(l, pair(sameBefore, sameBehind)))
  out[p++] = mix(
    45,
    pair(at(mark, row - 1), at(mark, row)),
    pair(at(mark, row + 1), pair(q, at(ruleRoles, row)))
  )
  out[p++] = mix(46, pair(w2, w1), w)
  out[p++] = mix(47, pair(w, v1), v2)
  out[p] = mix(50, pair(w1, v1), t)
}
