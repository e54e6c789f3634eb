import type {Context} from './context.ts'
import {at, distanceStep, mix, pair} from './hash.ts'
import {roleOf, type Segments} from './segments.ts'
import type {Passage, Table} from './table.ts'

/** Features of a token that are the same for every cue of its passage. */
export const linkFixedCount = 20
/** Features of a token that hang on the cue it is linked to. */
export const linkFeatureCount = 26

/** A stretch that may be a cue, with what is known of it. */
export interface CueCandidate {
  readonly from: number
  readonly to: number
  /** 1 marked by the first tagger, 2 marked when it was asked for more, 4 found by a rule. */
  readonly origin: number
  /** Index of the rules' relation with this cue, -1 without. */
  readonly draft: number
}

/** Write the features of one token that do not hang on a cue. */
export function writeLinkFixed(
  table: Table,
  context: Context,
  labels: Int32Array,
  row: number,
  out: Int32Array,
  offset: number
): void {
  const {word, tag, quote, mark, shape} = table
  const w = at(word, row)
  const w1 = at(word, row - 1)
  const v1 = at(word, row + 1)
  const t = at(tag, row)
  const t1 = at(tag, row - 1)
  const u1 = at(tag, row + 1)
  const q = at(quote, row)
  const a = at(labels, row)
  const a1 = at(labels, row - 1)
  const b1 = at(labels, row + 1)
  const rule = at(context.ruleRoles, row)
  const quoted = at(context.quotedLength, row)
  let p = offset
  out[p++] = mix(201, w, 0)
  out[p++] = mix(202, w1, a)
  out[p++] = mix(203, v1, a)
  out[p++] = mix(204, w, a)
  out[p++] = mix(205, w1, w)
  out[p++] = mix(206, w, v1)
  out[p++] = mix(207, pair(t1, t), u1)
  out[p++] = mix(208, pair(a1, a), b1)
  out[p++] = mix(209, pair(a1, a), pair(t1, t))
  out[p++] = mix(210, pair(a, b1), pair(t, u1))
  out[p++] = mix(211, pair(at(quote, row - 1), q), pair(at(quote, row + 1), a))
  out[p++] = mix(212, pair(q, quoted), pair(a, roleOf(a1)))
  out[p++] = mix(213, pair(at(mark, row - 1), at(mark, row)), pair(at(mark, row + 1), a))
  out[p++] = mix(214, pair(rule, a), pair(at(context.ruleRoles, row - 1), q))
  out[p++] = mix(215, pair(at(tag, row - 2), t1), pair(t, a))
  out[p++] = mix(216, pair(t, u1), pair(at(tag, row + 2), a))
  out[p++] = mix(
    217,
    pair(roleOf(at(labels, row - 2)), roleOf(a1)),
    pair(a, pair(roleOf(b1), roleOf(at(labels, row + 2))))
  )
  out[p++] = mix(218, pair(at(shape, row - 1), at(shape, row)), pair(at(shape, row + 1), a))
  out[p++] = mix(219, pair(w1, v1), t)
  out[p] = mix(220, pair(t1, t), pair(u1, a))
}

/** What stays the same while the tokens around one cue are written. */
export interface CueView {
  readonly cue: CueCandidate
  readonly segments: Segments
  /** The stretch of the cue, or the last before it. */
  readonly place: number
  readonly word: number
  readonly lexicon: number
  readonly opener: number
  /** Roles of the two stretches before and the two behind. */
  readonly near: number
  /** Of three. */
  readonly wide: number
  /** Nearest other cues of the first tagger. */
  readonly cueBefore: number
  readonly cueBehind: number
}

function headOf(table: Table, {from, to}: CueCandidate): number {
  for (let row = to - 1; row >= from; row--) if (at(table.tag, row) === 16) return row
  for (let row = to - 1; row >= from; row--) if (at(table.lexicon, row) > 0) return row
  return to - 1
}

/** Look at a passage from one cue. */
export function viewFrom(
  table: Table,
  passage: Passage,
  segments: Segments,
  cue: CueCandidate
): CueView {
  const head = headOf(table, cue)
  const place = at(segments.last, cue.from - passage.from)
  const own = at(segments.inside, cue.from - passage.from) > 0
  const role = (step: number): number => {
    const index = step > 0 || own ? place + step : place + step + 1
    return index > 0 ? (segments.role[index] ?? 0) : 0
  }
  let cueBefore = 0
  for (let index = place - (own ? 1 : 0); index > 0; index--) {
    if (segments.role[index] !== 2) continue
    cueBefore = (segments.to[index] ?? 0) - 1
    break
  }
  let cueBehind = 0
  for (let index = place + 1; index < segments.role.length; index++) {
    if (segments.role[index] !== 2) continue
    cueBehind = segments.from[index] ?? 0
    break
  }
  const near = pair(pair(role(-2), role(-1)), pair(role(1), role(2)))
  return {
    cue,
    segments,
    place,
    word: at(table.word, head),
    lexicon: at(table.lexicon, head),
    opener: at(table.word, cue.to),
    near: pair(near, own ? 1 : 0),
    wide: pair(near, pair(role(-3), role(3))),
    cueBefore,
    cueBehind
  }
}

