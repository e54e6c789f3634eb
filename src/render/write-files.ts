import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** A file of the site that is no page. */
export type SiteFile = {
  /** Path below the output folder. */
  readonly file: string
} & ({readonly content: string | Uint8Array} | {readonly from: string})

/** Write the files of a site that are no pages. */
export function writeFiles(outDir: string, files: readonly SiteFile[]): void {
  for (const file of files) {
    const path = join(outDir, file.file)
    mkdirSync(dirname(path), {recursive: true})
    if ('from' in file) copyFileSync(file.from, path)
    else writeFileSync(path, file.content)
  }
}
