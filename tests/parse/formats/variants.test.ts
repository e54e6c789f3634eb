import assert from 'node:assert/strict'
import test from 'node:test'
import type {ColumnNames} from '../../../src/model/column-fields.ts'
import type {Article} from '../../../src/model/article.ts'
import {parseCopy} from '../../../src/parse/parse-copy.ts'
import {copyFromText} from '../../../src/read/read-copy.ts'

function read(file: string, text: string, columns: ColumnNames = {}): readonly Article[] {
  const copy = copyFromText({text, file, received: '2031-03-05'})
  return parseCopy(copy, {outlets: [], columns})
}
/** What is said of a text: `2:12 broken-markup`. */
function said(file: string, text: string): readonly string[] {
  const copy = copyFromText({text, file, received: '2031-03-05'})
  parseCopy(copy, {outlets: []})
  return copy.file.messages.map(
    ({line, column, ruleId}) => `${line ?? 0}:${column ?? 0} ${ruleId ?? ''}`
  )
}
const headlines = (articles: readonly Article[]) => articles.map(({fields}) => fields.headline)
const bodies = (articles: readonly Article[]) =>
  articles.map(({fields}) => fields.body.map(({type, text}) => `${type}: ${text}`))

const vote = 'The harbour board voted on Tuesday to keep the old ferry running.'
const april = 'A second reading follows in April, the board said in a statement.'
const paragraphs = [`paragraph: ${vote}`, `paragraph: ${april}`]

test('ANPA 1312', async (t) => {
  const head =
    '^BC-OL--Ferry, 1st Ld-Writethru,130<\r\n^Ferry stays<\r\n^By INES MOREAU=\r\n^Meridian Press=\r\n'
  const text = `\tOAKLET (MP) _ ${vote}\r\n\t${april}\r\n`
  const start = '\x16\x16\x01a1234\x1fmp---\r\nr i BC-OL--Ferry 03-04 0130\r\n'
  const end = 'MP-WF-03-04-31 1509GMT<\r\n'
  const whole = {
    'with STX above the head lines': `${start}\x02\r\n${head}${text}\x03\r\n${end}`,
    'with STX below them': `${start}${head}\x02${text}\x03\r\n${end}`,
    'cleaned of control characters': `${start}${head}${text}${end}`.replace(
      /[\x01-\x08\x0E-\x1F]/gu,
      ''
    )
  }
  for (const [name, copy] of Object.entries(whole)) {
    await t.test(`should be read ${name}`, () => {
      const [article] = read(name.startsWith('cleaned') ? 'a.txt' : 'a.anpa', copy)
      assert.equal(article?.format, 'anpa1312')
      const {headline, byline, takeKey, words, published, dateline} = article.fields
      assert.deepEqual(
        {headline, byline, takeKey, words, published, place: dateline?.place},
        {
          headline: 'Ferry stays',
          byline: ['INES MOREAU'],
          takeKey: '1st Ld-Writethru',
          words: 130,
          published: '2031-03-04T15:09:00Z',
          place: 'OAKLET'
        }
      )
      assert.deepEqual(bodies([article]), [paragraphs])
      assert.deepEqual(said('a.anpa', copy), [])
    })
  }
  await t.test('should be read without marks of head lines and without indents', () => {
    const unmarked = `${start}\x02\r\nBC-OL--Ferry,130\r\nFerry stays\r\n${text}\x03\r\n`
    assert.deepEqual(headlines(read('a.anpa', unmarked)), ['Ferry stays'])
    const flat = `${start}\x02${head}OAKLET (MP) _ ${vote}\n\n${april}\n\x03\n`
    assert.deepEqual(bodies(read('a.anpa', flat)), [paragraphs])
  })
  await t.test('should be several stories in a file', () => {
    const two = [1, 2].map((n) => `${start}\x02\r\n${head.replace('stays', `${n}`)}${text}\x03\r\n`)
    assert.deepEqual(headlines(read('a.anpa', two.join(''))), ['Ferry 1', 'Ferry 2'])
  })
})

