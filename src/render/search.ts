import {mkdir, rm, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {close, createIndex} from 'pagefind'
import {joinParts, type StoryRecord} from '../../templates/scripts/search-data.ts'
import {foldText, isUnspaced} from '../../templates/scripts/search-fold.ts'
import {primarySubtag} from '../model/language-tag.ts'
import type {RenderContext} from './context.ts'
import type {BundleFile} from './search/bundle-file.ts'
import {companionFiles} from './search/companions.ts'
import {numberStories} from './search/number-stories.ts'
import {splitChunks} from './search/split-chunks.ts'
import {findableStories, toStoryRecord} from './search/story.ts'

/** What the search bundle is made from and where it goes. */
export interface SearchOptions {
  readonly context: RenderContext
  /** Folder of the site; the bundle is its folder `pagefind`, which is made anew. */
  readonly outDir: string
  /** Most characters of text in one index, 9,000,000 unless stated: what is more goes into further ones. */
  readonly shardSize?: number
  /** Most bytes of words in one file of an index, unpacked; 20,000 unless stated. */
  readonly chunkSize?: number
}

/** What was written. */
export interface SearchBundle {
  /** Stories that can be found. */
  readonly records: number
  readonly files: number
  readonly bytes: number
}

/**
 * Characters in one index, some 1.5 million words of English. Pagefind holds an index whole while it writes it, at
 * some 600 bytes a word; the page asks every index for every word, so that more of them cost its reader more.
 */
const shardSize = 9_000_000

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
  const shards = countShards(stories, options.shardSize ?? shardSize)
  const files: BundleFile[] = []
  const lists: string[] = []
  for (let shard = 0; shard < shards; shard += 1) {
    const index = await indexStories(stories, context.config.language, {
      shard,
      shards,
      ...(options.chunkSize !== undefined && {chunkSize: options.chunkSize})
    })
    files.push(...index)
    lists.push(...index.flatMap(({path}) => (path.endsWith('.pf_meta') ? [path] : [])))
  }
  const code = files.find(({path}) => path.endsWith('.pagefind'))?.path ?? ''
  files.push(...companionFiles(context, entries, stories, {code, lists}))
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

/** How many indexes the stories need; a character of a script without spaces is a word. */
function countShards(stories: readonly StoryRecord[], size: number): number {
  const texts = stories.flatMap(({parts}) => parts.map(({text}) => text))
  const weight = texts.reduce((sum, text) => sum + text.length * (isUnspaced(text) ? 6 : 1), 0)
  return Math.max(1, Math.ceil(weight / size))
}

interface Shard {
  readonly shard: number
  readonly shards: number
  readonly chunkSize?: number
}

/** Index one shard: every n-th story, so that words are as rare in one as in another and scores compare. */
async function indexStories(
  stories: readonly StoryRecord[],
  siteLanguage: string,
  {shard, shards, chunkSize}: Shard
): Promise<readonly BundleFile[]> {
  // One index for all languages: Pagefind searches one at a time and cannot merge a bundle with itself.
  const first = primarySubtag(siteLanguage)
  const language = segmented.has(first) ? 'en' : first
  const {index, errors} = await createIndex({forceLanguage: language})
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    const own = stories
      .map((story, number) => ({story, number}))
      .filter(({number}) => number % shards === shard)
    for (let start = 0; start < own.length; start += inFlight) {
      const added = await Promise.all(
        own.slice(start, start + inFlight).map(({story, number}) =>
          index.addCustomRecord({
            url: String(number),
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
    const numbered = numberStories(written.files, own.length, language)
    // Of no stories Pagefind lists no words.
    const split = own.length === 0 ? numbered : splitChunks(numbered, chunkSize)
    if (shard === 0) return split
    // Code is that of the first; a folder of its own for the rest.
    return split
      .filter(({path}) => !path.endsWith('.pagefind'))
      .map(({path, content}) => ({path: `${shard}/${path}`, content}))
  } finally {
    // Ends its process, and gives back the memory of this index before the next.
    await close()
  }
}
