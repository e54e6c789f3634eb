import {gunzipSync, gzipSync} from 'node:zlib'
import {pagefindMark} from '../../../templates/scripts/search-data.ts'
import {pagefindExports} from '../../../templates/scripts/search-stemmer.ts'
import {nameHash, type BundleFile} from './bundle-file.ts'

const fragmentFile = /^fragment\/(?<id>[^/]+)\.pf_fragment$/u
const kept = /^(?:pagefind\.[^/]+\.pf_meta|index\/.*)$/u

/**
 * Give each story its number for an id, in place of a hash, and leave out what
 * the page does not use: Pagefind's scripts, its interfaces and its fragments.
 *
 * Ids of the same length in the same places keep the list of stories readable to Pagefind. So a
 * match leads to table and story without a second list, and the file all searches
 * begin with shrinks by almost half, as hashes do not compress.
 *
 * @param files
 *   Pagefind's files; the address of each record is its number.
 * @param count
 *   How many stories were given.
 * @param language
 *   Language the index was forced to: ids begin with it.
 * @throws Error
 *   When the files are not as Pagefind 1.6 writes them.
 */
export function numberStories(
  files: readonly BundleFile[],
  count: number,
  language: string
): readonly BundleFile[] {
  const numbers = new Map(files.flatMap((file) => numberOf(file) ?? []))
  if (numbers.size !== count) {
    throw new Error(`Unexpected ${numbers.size} fragments from Pagefind, expected ${count}`)
  }
  return [
    codeOf(files),
    ...files
      .filter(({path}) => kept.test(path))
      .map(({path, content}) => ({
        path,
        content: path.endsWith('.pf_meta') ? renumber(content, numbers, language) : content
      }))
  ]
}

/** Pagefind's code for the language, under a name that changes with it: a stale copy would not fit the page's script. */
function codeOf(files: readonly BundleFile[]): BundleFile {
  const entry = files.find(({path}) => path === 'pagefind-entry.json')
  const wasm = /"wasm":"(?<name>[^"]+)"/u.exec(new TextDecoder().decode(entry?.content))
  const name = `wasm.${wasm?.groups?.name ?? 'unknown'}.pagefind`
  const content = files.find(({path}) => path === name)?.content
  if (!content) throw new Error(`Unexpected bundle of Pagefind without ${name}`)
  const code = new WebAssembly.Module(gunzipSync(content).subarray(pagefindMark.length))
  const exported = new Set(WebAssembly.Module.exports(code).map((item) => item.name))
  const missing = pagefindExports.filter((item) => !exported.has(item))
  if (missing.length > 0) {
    throw new Error(`Unexpected code of Pagefind without ${missing.join(', ')}`)
  }
  return {path: name.replace(/pagefind$/u, `${nameHash(content)}.pagefind`), content}
}

function numberOf({path, content}: BundleFile): readonly [readonly [string, number]] | undefined {
  const id = fragmentFile.exec(path)?.groups?.id
  if (id === undefined) return undefined
  const url = /"url":"(?<number>\d+)"/u.exec(gunzipSync(content).toString('utf8'))
  if (url?.groups?.number === undefined) throw new Error(`Unexpected form of ${path}`)
  return [[id, Number(url.groups.number)]]
}

function renumber(
  content: Uint8Array,
  numbers: ReadonlyMap<string, number>,
  language: string
): Uint8Array {
  let replaced = 0
  const text = gunzipSync(content)
    .toString('latin1')
    .replace(new RegExp(`${language}_[0-9a-f]{7,}`, 'gu'), (id) => {
      const number = numbers.get(id)
      if (number === undefined) return id
      replaced += 1
      return `${language}_${number.toString(36).padStart(id.length - language.length - 1, '0')}`
    })
  if (replaced !== numbers.size) {
    throw new Error(`Unexpected ${replaced} stories in Pagefind’s list, expected ${numbers.size}`)
  }
  return gzipSync(Buffer.from(text, 'latin1'), {level: 9})
}