test('IPTC 7901', async (t) => {
  const text = `   Oaklet (mer) - ${vote}\r\n\r\n   ${april}\r\n`
  const read7901 = (
    given: Partial<Record<'header' | 'keywords' | 'open' | 'head' | 'close', string>>,
    file = 'a.txt'
  ) => {
    const {
      header = '\x01mer0417 4 i 211 aaaab   mer 0417\r\n',
      keywords = 'Ferry/\r\n',
      open = '\x02',
      head = 'Ferry stays =\r\n',
      close = '\x03041000 GMT Mar 31\r\n\x04'
    } = given
    const articles = read(file, header + keywords + open + head + text + close)
    assert.equal(articles.length, 1)
    const [article] = articles
    assert.deepEqual(bodies(articles), [paragraphs])
    assert.deepEqual(article?.fields.dateline?.place, 'Oaklet')
    return article.fields
  }
  const times = '2031-03-04T10:00:00Z'

  await t.test('should keep a length that is no true one as declared', () => {
    assert.equal(read7901({header: '\x01mer0417 4 i 99999 aaaab   mer 0417\r\n'}).words, 99999)
  })
  await t.test('should do without length, keywords and service', () => {
    const {headline, urgency, outlet} = read7901({header: '\x01mer0417 4 i aaaab   mer 0417\r\n'})
    assert.deepEqual([headline, urgency, outlet], ['Ferry stays', 4, 'mer'])
    const bare = read7901({header: '\x01mer0417 4 i 12\r\n', keywords: ''})
    assert.deepEqual(
      [bare.headline, bare.slugline, bare.published],
      ['Ferry stays', undefined, times]
    )
  })
  await t.test('should take no lead for a headline where there is none', () => {
    const {headline, slugline} = read7901({head: ''})
    assert.deepEqual([headline, slugline], [null, 'Ferry'])
  })
  await t.test(
    'should tell head from text where STX is missing, and all control characters',
    () => {
      assert.equal(read7901({open: ''}, 'a.iptc').headline, 'Ferry stays')
      const header = 'mer0417 4 i 211 aaaab   mer 0417\r\n'
      const {headline, urgency} = read7901({header, open: '', close: ''}, 'a.iptc')
      assert.deepEqual([headline, urgency], ['Ferry stays', 4])
    }
  )
  await t.test('should leave out a time that is none', () => {
    assert.equal(read7901({close: '\x03999999 GMT Xyz 31\r\n'}).published, '2031-03-05')
  })
})

test('NITF', async (t) => {
  const item = (prefix: string, attributes: string, top = '') => {
    const tags = `<nitf${attributes}><body><body.head><hedline><hl1>Ferry stays</hl1></hedline></body.head><body.content><p>${vote}</p><p>${april}</p></body.content></body></nitf>`
    return top + tags.replace(/<(\/?)/gu, `<$1${prefix}`)
  }
  const space = 'http://iptc.org/std/NITF/2006-10-18/'
  for (const [name, copy] of [
    ['in its namespace', item('', ` xmlns="${space}"`)],
    ['with a prefix on every element', item('n:', ` xmlns:n="${space}"`, '<?xml version="1.0"?>')],
    [
      'below a document type',
      item('', '', '<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf.dtd">')
    ],
    ['below one with rules of its own', item('', '', '<!DOCTYPE nitf [<!ELEMENT nitf ANY>]>')]
  ] as const) {
    await t.test(`should be read ${name}, whatever the file is called`, () => {
      for (const file of ['a.xml', 'a.txt']) {
        assert.deepEqual(headlines(read(file, copy)), ['Ferry stays'])
        assert.deepEqual(bodies(read(file, copy)), [paragraphs])
      }
      assert.deepEqual(said('a.xml', copy), [])
    })
  }
})

test('WordPress exports', async (t) => {
  const wxr = (...items: readonly (readonly [type: string, status: string, more?: string])[]) =>
    `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Quay Post</title>${items
      .map(
        ([type, status, more = '']) =>
          `<item><title>${type} ${status}</title><wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status>${more}<content:encoded><![CDATA[<p>${vote}</p>]]></content:encoded></item>`
      )
      .join('')}</channel></rss>`
  const statuses = (articles: readonly Article[]) =>
    articles.map(({fields}) => `${fields.headline ?? ''}: ${fields.status ?? ''}`)

  await t.test(
    'should hold back what is not for everybody, and withdraw what was thrown away',
    () => {
      const locked = ['post', 'publish', '<wp:post_password>oak</wp:post_password>'] as const
      const posts = ['publish', 'draft', 'pending', 'private', 'future', 'trash'] as const
      const all = wxr(
        ...posts.map((status) => ['post', status] as const),
        ['page', 'publish'],
        locked
      )
      assert.deepEqual(statuses(read('a.xml', all)), [
        'post publish: usable',
        'post draft: withheld',
        'post pending: withheld',
        'post private: withheld',
        'post future: withheld',
        'post trash: canceled',
        'page publish: usable',
        'post publish: withheld'
      ])
    }
  )
  await t.test('should make no story of pictures, menus and revisions', () => {
    const others = wxr(
      ['attachment', 'inherit'],
      ['nav_menu_item', 'publish'],
      ['revision', 'inherit']
    )
    assert.deepEqual(read('a.xml', others), [])
    assert.deepEqual(said('a.xml', others), ['1:1 no-story'])
  })
})

