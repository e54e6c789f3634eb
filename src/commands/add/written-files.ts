import {rm, writeFile} from 'node:fs/promises'

/** Files that were not there before, and can be taken back. */
export interface WrittenFiles {
  /** @throws Error when there is such a file. */
  write(path: string, content: Uint8Array | string): Promise<void>
  /** Take back all that was written. */
  takeBack(): Promise<void>
}

/** @returns Nothing is written over. */
export function writtenFiles(): WrittenFiles {
  const written: string[] = []
  return {
    async write(path, content) {
      await writeFile(path, content, {flag: 'wx'})
      written.push(path)
    },
    async takeBack() {
      for (const path of written) await rm(path)
    }
  }
}
