import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {TestContext} from 'node:test'

/** @returns A new empty folder, deleted when the test is over. */
export function emptyFolder(t: Pick<TestContext, 'after'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-test-'))
  t.after(() => {
    rmSync(folder, {recursive: true, force: true})
  })
  return folder
}

/** @returns Every file below a folder with its text, in order of path. */
export function filesBelow(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1).replaceAll('\\', '/'),
        readFileSync(path, 'utf8')
      ])
  )
}
