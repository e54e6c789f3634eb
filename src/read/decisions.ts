import {isMap, isScalar, isSeq} from 'yaml'
import {readDecision, type PlacelessDecision} from './decision-fields.ts'
import {rangeOf, type YamlProblem} from './yaml-problem.ts'

/** A decision and where it stands in the YAML source. */
export interface YamlDecision {
  readonly decision: PlacelessDecision
  readonly start: number
}

/**
 * Read what editors decided about the relations of a story: the list `attributions`.
 *
 * @param value
 *   Plain data of `node`.
 * @returns
 *   Sound decisions in their order; a problem for each thing that is wrong, at its own place.
 */
export function readDecisions(
  value: unknown,
  node: unknown
): {readonly decisions: readonly YamlDecision[]; readonly problems: readonly YamlProblem[]} {
  const whole = rangeOf(node) ?? [0, 0]
  if (!Array.isArray(value)) {
    const reason = 'Unexpected value of `attributions`, expected a list of decisions'
    const [start, end] = whole
    return {decisions: [], problems: [{ruleId: 'field-value', reason, start, end}]}
  }
  const decisions: YamlDecision[] = []
  const problems: YamlProblem[] = []
  for (const [index, item] of (value as readonly unknown[]).entries()) {
    const itemNode: unknown = isSeq(node) ? node.items[index] : undefined
    const [start, end] = rangeOf(itemNode) ?? whole
    const read = readDecision(item)
    if (read.decision) decisions.push({decision: read.decision, start})
    for (const {ruleId, reason, key} of read.problems) {
      const [from, to] = (key !== undefined && keyRange(itemNode, key)) || [start, end]
      problems.push({ruleId, reason, start: from, end: to})
    }
  }
  return {decisions, problems}
}

function keyRange(node: unknown, key: string): readonly [number, number] | undefined {
  if (!isMap(node)) return undefined
  const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === key)
  return rangeOf(pair?.key)
}
