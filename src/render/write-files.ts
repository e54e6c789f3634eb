import {copyFileSync, cpSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** A file of the site that is no page. */
export type SiteFile = {
  /** Path below the output folder. */
  readonly file: string
} & ({readonly content: string | Uint8Array} | {readonly from: string})

/** A folder of the site that is copied as it is. */
export interface SiteFolder {
  /** Path below the output folder. */
  readonly folder: string
  /** Absolute path of the folder it is copied from. */
  readonly from: string
}

/** Write the files of a site that are no pages. */
export function writeFiles(
  outDir: string,
  files: readonly SiteFile[],
  folders: readonly SiteFolder[] = []
): void {
  for (const file of files) {
    const path = join(outDir, file.file)
    mkdirSync(dirname(path), {recursive: true})
    if ('from' in file) copyFileSync(file.from, path)
    else writeFileSync(path, file.content)
  }
  for (const {folder, from} of folders) cpSync(from, join(outDir, folder), {recursive: true})
}
