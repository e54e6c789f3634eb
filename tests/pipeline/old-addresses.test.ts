import assert from 'node:assert/strict'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import test from 'node:test'
import {gunzipSync} from 'node:zlib'
import {HtmlValidate} from 'html-validate'
import {checkOptions} from '../../src/config/define.ts'
import type {ArchiveOptions} from '../../src/config/schema.ts'
import {buildArchive} from '../../src/pipeline/build.ts'
import {checkFolder} from '../../src/pipeline/check-copy.ts'
import type {FileMessages} from '../../src/pipeline/gather.ts'
import {emptyFolder, filesBelow} from '../support/site-of.ts'

const wall =
  'Harbour wall mended\n\nPORT OSRIC (Tidings) - The wall is mended, Ada Quill, the harbour engineer, said.\n'
const pier =
  'Pier to close\n\nPORT OSRIC (Tidings) - The pier will close, Berit Holm, the mayor, said.\n'

/** Two versions of one story, told apart by the guid, filed on two days. */
function version(number: number, words: string): string {
  return `---\nguid: urn:tidings:lock\nversion: "${number}"\n---\n\nLock ${words}\n\nPORT OSRIC (Tidings) - The lock is ${words}, Caspar Reed, the lock keeper, said.\n`
}

const copy = {
  'articles/tidings/2031/05/02-wall.txt': wall,
  'articles/tidings/2031/05/03-pier.txt': pier,
  'articles/tidings/2031/05/04-lock-opens.md': version(1, 'open'),
  'articles/tidings/2031/05/05-lock-shuts.md': version(2, 'shut')
}

function makeArchive(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries({...copy, ...files})) {
    mkdirSync(dirname(join(root, name)), {recursive: true})
    writeFileSync(join(root, name), content)
  }
}

async function build(
  root: string,
  files: Readonly<Record<string, string>>,
  options: ArchiveOptions = {}
) {
  makeArchive(root, files)
  const config = checkOptions({title: 'Tidings', ...options})
  const result = await buildArchive({root, config, out: join(root, '_site')})
  return {result, config, site: filesBelow(join(root, '_site'))}
}

/** The words of the search index, which lies packed. */
function searchWords(root: string): string {
  const folder = join(root, '_site', 'pagefind')
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((file) => file.isFile())
    .map((file) => readFileSync(join(file.parentPath, file.name)))
    .map((bytes) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes))
    .map((bytes) => bytes.toString('utf8'))
    .join('\n')
}

/** What was said about ledgers: `file:line:column rule reason`. */
function saidOf(messages: readonly FileMessages[]): readonly string[] {
  return messages
    .filter(({file}) => /(?:redirects|removals)\.yaml$/u.test(file))
    .flatMap(({file, messages: said}) =>
      said.map(
        ({line, column, ruleId, reason}) =>
          `${file.split('/').at(-1) ?? ''}:${line ?? 0}:${column ?? 0} ${ruleId} ${reason}`
      )
    )
}

test('an address that has moved', async (t) => {
  const {site, result} = await build(
    emptyFolder(t),
    {
      'redirects.yaml':
        '- from: /blog/2009/wall.html\n  to: /tidings/2031/05/02/wall/#p1\n- from: /people/quill/\n  to: /sources/ada-quill/\n- from: /who/\n  to: /about/\n',
      'pages/about.md': '---\nlayout: wirecopy\ntitle: About\n---\n\nWho we are.\n'
    },
    {basePath: '/archive/', url: 'https://a.example'}
  )
  const old = site.get('blog/2009/wall.html') ?? ''

  await t.test('should lead on by itself and by a link, without a script', () => {
    assert.match(
      old,
      /<meta http-equiv="refresh" content="0; url=\/archive\/tidings\/2031\/05\/02\/wall\/#p1"/u
    )
    assert.match(
      old,
      /<a href="\/archive\/tidings\/2031\/05\/02\/wall\/#p1"[^>]*>Harbour wall mended</u
    )
  })
  await t.test('should tell search engines of the new address alone', () => {
    assert.match(old, /<meta name="robots" content="noindex, follow"/u)
    assert.match(
      old,
      /<link rel="canonical" href="https:\/\/a\.example\/archive\/tidings\/2031\/05\/02\/wall\/"/u
    )
    assert.doesNotMatch(site.get('sitemap.xml') ?? '', /blog|people/u)
  })
  await t.test('should lead to sources and to the owner’s own pages, too', () => {
    assert.match(
      site.get('people/quill/index.html') ?? '',
      /href="\/archive\/sources\/ada-quill\/"/u
    )
    assert.ok(site.has('who/index.html'))
    assert.deepEqual(saidOf(result.messages), [])
  })
  await t.test('should lead from an older version of a story to the newest', () => {
    const older = site.get('tidings/2031/05/04/lock-opens/index.html') ?? ''
    assert.match(older, /url=\/archive\/tidings\/2031\/05\/05\/lock-shuts\//u)
    assert.match(older, />Lock shut</u)
    assert.doesNotMatch(older, /is open/u)
  })
  await t.test('should be told to hosts, each in the form it reads', () => {
    assert.deepEqual((site.get('_redirects') ?? '').split('\n').slice(0, 2), [
      '/archive/blog/2009/wall.html /archive/tidings/2031/05/02/wall/#p1 301!',
      '/archive/blog/2009/wall.html /archive/tidings/2031/05/02/wall/#p1 301'
    ])
  })
  await t.test('should be valid HTML', () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {'void-style': 'off'}
    })
    for (const file of ['blog/2009/wall.html', 'people/quill/index.html']) {
      const {results} = validator.validateStringSync(site.get(file) ?? '')
      assert.deepEqual(
        results.flatMap(({messages}) =>
          messages.map(({ruleId, message}) => `${ruleId} ${message}`)
        ),
        []
      )
    }
  })
})

