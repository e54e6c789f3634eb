import assert from 'node:assert/strict'
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import test from 'node:test'
import {pathToFileURL} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {close, createIndex} from 'pagefind'
import {pagefindMark, storyNumber} from '../../templates/scripts/search-data.ts'
import {openEngine} from '../../templates/scripts/search-engine.ts'
import {openStemmer} from '../../templates/scripts/search-stemmer.ts'

const texts = [
  ['Harbour strike ends', 'the harbour masters struck no deal and the strike went on for a week'],
  ['Oil for the lamps', 'lamp oil and oil-rich wicks were sold in the harbours of orrel'],
  ['Ending a strike', 'striking masons end it when the strikers are paid a strikingly low sum'],
  ['A café on the quay', 'the café and the cafe next door sold oil oil oil and coffee'],
  ['Herons', 'a week of herons in the harbour and one heron on the harbour wall of orrel']
] as const

/** Pagefind's own page code. */
interface PagefindPage {
  options(options: {readonly basePath: string; readonly noWorker: boolean}): Promise<void>
  init(): Promise<void>
  search(query: string): Promise<{results: readonly {id: string; score: number; words: number[]}[]}>
}

test('openEngine', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'wirecopy-engine-'))
  t.after(() => rm(folder, {recursive: true, force: true}))
  const {index} = await createIndex({forceLanguage: 'en'})
  assert.ok(index)
  for (const [place, [title, content]] of texts.entries()) {
    await index.addCustomRecord({url: String(place), content, language: 'en', meta: {title}})
  }
  const {files} = await index.getFiles()
  await close()
  for (const {path, content} of files) {
    await mkdir(dirname(join(folder, path)), {recursive: true})
    await writeFile(join(folder, path), content)
  }
  globalThis.fetch = async (input) => {
    const address = new URL(input instanceof Request ? input.url : input)
    return new Response(await readFile(new URL(address.pathname, 'file://')))
  }
  const address = pathToFileURL(join(folder, '/')).href
  const page = (await import(`${address}pagefind.js`)) as PagefindPage
  await page.options({basePath: address, noWorker: true})
  await page.init()

  const unpack = (pattern: RegExp) => {
    const content = files.find(({path}) => pattern.test(path))?.content
    assert.ok(content)
    return gunzipSync(content).subarray(pagefindMark.length)
  }
  const stem = await openStemmer(unpack(/^wasm\.en\./u))
  const engine = openEngine(unpack(/\.pf_meta$/u), {
    words: (name) => Promise.resolve(unpack(new RegExp(`/${name}\\.pf_index$`, 'u'))),
    stem
  })

  await t.test('should know the stem of a word as Pagefind does', () => {
    assert.deepEqual(['harbours', 'striking', 'lamp'].map(stem), ['harbour', 'strike', 'lamp'])
  })

  for (const word of ['harbour', 'strikers', 'oil', 'cafe', 'café', 'heron', 'week', 'the', 'l']) {
    await t.test(`should find and weigh “${word}” as Pagefind does`, async () => {
      const {results} = await page.search(word)
      const found = await engine.begun(word, true)
      assert.ok(results.length > 0)
      assert.deepEqual(
        results.map(({id, words}) => [storyNumber(id), words]).sort(),
        Array.from(found, ([story, {places}]) => [story, places()]).sort()
      )
      for (const {id, score} of results) {
        const mine = found.get(storyNumber(id))?.score ?? 0
        assert.ok(Math.abs(score - mine) < 1e-4, `${score} and ${mine}`)
      }
    })
  }

  for (const phrase of ['strike ends', 'harbours of orrel', 'of the', 'oil oil', 'heron']) {
    await t.test(`should find the phrase “${phrase}” where Pagefind does`, async () => {
      const {results} = await page.search(`"${phrase}"`)
      const found = await engine.phrase(phrase.split(' '))
      assert.deepEqual(results.map(({id}) => storyNumber(id)).sort(), [...found.keys()].sort())
    })
  }

  await t.test(
    'should find nothing for a word that is longer than any, nor for signs',
    async () => {
      assert.equal((await engine.begun('harbourmistress', true)).size, 0)
      assert.equal((await engine.begun('«»', true)).size, 0)
      assert.equal((await engine.phrase(['«»'])).size, 0)
    }
  )
})
