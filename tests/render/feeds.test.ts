import assert from 'node:assert/strict'
import test from 'node:test'
import type {ArchiveOptions} from '../../src/config/schema.ts'
import type {Entry} from '../../src/model/entry.ts'
import {feedFiles} from '../../src/render/feeds/feed-files.ts'
import {toInstant} from '../../src/render/feeds/instant.ts'
import {archiveOf, withFields} from '../support/archive-of.ts'
import {childrenOf, parseXml, textOf} from '../support/parse-xml.ts'
import {storyOf} from '../support/story-of.ts'

const atomNames = 'http://www.w3.org/2005/Atom'

const lock = {
  ...withFields(
    storyOf({
      id: 'dock-gazette/lock',
      outlet: 'Dock Gazette',
      day: '2040-02-03',
      headline: 'Lock & quay <shut>\u0007',
      byline: 'Nils Amber',
      paragraphs: [
        'The lock is “shut” & stays <so>, Imre Salt said. The gates are rusty, he said.'
      ],
      statements: [
        {content: 'The lock is “shut”', name: 'Imre Salt', type: 'person', footing: 'on-record'},
        {content: 'The gates are rusty', name: 'Imre Salt', type: 'person', footing: 'on-record'}
      ]
    }),
    {
      subjects: [{name: 'harbours'}],
      published: '2040-02-03T09:30',
      updated: '2040-02-04T10:00:00+02:00',
      correctionNote: 'Two gates, not three.',
      keywords: ['locks']
    }
  ),
  url: 'https://gazette.example/lock',
  rights: 'CC BY 4.0'
}
const crane = storyOf({
  id: 'dock-gazette/crane',
  outlet: 'Dock Gazette',
  day: '2040-02-02',
  headline: 'Crane repaired',
  paragraphs: ['It lifts.']
})
const hostile = {
  ...storyOf({
    id: 'dock-gazette/spam',
    outlet: 'Dock Gazette',
    day: '2040-02-01',
    headline: 'Spam',
    paragraphs: ['Click.']
  }),
  url: 'javascript:alert(1)'
}
const undated = storyOf({id: 'c/z', outlet: 'Night Post', headline: 'Z', paragraphs: ['Z.']})
const withdrawn = withFields(
  storyOf({
    id: 'c/gone',
    outlet: 'Dock Gazette',
    day: '2040-02-05',
    headline: 'Gone',
    paragraphs: ['G.']
  }),
  {status: 'canceled'}
)
const stories: readonly Entry[] = [lock, crane, hostile, undated, withdrawn]

function feedsOf(options: ArchiveOptions, entries = stories): ReadonlyMap<string, string> {
  const {context} = archiveOf(entries, options)
  return new Map(
    [...feedFiles(context)].map((file) => [
      file.file,
      'content' in file ? String(file.content) : ''
    ])
  )
}

const options = {
  url: 'https://a.example',
  basePath: '/arc/',
  title: 'Lock Archive',
  timeZone: 'Europe/Berlin',
  limits: {termPage: 1}
}

