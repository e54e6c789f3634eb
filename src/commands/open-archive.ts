import {stat} from 'node:fs/promises'
import {loadConfig, type LoadedConfig} from '../config/load.ts'
import {UserError} from '../diagnostics/user-error.ts'

/**
 * Load the configuration of the folder somebody named.
 *
 * @throws UserError
 *   When it is no folder.
 */
export async function openArchive(folder: string): Promise<LoadedConfig> {
  const facts = await stat(folder).catch((error: unknown) => {
    throw new UserError(`Cannot read ${folder}`, {cause: error})
  })
  if (!facts.isDirectory()) throw new UserError(`Unexpected file ${folder}, expected a folder`)
  return loadConfig(folder)
}
