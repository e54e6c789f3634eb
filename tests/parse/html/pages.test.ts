import assert from 'node:assert/strict'
import test from 'node:test'
import type {Article} from '../../../src/model/article.ts'
import {parseCopy} from '../../../src/parse/parse-copy.ts'
import {copyFromText} from '../../../src/read/read-copy.ts'
import {savedPages} from './pages.ts'

function read(text: string): {article: Article; messages: readonly string[]} {
  const copy = copyFromText({text, file: 'page.html', format: 'html'})
  const [article] = parseCopy(copy, {outlets: []})
  assert.ok(article)
  return {
    article,
    messages: copy.file.messages.flatMap((each) =>
      each.ruleId === 'conflicting-metadata' ? [`${each.line ?? 0}: ${each.reason}`] : []
    )
  }
}
const bodyOf = ({fields}: Article) =>
  fields.body.filter(({type}) => type === 'paragraph').map(({text}) => text)
const withoutClasses = (html: string) => html.replace(/\s(?:class|id)="[^"]*"/gu, '')

test('saved pages', async (t) => {
  for (const {name, html, fields, paragraphs} of savedPages) {
    await t.test(`should read ${name}`, () => {
      const {article} = read(html)
      const found = Object.fromEntries(
        Object.entries(article.fields).filter(([key]) => Object.hasOwn(fields, key))
      )
      assert.deepEqual(found, fields)
      assert.deepEqual(bodyOf(article), paragraphs)
    })
  }
  await t.test('should read the same text where no element has a name of its own', () => {
    for (const {name, html, paragraphs} of savedPages) {
      assert.deepEqual(bodyOf(read(withoutClasses(html)).article), paragraphs, name)
    }
  })

  const story = (head: string, above: string) =>
    `<!doctype html>\n<html lang="en"><head>\n${head}\n</head><body><h1>Old ferry stays</h1>\n${above}\n<div><p>The harbour board of Salt Quay voted on Tuesday to keep the old ferry running until the bridge opens.</p><p>A second reading follows in April, and the board expects the money for repairs by summer.</p></div></body></html>`
  const linked = (members: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old ferry stays",${members}}</script>`

  await t.test('should report two days of publication with both places, and take JSON-LD', () => {
    const head = `${linked('"datePublished":"2031-03-04"')}\n<meta property="article:published_time" content="2031-03-29T08:00:00Z">`
    const {article, messages} = read(story(head, ''))
    assert.equal(article.fields.published, '2031-03-04')
    assert.deepEqual(messages, [
      '4: Unexpected day of publication 2031-03-29T08:00:00Z in the meta elements (line 4), expected 2031-03-04 as in JSON-LD (line 3)'
    ])
  })
  await t.test('should report a byline that names other people than the metadata', () => {
    const head = linked('"author":{"@type":"Person","name":"Ines Moreau"}')
    const {article, messages} = read(story(head, '<p>By Tom Reyl</p>'))
    assert.deepEqual(article.fields.byline, ['Ines Moreau'])
    assert.deepEqual(messages, [
      '5: Unexpected byline “By Tom Reyl” (line 5), expected “Ines Moreau” as the metadata state (line 3)'
    ])
  })
  await t.test('should report JSON-LD about another story and not believe it', () => {
    const head = `<title>Old ferry stays</title><meta property="og:title" content="Old ferry stays">${linked('').replace('Old ferry stays",', 'Weather map"')}`
    const {article, messages} = read(story(head, ''))
    assert.equal(article.fields.headline, 'Old ferry stays')
    assert.deepEqual(messages, [
      '3: Unexpected headline “Weather map” in JSON-LD, expected “Old ferry stays” as the rest of the page has it'
    ])
  })
  await t.test('should name the person a page prints before the house its metadata name', () => {
    const head = linked('"author":{"@type":"Organization","name":"The Salt Quay Post"}')
    assert.deepEqual(read(story(head, '<p>By Tom Reyl</p>')).article.fields.byline, ['Tom Reyl'])
    assert.deepEqual(read(story(head, '')).article.fields.byline, ['The Salt Quay Post'])
  })
  await t.test('should not take a button, a section or a place beside the date for a name', () => {
    for (const label of ['分享', 'Share this', 'World news', 'New York', 'الأخبار']) {
      const above = `<div>${label}</div><div>4 March 2031</div>`
      assert.equal(read(story('', above)).article.fields.byline, undefined, label)
    }
  })
  await t.test('should read every way a day is printed', () => {
    const printed = [
      ['4. mars 2031, kl. 13.05', '2031-03-04T13:05'],
      ['Innlent | 4.3.2031 | 23:55 | Uppfært 5.3.2031', '2031-03-04T23:55'],
      ['4. března 2031 14:02', '2031-03-04T14:02'],
      ['4 Μαρτίου 2031, 14:00', '2031-03-04T14:00'],
      ['2031. március 4. 10:22', '2031-03-04T10:22'],
      ['4. maaliskuuta 2031', '2031-03-04'],
      ['4 tháng 3, 2031', '2031-03-04'],
      ['令和13年3月4日', '2031-03-04'],
      ['4 مارس 2031', '2031-03-04'],
      ['4 марта 2031, 20:28', '2031-03-04T20:28'],
      ['Updated: 5 March 2031. Published: 4 March 2031', '2031-03-04'],
      ['March 4 2031, 9:54 p.m.', '2031-03-04T21:54']
    ] as const
    for (const [line, expected] of printed) {
      const {article} = read(story('', `<div>${line}</div>`))
      assert.equal(article.fields.published, expected, line)
    }
  })
  await t.test('should leave a day open that can mean two', () => {
    const above = '<div>04/05/2031</div>'
    assert.equal(read(story('', above)).article.fields.published, undefined)
    const american = story('', above).replace('lang="en"', 'lang="en-US"')
    assert.equal(read(american).article.fields.published, '2031-04-05')
  })
})
