import {
  joinParts,
  namesFile,
  packedSuffix,
  storyNumber,
  unpackName,
  type PackedName,
  type SearchTable,
  type SourceName,
  type StoryRecord
} from './search-data.ts'
import {toShelf, type Shelf} from './search-filter.ts'
import {foldWord, splitTokens} from './search-fold.ts'
import type {Match, SearchIndex} from './search-match.ts'

/** The part of Pagefind's API that is used here. */
interface Pagefind {
  options(options: {readonly basePath: string; readonly noWorker: boolean}): Promise<void>
  init(): Promise<void>
  mergeIndex(address: string): Promise<void>
  /** Load the files of words a query needs. */
  preload(query: string): Promise<void>
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
  /** Names of sources, all that have a word that begins so among them; the same list again for the same file. */
  names(beginning: string): Promise<readonly SourceName[]>
  /** Load what the first question will need, as soon as one seems to come. */
  warm(): void
}

/** Read a gzipped file; a server that unpacks it on the way does no harm. */
async function unpack<Value>(address: string, cache: RequestCache): Promise<Value> {
  const response = await fetch(address, {cache})
  if (!response.ok) throw new Error(`${response.status} for ${address}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
  // No blob: the browser registers each with another process, which takes longer than to unpack it.
  const whole = new Response(bytes)
  const text = packed && whole.body?.pipeThrough(new DecompressionStream('gzip'))
  return (await (text ? new Response(text) : whole).json()) as Value
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
  const beginnings = new Set(table.beginnings)
  const names = once(async (beginning: string) => {
    const packed = await unpack<readonly PackedName[]>(file(namesFile(beginning)), 'default')
    return packed.map(unpackName)
  })
  const pagefind = once(async (address: string) => {
    const loaded = (await import(address)) as Pagefind
    // A worker would be a second copy of the same code, and hand long lists of places over one by one.
    await loaded.options({basePath: bundle, noWorker: true})
    await loaded.init()
    const others = Array.from({length: table.shards - 1}, (_, shard) => `${bundle}${shard + 1}/`)
    await Promise.all(others.map((other) => loaded.mergeIndex(other)))
    return loaded
  })
  const find = async (
    query: string,
    cuts: readonly string[]
  ): Promise<ReadonlyMap<number, Match>> => {
    const loaded = await pagefind(`${bundle}pagefind.js`)
    await Promise.all(cuts.map((cut) => loaded.preload(cut)))
    const {results} = await loaded.search(query)
    return new Map(
      results.map(({id, score, words}) => [storyNumber(id), {score, places: [...words]}])
    )
  }
  const ask = once((query: string) => find(query, []))
  // Pagefind looks for words that begin so only in the file where the beginning itself would stand.
  const askBeginning = once((word: string) =>
    find(
      word,
      table.cuts.filter((cut) => cut.startsWith(word))
    )
  )
  const story = async (number: number) =>
    (await stories(Math.floor(number / table.perFile)))[number % table.perFile]
  return {
    shelf: toShelf(table),
    size: table.stories,
    shards: table.shards,
    ask,
    askBeginning,
    story,
    async wordAt(number, place) {
      const parts = (await story(number))?.parts.map((part) => part.text) ?? []
      return foldWord(splitTokens(joinParts(parts))[place]?.text ?? '')
    },
    async names(word) {
      const letters = Array.from(word)
      for (let length = letters.length; length > 0; length -= 1) {
        const beginning = letters.slice(0, length).join('')
        if (beginnings.has(beginning)) return names(beginning)
      }
      return []
    },
    warm() {
      // Should it fail, the first question will say so.
      pagefind(`${bundle}pagefind.js`).catch(() => undefined)
    }
  }
}
