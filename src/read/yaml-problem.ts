import type {RuleId} from '../diagnostics/rules.ts'

/** Something wrong in a piece of YAML. */
export interface YamlProblem {
  readonly ruleId: RuleId
  readonly reason: string
  /** Offsets in the YAML source. */
  readonly start: number
  readonly end: number
}

/** @returns Where the value of a YAML node begins and ends, in offsets of the source. */
export function rangeOf(node: unknown): readonly [number, number] | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined
  const {range} = node
  if (!Array.isArray(range)) return undefined
  const [start, end] = range as readonly unknown[]
  return typeof start === 'number' && typeof end === 'number' ? [start, end] : undefined
}