test('feeds', async (t) => {
  const feeds = feedsOf(options)
  const read = (file: string) => parseXml(feeds.get(file) ?? '')

  await t.test(
    'should come in three forms for the archive, each outlet, subject and source',
    () => {
      const forms = ['feed.xml', 'rss.xml', 'feed.json']
      const places = [
        '',
        'outlets/dock-gazette/',
        'subjects/harbours/',
        'subjects/locks/',
        'sources/imre-salt/'
      ]
      assert.deepEqual(
        [...feeds.keys()],
        places.flatMap((place) => forms.map((form) => place + form))
      )
    }
  )
  await t.test('should be there only with an address, and only for stories with a date', () => {
    assert.equal(feedsOf({}).size, 0)
    assert.equal(feedsOf(options, [undated]).size, 0)
  })
  await t.test('should be well-formed Atom with everything RFC 4287 asks for', () => {
    for (const [file, text] of feeds) {
      if (!file.endsWith('feed.xml')) continue
      const feed = parseXml(text)
      assert.equal(feed.uri, atomNames)
      for (const name of ['id', 'title', 'updated']) assert.ok(textOf(feed, name), name)
      const self = childrenOf(feed, 'link').find(({attributes}) => attributes.rel === 'self')
      assert.equal(self?.attributes.href, `https://a.example/arc/${file}`)
      const entries = childrenOf(feed, 'entry')
      for (const entry of entries) {
        for (const name of ['id', 'title', 'updated']) assert.ok(textOf(entry, name), name)
        assert.match(textOf(entry, 'updated') ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u)
        assert.ok(childrenOf(entry, 'author').length > 0 || childrenOf(feed, 'author').length > 0)
      }
      assert.equal(new Set(entries.map((entry) => textOf(entry, 'id'))).size, entries.length)
    }
  })
  await t.test('should tell whose copy it is, where it came from and under which terms', () => {
    const [entry] = childrenOf(read('feed.xml'), 'entry')
    assert.ok(entry)
    const [source] = childrenOf(entry, 'source')
    assert.ok(source)
    assert.equal(textOf(source, 'title'), 'Dock Gazette')
    assert.equal(textOf(source, 'id'), 'https://a.example/arc/outlets/dock-gazette/')
    const via = childrenOf(entry, 'link').find(({attributes}) => attributes.rel === 'via')
    assert.equal(via?.attributes.href, 'https://gazette.example/lock')
    assert.equal(textOf(entry, 'rights'), 'CC BY 4.0')
    assert.deepEqual(
      childrenOf(entry, 'category').map(({attributes}) => attributes.term),
      ['harbours', 'locks']
    )
  })
  await t.test('should move a corrected story, and say what was corrected', () => {
    const feed = read('feed.xml')
    const [entry] = childrenOf(feed, 'entry')
    assert.ok(entry)
    assert.equal(textOf(entry, 'published'), '2040-02-03T08:30:00Z')
    assert.equal(textOf(entry, 'updated'), '2040-02-04T08:00:00Z')
    assert.equal(textOf(feed, 'updated'), '2040-02-04T08:00:00Z')
    assert.match(textOf(entry, 'summary') ?? '', /^Correction: Two gates, not three\.\n\nThe lock/u)
  })
  await t.test('should be well-formed RSS with what version 2.0 asks for', () => {
    const rss = read('rss.xml')
    assert.equal(rss.attributes.version, '2.0')
    const [channel] = childrenOf(rss, 'channel')
    assert.ok(channel)
    for (const name of ['title', 'link', 'description']) assert.ok(textOf(channel, name), name)
    assert.equal(textOf(channel, 'lastBuildDate'), 'Sat, 04 Feb 2040 08:00:00 GMT')
    const [item] = childrenOf(channel, 'item')
    assert.ok(item)
    assert.equal(textOf(item, 'guid'), textOf(item, 'link'))
    assert.equal(textOf(item, 'pubDate'), 'Fri, 03 Feb 2040 08:30:00 GMT')
    assert.equal(textOf(item, 'dc:creator'), 'Nils Amber')
    const [source] = childrenOf(item, 'source')
    assert.equal(source?.text, 'Dock Gazette')
    assert.ok(feeds.has(source.attributes.url?.slice('https://a.example/arc/'.length) ?? ''))
  })
  await t.test('should bring no markup of the copy into a reader', () => {
    const [entry] = childrenOf(read('feed.xml'), 'entry')
    const [channel] = childrenOf(read('rss.xml'), 'channel')
    assert.ok(entry && channel)
    assert.equal(textOf(entry, 'title'), 'Lock & quay <shut>')
    const [item] = childrenOf(channel, 'item')
    assert.ok(item)
    // Readers of RSS print a description as HTML.
    assert.match(textOf(item, 'description') ?? '', /stays &lt;so&gt;,/u)
    for (const text of feeds.values()) assert.doesNotMatch(text, /javascript:/u)
  })
  await t.test('should be JSON Feed 1.1', () => {
    const feed: unknown = JSON.parse(feeds.get('feed.json') ?? '')
    assert.ok(isFeed(feed))
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1')
    assert.equal(feed.feed_url, 'https://a.example/arc/feed.json')
    const [item] = feed.items
    assert.equal(item?.id, 'https://a.example/arc/dock-gazette/2040/02/03/lock/')
    assert.equal(item.external_url, 'https://gazette.example/lock')
    assert.equal(item.date_modified, '2040-02-04T08:00:00Z')
    assert.equal(typeof item.content_text, 'string')
    assert.deepEqual(item.authors, [
      {name: 'Nils Amber'},
      {name: 'Dock Gazette', url: 'https://a.example/arc/outlets/dock-gazette/'}
    ])
  })
  await t.test('should give what a source said in the feed of the source', () => {
    const [entry] = childrenOf(read('sources/imre-salt/feed.xml'), 'entry')
    assert.ok(entry)
    assert.match(textOf(entry, 'summary') ?? '', /The lock is “shut”\nThe gates are rusty$/u)
  })
  await t.test('should hold no withdrawn story', () => {
    for (const text of feeds.values()) assert.doesNotMatch(text, /Gone/u)
  })
  await t.test('should hold no more stories than the owner wants', () => {
    const short = feedsOf({...options, feeds: {items: 1}}).get('feed.xml') ?? ''
    assert.equal(childrenOf(parseXml(short), 'entry').length, 1)
  })
})

interface JsonFeed {
  readonly version: string
  readonly feed_url: string
  readonly items: readonly Readonly<Record<string, unknown>>[]
}

function isFeed(value: unknown): value is JsonFeed {
  return (
    typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items)
  )
}

test('toInstant', async (t) => {
  const cases = [
    ['a day at midnight UTC', '2040-02-03', '2040-02-03T00:00:00Z'],
    ['a time with its offset', '2040-02-03T01:00:00-05:00', '2040-02-03T06:00:00Z'],
    ['a bare time in the zone of the archive', '2040-07-03T12:00', '2040-07-03T10:00:00Z'],
    ['a bare time just after clocks went forward', '2040-03-25T03:10', '2040-03-25T01:10:00Z'],
    ['what is no date as the epoch', 'soon', '1970-01-01T00:00:00Z']
  ] as const
  for (const [name, iso, expected] of cases) {
    await t.test(`should read ${name}`, () => {
      assert.equal(toInstant(iso, 'Europe/Berlin'), expected)
    })
  }
})
