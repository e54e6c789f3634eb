import {at} from './hash.ts'
import {jointAt} from './joint.ts'
import {quoteState, type Passage, type Table} from './table.ts'

/** What lies around every token of a story; one row a token, as in its table. */
export interface Context {
  /** How likely the token heads a cue: 0 to 4. */
  readonly likely: Int32Array
  /** Roles the rules give the token: 1 source, 2 cue, 4 content. */
  readonly ruleRoles: Int32Array
  /** Rule that gave its outermost role, from 1. */
  readonly rule: Int32Array
  /** Row of the nearest likely cue before the token and behind it; 0 when there is none in the passage. */
  readonly cueBefore: Int32Array
  readonly cueBehind: Int32Array
  /** How many commas, and how many ends of quotations, lie before the token in its passage. */
  readonly commas: Int32Array
  readonly turns: Int32Array
  /** What the sentence of the token holds: 1 a likely cue, 2 a quotation, 4 a question mark. */
  readonly holds: Int32Array
  /** Words in its quotation as one of six steps; 0 outside. */
  readonly quotedLength: Int32Array
  /** Kind of the joint in front of the token, as `jointAt` tells it. */
  readonly joint: Int32Array
}

/** An empty context for a table. */
export function emptyContext({rows}: Table): Context {
  return {
    likely: new Int32Array(rows),
    ruleRoles: new Int32Array(rows),
    rule: new Int32Array(rows),
    cueBefore: new Int32Array(rows),
    cueBehind: new Int32Array(rows),
    commas: new Int32Array(rows),
    turns: new Int32Array(rows),
    holds: new Int32Array(rows),
    quotedLength: new Int32Array(rows),
    joint: new Int32Array(rows)
  }
}

const lengthSteps = [1, 2, 4, 8, 16]

/** Fill in what follows from the likely cues and the marks of one passage. */
export function surroundPassage(table: Table, context: Context, {from, to}: Passage): void {
  const {likely, cueBefore, cueBehind, commas, turns, holds, quotedLength, joint} = context
  let nearest = 0
  let comma = 0
  let turn = 0
  let begin = from
  for (let row = from; row < to; row++) {
    joint[row] = jointAt(table, row)
    cueBefore[row] = nearest
    commas[row] = comma
    turns[row] = turn
    if (at(likely, row) > 0) nearest = row
    if (at(table.mark, row) === 1) comma++
    if (at(table.quotation, row) !== at(table.quotation, row + 1)) {
      turn++
      if (at(table.quotation, row) > 0) {
        const step = lengthSteps.findIndex((limit) => row - begin - 1 <= limit)
        quotedLength.fill(step < 0 ? 6 : step + 1, begin, row + 1)
      }
      begin = row + 1
    }
  }
  nearest = 0
  for (let row = to - 1; row >= from; row--) {
    cueBehind[row] = nearest
    if (at(likely, row) > 0) nearest = row
  }
  for (let row = from; row < to;) {
    const end = at(table.sentenceEnd, row)
    let held = 0
    for (let one = row; one < end; one++) {
      if (at(likely, one) > 1) held |= 1
      if (at(table.quote, one) === quoteState.inside) held |= 2
      if (at(table.mark, one) === 3) held |= 4
    }
    holds.fill(held, row, end)
    row = Math.max(end, row + 1)
  }
}
