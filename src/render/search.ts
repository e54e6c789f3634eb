import {mkdir, rm, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {close, createIndex} from 'pagefind'
import {joinParts, type StoryRecord} from '../../templates/scripts/search-data.ts'
import {foldText} from '../../templates/scripts/search-fold.ts'
import type {RenderContext} from './context.ts'
import type {BundleFile} from './search/bundle-file.ts'
import {companionFiles} from './search/companions.ts'
import {numberStories} from './search/number-stories.ts'
import {findableStories, toStoryRecord} from './search/story.ts'

/** What the search bundle is made from and where it goes. */
export interface SearchOptions {
  readonly context: RenderContext
  /** Folder of the site; the bundle is its folder `pagefind`, which is made anew. */
  readonly outDir: string
}

/** What was written. */
export interface SearchBundle {
  /** Stories that can be found. */
  readonly records: number
  readonly files: number
  readonly bytes: number
}

/** Records on their way to Pagefind at once: one at a time doubles the time, all at once the memory. */
const inFlight = 64

/**
 * Languages Pagefind would segment by itself; our words already stand apart,
 * and it would count them differently.
 */
const segmented = new Set(['zh', 'ja', 'th', 'ko', 'lo', 'km', 'my'])

/**
 * Write the search bundle of an archive: Pagefind's index of all words, and
 * beside it a table of dates and facets, the stories for results, and names of sources.
 *
 * @throws Error
 *   When Pagefind refuses a record or its files are not as we know them.
 */
export async function buildSearch(options: SearchOptions): Promise<SearchBundle> {
  const {context} = options
  const entries = findableStories(context)
  const stories = entries.map((entry) => toStoryRecord(context, entry))
  const files = [
    ...(await indexStories(stories, context.config.language)),
    ...companionFiles(context, entries, stories)
  ]
  const folder = join(options.outDir, 'pagefind')
  // Names hold hashes: what an earlier build left would never be overwritten.
  await rm(folder, {recursive: true, force: true})
  for (const parent of new Set(files.map(({path}) => dirname(path)))) {
    await mkdir(join(folder, parent), {recursive: true})
  }
  for (let start = 0; start < files.length; start += inFlight) {
    await Promise.all(
      files
        .slice(start, start + inFlight)
        .map(({path, content}) => writeFile(join(folder, path), content))
    )
  }
  return {
    records: stories.length,
    files: files.length,
    bytes: files.reduce((sum, {content}) => sum + content.length, 0)
  }
}

async function indexStories(
  stories: readonly StoryRecord[],
  siteLanguage: string
): Promise<readonly BundleFile[]> {
  // One index for all languages: Pagefind searches one at a time and cannot merge a bundle with itself.
  const first = siteLanguage.toLowerCase().split('-')[0] ?? 'en'
  const language = segmented.has(first) ? 'en' : first
  const {index, errors} = await createIndex({forceLanguage: language})
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    for (let start = 0; start < stories.length; start += inFlight) {
      const added = await Promise.all(
        stories.slice(start, start + inFlight).map((story, place) =>
          index.addCustomRecord({
            url: String(start + place),
            content: joinParts(story.parts.map((part) => foldText(part.text))),
            language,
            // Indexed too, and weighs more: hence the headline alone.
            meta: {title: foldText(story.headline)}
          })
        )
      )
      const refused = added.flatMap((answer) => answer.errors)
      if (refused.length > 0) throw new Error(`Pagefind refused a story: ${refused.join('; ')}`)
    }
    const written = await index.getFiles()
    if (written.errors.length > 0) throw new Error(`Pagefind failed: ${written.errors.join('; ')}`)
    return numberStories(written.files, stories.length, language)
  } finally {
    await close()
  }
}
