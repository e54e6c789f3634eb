import {
  joinParts,
  packedSuffix,
  storyNumber,
  type SearchTable,
  type SourceName,
  type StoryRecord
} from './search-data.ts'
import {toShelf, type Shelf} from './search-filter.ts'
import {foldWord, splitTokens} from './search-fold.ts'
import type {Match, SearchIndex} from './search-match.ts'

/** The part of Pagefind's API that is used here. */
interface Pagefind {
  options(options: {readonly basePath: string}): Promise<void>
  init(): Promise<void>
  search(query: string): Promise<{
    readonly results: readonly {
      readonly id: string
      readonly score: number
      readonly words: readonly number[]
    }[]
  }>
}

/** All that the page asks of the files beside it. */
export interface SearchSource extends SearchIndex {
  readonly shelf: Shelf
  story(number: number): Promise<StoryRecord | undefined>
  /** Names of sources with a word that begins with this letter. */
  names(letter: string): Promise<readonly SourceName[]>
}

/** Read a gzipped file; a server that unpacks it on the way does no harm. */
async function unpack<Value>(address: string, cache: RequestCache): Promise<Value> {
  const response = await fetch(address, {cache})
  if (!response.ok) throw new Error(`${response.status} for ${address}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
  const stream = new Blob([bytes]).stream()
  const text = packed ? stream.pipeThrough(new DecompressionStream('gzip')) : stream
  return (await new Response(text).json()) as Value
}

function once<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const loaded = new Map<Key, Promise<Value>>()
  return (key) => {
    const known = loaded.get(key)
    if (known) return known
    const value = load(key)
    loaded.set(key, value)
    // A fault on the line must not last for the whole visit.
    value.catch(() => loaded.delete(key))
    return value
  }
}

/**
 * Open the search bundle.
 *
 * @param bundle
 *   Address of its folder, with `/` at the end.
 */
export async function openSource(bundle: string): Promise<SearchSource> {
  const table = await unpack<SearchTable>(`${bundle}table${packedSuffix}`, 'no-cache')
  const file = (path: string) => `${bundle}${path}${packedSuffix}?v=${table.version}`
  const stories = once((place: number) =>
    unpack<readonly StoryRecord[]>(file(`stories/${place}`), 'default')
  )
  const names = once((letter: string) => {
    const code = (letter.codePointAt(0) ?? 0).toString(16)
    return unpack<readonly SourceName[]>(file(`names/${code}`), 'default')
  })
  const pagefind = once(async (address: string) => {
    const loaded = (await import(address)) as Pagefind
    await loaded.options({basePath: bundle})
    await loaded.init()
    return loaded
  })
  const ask = once(async (query: string): Promise<ReadonlyMap<number, Match>> => {
    const {results} = await (await pagefind(`${bundle}pagefind.js`)).search(query)
    return new Map(
      results.map(({id, score, words}) => [storyNumber(id), {score, places: [...words]}])
    )
  })
  const story = async (number: number) =>
    (await stories(Math.floor(number / table.perFile)))[number % table.perFile]
  return {
    shelf: toShelf(table),
    size: table.stories,
    ask,
    story,
    async wordAt(number, place) {
      const parts = (await story(number))?.parts.map((part) => part.text) ?? []
      return foldWord(splitTokens(joinParts(parts))[place]?.text ?? '')
    },
    names: async (letter) => (table.letters.includes(letter) ? names(letter) : [])
  }
}
