import {at} from './hash.ts'
import type {CueCandidate} from './link-features.ts'
import type {Passage} from './table.ts'
import {stride} from './tagger.ts'
import type {Scratch} from './tagger.ts'

/** A stretch of rows, half-open. */
export type Rows = readonly [from: number, to: number]

/** A relation as the second tagger links it. */
export interface Linked {
  readonly cue: CueCandidate
  readonly source: readonly Rows[]
  readonly content: readonly Rows[]
  /** By how much the labels of source and content beat no label, mean of their tokens. */
  readonly sourceLead: number
  readonly contentLead: number
}

function runsOf(path: Int32Array, {from, to}: Passage, label: number): Rows[] {
  const runs: Rows[] = []
  for (let row = from; row < to; row++) {
    const here = at(path, row - from)
    if (here !== label && here !== label + 1) continue
    let end = row + 1
    while (end < to && at(path, end - from) === label + 1) end++
    runs.push([row, end])
    row = end - 1
  }
  return runs
}

function leadOf(
  {scores}: Scratch,
  runs: readonly Rows[],
  base: number,
  label: number,
  unit: number
): number {
  let sum = 0
  let count = 0
  for (const [from, to] of runs) {
    for (let row = from; row < to; row++) {
      const cell = (row - base) * stride
      const best = Math.max(scores[cell + label] ?? 0, scores[cell + label + 1] ?? 0)
      sum += best - (scores[cell] ?? 0)
      count++
    }
  }
  return count === 0 ? 0 : sum / count / unit
}

/** Read the relation out of the labels that lie in the scratch space; `undefined` without content. */
export function readLinked(
  cue: CueCandidate,
  window: Passage,
  scratch: Scratch,
  unit: number
): Linked | undefined {
  const content = runsOf(scratch.path, window, 3)
  if (content.length === 0) return undefined
  const source = runsOf(scratch.path, window, 1)
  return {
    cue,
    source,
    content,
    sourceLead: leadOf(scratch, source, window.from, 1, unit),
    contentLead: leadOf(scratch, content, window.from, 3, unit)
  }
}

/** How many rows a list of stretches covers. */
export function rowCount(runs: readonly Rows[]): number {
  let sum = 0
  for (const [from, to] of runs) sum += to - from
  return sum
}

/** How many rows two lists of stretches share. */
export function sharedRows(a: readonly Rows[], b: readonly Rows[]): number {
  let sum = 0
  for (const [from, to] of a) {
    for (const [start, end] of b) sum += Math.max(0, Math.min(to, end) - Math.max(from, start))
  }
  return sum
}
