import {checkOptions, toDefinition, type ArchiveDefinition} from './config/define.ts'
import type {ArchiveConfig, ArchiveOptions} from './config/schema.ts'
import type {LoadedConfig} from './config/load.ts'
import type {BuildOptions, BuildResult} from './pipeline/build.ts'
import type {configureEleventy} from './pipeline/eleventy-config.ts'
import type {FileMessages} from './pipeline/gather.ts'

/** Eleventy's own configuration object, as its configuration functions take it. */
export type EleventyConfig = Parameters<typeof configureEleventy>[0]

export type {Archive} from './model/archive.ts'
export type {Attribution} from './model/attribution.ts'
export type {Entry, Message} from './model/entry.ts'
export type {
  ArchiveConfig,
  ArchiveDefinition,
  ArchiveOptions,
  BuildOptions,
  BuildResult,
  FileMessages,
  LoadedConfig
}

/**
 * Define an archive: the default export of `.eleventy.ts`.
 *
 * Costs nothing but the check of what was written: Eleventy, the templates and the readers of copy
 * are loaded only when Eleventy runs the configuration.
 *
 * @param options
 *   Every key is optional; see `ArchiveOptions`.
 * @returns
 *   A configuration function as Eleventy calls it, which our own commands read too.
 * @throws ConfigError
 *   With every problem at once.
 * @example
 *   export default defineArchive({title: 'The Harbour Archive', url: 'https://archive.example'})
 */
export function defineArchive(options: ArchiveOptions): ArchiveDefinition<EleventyConfig> {
  return toDefinition(options, async (eleventyConfig: EleventyConfig, config) => {
    const pipeline = await import('./pipeline/eleventy-config.ts')
    pipeline.configureEleventy(eleventyConfig, config)
  })
}

/**
 * Make a plugin that puts an archive into an Eleventy site of your own, beside its templates.
 *
 * The archive lies below the site at `basePath`; its copy is looked for from the site's folder and is
 * never read as templates. Templates find the archive's pages in `wirecopy.article` and the other kinds.
 *
 * @throws ConfigError
 *   With every problem at once.
 * @example
 *   eleventyConfig.addPlugin(archivePlugin({title: 'Archive', basePath: '/archive/'}))
 */
export function archivePlugin(
  options: ArchiveOptions
): (eleventyConfig: EleventyConfig) => Promise<void> {
  const config = checkOptions(options)
  return async (eleventyConfig) => {
    const {addArchive} = await import('./pipeline/eleventy-config.ts')
    addArchive(eleventyConfig, config, config.basePath.replace(/^\/|\/$/gu, ''))
  }
}

/**
 * Build a site: what `wirecopy build` does, for programs.
 *
 * @param options
 *   As the pipeline takes them; `root` and `out` are folders, `config` comes from `loadArchive`.
 * @returns
 *   What was made, and every message about the copy.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const {buildArchive} = await import('./pipeline/build.ts')
  return buildArchive(options)
}

/** Read an archive's configuration as the commands do; the defaults where a folder has none. */
export async function loadArchive(folder: string): Promise<LoadedConfig> {
  const {loadConfig} = await import('./config/load.ts')
  return loadConfig(folder)
}

/**
 * Look for problems in the copy of an archive: what `wirecopy check` does, for programs. Nothing is written.
 *
 * @returns
 *   Files about which there is something to say.
 */
export async function check(root: string, config: ArchiveConfig): Promise<readonly FileMessages[]> {
  const {checkFolder} = await import('./pipeline/check-copy.ts')
  return checkFolder(root, config)
}
