import assert from 'node:assert/strict'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {archiveSchema} from '../../src/config/schema.ts'
import {makeContext} from '../../src/render/context.ts'
import {buildSearch} from '../../src/render/search.ts'
import {makeExcerpt} from '../../templates/scripts/search-excerpt.ts'
import {runSearch} from '../../templates/scripts/search-run.ts'
import {readState} from '../../templates/scripts/search-state.ts'
import {openBundle} from '../support/open-bundle.ts'
import {searchArchive} from '../support/search-archive.ts'

async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder, {recursive: true, withFileTypes: true})
  const files = names
    .filter((name) => name.isFile())
    .map((name) => join(name.parentPath, name.name))
  return new Map(
    await Promise.all(
      files.sort().map(async (file) => {
        const bytes = await readFile(file)
        return [file.slice(folder.length), bytes.toString('base64')] as const
      })
    )
  )
}

test('buildSearch', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'wirecopy-bundle-'))
  t.after(() => rm(folder, {recursive: true, force: true}))
  const context = makeContext(searchArchive(), archiveSchema.parse({}))
  await mkdir(join(folder, 'pagefind/fragment'), {recursive: true})
  await writeFile(join(folder, 'pagefind/fragment/old.pf_fragment'), 'stale')
  const bundle = await buildSearch({context, outDir: folder})
  const first = await filesOf(folder)
  const source = await openBundle(folder)

  const find = async (query: string) => {
    const answer = await runSearch(source, readState(query), (_, value) => [value])
    const stories = await Promise.all(answer.order.map((number) => source.story(number)))
    return {...answer, hrefs: stories.map((story) => decodeURI(story?.href ?? ''))}
  }
  const hrefs = async (query: string) => (await find(query)).hrefs
  const quarry = '/heron-wire/2030/05/02/quarry-pact/'
  const near = '/gull-post/2030/05/01/truce-near/'

  await t.test('should count what it wrote', () => {
    const bytes = [...first.values()].reduce(
      (sum, content) => sum + Buffer.from(content, 'base64').length,
      0
    )
    assert.deepEqual(bundle, {records: 25, files: first.size, bytes})
  })
  await t.test('should leave nothing of an earlier build, and no interface of Pagefind', () => {
    const names = [...first.keys()].join('\n')
    assert.doesNotMatch(names, /fragment|pagefind-ui|component|highlight|modular/u)
  })
  await t.test('should write the same bytes again', async () => {
    await buildSearch({context, outDir: folder})
    assert.deepEqual(await filesOf(folder), first)
  })

  await t.test(
    'should list all stories, newest first and undated last, when nothing is asked',
    async () => {
      const {order, hrefs: all} = await find('')
      assert.equal(order.length, 25)
      assert.equal(all[0], '/gull-post/2030/06/11/trucks/')
      assert.equal(all.at(-1), '/gull-post/undated/letters/')
    }
  )
  await t.test('should never find a withdrawn story', async () => {
    assert.deepEqual(await hrefs('?q=withdraws'), [])
  })

  const found = [
    ['a word of the text', 'coffee', [quarry]],
    ['a word of the headline', 'lockout truce', [quarry, near]],
    ['a word of the standfirst', '"met in a lighthouse"', [quarry]],
    ['a writer', 'ottilie', [quarry]],
    ['a phrase', '"secret talks"', [quarry]],
    ['words in any order', 'secret talks', [quarry, near]],
    ['a phrase and a word together', '"secret talks" coffee', [quarry]],
    ['stories without a word', 'truce -coffee', [near]],
    ['the word and not what begins so', 'truce', [quarry, near]],
    ['a word in another form', 'truces', [quarry, near]],
    ['what begins so, while no such word is there', 'trucest', ['/gull-post/2030/06/11/trucks/']],
    ['what begins so, when asked', 'trucest*', ['/gull-post/2030/06/11/trucks/']],
    ['Arabic without vowel marks', 'محادثات', ['/صدى-التلال/2030/05/03/mahajir/']],
    ['Arabic with another alef', 'إحمد', ['/صدى-التلال/2030/05/03/mahajir/']],
    ['Hebrew without its prefix', 'שיחות', ['/יומן-הגבעות/2030/05/04/machtzavot/']],
    ['Hebrew without points', 'שומר', ['/יומן-הגבעות/2030/05/04/machtzavot/']],
    ['French behind its article', 'enormes accord', ['/la-cloche/2030/05/05/carrieres/']],
    ['Spanish without accents', 'anos manana', ['/la-farola/2030/05/06/canteras/']],
    ['Chinese by word', '灯塔 谈判', ['/灯塔报/2030/05/07/caishichang/']],
    ['Chinese by part', '塔内', ['/灯塔报/2030/05/07/caishichang/']],
    ['Hebrew behind another prefix', 'מגדלור', ['/יומן-הגבעות/2030/05/04/machtzavot/']],
    ['Arabic with its article', 'المنارة', ['/صدى-التلال/2030/05/03/mahajir/']],
    ['Japanese by word', '採石場 協議', ['/灯台新聞/2030/04/07/saisekijo/']],
    ['Japanese by part, in other widths', 'ｺｰﾋｰ', ['/灯台新聞/2030/04/07/saisekijo/']],
    ['Korean without its particle', '회담', ['/등대일보/2030/04/08/chaeseokjang/']],
    ['Russian in another case', 'переговоров каменоломни', ['/маяк/2030/04/09/kamenolomni/']],
    ['Russian with е for ё', 'все решится', ['/маяк/2030/04/09/kamenolomni/']],
    ['Persian digits', '47', ['/فانوس/2030/04/10/madan/']],
    ['Persian with an Arabic keyboard', 'كارگر', ['/فانوس/2030/04/10/madan/']],
    ['Persian without its joiners', 'گفتوگوهای', ['/فانوس/2030/04/10/madan/']],
    ['a source by field', 'source:reillo', [quarry]],
    ['a cited outlet by field', 'cites:gull', [quarry]],
    ['stories without a source', 'truce -source:reillo', [near]],
    ['a language by its code', 'lang:ko', ['/등대일보/2030/04/08/chaeseokjang/']],
    ['stories before a month', 'truce before:2030-05', []],
    ['stories on a day', 'on:2030-05-02', [quarry]]
  ] as const
  for (const [name, query, expected] of found) {
    await t.test(`should find ${name}`, async () => {
      const list = await hrefs(`?q=${encodeURIComponent(query)}`)
      assert.deepEqual([...list].sort(), [...expected].map(String).sort())
    })
  }

  await t.test('should leave out a word no story has, and say so', async () => {
    const {dropped, hrefs: list} = await find('?q=coffee+xylophone')
    assert.deepEqual([dropped, list], [['xylophone'], [quarry]])
  })
  await t.test('should not take the beginning of a word for the word', async () => {
    const {dropped, order} = await find('?q=trucexyz')
    assert.deepEqual([dropped, order], [['trucexyz'], []])
  })
  await t.test('should offer a name much like a word that was not found', async () => {
    assert.deepEqual((await find('?q=reilla')).similar, ['Ansgar Reillo'])
  })
  await t.test('should say when no story has all words', async () => {
    const {loose, hrefs: list} = await find('?q=coffee+carts')
    assert.deepEqual([loose, [...list].sort()], [true, ['/gull-post/2030/06/11/trucks/', quarry]])
  })

  await t.test('should count what each value would give, its own facet left aside', async () => {
    const {counts, hrefs: list} = await find('?q=truce&outlet=Heron+Wire')
    assert.deepEqual(list, [quarry])
    const {values} = source.shelf.table.facets.outlet
    assert.equal(counts.outlet[values.indexOf('Gull Post')], 1)
    assert.equal(counts.outlet[values.indexOf('Heron Wire')], 1)
    const {values: footings} = source.shelf.table.facets.footing
    assert.equal(counts.footing[footings.indexOf('unnamed')], 1)
    assert.equal(counts.footing[footings.indexOf('institution')], 0)
  })
  await t.test(
    'should keep to dates, both days included, and leave undated stories out',
    async () => {
      assert.deepEqual(await hrefs('?from=2030-05-01&to=2030-05-02'), [quarry, near])
    }
  )
  await t.test('should sort oldest first with undated stories last', async () => {
    const list = await hrefs('?sort=oldest')
    assert.equal(list[0], '/gull-post/2029/11/10/tide-table-1/')
    assert.equal(list.at(-1), '/gull-post/undated/letters/')
  })
  await t.test('should filter by a source that was chosen', async () => {
    assert.deepEqual(await hrefs('?source=Ansgar+Reillo'), [quarry])
  })

  await t.test('should keep each statement with its paragraph and its chain', async () => {
    const {order} = await find('?q=coffee')
    const story = await source.story(order[0] ?? -1)
    const [statement] = story?.statements.filter(({footing}) => footing === 'unnamed') ?? []
    assert.deepEqual(statement, {
      part: 6,
      id: 's-a3',
      footing: 'unnamed',
      source: 'Unnamed man',
      via: ['Gull Post'],
      words: 'the two sides were "a week apart, not a year"',
      quoted: false
    })
    assert.equal(story?.parts[6]?.number, 3)
  })
  await t.test('should show the printed words, marked where they answer', async () => {
    const {order, matches, terms} = await find(`?q=${encodeURIComponent('محادثات')}`)
    const story = await source.story(order[0] ?? -1)
    assert.ok(story)
    const places = matches?.get(order[0] ?? -1)?.places() ?? []
    const {headline, pieces, number} = makeExcerpt(story, {places, terms})
    assert.equal(headline.find(({marked}) => marked)?.text, 'مُحادثاتٌ')
    assert.equal(pieces.find(({marked}) => marked)?.text, 'المحادثات')
    assert.equal(number, 1)
  })
  await t.test('should not say twice what a headline made of the text says', async () => {
    const {order} = await find('?outlet=Gull+Post&sort=oldest')
    const story = await source.story(order.at(-1) ?? -1)
    assert.equal(story?.derived, true)
    assert.deepEqual(makeExcerpt(story, {places: [], terms: []}).pieces, [])
    const asked = await find('?q=wall')
    const places = asked.matches?.get(order.at(-1) ?? -1)?.places() ?? []
    const {pieces} = makeExcerpt(story, {places, terms: asked.terms})
    assert.equal(pieces.find(({marked}) => marked)?.text, 'wall')
  })
  await t.test('should mark every place of a phrase', async () => {
    const {order, matches, terms} = await find('?q=%22secret+talks%22')
    const story = await source.story(order[0] ?? -1)
    assert.ok(story)
    const places = matches?.get(order[0] ?? -1)?.places() ?? []
    const {headline, pieces} = makeExcerpt(story, {places, terms})
    const marked = [...headline, ...pieces].filter((piece) => piece.marked)
    assert.deepEqual(
      marked.map(({text}) => text),
      ['secret talks', 'secret talks']
    )
  })
  await t.test('should find words that begin alike whatever files they lie in', async () => {
    const cut = await mkdtemp(join(tmpdir(), 'wirecopy-chunks-'))
    t.after(() => rm(cut, {recursive: true, force: true}))
    await buildSearch({context, outDir: cut, chunkSize: 40})
    const files = [...(await filesOf(cut)).keys()].filter((name) => name.endsWith('.pf_index'))
    assert.ok(files.length > 100)

    for (const query of ['t*', 'tr*', 'ta*', 's*', 'se*', 'coff*', 'm*', 'q*']) {
      // Each opened anew: what was asked before leaves words behind.
      const [whole, other] = [await openBundle(folder), await openBundle(cut)]
      const state = readState(`?q=${encodeURIComponent(query)}`)
      const expected = await runSearch(whole, state, (_, value) => [value])
      const {order} = await runSearch(other, state, (_, value) => [value])
      assert.ok(order.length > 0, query)
      assert.deepEqual([...order].sort(), [...expected.order].sort(), query)
    }
  })
  await t.test('should find the same when the words are spread over several indexes', async () => {
    const spread = await mkdtemp(join(tmpdir(), 'wirecopy-shards-'))
    t.after(() => rm(spread, {recursive: true, force: true}))
    await buildSearch({context, outDir: spread, shardSize: 1500})
    const names = [...(await filesOf(spread)).keys()].map((name) => name.split('\\').join('/'))
    const shards = names.filter((name) => name.endsWith('.pf_meta'))
    assert.ok(shards.length > 1)
    assert.equal(names.filter((name) => /\.js$|wasm/u.test(name)).length, 1)

    const other = await openBundle(spread)
    for (const [, query, expected] of found.slice(0, 12)) {
      const state = readState(`?q=${encodeURIComponent(query)}`)
      const {order} = await runSearch(other, state, (_, value) => [value])
      const stories = await Promise.all(order.map((number) => other.story(number)))
      const list = stories.map((story) => decodeURI(story?.href ?? ''))
      assert.deepEqual([...list].sort(), [...expected].map(String).sort(), query)
    }
  })
})
