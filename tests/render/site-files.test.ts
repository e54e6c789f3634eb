import assert from 'node:assert/strict'
import test from 'node:test'
import type {ArchiveOptions} from '../../src/config/schema.ts'
import {renderPages} from '../../src/render/pages.ts'
import {siteFiles} from '../../src/render/site-files.ts'
import {sitemapFiles} from '../../src/render/sitemap.ts'
import {archiveOf} from '../support/archive-of.ts'
import {childrenOf, parseXml, textOf} from '../support/parse-xml.ts'
import {storyOf} from '../support/story-of.ts'

const stories = Array.from({length: 4}, (_, index) =>
  storyOf({
    id: `dock-gazette/s${index}`,
    outlet: 'Dock Gazette',
    day: `2040-02-0${index + 1}`,
    headline: `Crane ${index} & quay`,
    paragraphs: ['It lifts.']
  })
)
const assets = {
  stylesheet: 'a.css',
  script: 'a.js',
  searchScript: 'b.js',
  findScript: 'c.js',
  icon: 'd.svg'
}

function site(options: ArchiveOptions) {
  const {context} = archiveOf(stories, options)
  const pages = renderPages(context, assets)
  const files = new Map(
    [...siteFiles(context, pages)].map((file) => [
      file.file,
      'content' in file ? String(file.content) : ''
    ])
  )
  return {context, pages, files}
}

const url = 'https://a.example'

