import {lstat, mkdir} from 'node:fs/promises'
import {join} from 'node:path'

/** Make folders one below the other, one by one: made at once, they would follow links. */
export async function makeFolders(top: string, names: readonly string[]): Promise<void> {
  let folder = top
  for (const name of names) {
    folder = join(folder, name)
    const facts = await lstat(folder).catch(() => undefined)
    if (facts === undefined) await mkdir(folder)
    else if (!facts.isDirectory()) throw new Error(`${folder} is no folder`)
  }
}
