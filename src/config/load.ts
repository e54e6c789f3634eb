import {existsSync} from 'node:fs'
import {basename, dirname, extname, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {UserError} from '../diagnostics/user-error.ts'
import {ConfigError} from './config-error.ts'
import {archiveOf, checkOptions} from './define.ts'
import {prepareImports} from './imports.ts'
import type {ArchiveConfig} from './schema.ts'

/** An archive and where it lies. */
export interface LoadedConfig {
  readonly config: ArchiveConfig
  /** Absolute path of the archive's folder. */
  readonly root: string
  /** Absolute path of the configuration; absent when the folder has none and the defaults stand. */
  readonly file?: string
}

const names = ['.eleventy.ts', '.eleventy.js', '.eleventy.mjs'] as const

/**
 * Read the configuration of a folder.
 *
 * @param folder
 *   The archive's folder, or any folder of copy.
 * @returns
 *   The defaults, titled after the folder, where it has no configuration.
 * @throws ConfigError
 *   With every problem at once.
 * @throws UserError
 *   When the configuration cannot be run or is not an archive's.
 */
export async function loadConfig(folder: string): Promise<LoadedConfig> {
  const root = resolve(folder)
  const file = configFileIn(root)
  if (file === undefined) return {config: checkOptions({title: titleFor(root)}), root}
  const config = await importArchive(file)
  if (config === undefined) {
    throw new UserError(
      `${file} does not export an archive, expected \`export default defineArchive({…})\``
    )
  }
  return {config, root, file}
}

/**
 * Find the archive a path lies in: the nearest folder above it whose configuration is an archive's.
 *
 * @returns
 *   `undefined` when there is none, or when what lies above is another Eleventy site's configuration.
 */
export async function findArchive(path: string): Promise<LoadedConfig | undefined> {
  for (let root = resolve(path); ; root = dirname(root)) {
    const file = configFileIn(root)
    if (file !== undefined) {
      const config = await importArchive(file)
      return config && {config, root, file}
    }
    if (dirname(root) === root) return undefined
  }
}

function configFileIn(folder: string): string | undefined {
  return names.map((name) => join(folder, name)).find((path) => existsSync(path))
}

async function importArchive(file: string): Promise<ArchiveConfig | undefined> {
  await prepareImports(extname(file) === '.ts')
  let module: unknown
  try {
    module = await import(pathToFileURL(file).href)
  } catch (error) {
    if (isConfigError(error)) throw new ConfigError(error.problems, file)
    throw new UserError(`${file} cannot be run`, {cause: error})
  }
  return typeof module === 'object' && module !== null && 'default' in module
    ? archiveOf(module.default)
    : undefined
}

/** By name: the owner's folder may have a copy of the package of its own, and so another class. */
function isConfigError(error: unknown): error is ConfigError {
  return error instanceof Error && error.name === 'ConfigError' && 'problems' in error
}

/** `calder-port_talks` → “Calder port talks”. */
function titleFor(root: string): string {
  const words = basename(root)
    .replaceAll(/[-_\s]+/gu, ' ')
    .trim()
  return words === '' || words === 'articles'
    ? 'Wire archive'
    : words.charAt(0).toUpperCase() + words.slice(1)
}
