/** The part of Pagefind's code that is used here, as its own glue calls it. */
interface PagefindCode {
  readonly memory: WebAssembly.Memory
  readonly __wbindgen_externrefs: WebAssembly.Table
  __wbindgen_malloc(size: number, align: number): number
  __wbindgen_free(start: number, size: number, align: number): void
  __wbindgen_start(): void
  init_pagefind(start: number, size: number): number
  enter_playground_mode(index: number): number
  search(
    index: number,
    ...rest: readonly [
      query: number,
      querySize: number,
      original: number,
      originalSize: number,
      filter: number,
      filterSize: number,
      sort: number,
      sortSize: number,
      exact: number,
      diacritics: number
    ]
  ): readonly [start: number, size: number]
}

/** What the code must export: looked for when a bundle is made. */
export const pagefindExports = [
  'memory',
  '__wbindgen_externrefs',
  '__wbindgen_malloc',
  '__wbindgen_free',
  '__wbindgen_start',
  'init_pagefind',
  'enter_playground_mode',
  'search'
] as const

/** CBOR of an index of no version, pages, words, filters, sorts, fields. */
const emptyIndex = Uint8Array.of(0x86, 0x60, 0x80, 0x80, 0x80, 0x80, 0x80)

function isPagefindCode(
  exports: WebAssembly.Exports
): exports is WebAssembly.Exports & PagefindCode {
  return pagefindExports.every((name) => name in exports)
}

/**
 * Open the stemmer Pagefind indexed with.
 *
 * It gives stems away only when asked to explain a search (its “playground”): so an index of nothing is searched. To
 * search the true one with it takes time that grows with the square of the stories found.
 *
 * @param code
 *   Pagefind's WebAssembly.
 * @returns
 *   A word's key in the index.
 */
export async function openStemmer(code: BufferSource): Promise<(word: string) => string> {
  const {instance} = await WebAssembly.instantiate(code, {
    './pagefind_web_bg.js': {
      __wbindgen_init_externref_table() {
        // What its glue puts there is never used by what is called here.
      }
    }
  })
  const {exports} = instance
  if (!isPagefindCode(exports)) throw new Error('Unexpected form of Pagefind’s code')
  const pagefind: PagefindCode = exports
  pagefind.__wbindgen_start()
  const put = (bytes: Uint8Array) => {
    const start = pagefind.__wbindgen_malloc(bytes.length, 1) >>> 0
    new Uint8Array(pagefind.memory.buffer).set(bytes, start)
    return [start, bytes.length] as const
  }
  const encoder = new TextEncoder()
  const text = (value: string) => put(encoder.encode(value))
  const index = pagefind.enter_playground_mode(pagefind.init_pagefind(...put(emptyIndex)))
  return (word) => {
    const [start, size] = pagefind.search(
      index,
      ...text(word),
      ...text(word),
      ...text('{}'),
      ...text(''),
      0,
      0
    )
    const answer = new Uint8Array(pagefind.memory.buffer, start >>> 0, size >>> 0)
    const told: unknown = JSON.parse(new TextDecoder().decode(answer))
    pagefind.__wbindgen_free(start, size, 1)
    const [stem] = (told as {readonly search_keywords: readonly string[]}).search_keywords
    return stem ?? word
  }
}