/** Write the features of one token as seen from a cue. */
export function writeLinkFeatures(
  table: Table,
  context: Context,
  labels: Int32Array,
  passage: Passage,
  view: CueView,
  drafted: Int32Array,
  row: number,
  out: Int32Array,
  offset: number
): void {
  const {cue, segments, place} = view
  const {sentence, quote, tag, word, quotation} = table
  const {turns, commas} = context
  const side = row < cue.from ? 1 : row >= cue.to ? 2 : 3
  const edge = side === 1 ? cue.from : cue.to - 1
  const distance = Math.abs(row - edge)
  const step = side === 3 ? 0 : distanceStep(distance)
  const label = at(labels, row)
  const role = roleOf(label)
  const t = at(tag, row)
  const q = at(quote, row)
  const w = at(word, row)
  const inside = at(segments.inside, row - passage.from)
  const ordinal = inside > 0 ? Math.max(-4, Math.min(4, inside - place)) + 6 : 0
  const low = Math.min(row, edge)
  const high = Math.max(row, edge)
  const sentences = Math.min(3, at(sentence, high) - at(sentence, low))
  const turned = Math.min(4, at(turns, high) - at(turns, low))
  const comma = Math.min(3, at(commas, high) - at(commas, low))
  const other = side === 1 ? view.cueBefore : view.cueBehind
  const otherFar = other === 0 ? 0 : Math.abs(row - other)
  const passed =
    other === 0 ? 0 : (side === 1 ? row <= other : row >= other) ? 3 : otherFar < distance ? 2 : 1
  const otherClass = at(table.lexicon, other)
  const from = passage.from
  const crossed = crossedRoles(
    segments,
    at(segments.last, low - from),
    at(segments.last, high - from)
  )
  const d = at(drafted, row - from)
  const dBefore = at(drafted, row - from - 1)
  const dBehind = at(drafted, row - from + 1)
  const sameQuote = at(quotation, row) === at(quotation, edge) ? 1 : 0
  const cueQuote = at(quote, edge)
  const flags = pair(cue.origin, side)
  let p = offset
  out[p++] = mix(301, pair(side, step), role)
  out[p++] = mix(302, view.near, pair(ordinal, role))
  out[p++] = mix(304, view.word, pair(side, pair(role, ordinal)))
  out[p++] = mix(305, view.lexicon, pair(side, pair(role, ordinal)))
  out[p++] = mix(306, view.word, pair(pair(side, Math.min(4, step)), t))
  out[p++] = mix(307, pair(side, passed), pair(role, sentences))
  out[p++] = mix(308, pair(side, crossed), role)
  out[p++] = mix(310, pair(side, comma), pair(t, sentences))
  out[p++] = mix(311, pair(side, view.opener), pair(role, Math.min(6, step)))
  out[p++] = mix(312, pair(ordinal, label), pair(d, side))
  out[p++] = mix(313, pair(d, label), pair(dBefore, dBehind))
  out[p++] = mix(314, pair(d, dBefore), pair(dBehind, t))
  out[p++] = mix(315, pair(cueQuote, q), pair(sameQuote, side))
  out[p++] = mix(317, pair(side, passed), pair(otherClass, role))
  out[p++] = mix(318, view.lexicon, pair(otherClass, pair(side, pair(passed, role))))
  out[p++] = mix(319, w, pair(side, step))
  out[p++] = mix(320, flags, label)
  out[p++] = mix(323, view.near, pair(side, pair(step, t)))
  out[p++] = mix(324, view.near, pair(ordinal, pair(q, turned)))
  out[p++] = mix(326, view.near, pair(ordinal, view.lexicon))
  out[p++] = mix(327, pair(side, crossed), pair(sentences, pair(turned, q)))
  out[p++] = mix(328, pair(side, ordinal), pair(sentences, pair(passed, crossed)))
  out[p++] = mix(329, view.near, pair(d, pair(ordinal, label)))
  out[p++] = mix(331, w, pair(side, role))
  out[p++] = mix(332, pair(at(labels, row - 1), label), pair(ordinal, side))
  out[p] = mix(334, pair(side, view.opener), pair(view.lexicon, pair(role, ordinal)))
}

/** How many sources, cues and contents begin between two stretches, none above two. */
function crossedRoles({role}: Segments, after: number, upTo: number): number {
  let source = 0
  let cue = 0
  let content = 0
  for (let index = after + 1; index <= upTo && index < after + 9; index++) {
    if (role[index] === 1) source++
    else if (role[index] === 2) cue++
    else content++
  }
  return Math.min(2, source) * 9 + Math.min(2, cue) * 3 + Math.min(2, content)
}
