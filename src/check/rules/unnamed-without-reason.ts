import type {CheckRule} from '../rule.ts'

/**
 * `unnamed-without-reason`: a statement by a source the copy neither names nor says why not.
 * Told once for each source as printed, on its first statement; statements carried by another
 * outlet are that outlet's to justify.
 *
 * @example
 *   Right: “a pilot, who spoke on condition of anonymity because the talks were confidential, said …”.
 * @example
 *   Wrong: “a pilot said …”.
 */
export const unnamedWithoutReason: CheckRule = function* ({entries, unnamed}) {
  const stories = new Map(entries.map((entry) => [entry.id, entry]))
  const told = new Set<string>()
  for (const {entry: id, attribution} of unnamed) {
    const entry = stories.get(id)
    const statement = entry?.attributions.find((each) => each.id === attribution)
    if (!entry || !statement || statement.via.length > 0) continue
    const {condition, reason} = statement.anonymity ?? {}
    if (condition !== undefined || reason !== undefined) continue
    const [span] = statement.source
    const words =
      statement.sourceName ?? (span ? entry.text.slice(...span) : 'a source that is not named')
    const key = JSON.stringify([id, words])
    if (told.has(key)) continue
    told.add(key)
    yield {
      entry: id,
      ruleId: 'unnamed-without-reason',
      reason: `Unexpected unnamed source “${words.replace(/\s+/gu, ' ')}”, expected the reason it is not named`,
      ...(span && {span})
    }
  }
}
