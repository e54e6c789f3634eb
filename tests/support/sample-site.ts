import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative, sep} from 'node:path'
import {loadConfig} from '../../src/config/load.ts'
import type {ArchiveConfig} from '../../src/config/schema.ts'
import {buildArchive, type BuildResult} from '../../src/pipeline/build.ts'

/** A built site in a folder of its own. */
export interface BuiltSite {
  readonly folder: string
  readonly result: BuildResult
  readonly config: ArchiveConfig
  remove(): void
}

/** Build an archive, the sample one unless another folder is named, into a folder that vanishes with the test. */
export async function buildSite(
  changes: Partial<ArchiveConfig> = {},
  root = '.'
): Promise<BuiltSite> {
  const parent = mkdtempSync(join(tmpdir(), 'wirecopy-site-'))
  const folder = join(parent, 'site')
  const {config: own} = await loadConfig(root)
  const config = {...own, ...changes}
  const result = await buildArchive({root, config, out: folder})
  return {
    folder,
    result,
    config,
    remove() {
      rmSync(parent, {recursive: true, force: true})
    }
  }
}

let sample: Promise<BuiltSite> | undefined

/** @returns The site of the sample archive as it is configured, to be read only: one for all tests of a process, gone with it. */
export function sampleSite(): Promise<BuiltSite> {
  sample ??= buildSite().then((site) => {
    process.once('exit', () => {
      site.remove()
    })
    return site
  })
  return sample
}

/** @returns Files below a folder, forward slashes, sorted; those with the ending when one is given. */
export function filesOf(folder: string, ending = ''): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((file) => file.isFile() && file.name.endsWith(ending))
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
    .sort()
}
