import type {CheckRule} from '../rule.ts'

/**
 * `version-clash`: two files hold one version of a story in other words, so that neither is newer
 * than the other by what they state. The later file in the order of paths is shown.
 *
 * @example
 *   Right: `guid: urn:oaklet:ferry` with `version: "1"` in one file and `version: "2"` in the other.
 * @example
 *   Wrong: `guid: urn:oaklet:ferry` with `version: "1"` in both, and other words.
 */
export const versionClash: CheckRule = function* ({entries, versions, versionClashes}) {
  const stories = new Map(entries.map((entry) => [entry.id, entry]))
  for (const {newest, other} of versionClashes) {
    const {guid, version} = stories.get(newest)?.fields ?? {}
    const older = versions.get(newest)?.find(({id}) => id === other)
    const named = version === undefined ? 'text' : `text of version ${version}`
    yield {
      entry: newest,
      ruleId: 'version-clash',
      reason: `Unexpected second ${named} of “${guid ?? newest}”, expected one; ${older?.file ?? other} is not shown`
    }
  }
}
