import {mkdir} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {UserError} from '../../diagnostics/user-error.ts'
import type {Filing} from '../../pipeline/filing.ts'
import {carryPictures} from './carry-pictures.ts'
import {makeFolders} from './make-folders.ts'
import {writtenFiles} from './written-files.ts'

/**
 * Write a piece of copy, its pictures and its side file. Nothing is written over, and no link leads
 * out of the copy folder; when one of them cannot be written, all are taken back.
 *
 * @throws UserError
 */
export async function writeFiling(
  copyFolder: string,
  {path, side, pictures}: Filing,
  bytes: Uint8Array
): Promise<void> {
  const file = join(copyFolder, path)
  const written = writtenFiles()
  try {
    await mkdir(copyFolder, {recursive: true})
    await makeFolders(copyFolder, dirname(path).split('/'))
    await carryPictures(copyFolder, pictures, written)
    await written.write(file, bytes)
    await written.write(`${file}.yaml`, side)
  } catch (error) {
    await written.takeBack()
    throw new UserError(`Cannot file ${file}`, {cause: error})
  }
}
