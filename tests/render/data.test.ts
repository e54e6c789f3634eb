import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {Ajv2020} from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import {parse as parseYaml} from 'yaml'
import type {ArchiveOptions} from '../../src/config/schema.ts'
import type {Entry} from '../../src/model/entry.ts'
import {toCsv} from '../../src/render/data/print-table.ts'
import {writeData} from '../../src/render/data/write-data.ts'
import {ninjsFiles, toNinjs} from '../../src/render/ninjs.ts'
import {renderPages} from '../../src/render/pages.ts'
import {freeLicence} from '../../src/render/terms.ts'
import {renderPage} from '../../templates/render.tsx'
import {archiveOf, withFields} from '../support/archive-of.ts'
import {ninjsSchema} from '../support/ninjs-schema.ts'
import {emptyFolder} from '../support/site-of.ts'
import {storyOf} from '../support/story-of.ts'

const long = `the gates ${'rust and '.repeat(60)}fall`
const lock: Entry = {
  ...withFields(
    storyOf({
      id: 'dock-gazette/lock',
      outlet: 'Dock Gazette',
      day: '2040-02-03',
      headline: '=HYPERLINK("https://evil.example")',
      byline: 'Nils Amber',
      place: 'ARNHOLT',
      paragraphs: [`Imre Salt said ${long}.`, 'An official, "Q", told Wharf Radio: no.'],
      statements: [
        {content: long, name: 'Imre Salt', type: 'person', footing: 'on-record'},
        {
          content: 'no',
          name: 'official',
          type: 'anonymous',
          footing: 'unnamed',
          via: ['Wharf Radio']
        }
      ]
    }),
    {
      published: '2040-02-03T09:30:00+01:00',
      subjects: [{code: 'medtop:04000000', name: 'economy'}, {code: 'x:1'}],
      urgency: 3,
      agency: 'Meridian'
    }
  ),
  url: 'https://gazette.example/lock'
}
const free: Entry = {
  ...storyOf({id: 'quay/free', outlet: 'Quay', headline: 'Free', paragraphs: ['Take it.']}),
  rights: 'CC BY 4.0'
}
const gone = withFields(
  storyOf({
    id: 'quay/gone',
    outlet: 'Quay',
    day: '2040-02-04',
    headline: 'Secret',
    paragraphs: ['Hush.']
  }),
  {status: 'canceled'}
)
const stories = [lock, free, gone]
const options: ArchiveOptions = {url: 'https://a.example', title: 'Lock: an "archive"'}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Rows of a file of JSON Lines. */
function rowsOf(folder: string, name: string): readonly Readonly<Record<string, unknown>>[] {
  const lines = readFileSync(join(folder, 'data', name), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => {
    const row: unknown = JSON.parse(line)
    assert.ok(isRow(row))
    return row
  })
}

