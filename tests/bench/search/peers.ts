import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import type {StoryRecord} from '../../../templates/scripts/search-data.ts'

/** The peers measured beside our search. */
export const peers = ['lunr', 'minisearch'] as const

/** One of them: also the folder of its page. */
export type Peer = (typeof peers)[number]

interface PeerStory {
  readonly id: number
  readonly title: string
  readonly body: string
}

function lunrIndex(stories: readonly PeerStory[]): unknown {
  const index = lunr((builder) => {
    builder.ref('id')
    builder.field('title', {boost: 5})
    builder.field('body')
    for (const story of stories) builder.add(story)
  })
  return {index, titles: stories.map(({title}) => title)}
}

function miniSearchIndex(stories: readonly PeerStory[]): unknown {
  const index = new MiniSearch<PeerStory>({fields: ['title', 'body'], storeFields: ['title']})
  index.addAll(stories)
  return index
}

/** Write beside a site a page for each peer: its library, its prebuilt index of the same text, one field. */
export async function layPeers(folder: string, stories: readonly StoryRecord[]): Promise<void> {
  const texts = stories.map(({headline, parts}, id) => ({
    id,
    title: headline,
    body: parts.map(({text}) => text).join('\n')
  }))
  const indexes = {lunr: lunrIndex, minisearch: miniSearchIndex}
  for (const peer of peers) {
    const own = join(folder, peer)
    await mkdir(own, {recursive: true})
    await writeFile(join(own, 'index.json'), JSON.stringify(indexes[peer](texts)))
    await writeFile(
      join(own, 'index.html'),
      `<!doctype html><html lang="en"><title>${peer}</title><input id="search-field"><ol id="search-results"></ol><script type="module" src="page.js"></script>`
    )
    await build({
      entryPoints: [fileURLToPath(new URL(`${peer}-page.ts`, import.meta.url))],
      outfile: join(own, 'page.js'),
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      logLevel: 'silent'
    })
  }
}
