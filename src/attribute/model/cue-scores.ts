import {cueFeatureCount, writeCueFeatures} from './cue-features.ts'
import type {Context} from './context.ts'
import type {Passage, Table} from './table.ts'

/** Weights of the scorer of cue heads: one cell a row, `2 ** bits` rows. */
export interface CueWeights {
  readonly bits: number
  readonly cells: Int8Array | Float32Array
  /** Sums from which a token counts as 1, 2, 3, 4. */
  readonly steps: readonly number[]
}

/** Weigh how likely each token of a passage heads a cue. */
export function scoreCues(
  table: Table,
  context: Context,
  {from, to}: Passage,
  {bits, cells, steps}: CueWeights,
  features: Int32Array
): void {
  const mask = (1 << bits) - 1
  const {likely} = context
  for (let row = from; row < to; row++) {
    writeCueFeatures(table, row, features, 0)
    let sum = 0
    for (let feature = 0; feature < cueFeatureCount; feature++) {
      sum += cells[(features[feature] ?? 0) & mask] ?? 0
    }
    let step = 0
    while (step < steps.length && sum >= (steps[step] ?? 0)) step++
    likely[row] = step
  }
}