test('a story that was removed', async (t) => {
  const root = emptyFolder(t)
  const {site, result} = await build(
    root,
    {
      'removals.yaml':
        '- address: /tidings/2031/05/02/wall/\n  reason: At the request of <b>a person</b> named in it.\n  date: 2031-06-01\n- address: /tidings/2031/05/05/lock-shuts\n  reason: By order of a court.\n  date: 2031-06-02\n- address: /tidings/2030/01/01/long-gone/\n  reason: Filed by mistake.\n  date: 2031-01-02\n'
    },
    {url: 'https://a.example', ownContent: true, data: {text: 'all'}}
  )

  await t.test('should leave a page that says why and since when', () => {
    const page = site.get('tidings/2031/05/02/wall/index.html') ?? ''
    assert.match(
      page,
      /<dd dir="auto">At the request of &lt;b>a person&lt;\/b> named in it\.<\/dd>/u
    )
    assert.match(page, /<time datetime="2031-06-01"[^>]*>1 June 2031<\/time>/iu)
    assert.match(page, /<meta name="robots" content="noindex, follow"/u)
  })
  await t.test('should be nowhere else: not in search, feeds, data, lists or the sitemap', () => {
    for (const [file, text] of site) {
      assert.doesNotMatch(
        text,
        /wall (?:is )?mended|Ada Quill|Caspar Reed|Lock (?:open|shut)/iu,
        file
      )
    }
    assert.doesNotMatch(site.get('sitemap.xml') ?? '', /wall|quill|lock/u)
    const found = searchWords(root)
    assert.match(found, /Berit Holm/u)
    assert.doesNotMatch(found, /Ada Quill|Caspar Reed|\bmended\b/iu)
    assert.equal(site.has('tidings/2031/05/02/wall/ninjs.json'), false)
    assert.equal(result.stories, 1)
  })
  await t.test('should take its older versions with it', () => {
    assert.match(site.get('tidings/2031/05/04/lock-opens/index.html') ?? '', /By order of a court/u)
  })
  await t.test('should stay removed when its file is deleted, which is told once', () => {
    assert.match(site.get('tidings/2030/01/01/long-gone/index.html') ?? '', /Filed by mistake/u)
    assert.deepEqual(saidOf(result.messages), [
      'removals.yaml:7:12 removal-without-copy No copy has the address /tidings/2030/01/01/long-gone/; a page says that it was removed'
    ])
  })
  await t.test('should be answered with 410 where the host can', () => {
    assert.match(
      site.get('_redirects') ?? '',
      /^\/tidings\/2031\/05\/02\/wall\/ \/tidings\/2031\/05\/02\/wall\/index\.html 410!$/mu
    )
  })
  await t.test('should not give its address to another story that asks for it', async (t) => {
    const {site} = await build(emptyFolder(t), {
      'articles/tidings/2031/05/02-wall.md': `# Wall mended once more\n\n${wall}`,
      'removals.yaml':
        '- {address: /tidings/2031/05/02/wall/, reason: Asked for., date: 2031-06-01}\n'
    })
    assert.match(site.get('tidings/2031/05/02/wall/index.html') ?? '', /Asked for/u)
    for (const [file, text] of site) assert.doesNotMatch(text, /wall is mended/u, file)
  })
})

test('old addresses held against the site', async (t) => {
  const files = {
    'redirects.yaml':
      '- from: /tidings/2031/05/02/wall/\n  to: /nowhere/\n- from: /a/\n  to: /tidings/2031/05/04/lock-opens/\n',
    'removals.yaml': '- {address: /sources/ada-quill/, reason: Asked for., date: 2031-06-01}\n'
  }
  const expected = [
    'removals.yaml:1:13 old-address-in-use Unexpected page at /sources/ada-quill/, expected an address without one',
    'redirects.yaml:1:9 old-address-in-use Unexpected page at /tidings/2031/05/02/wall/, expected an address without one',
    'redirects.yaml:2:7 redirect-target Unexpected address without a page, expected that of a page: /nowhere/',
    'redirects.yaml:4:7 redirect-target Unexpected address that has moved itself, expected that of a page: /tidings/2031/05/04/lock-opens/'
  ]
  await t.test('should be reported by a build, which leaves pages as they are', async (t) => {
    const {site, result} = await build(emptyFolder(t), files)
    assert.deepEqual(saidOf(result.messages), expected)
    assert.match(site.get('tidings/2031/05/02/wall/index.html') ?? '', /The wall is mended/u)
  })
  await t.test('should be reported by a check, which makes no page', async (t) => {
    const root = emptyFolder(t)
    makeArchive(root, files)
    assert.deepEqual(saidOf(await checkFolder(root, checkOptions({}))), expected)
  })
})
