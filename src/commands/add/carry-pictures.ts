import {existsSync, readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {UserError} from '../../diagnostics/user-error.ts'
import type {CarriedPicture} from '../../pipeline/carried-pictures.ts'
import {makeFolders} from './make-folders.ts'
import type {WrittenFiles} from './written-files.ts'
import {sha256Of} from '../../read/sha256-of.ts'

/** Digests of pictures by path below the copy folder: those filed, or planned, by this call. */
export type PicturesInPlace = Map<string, string>

/**
 * Keep the places of the pictures a page brings: they go where the page looks for them.
 *
 * @returns
 *   The path of a picture whose place another one has; `undefined` when there is none.
 */
export function claimPlaces(
  copyFolder: string,
  pictures: readonly CarriedPicture[],
  inPlace: PicturesInPlace
): string | undefined {
  const other = pictures.find(({path, sha256}) => {
    const there = inPlace.get(path) ?? digestAt(join(copyFolder, path))
    return there !== undefined && there !== sha256
  })
  if (other) return other.path
  for (const {path, sha256} of pictures) inPlace.set(path, sha256)
  return undefined
}

/**
 * Copy the pictures of a page beside it. What lies there already, with the same bytes, stays.
 *
 * @param written
 *   Takes down what was written, to be taken back.
 * @throws UserError
 *   When a picture has changed since it was looked at.
 */
export async function carryPictures(
  copyFolder: string,
  pictures: readonly CarriedPicture[],
  written: WrittenFiles
): Promise<void> {
  for (const {from, path, sha256} of pictures) {
    const to = join(copyFolder, path)
    if (existsSync(to)) continue
    const bytes = await readFile(from)
    if (sha256Of(bytes) !== sha256) throw new UserError(`${from} has changed while it was filed`)
    await makeFolders(copyFolder, dirname(path).split('/'))
    await written.write(to, bytes)
  }
}

function digestAt(path: string): string | undefined {
  // A folder in its place is another thing, too.
  try {
    return existsSync(path) ? sha256Of(readFileSync(path)) : undefined
  } catch {
    return ''
  }
}
