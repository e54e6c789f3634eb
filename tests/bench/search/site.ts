import type {ArchiveConfig} from '../../../src/config/schema.ts'
import type {Archive} from '../../../src/model/archive.ts'
import {makeContext} from '../../../src/render/context.ts'
import {buildSearch} from '../../../src/render/search.ts'
import {findableStories, toStoryRecord} from '../../../src/render/search/story.ts'
import {makeSite} from '../../../src/render/site.ts'
import {fileWriter} from '../../../src/render/write-files.ts'
import type {StoryRecord} from '../../../templates/scripts/search-data.ts'

/** What was laid down. */
export interface LaidSite {
  readonly stories: readonly StoryRecord[]
  readonly files: number
  readonly bytes: number
  /** Time of our own process for the bundle. */
  readonly seconds: number
}

/** Write the search page of an archive with all it needs; stories have no pages, as nobody opens them here. */
export async function laySearchSite(
  archive: Archive,
  config: ArchiveConfig,
  folder: string
): Promise<LaidSite> {
  const {pages, files, renderPage} = await makeSite(archive, config, '.')
  const search = pages.find(({kind}) => kind === 'search')?.pages ?? []
  const writer = fileWriter(folder)
  for (const {file, make} of search) writer.write({file, content: renderPage(make())})
  for (const file of files()) writer.write(file)
  const context = makeContext(archive, config)
  const before = process.cpuUsage()
  const bundle = await buildSearch({context, outDir: folder})
  const {user, system} = process.cpuUsage(before)
  return {
    stories: findableStories(context).map((entry) => toStoryRecord(context, entry)),
    files: bundle.files,
    bytes: bundle.bytes,
    seconds: (user + system) / 1e6
  }
}
