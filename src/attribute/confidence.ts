import type {Draft} from './draft.ts'
import type {SourceReading} from './reading.ts'

/**
 * How sure a relation is, 0–1: what its rule earned on marked copy, less where the source is
 * weak. Relations inside others were not measured and get a little less. What an editor decided is sure.
 */
export function confidenceOf(draft: Draft, source: SourceReading, inner: boolean): number {
  if (draft.decided) return 1
  let value = draft.weight
  if (source.refers === 'pronoun') value -= 0.02
  if (inner) value -= 0.08
  return Math.round(Math.max(0, Math.min(1, value)) * 100) / 100
}
