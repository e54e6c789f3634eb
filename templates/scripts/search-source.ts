import {
  namesFile,
  packedSuffix,
  pagefindMark,
  unpackName,
  type PackedName,
  type SearchTable,
  type SourceName,
  type StoryRecord
} from './search-data.ts'
import {openEngine, type Engine} from './search-engine.ts'
import {toShelf, type Shelf} from './search-filter.ts'
import type {Match, SearchIndex} from './search-match.ts'
import {openStemmer} from './search-stemmer.ts'

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
async function unpack(address: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(address, {cache})
  if (!response.ok) throw new Error(`${response.status} for ${address}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
  // No blob: the browser registers each with another process, which takes longer than to unpack it.
  const whole = new Response(bytes)
  const text = packed && whole.body?.pipeThrough(new DecompressionStream('gzip'))
  return text ? new Response(text) : whole
}

async function unpackJson<Value>(address: string, cache: RequestCache): Promise<Value> {
  return (await (await unpack(address, cache)).json()) as Value
}

/** Read a file of Pagefind, which all begin with a mark of it. */
async function unpackPagefind(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await (await unpack(address, 'default')).arrayBuffer())
  return bytes.subarray(pagefindMark.length)
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
  const table = await unpackJson<SearchTable>(`${bundle}table${packedSuffix}`, 'no-cache')
  const file = (path: string) => `${bundle}${path}${packedSuffix}?v=${table.version}`
  const stories = once((place: number) =>
    unpackJson<readonly StoryRecord[]>(file(`stories/${place}`), 'default')
  )
  const beginnings = new Set(table.beginnings)
  const names = once(async (beginning: string) => {
    const packed = await unpackJson<readonly PackedName[]>(file(namesFile(beginning)), 'default')
    return packed.map(unpackName)
  })
  const engines = once(async (code: string) => {
    const stemmer = unpackPagefind(bundle + code).then(openStemmer)
    const lists = table.lists.map(async (path) => {
      const folder = bundle + path.replace(/[^/]*$/u, '')
      const [list, stem] = await Promise.all([unpackPagefind(bundle + path), stemmer])
      return openEngine(list, {
        words: (name) => unpackPagefind(`${folder}index/${name}.pf_index`),
        stem
      })
    })
    return Promise.all(lists)
  })
  const ask = async (
    question: (engine: Engine) => Promise<ReadonlyMap<number, Match>>
  ): Promise<ReadonlyMap<number, Match>> => {
    const answers = await Promise.all((await engines(table.code)).map(question))
    const [first, ...more] = answers
    return first && more.length === 0 ? first : new Map(answers.flatMap((found) => [...found]))
  }
  const phrase = once((text: string) => ask((engine) => engine.phrase(text.split(' '))))
  const weighed = once((word: string) => ask((engine) => engine.begun(word, false)))
  const begun = once((word: string) => ask((engine) => engine.begun(word, true)))
  const story = async (number: number) =>
    (await stories(Math.floor(number / table.perFile)))[number % table.perFile]
  return {
    shelf: toShelf(table),
    size: table.stories,
    phrase: (words) => phrase(words.join(' ')),
    weighed,
    begun,
    story,
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
      engines(table.code).catch(() => undefined)
    }
  }
}