/** Cells of a CSV file, read as RFC 4180 says. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const field = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)/gy
  const rows: string[][] = [[]]
  for (const {groups = {}} of csv.matchAll(field)) {
    rows.at(-1)?.push(groups.quoted?.replaceAll('""', '"') ?? groups.plain ?? '')
    if (groups.end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

test('downloads', async (t) => {
  const folder = emptyFolder(t)
  const {context} = archiveOf(stories, options)
  const downloads = writeData(context, folder)
  const entries = rowsOf(folder, 'entries.jsonl')
  const attributions = rowsOf(folder, 'attributions.jsonl')

  await t.test('should hold each story and each relation as a row', () => {
    assert.deepEqual(
      entries.map(({id}) => id),
      ['quay/gone', 'dock-gazette/lock', 'quay/free']
    )
    assert.equal(attributions.length, 2)
    const [, row] = entries
    assert.equal(row?.url, 'https://a.example/dock-gazette/2040/02/03/lock/')
    assert.deepEqual(row.byline, ['Nils Amber'])
    assert.equal(row.statements, 2)
    assert.equal(row.unnamed, 1)
    assert.equal(attributions[1]?.url, 'https://a.example/dock-gazette/2040/02/03/lock/#s-a2')
    assert.deepEqual(attributions[1].via, ['Wharf Radio'])
  })
  await t.test('should pass on the text of stories under a free licence only', () => {
    const [, copied, licensed] = entries
    assert.equal(copied?.text, undefined)
    assert.equal(licensed?.text, free.text)
    assert.equal(licensed.licence, 'https://creativecommons.org/licenses/by/4.0/')
    const words = String(attributions[0]?.words)
    assert.ok(words.length <= 283 && words.endsWith('…'))
  })
  await t.test(
    'should pass on the text of the owner’s own stories, and what the owner says',
    (own) => {
      for (const more of [{ownContent: true}, {data: {text: 'all'}}] as const) {
        const other = emptyFolder(own)
        writeData(archiveOf(stories, {...options, ...more}).context, other)
        assert.equal(rowsOf(other, 'entries.jsonl')[1]?.text, lock.text)
      }
      const none = emptyFolder(own)
      writeData(archiveOf(stories, {ownContent: true, data: {text: 'none'}}).context, none)
      assert.equal(rowsOf(none, 'entries.jsonl')[1]?.text, undefined)
    }
  )
  await t.test('should give spans that cut the words out of the text', () => {
    const spans = attributions[1]?.words_spans
    assert.deepEqual(spans, lock.attributions[1]?.content)
  })
  await t.test('should say of a withdrawn story that it is withdrawn, and nothing else', () => {
    assert.deepEqual(entries[0], {
      id: 'quay/gone',
      url: 'https://a.example/quay/2040/02/04/gone/',
      status: 'canceled'
    })
    for (const {name} of downloads) {
      assert.doesNotMatch(readFileSync(join(folder, 'data', name), 'utf8'), /Secret|Hush/u)
    }
  })
  await t.test('should be CSV with the same rows, and run nothing in a spreadsheet', () => {
    const [header, ...rows] = cellsOf(readFileSync(join(folder, 'data', 'entries.csv'), 'utf8'))
    assert.equal(rows.length, entries.length)
    assert.ok(rows.every((row) => row.length === header?.length))
    const headline = rows[1]?.[header?.indexOf('headline') ?? -1]
    assert.equal(headline, `'=HYPERLINK("https://evil.example")`)
  })
  await t.test('should have an entry in the data dictionary for every column', () => {
    const dictionary: unknown = JSON.parse(
      readFileSync(join(folder, 'data', 'datapackage.json'), 'utf8')
    )
    assert.ok(isRow(dictionary) && Array.isArray(dictionary.resources))
    const resources: readonly unknown[] = dictionary.resources
    assert.equal(resources.length, 6)
    for (const resource of resources) {
      assert.ok(isRow(resource) && isRow(resource.schema) && Array.isArray(resource.schema.fields))
      const fields: readonly unknown[] = resource.schema.fields
      const names = fields.map((field) => (isRow(field) ? field.name : undefined))
      assert.equal(new Set(names).size, names.length)
      if (resource.path === 'entries.jsonl') {
        for (const row of entries) {
          for (const key of Object.keys(row)) assert.ok(names.includes(key), key)
        }
      }
    }
  })
  await t.test('should come with digests that are right', () => {
    const sums = readFileSync(join(folder, 'data', 'SHA256SUMS'), 'utf8')
      .trimEnd()
      .split('\n')
    assert.equal(sums.length, downloads.length - 1)
    for (const line of sums) {
      const [digest, name = ''] = line.split('  ')
      const bytes = readFileSync(join(folder, 'data', name))
      assert.equal(createHash('sha256').update(bytes).digest('hex'), digest)
      assert.equal(downloads.find((each) => each.name === name)?.bytes, bytes.length)
    }
  })
  await t.test('should tell how to cite them', () => {
    const citation: unknown = parseYaml(readFileSync(join(folder, 'data', 'CITATION.cff'), 'utf8'))
    assert.deepEqual(citation, {
      'cff-version': '1.2.0',
      message: 'If you use this archive, please cite it as below.',
      type: 'dataset',
      title: 'Lock: an "archive"',
      url: 'https://a.example/',
      'date-released': '2040-02-03',
      authors: [{name: 'Lock: an "archive"'}]
    })
  })
  await t.test('should have a page that tells what there is, in every column', () => {
    const assets = {
      stylesheet: 'a.css',
      script: 'a.js',
      searchScript: 'b.js',
      findScript: 'c.js',
      icon: 'd.svg'
    }
    const slot = renderPages(context, assets, () => downloads)
      .find(({kind}) => kind === 'data')
      ?.pages.at(0)
    const page = slot?.make()
    assert.ok(page?.kind === 'data')
    assert.equal(page.texts, 1)
    assert.equal(page.downloads.find(({name}) => name === 'attributions.csv')?.rows, 2)
    const html = renderPage(page)
    assert.match(html, /href="\/data\/entries\.jsonl"/u)
    assert.match(html, /<code>words_spans<\/code>/u)
    assert.match(html, /The text of 1 of 2 stories is among the data/u)
  })
})

test('toCsv', async (t) => {
  const print = (cell: string): string => {
    const column = {name: 'c', type: 'string', description: '', of: () => cell} as const
    return [...toCsv({name: 't', description: '', columns: [column], rows: () => [0]})].join('')
  }
  for (const cell of ['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '＝1', '\r=1']) {
    await t.test(`should keep ${JSON.stringify(cell)} text`, () => {
      assert.equal(cellsOf(print(cell))[1]?.[0], `'${cell}`)
    })
  }
  await t.test('should give back what is put in, quotes and line ends too', () => {
    for (const cell of ['a "b", c', 'two\nlines', 'عربي', '']) {
      assert.equal(cellsOf(print(cell))[1]?.[0], cell)
    }
  })
})

test('ninjs', async (t) => {
  const ajv = new Ajv2020({allErrors: true})
  formats.default(ajv)
  const validate = ajv.compile(ninjsSchema)
  const {context} = archiveOf(stories, options)

  await t.test('should be valid for every story, with and without an address', () => {
    for (const {context: each} of [archiveOf(stories, options), archiveOf(stories)]) {
      for (const entry of each.archive.entries) {
        validate(toNinjs(each, entry))
        assert.deepEqual(validate.errors ?? [], [], entry.id)
      }
    }
  })
  await t.test('should lie beside the page of its story', () => {
    assert.deepEqual(
      [...ninjsFiles(context)].map(({file}) => file),
      [
        'quay/2040/02/04/gone/ninjs.json',
        'dock-gazette/2040/02/03/lock/ninjs.json',
        'quay/undated/free/ninjs.json'
      ]
    )
  })
  await t.test('should tell who carried it, who filed it and whom it relies on', () => {
    const object = toNinjs(context, lock)
    assert.deepEqual(object.infoSources, [
      {name: 'Dock Gazette', role: 'distributor'},
      {name: 'Meridian', role: 'originator'},
      {name: 'Wharf Radio', role: 'reference'}
    ])
    assert.equal(object.firstCreated, '2040-02-03T08:30:00Z')
    assert.deepEqual(object.subjects, [
      {
        name: 'economy',
        uri: 'http://cv.iptc.org/newscodes/mediatopic/04000000',
        literal: 'medtop:04000000'
      },
      {literal: 'x:1'}
    ])
  })
  await t.test('should hold the text where it may be passed on', () => {
    assert.equal(toNinjs(context, lock).representationType, 'partial')
    assert.equal(toNinjs(context, lock).bodies, undefined)
    assert.equal(toNinjs(context, free).representationType, 'full')
  })
  await t.test('should withdraw a withdrawn story', () => {
    const object = toNinjs(context, gone)
    assert.equal(object.pubStatus, 'canceled')
    assert.doesNotMatch(JSON.stringify(object), /Secret|Hush/u)
  })
})

test('freeLicence', async (t) => {
  const cases = [
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['© 2040, CC-BY-NC-SA-3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
    [
      'https://creativecommons.org/licenses/by-nd/4.0/deed.de',
      'https://creativecommons.org/licenses/by-nd/4.0/'
    ],
    ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['All rights reserved', undefined],
    ['Licensed by the agency 2.0', undefined]
  ] as const
  for (const [terms, expected] of cases) {
    await t.test(`should read “${terms}”`, () => {
      assert.equal(freeLicence(terms), expected)
    })
  }
})
