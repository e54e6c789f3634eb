import {join, resolve} from 'node:path'
import type {ArchiveConfig} from '../config/schema.ts'
import {renderSite} from '../render/render-site.ts'
import {makeSite} from '../render/site.ts'
import {checkGathered} from './check-copy.ts'
import {copyFolderOf, gatherArchive, type FileMessages, type OnProgress} from './gather.ts'
import {checkOutputFolder, markSite} from './output-folder.ts'
import {stageBeside} from './swap.ts'

/** Folder below the archive with Eleventy templates of the owner's own. */
export const ownPagesFolder = 'pages'

/** What is built from where to where. */
export interface BuildOptions {
  /** Folder of the archive, or any folder of copy, as given; messages name files by it. */
  readonly root: string
  readonly config: ArchiveConfig
  /** Output folder; replaced when the build is complete. */
  readonly out: string
  readonly onProgress?: OnProgress
  /** File where what comes of copy is kept from build to build; absent: nothing is kept. */
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
  const gathered = await gatherArchive(copyFolder, config, onProgress, cachePath)
  const site = await makeSite(gathered.archive, config, resolve(root))
  const staging = stageBeside(out)
  try {
    const ownPages = resolve(root, ownPagesFolder)
    const written = await renderSite({site, outDir: staging.folder, ownPages})
    markSite(staging.folder)
    staging.commit()
    return {
      out: resolve(out),
      stories: gathered.archive.entries.length - gathered.archive.withdrawn.length,
      statements: site.statements,
      files: written.files,
      messages: checkGathered(gathered)
    }
  } catch (error) {
    staging.abandon()
    throw error
  }
}

/** @returns Where an archive keeps what came of its copy; a plain folder of copy keeps nothing. */
export function cachePathIn(root: string): string {
  return join(root, '.wirecopy', 'copy.cache')
}

/** @returns Folders of an archive whose changes call for a new build; they need not exist. */
export function watchedFolders(root: string, config: ArchiveConfig): readonly string[] {
  return [copyFolderOf(root, config), join(root, ownPagesFolder)]
}
