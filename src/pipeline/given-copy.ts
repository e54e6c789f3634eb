import {stat} from 'node:fs/promises'
import {basename, dirname, relative, resolve, sep} from 'node:path'
import type {VFile} from 'vfile'
import {findArchive} from '../config/load.ts'
import type {ArchiveConfig} from '../config/schema.ts'
import {UserError} from '../diagnostics/user-error.ts'
import {findCopy, type FoundCopy} from '../read/find-copy.ts'

/** Copy somebody named on the command line, with what is known of the archive it lies in. */
export interface GivenCopy {
  readonly found: readonly FoundCopy[]
  readonly skipped: readonly VFile[]
  /** Folder at which the search for `_folder.yaml` ends. */
  readonly root: string
  /** Configuration of the archive whose copy it is; absent when it lies in none. */
  readonly config?: ArchiveConfig
}

/** `<outlet>/<yyyy>/<mm>/<dd>-<slug>`: a path that tells outlet and day wherever the copy folder begins. */
const dated = /(?:(?<=^|\/)(?!\.)[^/]+\/)?\d{4}\/\d{2}\/\d{2}[-/][^/]+$/u

/**
 * Find what a path given on the command line stands for.
 *
 * A path in the copy folder of an archive is read with that archive's configuration: its outlets and
 * time zone help the reading. Any other path needs none. A file in an archive is named by its path
 * below the copy folder; elsewhere by the end of its path that looks like one
 * (`<outlet>/<yyyy>/<mm>/<dd>-<slug>`), else by its name.
 *
 * @param given
 *   A file or a folder.
 * @throws UserError
 *   When there is no such path.
 */
export async function findGiven(given: string): Promise<GivenCopy> {
  const path = resolve(given)
  const facts = await stat(path).catch((error: unknown) => {
    throw new UserError(`Cannot read ${given}`, {cause: error})
  })
  const archive = await findArchive(facts.isDirectory() ? path : dirname(path))
  const copyFolder = archive && resolve(archive.root, archive.config.copy)
  const inside =
    archive &&
    copyFolder !== undefined &&
    (path === copyFolder || path.startsWith(copyFolder + sep))
      ? {root: copyFolder, config: archive.config}
      : undefined
  if (facts.isDirectory()) {
    return {...(await findCopy(given)), ...(inside ?? {root: path})}
  }
  const file = given.replaceAll('\\', '/')
  const below = inside ? toPosix(relative(inside.root, path)) : nameOfGiven(file)
  const found = {path, file, below}
  const root = path.slice(0, path.length - below.length)
  return {found: [found], skipped: [], ...(inside ?? {root: root === '' ? dirname(path) : root})}
}

/**
 * @param given
 *   A path, forward slashes.
 * @returns
 *   The end of it that tells outlet and day, else its last segment. Folders above what was typed say nothing.
 */
export function nameOfGiven(given: string): string {
  return dated.exec(given.replace(/^(?:\.{1,2}\/)+/u, ''))?.[0] ?? basename(given)
}

function toPosix(path: string): string {
  return path.split(sep).join('/')
}
