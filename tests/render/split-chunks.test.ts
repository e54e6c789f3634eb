import assert from 'node:assert/strict'
import test from 'node:test'
import {gunzipSync, gzipSync} from 'node:zlib'
import {writeList, writeText} from '../../src/render/search/cbor.ts'
import {readList, readText, skipItem} from '../../templates/scripts/search-cbor.ts'
import {splitChunks} from '../../src/render/search/split-chunks.ts'

const signature = 'pagefind_dcd'

function pack(item: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), item]))
}

function unpack(content: Uint8Array | undefined) {
  return {bytes: new Uint8Array(gunzipSync(content ?? new Uint8Array())), at: signature.length}
}

/** A file of words as Pagefind writes it, its places left out. */
function chunkOf(...words: readonly string[]): Uint8Array {
  return pack(writeList([writeList(words.map((word) => writeList([writeText(word)])))]))
}

function wordsIn(content: Uint8Array | undefined): readonly string[] {
  const reader = unpack(content)
  readList(reader)
  return Array.from({length: readList(reader)}, () => {
    readList(reader)
    return readText(reader)
  })
}

const list = [
  ['har', 'ha', 'en_1111111'],
  ['lo', 'quay', 'en_2222222']
] as const
const files = [
  {path: 'pagefind.js', content: Buffer.from('code')},
  {
    path: 'pagefind.en_1.pf_meta',
    content: pack(
      writeList([
        writeText('1.6.0'),
        writeList([]),
        writeList(list.map((chunk) => writeList(chunk.map(writeText)))),
        writeList([])
      ])
    )
  },
  {path: 'index/en_1111111.pf_index', content: chunkOf('harbour', 'harbourmaster', 'haul')},
  {path: 'index/en_2222222.pf_index', content: chunkOf('lock', 'quay')}
]

test('splitChunks', async (t) => {
  const split = splitChunks(files, 16)
  const meta = unpack(split.find(({path}) => path.endsWith('.pf_meta'))?.content)
  readList(meta)
  skipItem(meta)
  skipItem(meta)
  const listed = Array.from({length: readList(meta)}, () => {
    readList(meta)
    return {from: readText(meta), to: readText(meta), name: readText(meta)}
  })
  const contentOf = (name: string) =>
    split.find(({path}) => path === `index/${name}.pf_index`)?.content

  await t.test('should keep every word, in order, in the files that are listed', () => {
    assert.deepEqual(
      listed.map(({name}) => wordsIn(contentOf(name))),
      [['harbour'], ['harbourmaster'], ['haul'], ['lock', 'quay']]
    )
    assert.equal(split.length, 2 + listed.length)
  })
  await t.test('should list each file from what tells its first word from the one before', () => {
    assert.deepEqual(
      listed.map(({from, to}) => [from, to]),
      [
        ['har', 'harbour'],
        ['harbourm', 'harbourmaster'],
        ['hau', 'haul'],
        ['lo', 'quay']
      ]
    )
  })
  await t.test('should name a file by what is in it', () => {
    const again = splitChunks(files, 16)
    assert.deepEqual(
      again.map(({path}) => path),
      split.map(({path}) => path)
    )
  })
  await t.test('should refuse a file of another form', () => {
    assert.throws(
      () => splitChunks([{path: 'a.pf_meta', content: gzipSync('other')}]),
      /Unexpected form/u
    )
  })
})
