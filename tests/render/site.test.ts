import assert from 'node:assert/strict'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import type {ArchiveOptions} from '../../src/config/schema.ts'
import {renderSite} from '../../src/render/render-site.ts'
import {makeSite} from '../../src/render/site.ts'
import {archiveOf, withFields} from '../support/archive-of.ts'
import {emptyFolder, filesBelow} from '../support/site-of.ts'
import {storyOf} from '../support/story-of.ts'

const quay = Array.from({length: 12}, (_, index) =>
  storyOf({
    id: `dock-gazette/quay-${index}`,
    outlet: 'Dock Gazette',
    ...(index > 0 && {day: `2040-02-${String((index % 3) + 10)}`}),
    headline: `Crane ${index} repaired`,
    place: 'ARNHOLT',
    paragraphs: [`Crane ${index} lifts again, Imre Salt said. An official called it luck <b>.`],
    statements: [
      {
        content: `Crane ${index} lifts again`,
        name: 'Imre Salt',
        type: 'person',
        footing: 'on-record'
      },
      {content: 'luck <b>', name: 'official', type: 'anonymous', footing: 'unnamed'}
    ]
  })
)
const cranes = quay.map((story) => withFields(story, {keywords: ['cranes']}))
const arabic = storyOf({
  id: 'mina/خبر',
  outlet: 'ميناء',
  day: '2040-02-11',
  headline: 'الميناء يفتح',
  language: 'ar',
  paragraphs: ['قال مسؤول إن الميناء سيفتح.'],
  statements: [
    {
      content: 'الميناء سيفتح',
      name: 'مسؤول',
      type: 'anonymous',
      footing: 'unnamed',
      via: ['Dock Gazette']
    }
  ]
})
const withdrawn = withFields(
  storyOf({
    id: 'mina/gone',
    outlet: 'ميناء',
    day: '2040-02-11',
    headline: 'Gone',
    paragraphs: ['Secret words.']
  }),
  {status: 'canceled'}
)
const entries = [...cranes, arabic, withdrawn]

async function build(folder: string, options: ArchiveOptions, ownPages?: string) {
  const {archive, config} = archiveOf(entries, options)
  const site = await makeSite(archive, config, folder)
  const outDir = join(folder, 'out')
  const {files} = await renderSite({site, outDir, ...(ownPages !== undefined && {ownPages})})
  return {files, written: filesBelow(outDir)}
}

/** Links of the site that lead to no file, or to no place in it. */
function brokenLinks(written: ReadonlyMap<string, string>, base: string): readonly string[] {
  const pages = [...written].filter(([file]) => file.endsWith('.html'))
  const ids = new Map(
    pages.map(([file, html]) => [
      file,
      new Set([...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id))
    ])
  )
  return pages.flatMap(([file, html]) =>
    [...html.matchAll(/ (?:href|src|action)="(?!https?:|mailto:|data:)([^"]*)"/gu)].flatMap(
      ([, link = '']) => {
        const [address = '', fragment] = link.replaceAll('&amp;', '&').split('#')
        const path = address.replace(/\?.*$/u, '')
        if (path !== '' && !path.startsWith(base)) return [`${file}: ${link} is not below ${base}`]
        const below = decodeURIComponent(path.slice(base.length))
        const target =
          path === '' ? file : below === '' || below.endsWith('/') ? `${below}index.html` : below
        if (!written.has(target)) return [`${file}: ${link}`]
        const found = fragment === undefined || ids.get(target)?.has(decodeURIComponent(fragment))
        return found ? [] : [`${file}: ${link}`]
      }
    )
  )
}

