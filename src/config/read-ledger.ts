import {readFileSync} from 'node:fs'
import {UserError} from '../diagnostics/user-error.ts'

/**
 * @returns
 *   The text of a ledger; empty where there is none.
 * @throws UserError
 *   When it cannot be opened.
 */
export function readLedger(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw new UserError(`Cannot read ${file}`, {cause: error})
  }
}
