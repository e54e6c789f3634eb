import {filingDay} from '../../model/day.ts'
import type {Entry} from '../../model/entry.ts'
import type {Archive} from '../../model/archive.ts'
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
  const holders = new Map<string, Entry>()
  const byId = archive.entries.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  for (const entry of byId) {
    const address = addressOf(entry, archive)
    const holder = holders.get(address)
    if (holder === undefined) holders.set(address, entry)
    else {
      yield {
        entry: entry.id,
        ruleId: 'duplicate-address',
        reason: `Unexpected second story at /${address}/, expected one; ${holder.file} has that address`
      }
    }
  }
}

function addressOf({fields, slug}: Entry, archive: Archive): string {
  const outlet = fields.outlet === null ? undefined : archive.names.outlets.get(fields.outlet)
  const day = filingDay(fields)?.replaceAll('-', '/') ?? 'undated'
  return `${outlet ?? 'unknown'}/${day}/${slug}`
}
