import type {DraftRows} from './candidates.ts'
import type {Context} from './context.ts'
import {at, distanceStep, mix, pair} from './hash.ts'
import type {Marks} from './mark.ts'
import {rowCount, sharedRows, type Linked, type Rows} from './relation.ts'
import {roleOf} from './segments.ts'
import {quoteState, tags, type Passage, type Table} from './table.ts'

/** Features a relation has for the question whether it is right. */
export const judgeFeatureCount = 46

function leadStep(lead: number): number {
  return lead <= 0 ? 0 : 1 + Math.min(14, Math.floor(Math.log2(1 + lead) * 2))
}

function tenths(part: number, whole: number): number {
  return whole === 0 ? 11 : Math.floor((10 * part) / whole)
}

function labelled(marks: Marks, runs: readonly Rows[], role: number): number {
  let sum = 0
  for (const [from, to] of runs) {
    for (let row = from; row < to; row++) if (roleOf(at(marks.labels, row)) === role) sum++
  }
  return sum
}

function quotedRows(table: Table, runs: readonly Rows[]): number {
  let sum = 0
  for (const [from, to] of runs) {
    for (let row = from; row < to; row++) {
      const state = at(table.quote, row)
      if (state !== quoteState.outside && state !== quoteState.single) sum++
    }
  }
  return sum
}

/** The last noun, name or pronoun of a stretch before a comma, else its last word. */
function headOf({tag, mark}: Table, run: Rows | undefined): number {
  if (!run) return 0
  let head = 0
  for (let row = run[0]; row < run[1]; row++) {
    const t = at(tag, row)
    if (head > 0 && (at(mark, row) > 0 || t === 2)) break
    if (t === tags.noun || t === tags.name || t === tags.pronoun) head = row
  }
  return head > 0 ? head : run[0]
}

/** Share of tokens two relations' contents have in common, of all they have, in tenths. */
function likeness(a: readonly Rows[], b: readonly Rows[]): number {
  const shared = sharedRows(a, b)
  return tenths(shared, rowCount(a) + rowCount(b) - shared)
}

/** What the judge looks at besides the relation. */
export interface Surroundings {
  readonly table: Table
  readonly context: Context
  readonly marks: Marks
  readonly passage: Passage
  readonly drafts: readonly DraftRows[]
  /** All relations linked in the passage, this one among them. */
  readonly others: readonly Linked[]
}

/** What the other relations of the passage have to do with one. */
function rivals(
  linked: Linked,
  others: readonly Linked[]
): {nested: number; holds: number; clash: number} {
  let nested = 0
  let holds = 0
  let clash = 0
  for (const other of others) {
    if (other === linked) continue
    const mine: Rows = [linked.cue.from, linked.cue.to]
    const theirs: Rows = [other.cue.from, other.cue.to]
    const main = other.cue.origin === 1 ? 2 : 1
    if (sharedRows([mine], other.content) > 0) nested = Math.max(nested, main)
    if (sharedRows([theirs], linked.content) > 0) holds = Math.max(holds, main)
    if (sharedRows(linked.content, other.content) > 0) {
      clash = Math.max(clash, main * 16 + likeness(linked.content, other.content))
    }
  }
  return {nested, holds, clash}
}

