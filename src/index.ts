import {toDefinition, type ArchiveDefinition} from './config/define.ts'
import type {ArchiveConfig, ArchiveOptions} from './config/schema.ts'

export type {Archive} from './model/archive.ts'
export type {Attribution} from './model/attribution.ts'
export type {Entry, Message} from './model/entry.ts'
export type {ArchiveConfig, ArchiveDefinition, ArchiveOptions}

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
export function defineArchive(options: ArchiveOptions): ArchiveDefinition {
  return toDefinition(options, async (eleventyConfig, config) => {
    const {configureEleventy} = await import('./pipeline/eleventy-config.ts')
    return configureEleventy(eleventyConfig, config)
  })
}
