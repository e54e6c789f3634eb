import assert from 'node:assert/strict'
import {mkdirSync, readdirSync, symlinkSync} from 'node:fs'
import test from 'node:test'
import {processBytes} from '../../../src/pipeline/per-file.ts'
import {perFileOptions} from '../../../src/pipeline/gather.ts'
import {checkOptions} from '../../../src/config/define.ts'
import {workplace} from '../../support/add-place.ts'
import {redirect, serve, startHostile} from '../../support/hostile-server.ts'

const bees = `BEES RETURN TO HARBOUR
    By Ines Moreau
    OAKLET, March 4, 2031 (OL) - The bees of the northern harbour came home on
Tuesday after a winter of eleven weeks, the harbour master said.
    "They know the way," said Mirel Tane, who keeps six hives on the quay.
`
const item = (more: object) =>
  JSON.stringify({
    uri: 'urn:lantern:31',
    version: '1',
    headline: 'Ferry sails again',
    versioncreated: '2031-03-04T10:00:00Z',
    byline: 'Una Kerr',
    pubstatus: 'usable',
    body_text: 'The ferry to Calder sailed again on Tuesday, its owner said.',
    ...more
  })

test('wirecopy add', async (t) => {
  await t.test(
    'should file copy under outlet and day, byte for byte, with a side file',
    async (t) => {
      const place = workplace(t, {'in/x.txt': bees})
      const {code, printed, said} = await place.add(['in/x.txt', '--outlet', 'OL'])
      assert.equal(
        printed,
        'Filed in/x.txt → archive/articles/lantern/2031/03/04-bees-return-to-harbour.txt (Oaklet Lantern, 2031-03-04, plain-text)\n'
      )
      assert.equal(said.split('\n').at(-1), '1 filed')
      assert.equal(code, 0)
      const path = 'lantern/2031/03/04-bees-return-to-harbour.txt'
      assert.deepEqual(place.filed(), [path, `${path}.yaml`])
      assert.equal(place.read(path), bees)
      assert.equal(
        place.read(`${path}.yaml`),
        `# Filed by \`wirecopy add\`. What stands here comes before what the copy says.
# A line behind a mark was read out of the text; take the mark away to state it.
# headline: BEES RETURN TO HARBOUR
# byline:
#   - Ines Moreau
# published: 2031-03-04
# language: en
# dateline:
#   place: OAKLET
#   date: 2031-03-04
#   agency: OL
`
      )
    }
  )
  await t.test('should state in the side file what a format states in so many words', async (t) => {
    const place = workplace(t, {'in/31.json': item({})})
    await place.add(['in/31.json', '--outlet', 'Sea Post', '--language', 'en-GB'])
    const path = 'sea-post/2031/03/04-ferry-sails-again.json'
    assert.match(
      place.read(`${path}.yaml`),
      /^headline: Ferry sails again\nbyline:\n {2}- Una Kerr\npublished: 2031-03-04T10:00:00Z\n(?:.*\n)*guid: urn:lantern:31\nversion: "1"\nstatus: usable\n/mu
    )
    assert.match(place.read(`${path}.yaml`), /^outlet: Sea Post$/mu)
    assert.match(place.read(`${path}.yaml`), /^language: en-GB$/mu)
    const options = perFileOptions(checkOptions({}), '.')
    const {entries} = processBytes(
      {bytes: Buffer.from(item({})), file: path, side: place.read(`${path}.yaml`)},
      options
    )
    assert.deepEqual(
      [entries[0]?.fields.outlet, entries[0]?.fields.language, entries[0]?.fields.version],
      ['Sea Post', 'en-GB', '1']
    )
  })
  await t.test('should plan the same and write nothing in a dry run', async (t) => {
    const files = {'in/a.txt': bees, 'in/b.json': item({}), 'in/b-again.json': item({}) + '\n'}
    const place = workplace(t, files)
    const words = ['in', '--outlet', 'OL'].map((word) => (word === 'in' ? 'in/' : word))
    const plan = await place.add([...words, '--dry-run'])
    assert.deepEqual(place.filed(), [])
    const done = await place.add(words)
    assert.equal(plan.printed.replaceAll('Would file', 'Filed'), done.printed)
    assert.deepEqual([plan.code, done.code], [1, 1])
    assert.equal(done.said.split('\n').at(-1), '2 filed, 1 filed already')
  })
  await t.test('should print notes in a dry run alone: filed copy is checked later', async (t) => {
    const place = workplace(t, {'in/x.txt': 'Bees return\n\nThe bees came home on Tuesday.\n'})
    const words = ['in/x.txt', '--outlet', 'OL']
    const plan = await place.add([...words, '--dry-run'])
    assert.match(plan.said, /unknown-date/u)
    assert.doesNotMatch(plan.said, /not shown/u)
    const done = await place.add(words)
    assert.match(done.said, /^\d+ notes? not shown; `wirecopy check` lists them$/mu)
  })
  await t.test('should leave undated what nothing dates, and never take the clock', async (t) => {
    const place = workplace(t, {'in/x.txt': 'Bees return\n\nThe bees came home on Tuesday.\n'})
    await place.add(['in/x.txt', '--outlet', 'OL'])
    assert.deepEqual(place.filed().slice(0, 1), ['lantern/bees-return.txt'])
  })
  await t.test('should file by the date given, and keep its time', async (t) => {
    const place = workplace(t, {'in/x.txt': 'Bees return\n\nThe bees came home on Tuesday.\n'})
    await place.add(['in/x.txt', '--outlet', 'OL', '--received', '2031-03-04T23:30:00Z'])
    assert.match(
      place.read('lantern/2031/03/04-bees-return.txt.yaml'),
      /^received: 2031-03-04T23:30:00Z$/mu
    )
  })
  await t.test('should read standard input in any encoding', async (t) => {
    const place = workplace(t)
    const copy = Buffer.from(
      'Caf\xE9s return\n\nThe caf\xE9s of the quay opened on Tuesday.\n',
      'latin1'
    )
    const {code, printed} = await place.add(
      ['-', '--outlet', 'OL', '--file-name', 'lantern/2031/03/05-wire.txt'],
      copy
    )
    assert.equal(code, 0)
    assert.match(printed, /2031\/03\/05-wire\.txt/u)
    await place.add(['-', '--outlet', 'OL'], `${bees}Again.\n`)
    assert.ok(place.filed().includes('lantern/2031/03/04-bees-return-to-harbour.txt'))
  })
  await t.test(
    'should keep the file a piece came with beside it, and what its folder states',
    async (t) => {
      const place = workplace(t, {
        'in/_folder.yaml': 'outlet: Sea Post\nrights: CC BY 4.0\nlanguage: en\n',
        'in/x.txt': bees,
        'in/x.txt.yaml': 'headline: Better # ours\n'
      })
      await place.add(['in/x.txt'])
      const side = place.read('sea-post/2031/03/04-better.txt.yaml')
      assert.match(side, /^headline: Better # ours\n\n# Filed/u)
      assert.match(side, /^outlet: Sea Post$/mu)
      assert.match(side, /^rights: CC BY 4\.0$/mu)
      assert.doesNotMatch(side, /BEES RETURN/u)
    }
  )
  await t.test('should know the outlet by its folder’s own file', async (t) => {
    const place = workplace(t, {
      'archive/articles/seapost/_folder.yaml': 'outlet: Sea Post\n',
      'in/x.txt': bees
    })
    await place.add(['in/x.txt', '--outlet', 'sea post'])
    assert.ok(place.filed().includes('seapost/2031/03/04-bees-return-to-harbour.txt'))
    const side = place.read('seapost/2031/03/04-bees-return-to-harbour.txt.yaml')
    assert.doesNotMatch(side, /^outlet:/mu)
  })
  await t.test('should file several stories as the one file they came in', async (t) => {
    const feed = (day: string) =>
      `<rss version="2.0"><channel><title>OL</title>${['04', day]
        .map(
          (each, index) =>
            `<item><title>Story ${index}</title><guid>urn:${index}</guid><pubDate>${each} Mar 2031 10:00:00 GMT</pubDate><description>Story ${index} went on for a day, they said.</description></item>`
        )
        .join('')}</channel></rss>`
    const place = workplace(t, {'in/same.xml': feed('04'), 'in/several.xml': feed('06')})
    await place.add(['in/same.xml', 'in/several.xml', '--outlet', 'OL'])
    assert.deepEqual(
      place.filed().filter((path) => path.endsWith('.xml')),
      ['lantern/2031/03/04-same.xml', 'lantern/several.xml'],
      'stories of several days keep their own'
    )
    assert.match(place.read('lantern/several.xml.yaml'), /^# 2: Story 1$/mu)
  })
  await t.test('should report what lies there already, and file it when told to', async (t) => {
    const place = workplace(t, {
      'in/1.txt': bees,
      'in/2.txt': bees,
      'in/3.txt': bees.replace('By Ines', '  By Ines').replace('(OL)', '(OL)'),
      'in/a.json': item({}),
      'in/b.json': item({language: 'en'}),
      'in/c.json': item({version: '2'})
    })
    const {code, said, printed} = await place.add(['in/', '--outlet', 'OL'])
    assert.equal(code, 1)
    assert.equal(printed.split('\n').length, 5)
    const first = 'archive/articles/lantern/2031/03/04-bees-return-to-harbour.txt'
    assert.ok(printed.includes(`Filed already in/2.txt → ${first}\n`), 'the very same file')
    for (const words of [
      `${first}: the same story from the same outlet lies there`,
      'archive/articles/lantern/2031/03/04-ferry-sails-again.json: the same version of it lies there'
    ]) {
      assert.ok(said.includes(`Unexpected copy, filed already as ${words}`), words)
    }
    assert.ok(place.filed().includes('lantern/2031/03/04-ferry-sails-again-2.json'), 'version 2')
    const same = await place.add(['in/1.txt', '--outlet', 'OL'])
    assert.deepEqual([same.code, same.said], [0, '0 filed, 1 filed already'], 'no cause for alarm')
    const again = await place.add(['in/2.txt', '--outlet', 'OL', '--allow-duplicates'])
    assert.equal(again.code, 0)
    assert.ok(place.filed().includes('lantern/2031/03/04-bees-return-to-harbour-2.txt'))
  })
  await t.test(
    'should know wire text by the guid its front matter or side file states',
    async (t) => {
      const story = (day: string, words: string) =>
        `---\nguid: urn:lantern:lock\nversion: "1"\npublished: 2031-03-${day}\n---\nLock ${words}\n\nThe lock is ${words}, its keeper said.\n`
      const place = workplace(t, {
        'in/1.txt': story('04', 'open'),
        'in/2.txt': story('04', 'shut'),
        'in/3.txt': bees,
        'in/3.txt.yaml': 'guid: urn:lantern:bees\nversion: "1"\n',
        'in/4.json': item({uri: 'urn:lantern:bees', versioncreated: '2031-03-04'})
      })
      const {said} = await place.add(['in/1.txt', 'in/3.txt', '--outlet', 'OL'])
      assert.equal(said.split('\n').at(-1), '2 filed')
      const again = await place.add(['in/2.txt', 'in/4.json', '--outlet', 'OL'])
      const folder = 'archive/articles/lantern/2031/03'
      for (const name of ['04-lock-open.txt', '04-bees-return-to-harbour.txt']) {
        const words = `filed already as ${folder}/${name}: the same version of it lies there, in other words`
        assert.ok(again.said.includes(words), again.said)
      }
      assert.equal(again.said.split('\n').at(-1), '0 filed, 2 filed already')
    }
  )
  await t.test('should not take one report in two outlets for one', async (t) => {
    const place = workplace(t, {'in/1.txt': bees, 'in/2.txt': `${bees}\n`})
    await place.add(['in/1.txt', '--outlet', 'OL'])
    assert.equal((await place.add(['in/2.txt', '--outlet', 'Sea Post'])).code, 0)
  })
  await t.test('should give one object a piece to programs', async (t) => {
    const place = workplace(t, {'in/1.txt': bees, 'in/2.txt': 'Bees\n\nThey came home.\n'})
    const {code, printed} = await place.add(['in/1.txt', 'in/2.txt', 'in/1.txt', '--json'])
    assert.equal(code, 1)
    const objects = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    assert.deepEqual(
      objects.map(({outcome}) => outcome),
      ['refused', 'refused', 'refused']
    )
    const again = await place.add(['in/1.txt', 'in/1.txt', '--json', '--outlet', 'OL'])
    const [filed, same] = again.printed.trim().split('\n')
    assert.deepEqual(
      {...(JSON.parse(filed ?? '') as object), messages: []},
      {
        source: 'in/1.txt',
        outcome: 'filed',
        file: 'archive/articles/lantern/2031/03/04-bees-return-to-harbour.txt',
        sideFile: 'archive/articles/lantern/2031/03/04-bees-return-to-harbour.txt.yaml',
        outlet: 'Oaklet Lantern',
        day: '2031-03-04',
        slug: 'bees-return-to-harbour',
        format: 'plain-text',
        stories: 1,
        messages: []
      }
    )
    assert.match(same ?? '', /"outcome":"duplicate","duplicate":"bytes","duplicateOf":/u)
  })
  await t.test('should keep a format that was told, and an encoding', async (t) => {
    const html = '<html>\n\nThe bees came home, they said.\n'
    const place = workplace(t, {'in/x.txt': html})
    await place.add(['in/x.txt', '--outlet', 'OL', '--format', 'plain-text'])
    const [, side = ''] = place.filed()
    assert.match(place.read(side), /^format: plain-text$/mu)
  })
  await t.test('should let no words of the copy or of a flag lead out of the folder', async (t) => {
    const place = workplace(t, {
      'in/x.txt': `---\nslug: ../../../evil\n---\n${bees}`,
      'in/y.json': item({headline: '../../../../evil', slugline: '/etc'})
    })
    await place.add(['in/x.txt', 'in/y.json', '--outlet', '../../evil'])
    assert.deepEqual(
      place.filed().filter((path) => !path.endsWith('.yaml')),
      ['evil/2031/03/04-evil-2.json', 'evil/2031/03/04-evil.txt']
    )
  })
  await t.test('should follow no link out of the folder', async (t) => {
    const place = workplace(t, {'in/x.txt': bees, 'outside/here.md': ''})
    mkdirSync(place.path('archive/articles'))
    symlinkSync(place.path('outside'), place.path('archive/articles/lantern'))
    await assert.rejects(place.add(['in/x.txt', '--outlet', 'OL']), /^UserError: Cannot file/u)
    assert.deepEqual(readdirSync(place.path('outside')), ['here.md'])
  })
  await t.test('should never write over a file, be it only a side file', async (t) => {
    const side = 'lantern/2031/03/04-bees-return-to-harbour.txt.yaml'
    const place = workplace(t, {'in/x.txt': bees, [`archive/articles/${side}`]: 'headline: Kept\n'})
    await place.add(['in/x.txt', '--outlet', 'OL'])
    assert.equal(place.read(side), 'headline: Kept\n')
    assert.ok(place.filed().includes('lantern/2031/03/04-bees-return-to-harbour-2.txt'))
  })
  await t.test('should tell what cannot be filed, and file the rest', async (t) => {
    const place = workplace(t, {
      'in/a.txt': '',
      'in/b.txt': Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
      'in/c.xml': '<nitf></nitf>',
      'in/d.txt': bees
    })
    const {code, said} = await place.add(['in/', '--outlet', 'OL'])
    assert.equal(code, 1)
    for (const rule of ['empty-copy', 'binary-copy', 'unfiled-copy'])
      assert.match(said, new RegExp(rule))
    assert.equal(said.split('\n').at(-1), '1 filed, 3 not filed')
  })
  await t.test('should refuse a call that cannot be meant, before anything is done', async (t) => {
    const place = workplace(t, {'in/x.txt': bees})
    await assert.rejects(
      place.add(['in/x.txt', 'ftp://a.example/', '--received', 'now', '--language', 'x']),
      /^UsageError: Unexpected address ftp:\/\/a\.example\/, expected one of http or https\n--received: unexpected "now".*\n--language: unexpected "x"/u
    )
    await assert.rejects(place.add(['in/x.txt', 'in/none.txt', '--outlet', 'OL']), /Cannot read/u)
    assert.deepEqual(place.filed(), [])
  })

  const page = `<!doctype html><html lang="en"><head><title>Bees are back</title>
<meta property="article:published_time" content="2031-03-04T09:00:00Z"></head><body><article>
<h1>Bees are back</h1><p>The bees of the northern harbour came home on Tuesday, the harbour master
said, after a winter of eleven weeks in the hills.</p><p>Nobody was stung, she said, and the quay
smelled of thyme again for the first time in a year.</p></article></body></html>`
  const server = await startHostile({
    '/bees': serve(page, {'content-type': 'text/html; charset=utf-8'}),
    '/short': redirect('/bees')
  })
  t.after(() => server.close())
  await t.test('should fetch a page and write where it came from', async (t) => {
    const place = workplace(t)
    const {code, said} = await place.add([`${server.origin}/short`, '--allow-private'])
    assert.equal(code, 0)
    assert.ok(said.includes(`Redirected: ${server.origin}/short → ${server.origin}/bees`))
    const [path = '', side = ''] = place.filed()
    assert.equal(path, '127-0-0-1/2031/03/04-bees-are-back.html')
    assert.equal(place.read(path), page)
    assert.match(place.read(side), new RegExp(`^url: ${server.origin}/bees$`, 'mu'))
    assert.match(place.read(side), new RegExp(`^# Asked for ${server.origin}/short$`, 'mu'))
  })
  await t.test('should fetch nothing from this machine unless told to', async (t) => {
    const place = workplace(t)
    const {code, said} = await place.add([`${server.origin}/bees`])
    assert.equal(code, 1)
    assert.match(said, /Will not talk to 127\.0\.0\.1.* unfetched-page/u)
    assert.deepEqual(place.filed(), [])
  })
})