test('structured data of a page that is no JSON', async (t) => {
  const page = (data: string) =>
    `<!doctype html><html lang="en"><head><title>Ferry stays</title><meta property="article:published_time" content="2031-03-04T10:00:00Z">\n<script type="application/ld+json">${data}</script></head><body><article><h1>Ferry stays</h1><p>By Ines Moreau</p><p>${vote} It has run since 1898.</p><p>${april} Members will hear its captain.</p></article></body></html>`
  const whole =
    '{"@type":"NewsArticle","headline":"Ferry stays","datePublished":"2031-03-04T11:00:00Z"'

  await t.test('should count as far as it goes, but for a name that is cut off', () => {
    const cut = page(`${whole},"author":{"@type":"Person","name":"Ines Mor`)
    const [article] = read('a.html', cut)
    assert.equal(article?.fields.published, '2031-03-04T11:00:00Z')
    assert.deepEqual(article.fields.byline, ['Ines Moreau'], 'as the page prints it')
    assert.deepEqual(said('a.html', cut), ['2:36 broken-markup'])
  })
  await t.test('should stand line ends in texts', () => {
    const raw = page(`${whole.replace('Ferry stays', 'Ferry\nstays')}}`)
    assert.equal(read('a.html', raw)[0]?.fields.headline, 'Ferry stays')
    assert.deepEqual(said('a.html', raw), [])
  })
  await t.test('should leave the rest of the page to tell the story', () => {
    const [article] = read('a.html', page('var x = 1;'))
    const {headline, byline, published} = article?.fields ?? {}
    assert.deepEqual(
      [headline, byline, published],
      ['Ferry stays', ['Ines Moreau'], '2031-03-04T10:00:00Z']
    )
  })
})

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
  await t.test('should keep what is said of pictures in the mail, and leave those out', () => {
    const type = 'multipart/related; boundary=o'
    const html = `<p>${vote}</p><figure><img src="cid:f@m"><figcaption>The ferry.</figcaption></figure>`
    const parts = (kind: string, text: string) =>
      `--o\r\nContent-Type: ${kind}\r\n\r\n${text}\r\n--o\r\nContent-Type: image/png\r\nContent-ID: <f@m>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--o--\r\n`
    const pages = mail('Ferry', type, parts('text/html', html))
    assert.deepEqual(bodies(read('a.eml', pages)), [[`paragraph: ${vote}`, 'caption: The ferry.']])
    assert.deepEqual(said('a.eml', pages), ['0:0 picture-left-out'])
    const plain = mail(
      'Ferry',
      type,
      parts('text/plain', `${vote}\r\n\r\n[cid:f@m]\r\n\r\n${april}`)
    )
    assert.deepEqual(bodies(read('a.eml', plain)), [paragraphs])
  })
  await t.test('should read mails that are attached to another', () => {
    const inner = (name: string) =>
      `--o\r\nContent-Type: message/rfc822\r\n\r\nFrom: Tom Reyl <t@c.example>\r\nSubject: ${name}\r\nContent-Type: text/plain\r\n\r\n${vote}\r\n`
    const text = `--o\r\nContent-Type: text/plain\r\n\r\nTwo for you.\r\n${inner('One')}${inner('Two')}--o--\r\n`
    const articles = read('a.eml', mail('Stories', 'multipart/mixed; boundary=o', text))
    assert.deepEqual(headlines(articles), ['One', 'Two'])
  })
})

test('tables and JSON Lines', async (t) => {
  const own = {headline: ['Überschrift'], text: ['Wort-Laut'], published: ['Tag']}
  await t.test('should know the columns their owner names, before those with usual names', () => {
    const table = `uberschrift;wortlaut;TAG;Body\nFerry stays;"${vote}";04.03.2031;Nothing.\n`
    const line = JSON.stringify({Überschrift: 'Ferry stays', 'Wort-Laut': vote, Tag: '2031-03-04'})
    for (const [file, text] of [
      ['a.csv', table],
      ['a.jsonl', line]
    ] as const) {
      const [article] = read(file, text, own)
      assert.equal(article?.fields.headline, 'Ferry stays')
      assert.deepEqual(bodies([article]), [[`paragraph: ${vote}`]])
      assert.equal(article.fields.published, '2031-03-04')
    }
  })
  await t.test('should say which columns there are where none is a story’s', () => {
    const table = `Überschrift;Wortlaut\nFerry stays;"${vote}"\n`
    assert.deepEqual(said('a.csv', table), ['1:1 no-story'])
  })
  await t.test(
    'should tell of cells too many, stray quotation marks and days that are none',
    () => {
      const table = `headline,text,date\nFerry,"The "old" ferry sails.",2031-03-04\nPier,The pier is shut.,2031-03-04,x\nLock,The lock is shut.,yesterday\n`
      assert.deepEqual(said('a.csv', table).slice(0, 3), [
        '2:12 broken-markup',
        '3:1 broken-markup',
        '4:24 unreadable-date'
      ])
      assert.deepEqual(bodies(read('a.csv', table))[0], ['paragraph: The "old" ferry sails.'])
    }
  )
  await t.test('should tell of lines that are no story, and read the others', () => {
    const lines = `{"headline":"Ferry","text":"${vote}"}\n{broken\n[1]\n{"foo":1}\n\n{"headline":"Pier","text":"${april}"}\n`
    assert.deepEqual(headlines(read('a.jsonl', lines)), ['Ferry', 'Pier'])
    assert.deepEqual(said('a.jsonl', lines), ['2:2 broken-markup', '3:1 no-story', '4:1 no-story'])
  })
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
