import assert from 'node:assert/strict'
import {cpSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {loadConfig} from '../../src/config/load.ts'
import {buildArchive} from '../../src/pipeline/build.ts'
import {checkFolder} from '../../src/pipeline/check-copy.ts'
import {emptyFolder, filesBelow} from '../support/site-of.ts'

const archive = 'tests/fixtures/archives/two-pells'

/** Rows of a table of the downloads. */
function rowsOf(
  files: ReadonlyMap<string, string>,
  name: string
): readonly Readonly<Record<string, unknown>>[] {
  return (files.get(`data/${name}.jsonl`) ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
}

/** A story’s page without what leads to other stories. */
function storyOn(page: string | undefined): string {
  return (
    /<article class="story">.*<\/article>(?=<div class="story-foot)/su.exec(page ?? '')?.[0] ?? ''
  )
}

/** JSON-LD of a page, as text. */
function jsonLdOf(page: string | undefined): string {
  return (
    /<script type="application\/ld\+json">(?<json>.*?)<\/script>/su.exec(page ?? '')?.groups
      ?.json ?? ''
  )
}

test('an archive with a source table', async (t) => {
  const folder = emptyFolder(t)
  cpSync(archive, folder, {recursive: true})
  writeFileSync(
    join(folder, '.eleventy.ts'),
    "import {defineArchive} from 'wirecopy'\nexport default defineArchive({url: 'https://a.example'})\n"
  )
  const {config} = await loadConfig(folder)
  const {messages} = await buildArchive({root: folder, config, out: join(folder, '_site')})
  const files = filesBelow(join(folder, '_site'))
  const cup = files.get('gazette/2031/05/03/cup/index.html')
  const pumps = files.get('ledger/2031/05/06/pumps/index.html')

  await t.test('should give each source one page, at the address the editor chose', () => {
    const pages = [...files.keys()].filter((file) => /^sources\/[^/]+\/index\.html$/u.test(file))
    assert.deepEqual(pages, [
      'sources/anke-riis/index.html',
      'sources/dorian-pell/index.html',
      'sources/estuary-board/index.html',
      'sources/ida-moor/index.html',
      'sources/minister-pell/index.html',
      'sources/tidebook/index.html'
    ])
  })
  await t.test('should bring two names of one source together', () => {
    const [board] = rowsOf(files, 'sources').filter(({id}) => id === 'estuary-board')
    assert.deepEqual(board, {
      id: 'estuary-board',
      url: 'https://a.example/sources/estuary-board/',
      name: 'Estuary Board',
      type: 'organization',
      aliases: ['Board of the Estuary'],
      authorities: [
        'https://authority.example/bodies/estuary-board',
        'https://www.wikidata.org/entity/Q0'
      ],
      listed: true,
      statements: 2,
      stories: 2,
      first: '2031-05-02',
      last: '2031-05-06'
    })
  })
  await t.test('should lead each story to the right one of two people of one name', () => {
    assert.match(storyOn(cup), /href="\/sources\/dorian-pell\/"/u)
    assert.doesNotMatch(storyOn(cup), /minister-pell/u)
    assert.match(storyOn(pumps), /href="\/sources\/minister-pell\/"/u)
    assert.doesNotMatch(storyOn(pumps), /sources\/dorian-pell/u)
    const said = rowsOf(files, 'attributions')
    assert.deepEqual(
      said.filter(({sources}) => String(sources).includes('Pell')).map((row) => row.source_ids),
      [['minister-pell'], ['dorian-pell'], ['minister-pell'], ['minister-pell']]
    )
  })
  await t.test('should give what others say to the one it is about', () => {
    const minister = files.get('sources/minister-pell/index.html') ?? ''
    const striker = files.get('sources/dorian-pell/index.html') ?? ''
    assert.match(minister, /never answers a letter/u)
    assert.doesNotMatch(minister, /worth two of anyone/u)
    assert.match(striker, /worth two of anyone/u)
    assert.doesNotMatch(striker, /never answers a letter/u)
  })
  await t.test('should print the name the editor chose, and leave the copy as it is', () => {
    assert.match(
      pumps ?? '',
      /<a href="\/sources\/minister-pell\/"[^>]*>(?:<bdi>)?Dorian Pell, minister/u
    )
    assert.match(pumps ?? '', /D\. Pell/u)
    assert.match(files.get('sources/index.html') ?? '', /Dorian Pell, minister/u)
    const [row] = rowsOf(files, 'attributions').filter(({sources}) => String(sources) === 'D. Pell')
    assert.deepEqual(row?.sources, ['D. Pell'])
  })
  await t.test('should name the authorities on the page and as sameAs', () => {
    const page = files.get('sources/minister-pell/index.html')
    assert.match(
      page ?? '',
      /<a href="https:\/\/authority\.example\/people\/pell-1" rel="external"><bdi>authority\.example\/people\/pell-1<\/bdi><\/a>/u
    )
    assert.match(jsonLdOf(page), /"sameAs":\["https:\/\/authority\.example\/people\/pell-1"\]/u)
    assert.match(
      jsonLdOf(files.get('ledger/2031/05/02/lock/index.html')),
      /"spokenByCharacter":\[\{"@type":"Person","@id":"https:\/\/a\.example\/sources\/minister-pell\/#source","name":"Dorian Pell, minister","sameAs":\["https:\/\/authority\.example\/people\/pell-1"\]\}\]/u
    )
    assert.doesNotMatch(jsonLdOf(cup), /sameAs|minister-pell/u)
  })
  await t.test('should take the type the editor states, and the footing with it', () => {
    const [row] = rowsOf(files, 'attributions').filter(
      ({sources}) => String(sources) === 'Tidebook'
    )
    assert.deepEqual([row?.source_type, row?.footing], ['document', 'document'])
    assert.match(jsonLdOf(files.get('sources/tidebook/index.html')), /"@type":"CreativeWork"/u)
  })
  await t.test('should keep what an ignored name says, but make no source of it', () => {
    assert.match(cup ?? '', /that Rovers were third/u)
    assert.ok(rowsOf(files, 'attributions').some(({sources}) => String(sources) === 'Table'))
    assert.doesNotMatch(files.get('sources/index.html') ?? '', /Table/u)
    assert.ok(rowsOf(files, 'sources').every(({name}) => name !== 'Table'))
  })
  await t.test('should say where in the table a name fits nothing', async () => {
    const notes = [
      'sources.yaml:16:9 unmatched-source: Unexpected name “Estuary Bord”, expected “Estuary Board”'
    ]
    const lines = (said: typeof messages) =>
      said
        .filter(({file}) => file.endsWith('sources.yaml'))
        .flatMap(({messages: all}) =>
          all.map(
            ({line, column, ruleId, reason}) =>
              `sources.yaml:${line}:${column} ${ruleId}: ${reason}`
          )
        )
    assert.deepEqual(lines(messages), notes)
    assert.deepEqual(lines(await checkFolder(folder, config)), notes)
  })
  await t.test('should stop at a table that is wrong, and leave the site', async () => {
    const table = join(folder, 'sources.yaml')
    writeFileSync(table, 'sources:\n  - nam: Dorian Pell\n')
    await assert.rejects(buildArchive({root: folder, config, out: join(folder, '_site')}), {
      message: [
        `${table}: 2 problems in the configuration`,
        '  2:5 sources[0].name: unexpected nothing, expected text in quotation marks',
        '  2:5 sources[0].nam: unexpected key, expected `name`'
      ].join('\n')
    })
    assert.deepEqual(filesBelow(join(folder, '_site')).size, files.size)
  })
})
