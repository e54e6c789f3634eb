import type {Archive} from '../model/archive.ts'
import type {CheckRule, Finding} from './rule.ts'
import {duplicateAddress} from './rules/duplicate-address.ts'
import {unmatchedSource} from './rules/unmatched-source.ts'
import {unnamedWithoutReason} from './rules/unnamed-without-reason.ts'
import {versionClash} from './rules/version-clash.ts'

const rules: readonly CheckRule[] = [
  duplicateAddress,
  versionClash,
  unmatchedSource,
  unnamedWithoutReason
]

/**
 * Hold an archive against every rule that needs to see more than one file.
 *
 * @returns
 *   What they saw, rule by rule, in archive order.
 */
export function checkArchive(archive: Archive): readonly Finding[] {
  return rules.flatMap((rule) => [...rule(archive)])
}
