import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import type {StatedFields} from '../model/copy.ts'
import {toSlug} from '../model/ids.ts'
import type {OutletProfile} from '../model/outlet.ts'
import {findOutlet} from '../parse/fields/credit-line.ts'
import {toFileSlug} from '../read/file-slug.ts'
import {readFolderFields} from '../read/folder-fields.ts'

/** An outlet's folder below the copy folder. */
export interface OutletFolder {
  /** Name of the outlet. */
  readonly name: string
  readonly folder: string
  /** What `_folder.yaml` states for it. */
  readonly fields: StatedFields
}

/** The folders copy is filed in. */
export interface OutletFolders {
  /**
   * @param name
   *   An outlet's name, alias or folder.
   * @returns
   *   Its folder, which may be yet to be made; `undefined` when no folder can be named after it.
   */
  find(name: string): OutletFolder | undefined
}

/**
 * Look up the folders of an archive. An outlet lies where the configuration or a folder's own file
 * says, else in the folder of its name.
 *
 * @param copyFolder
 *   May be missing yet.
 */
export async function readOutletFolders(
  copyFolder: string,
  outlets: readonly OutletProfile[]
): Promise<OutletFolders> {
  const entries = await readdir(copyFolder, {withFileTypes: true}).catch(() => [])
  const names = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
  const top = await readFolderFields(join(copyFolder, 'any'), copyFolder)
  const folders = new Map<string, StatedFields>()
  for (const name of names) {
    folders.set(name, await readFolderFields(join(copyFolder, name, 'any'), copyFolder))
  }
  return {
    find(given) {
      const known = findOutlet(given, outlets)
      const profile = outlets.find(({name}) => name === known)
      const key = toSlug(given)
      const held =
        [...folders].find(
          ([, {outlet}]) => outlet !== undefined && outlet !== top.outlet && toSlug(outlet) === key
        ) ?? [...folders].find(([folder]) => toSlug(folder) === key)
      const folder = profile?.slug ?? held?.[0] ?? toFileSlug(given)
      if (folder === undefined) return undefined
      const fields = folders.get(folder) ?? top
      const name = profile?.name ?? (held && fields.outlet) ?? given
      return {name, folder, fields}
    }
  }
}
