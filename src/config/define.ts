import {ConfigError} from './config-error.ts'
import {toProblems} from './problems.ts'
import {archiveSchema, type ArchiveConfig, type ArchiveOptions} from './schema.ts'

/** Registered, so that two copies of the package in one process know each other's definitions. */
const key = Symbol.for('wirecopy.archive')

/**
 * What `.eleventy.ts` exports: a configuration function as Eleventy calls it, which carries the
 * archive for our own commands.
 */
export interface ArchiveDefinition<EleventyConfig = never> {
  (eleventyConfig: EleventyConfig): Promise<unknown>
  readonly [key]: ArchiveConfig
}

/** Configures Eleventy for an archive; the module that does it is loaded when Eleventy asks. */
export type ConfigureEleventy<EleventyConfig> = (
  eleventyConfig: EleventyConfig,
  config: ArchiveConfig
) => Promise<unknown>

/**
 * Check what an owner wrote and fill in the defaults.
 *
 * @throws ConfigError
 *   With every problem at once.
 */
export function checkOptions(options: unknown): ArchiveConfig {
  const result = archiveSchema.safeParse(options)
  if (result.success) return result.data
  throw new ConfigError(toProblems(result.error.issues, options, archiveSchema))
}

/**
 * Make the definition of an archive.
 *
 * @param options
 *   What the owner wrote.
 * @param configure
 *   Called when Eleventy itself runs the configuration.
 * @throws ConfigError
 *   With every problem at once.
 */
export function toDefinition<EleventyConfig>(
  options: ArchiveOptions,
  configure: ConfigureEleventy<EleventyConfig>
): ArchiveDefinition<EleventyConfig> {
  const config = checkOptions(options)
  return Object.assign((eleventyConfig: EleventyConfig) => configure(eleventyConfig, config), {
    [key]: config
  })
}

/** @returns The archive a module's default export carries; `undefined` when it is not one of ours. */
export function archiveOf(exported: unknown): ArchiveConfig | undefined {
  return isDefinition(exported) ? exported[key] : undefined
}

function isDefinition(value: unknown): value is ArchiveDefinition {
  return typeof value === 'function' && Object.hasOwn(value, key)
}
