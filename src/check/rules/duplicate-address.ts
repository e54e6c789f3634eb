import {storyPaths} from '../../model/story-path.ts'
import type {CheckRule} from '../rule.ts'

/**
 * `duplicate-address`: two stories of one outlet and one day with the same slug.
 *
 * The first by id keeps the address; every other is told which file has it.
 *
 * @example
 *   Right: `oaklet/2031/05/02-ferry.txt` and `oaklet/2031/05/02-ferry-inquiry.txt`.
 * @example
 *   Wrong: `oaklet/2031/05/02-ferry.txt` and `oaklet/2031/05/02-ferry.md`.
 */
export const duplicateAddress: CheckRule = function* (archive) {
  const files = new Map(archive.entries.map(({id, file}) => [id, file]))
  for (const {path, first, second} of storyPaths(archive).clashes) {
    yield {
      entry: second,
      ruleId: 'duplicate-address',
      reason: `Unexpected second story at ${path}, expected one; ${files.get(first) ?? first} has that address`
    }
  }
}
