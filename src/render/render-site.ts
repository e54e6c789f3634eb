import {existsSync} from 'node:fs'
import {writeOwnTemplates, type Site} from './eleventy.ts'
import {fileWriter} from './write-files.ts'

/** What is written where. */
export interface RenderSiteOptions {
  readonly site: Site
  /** Absolute path of the folder to write to. */
  readonly outDir: string
  /** Absolute path of a folder with the owner's own Eleventy templates; need not exist. */
  readonly ownPages?: string
}

/** Pages written between two looks at what goes on beside them. */
const stride = 50

/**
 * Write a site, with nothing of the owner's folder read but `ownPages`.
 *
 * Our pages are printed and written one by one and let go at once. Eleventy, which prints every page
 * before it writes the first and keeps some 60 KB for each, does the owner's templates only.
 *
 * @returns
 *   How many pages and other files were made by us.
 */
export async function renderSite(options: RenderSiteOptions): Promise<{readonly files: number}> {
  const {site, outDir, ownPages} = options
  const beside = site.beside?.(outDir)
  // It is waited for when the pages are there; until then its failure has no listener.
  beside?.catch(() => undefined)
  const before = site.before?.(outDir) ?? 0
  const writer = fileWriter(outDir)
  for (const {pages} of site.pages) {
    for (const {file, make} of pages) {
      writer.write({file, content: site.renderPage(make())})
      if (writer.count() % stride === 0) await new Promise(setImmediate)
    }
  }
  if (ownPages !== undefined && existsSync(ownPages)) {
    await writeOwnTemplates({site, input: ownPages, outDir})
  }
  for (const file of site.files()) writer.write(file)
  await beside
  return {files: before + writer.count()}
}