test('a whole site', async (t) => {
  const folder = emptyFolder(t)
  const options = {basePath: '/archive/', url: 'https://a.example', limits: {perPage: 5}}
  const {written, files} = await build(folder, options)

  await t.test('should have every kind of page', () => {
    const expected = [
      'index.html',
      '404.html',
      'search/index.html',
      'method/index.html',
      'sources/index.html',
      'outlets/index.html',
      'unnamed/index.html',
      'network/index.html',
      'places/index.html',
      'places/arnholt/index.html',
      'subjects/index.html',
      'subjects/cranes/index.html',
      'days/index.html',
      '2040/index.html',
      '2040/02/index.html',
      '2040/02/11/index.html',
      'sources/imre-salt/index.html',
      'outlets/dock-gazette/index.html',
      'dock-gazette/2040/02/11/quay-1/index.html',
      'dock-gazette/undated/quay-0/index.html',
      'ميناء/2040/02/11/خبر/index.html'
    ]
    assert.deepEqual(
      expected.filter((file) => !written.has(file)),
      []
    )
    assert.ok(files > expected.length)
  })
  await t.test('should lead nowhere that is not there, with the base path', () => {
    assert.deepEqual(brokenLinks(written, '/archive/'), [])
  })
  await t.test('should page long lists', () => {
    assert.match(written.get('sources/imre-salt/page/3/index.html') ?? '', /rel="prev"/u)
    assert.equal(written.has('sources/imre-salt/page/4/index.html'), false)
  })
  await t.test('should say that a withdrawn story is withdrawn, and nothing else of it', () => {
    assert.ok(written.has('ميناء/2040/02/11/gone/index.html'))
    for (const [file, text] of written) assert.doesNotMatch(text, /Secret words|>Gone</u, file)
  })
  await t.test('should mirror pages in languages that run from right to left', () => {
    assert.match(
      written.get('ميناء/2040/02/11/خبر/index.html') ?? '',
      /<html lang="ar" dir="rtl">/u
    )
  })
  await t.test('should escape what copy holds', () => {
    for (const [file, text] of written) {
      if (file.endsWith('.html')) assert.doesNotMatch(text, /luck <b>/u, file)
    }
  })
  await t.test('should have no inline script or style, which the policy would refuse', () => {
    for (const [file, text] of written) {
      if (!file.endsWith('.html')) continue
      assert.doesNotMatch(text, /<style| style="| on[a-z]+="|<script>|<script type="text/u, file)
    }
  })
  await t.test('should have a feed, a sitemap and what hosts ask for', () => {
    assert.deepEqual(
      ['feed.xml', 'sitemap.xml', 'robots.txt', '_headers', '.nojekyll'].filter(
        (file) => !written.has(file)
      ),
      []
    )
    assert.match(written.get('feed.xml') ?? '', /<updated>2040-02-12T00:00:00Z<\/updated>/u)
    assert.match(
      written.get('robots.txt') ?? '',
      /^Sitemap: https:\/\/a\.example\/archive\/sitemap\.xml$/mu
    )
  })
  await t.test('should leave pages that ask not to be indexed out of the sitemap', () => {
    const sitemap = written.get('sitemap.xml') ?? ''
    assert.match(sitemap, /<loc>https:\/\/a\.example\/archive\/sources\/<\/loc>/u)
    assert.doesNotMatch(sitemap, /quay-1/u)
  })
  await t.test('should be the same, byte for byte, when it is built again', async (again) => {
    const second = await build(emptyFolder(again), options)
    const compare = ([file]: readonly [string, string]) => !file.startsWith('pagefind/')
    assert.deepEqual([...second.written].filter(compare), [...written].filter(compare))
  })
})

test('a site without an address', async (t) => {
  const {written} = await build(emptyFolder(t), {})
  await t.test('should have no feed, sitemap, canonical or absolute address', () => {
    assert.equal(written.has('feed.xml'), false)
    assert.equal(written.has('sitemap.xml'), false)
    const home = written.get('index.html') ?? ''
    assert.doesNotMatch(home, /canonical|feed\.xml/u)
    assert.deepEqual(brokenLinks(written, '/'), [])
  })
})

test('an empty archive', async (t) => {
  await t.test('should still be a site', async (own) => {
    const folder = emptyFolder(own)
    const {archive, config} = archiveOf([])
    const site = await makeSite(archive, config, folder)
    await renderSite({site, outDir: join(folder, 'out')})
    assert.deepEqual(brokenLinks(filesBelow(join(folder, 'out')), '/'), [])
  })
})

test('own Eleventy templates', async (t) => {
  const folder = emptyFolder(t)
  const ownPages = join(folder, 'pages')
  mkdirSync(ownPages)
  writeFileSync(
    join(ownPages, 'about.liquid'),
    '<ul>{% for story in wirecopy.article %}<li>{{ story.href }}</li>{% endfor %}</ul>'
  )
  // Configurations of the folder are not ours to run.
  writeFileSync(join(folder, 'eleventy.config.mjs'), 'throw new Error("was run")')
  const {written} = await build(folder, {}, ownPages)
  await t.test('should stand beside ours and see the stories', () => {
    assert.match(
      written.get('about/index.html') ?? '',
      /<li>\/dock-gazette\/2040\/02\/11\/quay-1\/<\/li>/u
    )
    assert.ok(written.has('index.html'))
  })
})
