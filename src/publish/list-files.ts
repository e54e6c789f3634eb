import {readdir} from 'node:fs/promises'
import {join} from 'node:path'

/** A file below a folder. */
export interface ListedFile {
  /** Below the folder, forward slashes. */
  readonly path: string
  /** A symbolic link or another thing that is no regular file. */
  readonly special: boolean
}

/**
 * List every file below a folder, hidden ones too; symbolic links are listed and not followed.
 *
 * @returns
 *   Sorted by code units; empty when there is no such folder.
 */
export async function listFiles(folder: string): Promise<readonly ListedFile[]> {
  const files: ListedFile[] = []
  const walk = async (below: string): Promise<void> => {
    for (const entry of await readdir(join(folder, below), {withFileTypes: true})) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) await walk(path)
      else files.push({path, special: !entry.isFile()})
    }
  }
  try {
    await walk('')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}