test('sitemaps', async (t) => {
  await t.test('should list the pages that may be indexed, each once', () => {
    const {files} = site({url, ownContent: true})
    const addresses = childrenOf(parseXml(files.get('sitemap.xml') ?? ''), 'url').map(
      (entry) => textOf(entry, 'loc') ?? ''
    )
    assert.equal(new Set(addresses).size, addresses.length)
    assert.ok(addresses.includes(`${url}/dock-gazette/2040/02/01/s0/`))
    assert.ok(addresses.includes(`${url}/search/`))
    assert.ok(!addresses.includes(`${url}/404.html`))
  })
  await t.test('should leave copy of others out', () => {
    const {files} = site({url})
    assert.doesNotMatch(files.get('sitemap.xml') ?? '', /\/s0\//u)
    assert.doesNotMatch(files.get('sitemap.xml') ?? '', /\/search\//u)
  })
  await t.test('should be cut by number and by size, under one index', () => {
    const {context, pages} = site({url, ownContent: true})
    for (const most of [
      {addresses: 5, bytes: 1e6},
      {addresses: 1e6, bytes: 900}
    ]) {
      const [index, ...parts] = sitemapFiles(context, pages, most)
      assert.ok(index && parts.length > 1)
      const named = childrenOf(parseXml(index.content), 'sitemap').map((part) =>
        textOf(part, 'loc')
      )
      assert.deepEqual(
        named,
        parts.map(({file}) => `${url}/${file}`)
      )
      const addresses = parts.flatMap(({content}) => {
        const entries = childrenOf(parseXml(content), 'url')
        assert.ok(entries.length <= most.addresses)
        assert.ok(Buffer.byteLength(content) <= most.bytes)
        return entries.map((entry) => textOf(entry, 'loc'))
      })
      const [whole] = sitemapFiles(context, pages)
      assert.deepEqual(
        addresses,
        childrenOf(parseXml(whole?.content ?? ''), 'url').map((entry) => textOf(entry, 'loc'))
      )
    }
  })
})

test('the news sitemap', async (t) => {
  const titles = (options: ArchiveOptions): readonly (string | undefined)[] => {
    const text = site({url, ownContent: true, ...options}).files.get('news-sitemap.xml') ?? ''
    return childrenOf(parseXml(text), 'url').map((entry) => {
      const [news] = childrenOf(entry, 'news:news')
      assert.ok(news)
      assert.equal(news.uri, 'http://www.google.com/schemas/sitemap-news/0.9')
      assert.match(textOf(news, 'news:publication_date') ?? '', /^\d{4}-\d\d-\d\d/u)
      return textOf(news, 'news:title')
    })
  }
  await t.test('should hold the last two days of the archive, whatever the clock says', () => {
    assert.deepEqual(titles({}), ['Crane 3 & quay', 'Crane 2 & quay'])
  })
  await t.test('should count from the day the owner names', () => {
    assert.deepEqual(titles({newsDate: '2040-02-02'}), ['Crane 1 & quay', 'Crane 0 & quay'])
    assert.deepEqual(titles({newsDate: '2040-06-01'}), [])
  })
  await t.test('should be named to crawlers beside the other', () => {
    const robots = site({url, ownContent: true}).files.get('robots.txt') ?? ''
    assert.match(robots, /\nSitemap: https:\/\/a\.example\/sitemap\.xml\nSitemap: .*news-sitemap/u)
  })
  await t.test('should be there for owners only', () => {
    assert.equal(site({url}).files.has('news-sitemap.xml'), false)
  })
})

test('robots.txt', async (t) => {
  const robots = (options: ArchiveOptions): string => site(options).files.get('robots.txt') ?? ''
  await t.test('should bar nobody by itself', () => {
    assert.equal(robots({}), 'User-agent: *\nDisallow:\n')
  })
  await t.test('should ask AI crawlers to stay away where the owner refuses them', () => {
    const text = robots({crawlers: {refuse: ['training'], agents: ['ExampleBot']}})
    const [group = '', rest = ''] = text.split('Disallow: /\n')
    assert.match(group, /^(?:User-agent: [\w-]+\n)+$/u)
    for (const name of ['GPTBot', 'CCBot', 'ExampleBot']) assert.match(group, new RegExp(name, 'u'))
    assert.doesNotMatch(group, /OAI-SearchBot|\*/u)
    assert.match(rest, /User-agent: \*\nDisallow:\n/u)
    assert.match(robots({crawlers: {refuse: ['answers']}}), /OAI-SearchBot/u)
  })
  await t.test('should bar the archive and not the whole host', () => {
    assert.match(
      robots({basePath: '/arc/', crawlers: {refuse: ['training']}}),
      /\nDisallow: \/arc\/\n/u
    )
  })
  await t.test('should come with a reservation of rights where training is refused', () => {
    const {files} = site({crawlers: {refuse: ['training']}})
    assert.deepEqual(JSON.parse(files.get('.well-known/tdmrep.json') ?? ''), [
      {location: '/*', 'tdm-reservation': 1}
    ])
    assert.match(files.get('trust.txt') ?? '', /^datatrainingallowed=no$/mu)
    assert.equal(site({}).files.has('.well-known/tdmrep.json'), false)
  })
})

test('trust.txt', async (t) => {
  await t.test('should state what the owner states, in both places', () => {
    const {files} = site({
      contact: 'desk@a.example\nmember=https://evil.example',
      trust: {member: ['https://council.example'], controlledby: ['https://owner.example']}
    })
    assert.equal(
      files.get('trust.txt'),
      'member=https://council.example\ncontrolledby=https://owner.example\ncontact=desk@a.example member=https://evil.example\n'
    )
    assert.equal(files.get('.well-known/trust.txt'), files.get('trust.txt'))
  })
  await t.test('should not be there where nothing is stated', () => {
    assert.equal(site({}).files.has('trust.txt'), false)
  })
})

test('_headers', async (t) => {
  await t.test('should ask search engines to leave the data of others’ stories out', () => {
    const headers = (options: ArchiveOptions) => site(options).files.get('_headers') ?? ''
    assert.match(headers({}), /\n\/\*\/ninjs\.json\n {2}X-Robots-Tag: noindex\n/u)
    assert.doesNotMatch(headers({ownContent: true}), /X-Robots-Tag/u)
  })
})
