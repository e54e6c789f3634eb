import {lstat, mkdir, rm, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {UserError} from '../../diagnostics/user-error.ts'
import type {Filing} from '../../pipeline/filing.ts'

/**
 * Write a piece of copy and its side file. Nothing is written over, and no link leads out of the
 * copy folder; when the side file cannot be written, the copy is taken back.
 *
 * @throws UserError
 */
export async function writeFiling(
  copyFolder: string,
  {path, side}: Filing,
  bytes: Uint8Array
): Promise<void> {
  const file = join(copyFolder, path)
  try {
    await mkdir(copyFolder, {recursive: true})
    await makeFolders(copyFolder, dirname(path).split('/'))
    await writeFile(file, bytes, {flag: 'wx'})
    try {
      await writeFile(`${file}.yaml`, side, {flag: 'wx'})
    } catch (error) {
      await rm(file)
      throw error
    }
  } catch (error) {
    throw new UserError(`Cannot file ${file}`, {cause: error})
  }
}

/** One by one: made at once, folders would follow links. */
async function makeFolders(top: string, names: readonly string[]): Promise<void> {
  let folder = top
  for (const name of names) {
    folder = join(folder, name)
    const facts = await lstat(folder).catch(() => undefined)
    if (facts === undefined) await mkdir(folder)
    else if (!facts.isDirectory()) throw new Error(`${folder} is no folder`)
  }
}
