import {join} from 'node:path'
import type {SourceTable} from '../model/source-table.ts'
import {ledgerNames} from './load-ledgers.ts'
import {readLedger} from './read-ledger.ts'
import {parseSourceTable} from './source-table.ts'

/**
 * Read what an editor says of the sources of an archive; a table that is not there says nothing.
 *
 * @param root
 *   The archive's folder as given; messages name the file by it.
 * @throws ConfigError
 *   With every problem at once.
 */
export function loadSourceTable(root: string): SourceTable {
  const file = join(root, ledgerNames.sources)
  return parseSourceTable(readLedger(file), file)
}
