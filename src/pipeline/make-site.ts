import type {ArchiveConfig} from '../config/schema.ts'
import type {Archive} from '../model/archive.ts'
import {buildAssets} from '../render/assets.ts'
import type {Site} from '../render/eleventy.ts'
import {makeContext} from '../render/context.ts'
import {renderFiles} from '../render/feeds.ts'
import {renderPages} from '../render/pages.ts'
import {buildSearch, type SearchBundle} from '../render/search.ts'
import {loadSlots} from '../render/theme.ts'
import {renderPage} from '../../templates/render.tsx'

/** A site ready to write: its pages and files, and the search bundle on demand. */
export interface MadeSite {
  readonly site: Site
  /** Write the search bundle into the folder of the site. */
  readonly writeSearch: (outDir: string) => Promise<SearchBundle>
}

/**
 * Make a site from an archive.
 *
 * @param root
 *   Folder of the archive: where the owner's components and style sheet are looked for.
 * @throws ConfigError
 *   When the theme names what is not there.
 */
export async function makeSite(
  archive: Archive,
  config: ArchiveConfig,
  root: string
): Promise<MadeSite> {
  const [assets, slots] = await Promise.all([
    buildAssets(config.theme, root),
    loadSlots(config.theme, root)
  ])
  const context = makeContext(archive, config)
  const pages = renderPages(context, assets.names)
  return {
    site: {
      pages,
      renderPage: (page) => renderPage(page, slots),
      files: [...assets.files, ...renderFiles(context, pages)]
    },
    writeSearch: (outDir) => buildSearch({context, outDir})
  }
}
