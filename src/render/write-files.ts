import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** A file of the site that is no page. */
export type SiteFile = {
  /** Path below the output folder. */
  readonly file: string
} & ({readonly content: string | Uint8Array} | {readonly from: string})

/**
 * Write the files of a site that are no pages.
 *
 * @returns
 *   How many.
 */
export function writeFiles(outDir: string, files: Iterable<SiteFile>): number {
  const folders = new Set<string>()
  let count = 0
  for (const file of files) {
    const path = join(outDir, file.file)
    const parent = dirname(path)
    if (!folders.has(parent)) mkdirSync(parent, {recursive: true})
    folders.add(parent)
    if ('from' in file) copyFileSync(file.from, path)
    else writeFileSync(path, file.content)
    count++
  }
  return count
}
