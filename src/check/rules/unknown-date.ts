import {filingDay} from '../../model/day.ts'
import type {CheckRule} from '../rule.ts'

/**
 * `unknown-date`: copy that neither path, front matter nor folder dates. It stands among the undated.
 *
 * @example
 *   Right: `oaklet/2031/05/02-ferry.txt`.
 * @example
 *   Wrong: `oaklet/ferry.txt` without `received` in its front matter.
 */
export const unknownDate: CheckRule = function* ({entries}) {
  for (const {id, fields} of entries) {
    if (filingDay(fields) !== undefined) continue
    yield {
      entry: id,
      ruleId: 'unknown-date',
      reason: 'Unexpected undated copy, expected a date in its path or front matter'
    }
  }
}
