import {existsSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {ledgerNames} from '../config/load-ledgers.ts'
import type {ArchiveConfig} from '../config/schema.ts'
import type {SitePath} from '../model/old-address.ts'
import {renderSite} from '../render/render-site.ts'
import {makeSite} from '../render/site.ts'
import {checkAddresses} from './check-addresses.ts'
import {checkGathered} from './check-copy.ts'
import {copyFolderOf, gatherArchive, type FileMessages, type OnProgress} from './gather.ts'
import {checkOutputFolder, markSite} from './output-folder.ts'
import {ownPagesFolder} from './own-pages.ts'
import {readPicture} from './read-picture.ts'
import {stageBeside} from './swap.ts'

/** What is built from where to where. */
export interface BuildOptions {
  /** Folder of the archive, or any folder of copy, as given; messages name files by it. */
  readonly root: string
  readonly config: ArchiveConfig
  /** Output folder; replaced when the build is complete. */
  readonly out: string
  readonly onProgress?: OnProgress
  /** File where what comes of copy is kept from build to build, social cards beside it; absent: nothing is kept. */
  readonly cachePath?: string
}

/** What a build made. */
export interface BuildResult {
  readonly out: string
  readonly stories: number
  /** Shown statements. */
  readonly statements: number
  /** Files of the site. */
  readonly files: number
  readonly messages: readonly FileMessages[]
}

/**
 * The six stages but publishing: copy in, site out. The site is built beside the old one and takes
 * its place only when it is complete.
 *
 * @throws UserError
 *   When the output folder must not be replaced.
 * @throws ConfigError
 *   When the configuration names what is not there.
 */
export async function buildArchive(options: BuildOptions): Promise<BuildResult> {
  const {root, config, out, onProgress, cachePath} = options
  const copyFolder = copyFolderOf(root, config)
  checkOutputFolder(out, {root, copyFolder})
  const gathered = await gatherArchive(root, config, onProgress, cachePath)
  const site = await makeSite(gathered.archive, config, resolve(root), {
    old: gathered.old,
    readPicture,
    ...(cachePath !== undefined && {cardCache: cardCacheIn(cachePath)})
  })
  const staging = stageBeside(out)
  try {
    const ownPages = resolve(root, ownPagesFolder)
    const written = await renderSite({site, outDir: staging.folder, ownPages})
    // Pages of the owner's own are there only now.
    const ledgers = checkAddresses({
      gathered,
      pages: site.pages,
      basePath: config.basePath,
      isOwnPage: (path) => existsSync(join(staging.folder, fileAt(path)))
    })
    markSite(staging.folder)
    staging.commit()
    return {
      out: resolve(out),
      stories: gathered.archive.entries.length - gathered.archive.withdrawn.length,
      statements: site.statements,
      files: written.files,
      messages: [...checkGathered(gathered, site.messages), ...ledgers]
    }
  } catch (error) {
    staging.abandon()
    throw error
  }
}

/** @returns The file a path of the site is read from, below the site's folder. */
function fileAt(path: SitePath): string {
  return path.replace(/\/$/u, '/index.html').slice(1)
}

/** @returns Where an archive keeps what came of its copy; a plain folder of copy keeps nothing. */
export function cachePathIn(root: string): string {
  return join(root, '.wirecopy', 'copy.cache')
}

/** @returns The folder of social cards beside what is kept of copy. */
export function cardCacheIn(cachePath: string): string {
  return join(dirname(cachePath), 'cards')
}

/** @returns Folders and files of an archive whose changes call for a new build; they need not exist. */
export function watchedFolders(root: string, config: ArchiveConfig): readonly string[] {
  const ledgers = Object.values(ledgerNames).map((name) => join(root, name))
  return [copyFolderOf(root, config), join(root, ownPagesFolder), ...ledgers]
}
