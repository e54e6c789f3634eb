import assert from 'node:assert/strict'
import test from 'node:test'
import {Ajv2020} from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type {ArchiveOptions} from '../../src/config/schema.ts'
import type {Entry} from '../../src/model/entry.ts'
import {renderPages} from '../../src/render/pages.ts'
import {archiveOf, withAttributions, withFields} from '../support/archive-of.ts'
import {jsonLdSchemas} from '../support/json-ld-schema.ts'
import {storyOf} from '../support/story-of.ts'

const ajv = new Ajv2020({allErrors: true, strictTypes: false})
formats.default(ajv)
const validators = new Map(
  Object.entries(jsonLdSchemas).map(([type, schema]) => [type, ajv.compile(schema)])
)

const story = storyOf({
  id: 'dock-gazette/lock',
  outlet: 'Dock Gazette',
  day: '2040-02-03',
  headline: 'Sea lock shut',
  byline: 'Nils Amber',
  place: 'ARNHOLT',
  paragraphs: [
    'The lock is shut, Wharf Radio reported.',
    'Ada Holm said the gates were “past saving” and that a “new pair” was ordered.',
    'The survey says they rust.',
    'An official called it luck.'
  ],
  statements: [
    {content: 'The lock is shut', name: 'Wharf Radio', type: 'outlet', footing: 'outlet'},
    {
      content: 'the gates were “past saving” and that a “new pair” was ordered',
      name: 'Ada Holm',
      type: 'person',
      footing: 'on-record'
    },
    {content: 'they rust', name: 'The survey', type: 'document', footing: 'document'},
    {content: 'luck', name: 'official', type: 'anonymous', footing: 'unnamed'}
  ]
})
const full: Entry = {
  ...withFields(
    withAttributions(story, [
      {},
      {kind: 'mixed', role: 'Bridge master', affiliation: 'Harbour office'}
    ]),
    {
      agency: 'Meridian',
      creditLine: '(Dock Gazette / Meridian)',
      updated: '2040-02-04T10:00:00+02:00',
      published: '2040-02-03T09:30',
      expires: '2040-03-01',
      guid: 'urn:x:1',
      version: '2',
      correctionNote: 'Two gates, not three.',
      copyright: '© Dock Gazette',
      keywords: ['locks'],
      subjects: [{code: 'medtop:04000000', name: 'economy'}, {code: 'medtop:16000000'}]
    }
  ),
  url: 'https://gazette.example/lock',
  rights: 'CC BY-SA 4.0'
}
const bare = storyOf({id: 'x/y', outlet: 'X', headline: null, paragraphs: ['Nothing here.']})
const hostile: Entry = {
  ...bare,
  id: storyOf({id: 'x/z', outlet: 'X', headline: 'Z', paragraphs: ['Z.']}).id,
  url: 'javascript:alert(1)',
  rights: 'javascript:alert(1)'
}

function objectsOf(options: ArchiveOptions, entries: readonly Entry[] = [full, bare, hostile]) {
  const {context} = archiveOf(entries, options)
  const assets = {
    stylesheet: 'a.css',
    script: 'a.js',
    searchScript: 'b.js',
    findScript: 'c.js',
    icon: 'd.svg'
  }
  const pages = renderPages(context, assets).flatMap((set) => set.pages)
  return {
    files: new Set(pages.map(({href}) => href)),
    pages: pages.map((slot) => slot.make())
  }
}

/** Addresses of the site in an object, wherever they stand. */
function ownAddresses(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.startsWith('https://a.example/') ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(ownAddresses)
}

const options: ArchiveOptions = {
  url: 'https://a.example',
  basePath: '/arc/',
  title: 'Lock Archive',
  description: 'All on the lock.',
  outlets: [
    {
      name: 'Dock Gazette',
      url: 'https://gazette.example',
      kind: 'daily',
      aliases: ['the Gazette']
    }
  ]
}

