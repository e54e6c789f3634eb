import {gunzipSync, gzipSync} from 'node:zlib'
import {pagefindMark} from '../../../templates/scripts/search-data.ts'
import {nameHash, type BundleFile} from './bundle-file.ts'
import {
  readList,
  readText,
  skipItem,
  type CborReader
} from '../../../templates/scripts/search-cbor.ts'
import {writeList, writeText} from './cbor.ts'

/**
 * Bytes of words in one file, unpacked: some 8 KB packed. Pagefind's own files are thrice as large, of which
 * a question for four words takes four; smaller ones would lengthen the list of them that each search begins with.
 */
const chunkSize = 20_000

interface Chunk {
  /** The least of its first word that tells it from the word before. */
  readonly from: string
  readonly to: string
  /** Name of its file. */
  readonly name: string
}

interface IndexedWord {
  readonly word: string
  /** The word and its places, as Pagefind wrote them. */
  readonly bytes: Uint8Array
}

function open(content: Uint8Array): CborReader {
  const bytes = gunzipSync(content)
  if (Buffer.compare(bytes.subarray(0, pagefindMark.length), pagefindMark) !== 0) {
    throw new Error('Unexpected form of a file of Pagefind')
  }
  return {bytes, at: pagefindMark.length}
}

function close(item: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([pagefindMark, item]), {level: 9})
}

function itemAt(reader: CborReader): Uint8Array {
  const start = reader.at
  skipItem(reader)
  return reader.bytes.subarray(start, reader.at)
}

function readWords(content: Uint8Array): readonly IndexedWord[] {
  const reader = open(content)
  readList(reader)
  return Array.from({length: readList(reader)}, () => {
    const inside = {bytes: reader.bytes, at: reader.at}
    readList(inside)
    return {word: readText(inside), bytes: itemAt(reader)}
  })
}

/** The least of a word that tells it from a neighbour. */
function tellApart(word: string, neighbour: string): string {
  const letters = Array.from(word)
  const others = Array.from(neighbour)
  const same = letters.findIndex((letter, place) => letter !== others[place])
  return same < 0 ? word : letters.slice(0, same + 1).join('')
}

function cut(words: readonly IndexedWord[], size: number): readonly (readonly IndexedWord[])[] {
  const parts: IndexedWord[][] = []
  let filled = Infinity
  for (const word of words) {
    if (filled + word.bytes.length > size) {
      parts.push([])
      filled = 0
    }
    parts.at(-1)?.push(word)
    filled += word.bytes.length
  }
  return parts
}

/**
 * Cut Pagefind's files of words smaller, so that a question brings less of what it does not ask for. Only
 * whole words are moved; what stands of each stays as it was.
 *
 * @param files
 *   Pagefind's files.
 * @param size
 *   Bytes of words in one file, unpacked; a word that has more has a file of its own.
 * @throws Error
 *   When the files are not as Pagefind 1.6 writes them.
 */
export function splitChunks(files: readonly BundleFile[], size = chunkSize): readonly BundleFile[] {
  const contents = new Map(files.map(({path, content}) => [path, content]))
  const meta = files.find(({path}) => path.endsWith('.pf_meta'))
  if (!meta) throw new Error('Unexpected bundle of Pagefind without a list of its files')
  const reader = open(meta.content)
  const parts = Array.from({length: readList(reader)}, () => itemAt(reader))
  const [version, pages, listed, ...rest] = parts
  if (!version || !pages || !listed) throw new Error(`Unexpected form of ${meta.path}`)

  const written: BundleFile[] = []
  const chunks: Chunk[] = []
  const old = {bytes: listed, at: 0}
  for (let left = readList(old); left > 0; left -= 1) {
    readList(old)
    const from = readText(old)
    skipItem(old)
    const whole = {from, name: readText(old)}
    const content = contents.get(pathOf(whole.name))
    if (!content) throw new Error(`Unexpected bundle of Pagefind without ${pathOf(whole.name)}`)
    const pieces = cut(readWords(content), size)
    for (const [place, words] of pieces.entries()) {
      const before = pieces[place - 1]?.at(-1)?.word
      const [first, last] = [words[0]?.word ?? '', words.at(-1)?.word ?? '']
      const packed = close(writeList([writeList(words.map(({bytes}) => bytes))]))
      const name = whole.name.replace(/[^_]*$/u, nameHash(packed))
      written.push({path: pathOf(name), content: packed})
      chunks.push({
        from: before === undefined ? whole.from : tellApart(first, before),
        // Whole: Pagefind’s own is shortened, and may stand before the beginning of a last piece.
        to: last,
        name
      })
    }
  }
  const list = writeList(
    chunks.map(({from, to, name}) => writeList([from, to, name].map(writeText)))
  )
  const content = close(writeList([version, pages, list, ...rest]))
  return [
    ...files
      .filter(({path}) => !path.startsWith('index/'))
      .map((file) => (file === meta ? {path: meta.path, content} : file)),
    ...written
  ]
}

function pathOf(name: string): string {
  return `index/${name}.pf_index`
}
