import {createHash} from 'node:crypto'
import {gzipSync} from 'node:zlib'
import type {Entry} from '../../model/entry.ts'
import {
  namesFile,
  packedSuffix,
  packName,
  type SearchTable,
  type StoryRecord
} from '../../../templates/scripts/search-data.ts'
import type {BundleFile} from './bundle-file.ts'
import type {RenderContext} from '../context.ts'
import {toFacets} from './facets.ts'
import {namesByBeginning} from './names.ts'

/** More files of stories than this would trouble hosts that limit their number. */
const maxStoryFiles = 5000

function packed(path: string, value: unknown): BundleFile {
  return {
    path: path + packedSuffix,
    content: gzipSync(Buffer.from(JSON.stringify(value)), {level: 9})
  }
}

/**
 * The files beside Pagefind's: `table` (dates and facets), `stories/` (what results show) and `names/` (sources by
 * the beginnings of their words).
 *
 * @param stories
 *   Records of `entries`, in the same order.
 * @param index
 *   Where the indexes of words lie.
 */
export function companionFiles(
  context: RenderContext,
  entries: readonly Entry[],
  stories: readonly StoryRecord[],
  index: Pick<SearchTable, 'code' | 'lists'>
): readonly BundleFile[] {
  const perFile = Math.max(1, Math.ceil(stories.length / maxStoryFiles))
  const storyFiles: BundleFile[] = []
  for (let start = 0; start < stories.length; start += perFile) {
    const place = storyFiles.length
    storyFiles.push(packed(`stories/${place}`, stories.slice(start, start + perFile)))
  }
  const numbers = new Map(entries.map((entry, number) => [entry.id, number]))
  const names = namesByBeginning(context, numbers)
  const nameFiles = [...names].map(([beginning, list]) =>
    packed(namesFile(beginning), list.map(packName))
  )
  const hash = createHash('sha256')
  for (const {content} of [...storyFiles, ...nameFiles]) hash.update(content)
  const table: SearchTable = {
    format: 1,
    version: hash.digest('hex').slice(0, 12),
    stories: stories.length,
    perFile,
    ...toFacets(context, entries),
    ...index,
    beginnings: [...names.keys()]
  }
  return [...storyFiles, ...nameFiles, packed('table', table)]
}
