import {existsSync} from 'node:fs'
import {join, relative} from 'node:path'
import {findArchive} from '../../config/load.ts'
import type {ArchiveConfig} from '../../config/schema.ts'
import {UserError} from '../../diagnostics/user-error.ts'
import {copyFolderOf} from '../../pipeline/gather.ts'
import {openArchive} from '../open-archive.ts'

/** The archive copy is filed in. */
export interface Target {
  readonly config: ArchiveConfig
  /** Copy folder as messages name it; may be missing yet. */
  readonly copyFolder: string
}

/**
 * Find the archive to file in: the one named, else the one whose configuration lies in this folder
 * or above it, else this folder when it holds `articles`.
 *
 * @throws UserError
 *   When there is none: copy is never strewn over a folder that is no archive.
 */
export async function openTarget(given: string | undefined): Promise<Target> {
  if (given !== undefined) {
    const {config, file} = await openArchive(given)
    return {
      config,
      copyFolder: file === undefined ? copyFolderOf(given, config) : join(given, config.copy)
    }
  }
  const archive = await findArchive('.')
  if (archive) {
    return {
      config: archive.config,
      copyFolder: relative('.', join(archive.root, archive.config.copy)) || '.'
    }
  }
  if (!existsSync('articles')) {
    throw new UserError(
      'This folder lies in no archive, expected --archive DIR; `wirecopy init` makes one'
    )
  }
  const {config} = await openArchive('.')
  return {config, copyFolder: 'articles'}
}
