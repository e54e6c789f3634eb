import assert from 'node:assert/strict'
import test from 'node:test'
import type {Article} from '../../../src/model/article.ts'
import {parseCopy} from '../../../src/parse/parse-copy.ts'
import {copyFromText} from '../../../src/read/read-copy.ts'

function parse(
  file: string,
  text: string
): {articles: readonly Article[]; messages: readonly string[]} {
  const copy = copyFromText({text, file, received: '2031-03-05'})
  const articles = parseCopy(copy, {outlets: []})
  const messages = copy.file.messages.map(
    ({ruleId, line, column}) => `${line ?? 0}:${column ?? 0} ${ruleId ?? ''}`
  )
  return {articles, messages}
}

const nitf = (content: string, top = '') =>
  `${top}<nitf><body><body.content>${content}</body.content></body></nitf>`
const texts = (articles: readonly Article[]) =>
  articles.map(({fields}) => fields.body.map(({text}) => text))

test('bad input', async (t) => {
  await t.test('should never expand entities that a document declares', () => {
    const bomb = '<!DOCTYPE nitf [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>'
    const {articles, messages} = parse('a.xml', nitf('<p>Say &c; now</p>', bomb))
    assert.deepEqual(texts(articles), [['Say &c; now']])
    assert.deepEqual(
      messages.slice(0, 2).map((each) => each.split(' ')[1]),
      ['document-type', 'broken-markup']
    )
  })
  await t.test('should never read a file that an entity names', () => {
    const outside = '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    assert.deepEqual(texts(parse('a.xml', nitf('<p>Say &x; now</p>', outside)).articles), [
      ['Say &x; now']
    ])
  })
  await t.test('should read on below 20,000 nested elements', () => {
    const deep = `${'<block>'.repeat(20_000)}<p>Here</p>${'</block>'.repeat(20_000)}`
    const {articles, messages} = parse('a.xml', nitf(deep))
    assert.deepEqual(texts(articles), [['Here']])
    assert.deepEqual(messages, ['1:1412 deep-nesting'])
  })
  await t.test('should read HTML nested without end', () => {
    const html = `<p>Here ${'<b><i><div>'.repeat(7000)}x`
    const item = {uri: 'u', headline: 'H', versioncreated: '2031-03-04', body_html: html}
    const {articles} = parse('a.json', JSON.stringify(item))
    assert.equal(articles[0]?.fields.body[0]?.text, 'Here')
  })
  await t.test('should keep what stands before the break of a truncated file', () => {
    const {articles, messages} = parse('a.xml', '<nitf><body><body.content><p>One two.</p><p>Thr')
    assert.deepEqual(texts(articles), [['One two.', 'Thr']])
    assert.equal(messages[0], '1:47 broken-markup')
  })
  await t.test('should keep the members before the break of truncated JSON', () => {
    const {articles, messages} = parse(
      'a.json',
      '{"uri": "u", "headline": "Tram saved", "body_text": "The cou'
    )
    assert.equal(articles[0]?.fields.headline, 'Tram saved')
    assert.deepEqual(messages.slice(0, 1), ['1:60 broken-markup'])
  })
  await t.test('should tell of a key named twice and take the last value', () => {
    const {articles, messages} = parse(
      'a.json',
      '{"uri": "u", "headline": "A",\n "headline": "B", "body_text": "Text."}'
    )
    assert.equal(articles[0]?.fields.headline, 'B')
    assert.deepEqual(messages, ['2:2 duplicate-key'])
  })
  await t.test('should take a key for a key, whatever its name', () => {
    const {articles} = parse(
      'a.json',
      '{"uri": "u", "__proto__": {"headline": "Evil"}, "body_text": "Text."}'
    )
    assert.equal(articles[0]?.fields.headline, null)
  })
  await t.test('should stop at lists nested too deep', () => {
    const {articles, messages} = parse('a.json', '['.repeat(50_000))
    assert.equal(articles.length, 0)
    assert.equal(messages[0], '1:202 deep-nesting')
  })
  await t.test('should stop at parts of a mail nested too deep', () => {
    let parts = 'Content-Type: text/plain\n\nText\n'
    for (let level = 0; level < 500; level += 1) {
      parts = `Content-Type: multipart/mixed; boundary="b${level}"\n\n--b${level}\n${parts}\n--b${level}--\n`
    }
    const {articles, messages} = parse('a.eml', `From: A <a@b.example>\nSubject: Hi\n${parts}`)
    assert.equal(articles[0]?.fields.headline, 'Hi')
    assert.equal(messages.filter((each) => each.endsWith('deep-nesting')).length, 1)
  })
  await t.test('should stop at a mail of too many parts', () => {
    const head = 'From: A <a@b.example>\nSubject: Hi\nContent-Type: multipart/mixed; boundary=b\n\n'
    const {articles, messages} = parse(
      'a.eml',
      `${head}${'--b\n\nThe text.\n'.repeat(50_000)}--b--`
    )
    assert.deepEqual(texts(articles), [['The text.']])
    assert.equal(messages.filter((each) => each.endsWith('deep-nesting')).length, 1)
  })
  await t.test('should tell of a mail whose last boundary is missing', () => {
    const head = 'From: A <a@b.example>\nSubject: Hi\nContent-Type: multipart/mixed; boundary=b\n\n'
    const {articles, messages} = parse('a.eml', `${head}--b\n\nThe text is all here.\n`)
    assert.deepEqual(texts(articles), [['The text is all here.']])
    assert.equal(messages[0]?.split(' ')[1], 'broken-markup')
  })
  await t.test('should find no story in what is no news format', () => {
    const {articles, messages} = parse('a.xml', 'PK\x03\x04 nonsense')
    assert.equal(articles.length, 0)
    assert.ok(messages.includes('1:1 no-story'))
  })
  await t.test('should leave out scripts and what runs in attributes', () => {
    const html =
      '<p onclick="go()">Read <a href="javascript:go()">this</a><script>go()</script></p>'
    const item = {uri: 'u', headline: 'H', versioncreated: '2031-03-04', body_html: html}
    const {articles, messages} = parse('a.json', JSON.stringify(item))
    assert.deepEqual(texts(articles), [['Read this']])
    assert.equal(messages[0]?.split(' ')[1], 'dropped-script')
  })
  await t.test('should tell of a date in no form known, and where', () => {
    const head = '<nitf><head><docdata><date.issue norm="YYYYMMDD000000"/></docdata></head>'
    const {articles, messages} = parse(
      'a.xml',
      `${head}<body><body.content><p>Text.</p></body.content></body></nitf>`
    )
    assert.equal(articles[0]?.fields.published, '2031-03-05')
    assert.equal(messages[0], '1:40 unreadable-date')
  })
  await t.test('should tell of an update long before the first version', () => {
    const meta =
      '<firstCreated>2031-03-04T10:00:00Z</firstCreated><versionCreated>2030-03-04T10:00:00Z</versionCreated>'
    const item = `<newsItem guid="g"><itemMeta>${meta}</itemMeta><contentMeta><headline>H</headline></contentMeta><contentSet><inlineXML><p>Text here.</p></inlineXML></contentSet></newsItem>`
    assert.ok(parse('a.xml', item).messages.some((each) => each.endsWith('conflicting-metadata')))
  })
  await t.test('should mend characters encoded twice only when all of the text gains', () => {
    assert.deepEqual(texts(parse('a.xml', nitf('<p>The cityâ€™s cafÃ©s</p>')).articles), [
      ['The city’s cafés']
    ])
    assert.deepEqual(texts(parse('a.xml', nitf('<p>Été: the sign CafÃ© stays</p>')).articles), [
      ['Été: the sign CafÃ© stays']
    ])
  })
  await t.test('should not lose itself in comments before the first element', () => {
    const comments = '<!-- -->'.repeat(2000)
    assert.deepEqual(texts(parse('a.xml', nitf('<p>Here</p>', comments)).articles), [['Here']])
    assert.equal(parse('a.html', `${comments}<p>The ferry sailed.</p>`).articles.length, 1)
  })
  await t.test('should read a long file in bounded time', () => {
    const start = performance.now()
    const {articles} = parse('a.xml', nitf('<p>Some words to read here now.</p>'.repeat(50_000)))
    assert.equal(articles[0]?.fields.body.length, 50_000)
    assert.ok(performance.now() - start < 10_000)
  })
  await t.test('should tell of a transmission that breaks off', () => {
    const text =
      '\x01mer0417 4 i 143 aaaab   dpa 0417\r\n\nFerry/\r\n\x02Ferry stays =\r\n\n   Calder (dpa) - The ferry'
    const {articles, messages} = parse('a.txt', text)
    assert.equal(articles[0]?.fields.headline, 'Ferry stays')
    assert.equal(messages[0]?.split(' ')[1], 'broken-markup')
  })
  await t.test('should read a table whose last cell never ends', () => {
    const {articles, messages} = parse('a.csv', 'headline,text\nA,"One,\ntwo"\nB,"three')
    assert.deepEqual(texts(articles), [['One, two'], ['three']])
    assert.equal(messages[0], '4:3 broken-markup')
  })
})
