import {renderPage} from '../../templates/render.tsx'
import type {ArchiveConfig} from '../config/schema.ts'
import type {Archive} from '../model/archive.ts'
import type {OldAddresses} from '../model/old-address.ts'
import {buildAssets} from './assets.ts'
import {makeSocialCards} from './cards/social-cards.ts'
import {writeData, type Download} from './data/write-data.ts'
import {makeContext, type RenderContext} from './context.ts'
import type {Site} from './eleventy.ts'
import {ownPage} from './own-page.ts'
import {renderPages} from './pages.ts'
import {buildSearch} from './search.ts'
import {heldPictures, pictureFiles, publishedPictures, type ReadPicture} from './story-pictures.ts'
import {siteView} from './site-view.ts'
import {siteFiles} from './site-files.ts'
import {loadSlots} from './theme.ts'

/** What a site may have beside its archive. */
export interface SiteParts {
  /** Addresses that lead to no page any more. */
  readonly old?: OldAddresses
  /** Folder where social cards are kept from build to build; absent: they are drawn anew. */
  readonly cardCache?: string | undefined
  /** Reads pictures of stories; absent: no page shows any. */
  readonly readPicture?: ReadPicture
}

/**
 * Make the site of an archive, ready for `renderSite` or for `archivePlugin`.
 *
 * @param root
 *   Folder of the archive: components and style sheet of its own are looked for from there.
 * @throws ConfigError
 *   When the theme names what is not there, or social cards cannot be drawn.
 */
export async function makeSite(
  archive: Archive,
  config: ArchiveConfig,
  root: string,
  {old, cardCache, readPicture}: SiteParts = {}
): Promise<Site> {
  const bare = makeContext(archive, config, old)
  const archived: RenderContext = {
    ...bare,
    ...(readPicture && {picturesOf: (entry) => publishedPictures(bare, entry)})
  }
  const cards = await makeSocialCards(archived, {root, cacheFolder: cardCache})
  const context = {...archived, socialCardOf: cards.cardOf}
  let downloads: readonly Download[] = []
  const [assets, slots] = await Promise.all([
    buildAssets(config.theme, root),
    loadSlots(config.theme, root)
  ])
  const pages = renderPages(context, assets.names, () => downloads)
  const view = siteView(context, assets.names)
  return {
    pages,
    statements: view.statements,
    renderPage: (page) => renderPage(page, slots),
    frame: (own) => renderPage(ownPage(context, view, own), slots),
    *files() {
      yield* assets.files
      if (readPicture) yield* pictureFiles(context, readPicture)
      yield* siteFiles(context, pages)
    },
    before(outDir) {
      downloads = writeData(context, outDir)
      return downloads.length
    },
    messages: [...cards.messages, ...heldPictures(context)],
    beside: (outDir) => Promise.all([buildSearch({context, outDir}), cards.write(outDir)])
  }
}