test('JSON-LD', async (t) => {
  const site = objectsOf(options)
  const article = site.pages.find(({file}) => file.endsWith('lock/index.html'))?.jsonLd[0]
  assert.ok(article)

  await t.test('should have the shapes schema.org defines, on every page', () => {
    for (const from of [site, objectsOf({})]) {
      for (const page of from.pages) {
        for (const object of page.jsonLd) {
          const validate = validators.get(String(object['@type']))
          assert.ok(validate, `${page.file}: ${String(object['@type'])}`)
          validate(object)
          assert.deepEqual(validate.errors ?? [], [], page.file)
        }
      }
    }
  })
  await t.test('should name no page of the site that is not there', () => {
    for (const page of site.pages) {
      for (const address of ownAddresses(page.jsonLd)) {
        const {pathname} = new URL(address)
        assert.ok(site.files.has(pathname), `${page.file}: ${address}`)
      }
    }
  })
  await t.test('should tell of each kind of page what it is', () => {
    const types = new Map(site.pages.map(({kind, jsonLd}) => [kind, jsonLd[0]?.['@type']]))
    assert.equal(types.get('home'), 'WebSite')
    assert.equal(types.get('article'), 'NewsArticle')
    assert.equal(types.get('source'), 'CreativeWork')
    assert.equal(types.get('outlet'), 'NewsMediaOrganization')
    assert.equal(types.get('day'), 'CollectionPage')
    assert.equal(types.get('sources'), 'CollectionPage')
  })
  await t.test('should tell who filed it, who carried it and who describes it', () => {
    assert.deepEqual(article.sourceOrganization, {
      '@type': 'NewsMediaOrganization',
      name: 'Meridian'
    })
    assert.deepEqual(article.publisher, {
      '@type': 'NewsMediaOrganization',
      '@id': 'https://a.example/arc/outlets/dock-gazette/#outlet',
      name: 'Dock Gazette',
      url: 'https://gazette.example'
    })
    assert.equal(article.creditText, '(Dock Gazette / Meridian)')
    assert.deepEqual(article.sdPublisher, {
      '@type': 'Organization',
      '@id': 'https://a.example/arc/#archive',
      url: 'https://a.example/arc/',
      name: 'Lock Archive',
      publishingPrinciples: 'https://a.example/arc/method/'
    })
  })
  await t.test('should give dates as precise as the copy, and no more', () => {
    assert.equal(article.datePublished, '2040-02-03T09:30')
    assert.equal(article.dateModified, '2040-02-04T10:00:00+02:00')
  })
  await t.test('should tell what it rests on', () => {
    assert.deepEqual(article.isBasedOn, [
      'https://gazette.example/lock',
      {
        '@type': 'CreativeWork',
        publisher: {
          '@type': 'NewsMediaOrganization',
          '@id': 'https://a.example/arc/outlets/wharf-radio/#outlet',
          name: 'Wharf Radio'
        }
      }
    ])
    assert.deepEqual(article.citation, [{'@type': 'CreativeWork', name: 'The survey'}])
  })
  await t.test('should quote of a paraphrase only what is quoted in it', () => {
    assert.deepEqual(article.hasPart, [
      {
        '@type': 'Quotation',
        text: 'past saving … new pair',
        spokenByCharacter: [
          {
            '@type': 'Person',
            '@id': 'https://a.example/arc/sources/ada-holm/#source',
            name: 'Ada Holm'
          }
        ],
        url: 'https://a.example/arc/dock-gazette/2040/02/03/lock/#s-a2',
        isPartOf: {'@id': 'https://a.example/arc/dock-gazette/2040/02/03/lock/#story'}
      }
    ])
  })
  await t.test('should tell what was corrected', () => {
    assert.deepEqual(article.correction, {
      '@type': 'CorrectionComment',
      text: 'Two gates, not three.',
      datePublished: '2040-02-04T10:00:00+02:00',
      about: {'@id': 'https://a.example/arc/dock-gazette/2040/02/03/lock/#story'}
    })
  })
  await t.test('should name the licence where the terms are those of one', () => {
    assert.equal(article.license, 'https://creativecommons.org/licenses/by-sa/4.0/')
    assert.deepEqual(article.usageInfo, {'@type': 'CreativeWork', text: 'CC BY-SA 4.0'})
  })
  await t.test('should take no address from copy but of the web', () => {
    const found = site.pages.find(({file}) => file.endsWith('z/index.html'))
    assert.equal(found?.jsonLd[0]?.isBasedOn, undefined)
  })
  await t.test('should lead from the home page to each page', () => {
    const day = site.pages.find(({kind}) => kind === 'day')
    assert.deepEqual(day?.jsonLd.at(-1), {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        ['Lock Archive', ''],
        ['Days', 'days/'],
        ['2040', '2040/'],
        ['February 2040', '2040/02/'],
        ['3 February 2040', '2040/02/03/']
      ].map(([name, path], index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: `https://a.example/arc/${path}`
      }))
    })
  })
})