/** Write the features of one relation, as rows of a table of weights. */
export function writeJudgeFeatures(linked: Linked, around: Surroundings, out: Int32Array): void {
  const {table, context, marks, drafts, passage, others} = around
  const {word, tag, shape, lexicon, mark, sentence, quote} = table
  const {cue, source, content} = linked
  let head = cue.to - 1
  let likely = 0
  let lead = -128
  for (let row = cue.from; row < cue.to; row++) {
    likely = Math.max(likely, at(context.likely, row))
    lead = Math.max(lead, marks.lead[row] ?? 0)
  }
  for (let row = cue.to - 1; row >= cue.from; row--) {
    if (at(tag, row) === tags.verb || (at(lexicon, row) > 0 && at(tag, row) === tags.noun)) {
      head = row
      break
    }
  }
  const draft = drafts[cue.draft]
  const rule = draft?.rule ?? 0
  const ruleContent = draft ? likeness(draft.content, content) : 12
  const ruleSource = draft
    ? draft.source.length === 0 && source.length === 0
      ? 3
      : sharedRows(draft.source, source) > 0
        ? 2
        : 1
    : 0
  const size = rowCount(content)
  const quoted = tenths(quotedRows(table, content), size)
  const kind = quoted === 0 ? 0 : quoted >= 9 ? 2 : 1
  const fragments = Math.min(3, content.length)
  const firstRun = content[0] ?? [0, 0]
  const lastRun = content[content.length - 1] ?? [0, 0]
  const side = (firstRun[0] < cue.from ? 1 : 0) + (lastRun[0] >= cue.to ? 2 : 0)
  const gap = side === 1 ? cue.from - lastRun[1] : side === 2 ? firstRun[0] - cue.to : 0
  const sourceRun = source[0]
  const sourceHead = headOf(table, sourceRun)
  const sourceSide = sourceRun ? (sourceRun[0] < cue.from ? 1 : 2) : 0
  const sourceGap = sourceRun
    ? sourceSide === 1
      ? cue.from - sourceRun[1]
      : sourceRun[0] - cue.to
    : 0
  const w = at(word, head)
  const t = at(tag, head)
  const l = at(lexicon, head)
  const sourceWord = sourceRun ? at(word, sourceHead) : 0
  const sourceTag = sourceRun ? pair(at(tag, sourceHead), at(shape, sourceHead)) : 0
  const {nested, holds, clash} = rivals(linked, others)
  const leadSteps = Math.max(-12, Math.min(12, Math.round(lead / 4)))
  const contentLead = leadStep(linked.contentLead)
  const sourceLead = leadStep(linked.sourceLead)
  const agreed = tenths(labelled(marks, content, 3), size)
  const agreedSource = tenths(labelled(marks, source, 1), rowCount(source))
  const spread = Math.min(4, at(sentence, lastRun[1] - 1) - at(sentence, firstRun[0]))
  const away = Math.min(3, Math.abs(at(sentence, cue.from) - at(sentence, firstRun[0])))
  const opener = at(word, firstRun[0])
  const closer = at(mark, lastRun[1])
  const cueQuote = at(quote, cue.from)
  const behind = at(word, cue.to)
  const before = at(word, cue.from - 1)
  let p = 0
  out[p++] = mix(401, cue.origin, leadSteps)
  out[p++] = mix(402, cue.origin, likely)
  out[p++] = mix(403, w, t)
  out[p++] = mix(404, w, kind)
  out[p++] = mix(405, w, pair(side, kind))
  out[p++] = mix(406, l, pair(side, kind))
  out[p++] = mix(407, w, pair(cue.to - cue.from, before))
  out[p++] = mix(408, w, behind)
  out[p++] = mix(409, rule, pair(ruleContent, ruleSource))
  out[p++] = mix(410, rule, cue.origin)
  out[p++] = mix(411, ruleContent, pair(ruleSource, leadSteps))
  out[p++] = mix(412, contentLead, kind)
  out[p++] = mix(413, sourceLead, sourceSide)
  out[p++] = mix(414, contentLead, sourceLead)
  out[p++] = mix(415, leadSteps, contentLead)
  out[p++] = mix(416, agreed, cue.origin)
  out[p++] = mix(417, agreedSource, sourceSide)
  out[p++] = mix(418, agreed, agreedSource)
  out[p++] = mix(419, side, pair(fragments, kind))
  out[p++] = mix(420, distanceStep(gap), pair(side, kind))
  out[p++] = mix(421, distanceStep(size), kind)
  out[p++] = mix(422, sourceWord, sourceSide)
  out[p++] = mix(423, sourceTag, sourceSide)
  out[p++] = mix(424, distanceStep(sourceGap), pair(sourceSide, side))
  out[p++] = mix(425, distanceStep(rowCount(source)), source.length)
  out[p++] = mix(426, spread, kind)
  out[p++] = mix(427, away, pair(side, kind))
  out[p++] = mix(428, opener, side)
  out[p++] = mix(429, closer, pair(side, at(tag, lastRun[1] - 1)))
  out[p++] = mix(430, nested, cue.origin)
  out[p++] = mix(431, holds, kind)
  out[p++] = mix(432, clash, cue.origin)
  out[p++] = mix(433, pair(nested, holds), clash)
  out[p++] = mix(434, cueQuote, pair(kind, nested))
  out[p++] = mix(435, w, sourceTag)
  out[p++] = mix(436, l, sourceWord)
  out[p++] = mix(437, Math.min(8, others.length), kind)
  out[p++] = mix(438, l, opener)
  out[p++] = mix(439, at(context.holds, cue.from), kind)
  out[p++] = mix(440, distanceStep(cue.from - passage.from), kind)
  out[p++] = mix(441, at(tag, firstRun[0]), pair(at(tag, firstRun[0] + 1), side))
  out[p++] = mix(442, pair(leadSteps, contentLead), sourceLead)
  out[p++] = mix(443, w, leadSteps)
  out[p++] = mix(444, agreed, pair(contentLead, kind))
  out[p++] = mix(445, quoted, side)
  out[p] = mix(446, pair(kind, side), pair(sourceSide, distanceStep(sourceGap)))
}
