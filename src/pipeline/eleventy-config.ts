import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type {UserConfig} from '@11ty/eleventy'
import type {ArchiveConfig} from '../config/schema.ts'
import {formatReport} from '../diagnostics/report.ts'
import {archivePlugin, type Site} from '../render/eleventy.ts'
import {makeSite} from '../render/site.ts'
import {cachePathIn, cardCacheIn, watchedFolders} from './build.ts'
import {checkGathered, checkLedgers} from './check-copy.ts'
import {copyFolderOf, gatherArchive} from './gather.ts'
import {isFreeForSite, markSite} from './output-folder.ts'
import {ownPagesFolder} from './own-pages.ts'
import {readPicture} from './read-picture.ts'

/** @returns Whether `value` is what Eleventy hands to configuration functions and plugins. */
function isUserConfig(value: unknown): value is UserConfig {
  return typeof value === 'object' && value !== null && 'addTemplate' in value
}

/**
 * Configure Eleventy's own command for an archive that is a site of its own: its input is the
 * owner's `pages` folder, or an empty one; never the copy.
 *
 * @throws TypeError
 *   When it is not Eleventy that calls.
 */
export function configureEleventy(eleventyConfig: unknown, config: ArchiveConfig): void {
  addArchive(eleventyConfig, config, '')
  if (!isUserConfig(eleventyConfig)) return
  eleventyConfig.setInputDirectory(existsSync(ownPagesFolder) ? ownPagesFolder : emptyInput())
  eleventyConfig.setOutputDirectory(config.output)
  eleventyConfig.setUseGitIgnore(false)
  // Else `wirecopy build` would take the site for somebody else's files.
  let free = false
  eleventyConfig.on('eleventy.before', ({directories}) => {
    free = isFreeForSite(directories.output)
  })
  eleventyConfig.on('eleventy.after', ({directories}) => {
    if (free) markSite(directories.output)
  })
}

/** A folder for Eleventy to find nothing in; watching needs it until the process ends. */
function emptyInput(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-input-'))
  process.once('exit', () => {
    rmSync(folder, {recursive: true, force: true})
  })
  return folder
}

/**
 * Put an archive into an Eleventy site.
 *
 * @param folder
 *   Where it lies below the site's output folder; the archive's base path has to lead there.
 * @throws TypeError
 *   When it is not Eleventy that calls.
 */
export function addArchive(eleventyConfig: unknown, config: ArchiveConfig, folder: string): void {
  if (!isUserConfig(eleventyConfig)) {
    throw new TypeError('Unexpected argument, expected Eleventy’s configuration object')
  }
  const root = '.'
  const copyFolder = copyFolderOf(root, config)
  eleventyConfig.addPlugin(
    archivePlugin({
      load: () => loadSite(root, config),
      folder,
      ignore: [`${copyFolder}/**`],
      watch: watchedFolders(root, config)
    })
  )
}

async function loadSite(root: string, config: ArchiveConfig): Promise<Site> {
  const gathered = await gatherArchive(root, config)
  const site = await makeSite(gathered.archive, config, resolve(root), {
    old: gathered.old,
    readPicture,
    cardCache: cardCacheIn(cachePathIn(root))
  })
  const messages = [
    ...checkGathered(gathered, site.messages),
    ...checkLedgers(gathered, root, config)
  ]
  const report = formatReport(messages, {color: false, notes: false})
  if (report !== '') console.error(report)
  return site
}
