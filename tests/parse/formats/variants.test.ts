import assert from 'node:assert/strict'
import test from 'node:test'
import type {Article} from '../../../src/model/article.ts'
import {parseCopy} from '../../../src/parse/parse-copy.ts'
import {copyFromText} from '../../../src/read/read-copy.ts'

function read(file: string, text: string): readonly Article[] {
  const copy = copyFromText({text, file, received: '2031-03-05'})
  return parseCopy(copy, {outlets: []})
}
const headlines = (articles: readonly Article[]) => articles.map(({fields}) => fields.headline)
const bodies = (articles: readonly Article[]) =>
  articles.map(({fields}) => fields.body.map(({type, text}) => `${type}: ${text}`))

const vote = 'The harbour board voted on Tuesday to keep the old ferry running.'
const april = 'A second reading follows in April, the board said in a statement.'
const paragraphs = [`paragraph: ${vote}`, `paragraph: ${april}`]

test('feeds', async (t) => {
  await t.test('should read RSS 1.0 whatever the file is called', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Quay Post</title></channel><item rdf:about="https://quay.example/1"><title>Ferry stays</title><dc:date>2031-03-04T10:00Z</dc:date><description>${vote}</description></item></rdf:RDF>`
    const [article] = read('a.rdf', rdf)
    assert.equal(article?.format, 'feed')
    assert.equal(article.fields.headline, 'Ferry stays')
    assert.equal(article.fields.guid, 'https://quay.example/1')
  })
  await t.test('should read an entry of Atom that was saved by itself', () => {
    const entry = `<entry xmlns="http://www.w3.org/2005/Atom"><id>urn:1</id><title>Ferry stays</title><updated>2031-03-04T11:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${vote}</p><p>${april}</p></div></content></entry>`
    const articles = read('a.xml', entry)
    assert.deepEqual(bodies(articles), [paragraphs])
    assert.equal(articles[0]?.fields.published, '2031-03-04T11:00:00Z')
    assert.equal(articles[0].fields.outlet, null)
  })
})

test('ninjs', async (t) => {
  const inner = {uri: 'u2', type: 'text', headline: 'Ferry stays', body_html: `<p>${vote}</p>`}
  await t.test('should take the texts of a package that has none of its own', () => {
    const item = {uri: 'u1', type: 'composite', headline: 'Package', associations: {main: inner}}
    assert.deepEqual(headlines(read('a.json', JSON.stringify(item))), ['Ferry stays'])
  })
  await t.test('should keep what is said of the pictures of a text as captions', () => {
    const picture = {type: 'picture', uri: 'p', description_text: 'The ferry.', byline: 'T. Reyl'}
    const item = {...inner, associations: {featured: picture}}
    assert.deepEqual(bodies(read('a.json', JSON.stringify(item))), [
      [`paragraph: ${vote}`, 'caption: The ferry. (T. Reyl)']
    ])
  })
  await t.test('should make no story of a plan or an event', () => {
    const plan = {uri: 'u9', type: 'planning', headline: 'Plan for May'}
    assert.deepEqual(headlines(read('a.json', JSON.stringify(plan))), [])
    assert.deepEqual(headlines(read('a.json', JSON.stringify([plan, inner]))), ['Ferry stays'])
  })
})

test('NewsML', async (t) => {
  const body = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${vote}</p><p>${april}</p></body></html></inlineXML>`
  await t.test('should make stories of texts only, in a message of many kinds of item', () => {
    const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
      <packageItem guid="p"><itemMeta><itemClass qcode="ninat:composite"/></itemMeta><contentMeta><headline>Package</headline></contentMeta></packageItem>
      <planningItem guid="l"><contentMeta><headline>Plan</headline></contentMeta></planningItem>
      <knowledgeItem guid="k"><conceptSet><concept><name>Ferries</name></concept></conceptSet></knowledgeItem>
      <newsItem guid="i"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><headline>Picture</headline></contentMeta></newsItem>
      <newsItem guid="g" version="2"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>Ferry stays</headline></contentMeta>
      <contentSet><inlineData contenttype="text/plain">${vote}</inlineData>${body}</contentSet></newsItem></itemSet></newsMessage>`
    const articles = read('a.xml', message)
    assert.deepEqual(headlines(articles), ['Ferry stays'])
    assert.deepEqual(bodies(articles), [paragraphs])
  })
  await t.test('should read a single item whose elements all carry a prefix', () => {
    const item = `<n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/" xmlns:h="http://www.w3.org/1999/xhtml" guid="g"><n:contentMeta><n:headline>Ferry stays</n:headline></n:contentMeta><n:contentSet><n:inlineXML><h:html><h:body><h:p>${vote}</h:p><h:p>${april}</h:p></h:body></h:html></n:inlineXML></n:contentSet></n:newsItem>`
    assert.deepEqual(bodies(read('a.xml', item)), [paragraphs])
  })
  await t.test('should name an item of NewsML 1 by the parts of its identifier', () => {
    const item = `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>meridian.example</ProviderId><DateId>20310304</DateId><NewsItemId>ferry</NewsItemId></NewsIdentifier></Identification><NewsManagement><Status FormalName="Canceled"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry stays</HeadLine></NewsLines></NewsComponent></NewsItem></NewsML>`
    const [article] = read('a.xml', item)
    assert.equal(article?.fields.guid, 'urn:newsml:meridian.example:20310304:ferry')
    assert.equal(article.fields.status, 'canceled')
  })
})

test('mail', async (t) => {
  const mail = (subject: string, type: string, text: string) =>
    `From: Ines Moreau <ines@meridian.example>\r\nSubject: ${subject}\r\nDate: Tue, 04 Mar 2031 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${text}`
  await t.test('should undo soft breaks and leave the signature out', () => {
    const text = `The harbour board voted on Tuesday \r\nto keep the old ferry running.\r\n\r\n${april}\r\n\r\n-- \r\nInes Moreau\r\n`
    assert.deepEqual(bodies(read('a.eml', mail('Ferry', 'text/plain; format=flowed', text))), [
      paragraphs
    ])
  })
  for (const [language, mark, from, date, subject] of [
    ['English', '---------- Forwarded message ---------', 'From', 'Date', 'Subject'],
    ['German', '-------- Weitergeleitete Nachricht --------', 'Von', 'Datum', 'Betreff'],
    ['French', '-------- Message transféré --------', 'De', 'Date', 'Objet']
  ] as const) {
    await t.test(`should read the story of a mail passed on in ${language}`, () => {
      const text = `For the archive.\r\n\r\n${mark}\r\n${from}: Tom Reyl <tom@calder.example>\r\n${date}: Mon, 3 Mar 2031 09:00:00 +0000\r\n${subject}: Ferry stays\r\n\r\n${vote}\r\n\r\n${april}\r\n`
      const articles = read('a.eml', mail('Fwd: x', 'text/plain', text))
      assert.deepEqual(bodies(articles), [paragraphs])
      assert.equal(articles[0]?.fields.headline, 'Ferry stays')
      assert.deepEqual(articles[0].fields.byline, ['Tom Reyl'])
      assert.equal(articles[0].fields.published, '2031-03-03T09:00:00+00:00')
    })
  }
  await t.test('should read mails that are attached to another', () => {
    const inner = (name: string) =>
      `--o\r\nContent-Type: message/rfc822\r\n\r\nFrom: Tom Reyl <t@c.example>\r\nSubject: ${name}\r\nContent-Type: text/plain\r\n\r\n${vote}\r\n`
    const text = `--o\r\nContent-Type: text/plain\r\n\r\nTwo for you.\r\n${inner('One')}${inner('Two')}--o--\r\n`
    const articles = read('a.eml', mail('Stories', 'multipart/mixed; boundary=o', text))
    assert.deepEqual(headlines(articles), ['One', 'Two'])
  })
})

test('tables and JSON Lines', async (t) => {
  await t.test(
    'should read semicolons, a byte order mark, line ends in a cell and days by number',
    () => {
      const table = `\uFEFFTitle;Author;Date;Body\r\n"Ferry; stays";"Ines Moreau";04.03.2031;"${vote}\r\n\r\n${april}"\r\n`
      const articles = read('a.csv', table)
      assert.deepEqual(bodies(articles), [paragraphs])
      assert.equal(articles[0]?.fields.headline, 'Ferry; stays')
      assert.equal(articles[0].fields.published, '2031-03-04')
    }
  )
  await t.test('should read a text given as a list of paragraphs', () => {
    const line = JSON.stringify({headline: 'Ferry stays', body: [vote, {text: april}]})
    assert.deepEqual(bodies(read('a.jsonl', line)), [paragraphs])
  })
})
