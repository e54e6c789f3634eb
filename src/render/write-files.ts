import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** A file of the site that is no page. */
export type SiteFile = {
  /** Path below the output folder. */
  readonly file: string
} & ({readonly content: string | Uint8Array} | {readonly from: string})

/** Writes files below one folder, and knows which folders it has made. */
export interface FileWriter {
  write(file: SiteFile): void
  /** @returns Files written so far. */
  count(): number
}

/** @param outDir The folder; made when it is not there. */
export function fileWriter(outDir: string): FileWriter {
  const folders = new Set<string>()
  let count = 0
  return {
    write(file) {
      const path = join(outDir, file.file)
      const parent = dirname(path)
      if (!folders.has(parent)) mkdirSync(parent, {recursive: true})
      folders.add(parent)
      if ('from' in file) copyFileSync(file.from, path)
      else writeFileSync(path, file.content)
      count++
    },
    count: () => count
  }
}
