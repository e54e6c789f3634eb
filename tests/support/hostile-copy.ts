/** A piece of copy made to break its reader. */
export interface HostileCase {
  readonly name: string
  /** Name under which it is filed; it may lie about the format. */
  readonly file: string
  readonly copy: string | Uint8Array
}

const bees = 'The bees came home on Monday, the captain said.'
const nitf = (content: string, top = '') =>
  `${top}<nitf><body><body.content>${content}</body.content></body></nitf>`
const g2 = (guid: string, headline: string, content: string) =>
  `<newsItem guid="${guid}"><contentMeta><headline>${headline}</headline></contentMeta><contentSet><inlineXML>${content}</inlineXML></contentSet></newsItem>`
const newsml1 = (headline: string, content: string) =>
  `<NewsItem><NewsComponent><NewsLines><HeadLine>${headline}</HeadLine></NewsLines><ContentItem><DataContent>${content}</DataContent></ContentItem></NewsComponent></NewsItem>`
const rss = (items: string, top = '') =>
  `${top}<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="c"><channel>${items}</channel></rss>`
const item = (title: string, text: string) =>
  `<item><title>${title}</title><description>${text}</description></item>`
const post = (title: string, text: string) =>
  `<item><title>${title}</title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded>${text}</content:encoded></item>`
const mail = (head: string, body: string) =>
  `From: Ann Oke <ann@oaklet.example>\nTo: desk@oaklet.example\nDate: Tue, 4 Mar 2031 10:00:00 +0000\nSubject: Bees return\n${head}\n${body}`
const page = (content: string, head = '') =>
  `<!doctype html><html><head><title>Bees return</title>${head}</head><body><h1>Bees return</h1><article><p>${bees} ${bees}</p>${content}</article></body></html>`
const ninjs = (fields: string) => `{"uri":"u:1","headline":"Bees return",${fields}}`
const bomb = `<!DOCTYPE nitf [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at] ?? ''};`.repeat(10)}">`)
  .join('')}]>`
const outside =
  '<!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
const nested = (count: number) =>
  `${'<block>'.repeat(count)}<p>${bees}</p>${'</block>'.repeat(count)}`
const parts = (count: number): string => {
  let inner = `Content-Type: text/plain\n\n${bees}\n`
  for (let level = 0; level < count; level += 1)
    inner = `Content-Type: multipart/mixed; boundary="b${level}"\n\n--b${level}\n${inner}\n--b${level}--\n`
  return inner
}
const yamlBomb = `a: &a [x, x, x, x, x, x, x, x]\n${'bcdefgh'
  .split('')
  .map(
    (name, at) =>
      `${name}: &${name} [${Array.from({length: 8}, () => `*${'abcdefg'[at] ?? ''}`).join(', ')}]`
  )
  .join('\n')}`

const cases: Readonly<Record<string, readonly [file: string, copy: string | Uint8Array]>> = {
  'plain text: an empty file': ['a.txt', ''],
  'plain text: blanks and a byte order mark': ['a.txt', '\uFEFF \n\t\n'],
  'plain text: NUL bytes': ['a.txt', `Bees return\n\n${bees}\0\0\n`],
  'plain text: a lone surrogate in UTF-8': [
    'a.txt',
    Buffer.concat([
      Buffer.from(`Bees return\n\n${bees} `),
      Buffer.from([0xed, 0xa0, 0xbd]),
      Buffer.from('\n')
    ])
  ],
  'plain text: a byte order mark in the middle': ['a.txt', `Bees return\n\n\uFEFF${bees}\n`],
  'plain text: a line of a million signs': [
    'a.txt',
    `Bees return\n\n${bees}\n\n${'QmVlcyBy'.repeat(125_000)}\n`
  ],
  'plain text: 50,000 blank lines': ['a.txt', `Bees return\n${'\n'.repeat(50_000)}${bees}\n`],
  'plain text: bytes of gzip': [
    'a.txt',
    Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 75, 74, 77)
  ],
  'plain text: bytes of a zip': [
    'a.txt',
    Buffer.from('PK\x03\x04\x14\x00\x00\x00\x08\x00story.txt', 'latin1')
  ],
  'plain text: a zip cut in front': [
    'a.txt',
    Buffer.from(
      `\x14\x00\x00\x00\x08\x00PK\x01\x02\x07\x08\x05${'\x9c\x01\x0e'.repeat(40)}`,
      'latin1'
    )
  ],
  'plain text: a PDF': ['a.txt', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'],
  'plain text: scripts': ['a.txt', `Bees return\n\n${bees}<script>alert(1)</script>\n`],
  'plain text: only front matter': ['a.txt', '---\nheadline: Bees return\n---\n'],
  'plain text: front matter never closed': ['a.txt', `---\nheadline: Bees return\n\n${bees}\n`],
  'plain text: front matter in JavaScript': [
    'a.txt',
    `---js\n{headline: require('fs').readFileSync('/etc/passwd')}\n---\n${bees}\n`
  ],
  'plain text: front matter with a function': [
    'a.txt',
    `---\nheadline: !!js/function 'function () { return 1 }'\n---\n${bees}\n`
  ],
  'plain text: front matter of anchors': [
    'a.txt',
    `---\n${yamlBomb}\nkeywords: *h\n---\n${bees}\n`
  ],
  'plain text: front matter nested without end': [
    'a.txt',
    `---\nkeywords: ${'['.repeat(9000)}\n---\n${bees}\n`
  ],
  'plain text: front matter with a key twice': [
    'a.txt',
    `---\nheadline: Bees\nheadline: Wasps\n---\n${bees}\n`
  ],
  'Markdown: quotes nested without end': ['a.md', `# Bees return\n\n${'> '.repeat(5000)}${bees}\n`],
  'Markdown: links nested without end': [
    'a.md',
    `# Bees return\n\n${bees}\n\n${'[a]('.repeat(6000)}\n`
  ],
  'Markdown: scripts': [
    'a.md',
    `# Bees return\n\n${bees}\n\n<script>alert(1)</script>\n\n[go](javascript:alert(1))\n`
  ],
  'Markdown: a NUL byte and a lone end of a comment': ['a.md', `# Bees return\n\n${bees}\0 -->\n`],
  'HTML: scripts and frames': [
    'a.html',
    page('<script>alert(1)</script><iframe src="file:///etc/passwd"></iframe>')
  ],
  'HTML: elements nested without end': [
    'a.html',
    page(`${'<div>'.repeat(20_000)}<p>${bees} Deep down.</p>`)
  ],
  'HTML: formatting nested without end': [
    'a.html',
    page(`<p>${'<font size=1><b>'.repeat(5000)}${bees} Deep down.</p>`)
  ],
  'HTML: a page cut off': ['a.html', page('').slice(0, -30)],
  'HTML: a page cut off inside a tag': [
    'a.html',
    page('<p>More of it.</p><a href="https://oaklet.exa').slice(0, -24)
  ],
  'HTML: a script that never ends': ['a.html', page(`<script>let x = 1<p>${bees}</p>`)],
  'HTML: a comment that never ends': ['a.html', page(`<!-- x <p>${bees}</p>`)],
  'HTML: metadata that contradict each other': [
    'a.html',
    page(
      '<p>Published 4 March 2031</p>',
      '<meta property="article:published_time" content="2019-01-02T10:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bees return","datePublished":"2031-03-04T10:00:00Z"}</script>'
    )
  ],
  'HTML: JSON-LD nested without end': [
    'a.html',
    page('', `<script type="application/ld+json">${'['.repeat(20_000)}</script>`)
  ],
  'HTML: a tag of too many attributes': [
    'a.html',
    page(`<p ${'a=1 '.repeat(3000)}>More of it.</p>`)
  ],
  'IPTC 7901: a transmission cut off': [
    'a.txt',
    `\x01mer0417 4 i 143 aaaab   dpa 0417\r\n\nBees/\r\n\x02Bees return =\r\n\n   Calder (dpa) - ${bees}`
  ],
  'IPTC 7901: a length that lies': [
    'a.txt',
    `\x01mer0417 4 i 999999 aaaab   dpa 0417\r\n\nBees/\r\n\x02Bees return =\r\n\n   Calder (dpa) - ${bees}\r\n\x03`
  ],
  'IPTC 7901: no text at all': [
    'a.txt',
    '\x01mer0417 4 i 143 aaaab   dpa 0417\r\n\nBees/\r\n\x02\x03'
  ],
  'ANPA 1312: a transmission cut off': [
    'a.tst',
    `\x16\x16\x01f0755\x1F\r\nr i bc-bees 03-05 0100\r\n\x02^Bees return<\r\n\t${bees}`
  ],
  'ANPA 1312: marks alone': ['a.tst', '\x16\x16\x01\x1F\x02^<\x03\x04'],
  'NITF: an entity bomb': ['a.xml', nitf(`<p>${bees} &j;</p>`, bomb)],
  'NITF: an entity outside': ['a.xml', nitf(`<p>${bees} &x;</p>`, outside)],
  'NITF: 20,000 nested elements': ['a.xml', nitf(nested(20_000))],
  'NITF: a file cut off': ['a.xml', nitf(`<p>${bees}</p><p>More of it.</p>`).slice(0, -45)],
  'NITF: scripts': ['a.xml', nitf(`<p>${bees}</p><script>alert(1)</script>`)],
  'NITF: thousands of faults': ['a.xml', nitf(`<p>${bees}</p>${'<p>&x;</p>\n'.repeat(5000)}`)],
  'NITF: nothing but nonsense': ['a.xml', 'PK nonsense \x02\x03'],
  'NewsML 1.2: an entity bomb': [
    'a.xml',
    `${bomb.replace('DOCTYPE nitf', 'DOCTYPE NewsML')}<NewsML>${newsml1('Bees return', `<p>${bees} &j;</p>`)}${newsml1('Wasps', '<p>The wasps stay.</p>')}</NewsML>`
  ],
  'NewsML 1.2: a file cut off': [
    'a.xml',
    `<NewsML>${newsml1('Bees return', `<p>${bees}</p>`)}${newsml1('Wasps', '<p>The wasps stay.</p>')}`.slice(
      0,
      -70
    )
  ],
  'NewsML-G2: an entity outside': [
    'a.xml',
    `${outside.replace('nitf', 'newsMessage')}<newsMessage><itemSet>${g2('u:1', 'Bees return', `<p>${bees} &x;</p>`)}${g2('u:2', 'Wasps', '<p>The wasps stay.</p>')}</itemSet></newsMessage>`
  ],
  'NewsML-G2: an update before the story': [
    'a.xml',
    g2('u:1', 'Bees return', `<p>${bees}</p>`).replace(
      '<contentMeta>',
      '<itemMeta><firstCreated>2031-03-04T10:00:00Z</firstCreated><versionCreated>2030-01-01T10:00:00Z</versionCreated></itemMeta><contentMeta>'
    )
  ],
  'NewsML-G2: a date that is none': [
    'a.xml',
    g2('u:1', 'Bees return', `<p>${bees}</p>`).replace(
      '<contentMeta>',
      '<itemMeta><versionCreated>2031-99-99</versionCreated></itemMeta><contentMeta>'
    )
  ],
  'ninjs: keys twice': [
    'a.json',
    `{"uri":"u:1",\n"headline":"Wasps","headline":"Bees return","body_text":"${bees}"}`
  ],
  'ninjs: lists nested without end': [
    'a.json',
    ninjs(`"body_text":"${bees}","x":${'['.repeat(50_000)}`)
  ],
  'ninjs: a file cut off': [
    'a.json',
    `[${ninjs(`"body_text":"${bees}"`)},{"uri":"u:2","headline":"Wasps","body_text":"The wasps st`
  ],
  'ninjs: a lone surrogate': ['a.json', ninjs(`"body_text":"${bees} \\ud83d"`)],
  'ninjs: scripts': ['a.json', ninjs(`"body_html":"<p>${bees}</p><script>alert(1)</script>"`)],
  'ninjs: a prototype': [
    'a.json',
    ninjs(`"__proto__":{"byline":"Evil"},"constructor":1,"body_text":"${bees}"`)
  ],
  'ninjs: HTML nested without end': [
    'a.json',
    ninjs(`"body_html":"<p>${bees}</p>${'<div>'.repeat(5000)}Deep down."`)
  ],
  'RSS: an entity bomb': [
    'a.xml',
    rss(
      item('Bees return', `${bees} &j;`) + item('Wasps', 'The wasps stay.'),
      bomb.replace('nitf', 'rss')
    )
  ],
  'RSS: dates that are none': [
    'a.xml',
    rss(
      Array.from({length: 14}, (_, at) =>
        item(`Bees ${at}`, bees).replace('<title>', `<pubDate>${at} Nevember</pubDate>\n<title>`)
      ).join('')
    )
  ],
  'RSS: a file cut off': [
    'a.xml',
    rss(item('Bees return', bees) + item('Wasps', 'The wasps stay.')).slice(0, -40)
  ],
  'Atom: scripts': [
    'a.xml',
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Bees return</title><content type="html">&lt;p&gt;${bees}&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</content></entry></feed>`
  ],
  'JSON Feed: keys twice and a file cut off': [
    'a.json',
    `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","id":"2","title":"Bees return","content_text":"${bees}"},{"id":"3","title":"Wasps","content_text":"The wasps`
  ],
  'WXR: scripts as elements': [
    'a.xml',
    rss(
      post('Bees return', `<p>${bees}</p><script>alert(1)</script>`) +
        post('Wasps', '<![CDATA[The wasps stay.]]>')
    )
  ],
  'WXR: an entity bomb': [
    'a.xml',
    rss(
      post('Bees return', `${bees} &j;`) + post('Wasps', '<![CDATA[The wasps stay.]]>'),
      bomb.replace('nitf', 'rss')
    )
  ],
  'WXR: shortcodes that never end': [
    'a.xml',
    rss(
      post('Bees return', `<![CDATA[${bees}\n\n${'[caption '.repeat(2000)}]]>`) +
        post('Wasps', '<![CDATA[The wasps stay.]]>')
    )
  ],
  'XML of a house: scripts as elements': [
    'a.xml',
    `<story><headline>Bees return</headline><text>${bees}<script>alert(1)</script></text></story>`
  ],
  'XML of a house: an entity bomb': [
    'a.xml',
    `${bomb.replace('nitf', 'story')}<story><headline>Bees return</headline><text>${bees} &j;</text></story>`
  ],
  'e-mail: parts nested without end': [
    'a.eml',
    mail('MIME-Version: 1.0', '').trimEnd() + `\n${parts(200)}`
  ],
  'e-mail: too many parts': [
    'a.eml',
    mail('Content-Type: multipart/mixed; boundary=b\n', `${`--b\n\n${bees}\n`.repeat(5000)}--b--`)
  ],
  'e-mail: mails within mails': [
    'a.eml',
    mail(
      'Content-Type: message/rfc822\n',
      `${'Content-Type: message/rfc822\n\n'.repeat(500)}Subject: Wasps\n\n${bees}`
    )
  ],
  'e-mail: the last boundary missing': [
    'a.eml',
    mail('Content-Type: multipart/mixed; boundary=b\n', `--b\n\n${bees}\n`)
  ],
  'e-mail: no boundary at all': [
    'a.eml',
    mail('Content-Type: multipart/mixed\n', `--b\n\n${bees}\n`)
  ],
  'e-mail: a hundred kilobytes in base64': [
    'a.eml',
    mail(
      'Content-Transfer-Encoding: base64\n',
      Buffer.from(`${bees}\n\n`.repeat(2000)).toString('base64')
    )
  ],
  'e-mail: base64 that is none': [
    'a.eml',
    mail('Content-Transfer-Encoding: base64\n', '!!!! not base64 at all ====')
  ],
  'e-mail: scripts': [
    'a.eml',
    mail('Content-Type: text/html\n', `<p>${bees}</p><script>alert(1)</script>`)
  ],
  'CSV: a quote that never closes': [
    'a.csv',
    `headline,text\nBees return,"${bees}"\nWasps,"The wasps stay.`
  ],
  'CSV: no column of text': ['a.csv', 'x,y\n1,2\n'],
  'CSV: cells without end': [
    'a.csv',
    `headline,text\nBees return,"${bees}"${',x'.repeat(20_000)}\n`
  ],
  'JSON Lines: a line that is broken': [
    'a.jsonl',
    `{"headline":"Bees return","text":"${bees}"}\n{"headline":\n[1,2\n{"headline":"Wasps","text":"The wasps stay."}\n`
  ],
  'JSON Lines: many lines that are broken': [
    'a.jsonl',
    `{"headline":"Bees return","text":"${bees}"}\n${'{"headline":\n'.repeat(300)}`
  ],
  'JSON Lines: keys twice': [
    'a.jsonl',
    `{"headline":"Wasps","headline":"Bees return","text":"${bees}"}\n`
  ]
}

/** Copy made to break each reader, and copy whose parts contradict each other. */
export const hostileCases: readonly HostileCase[] = Object.entries(cases).map(
  ([name, [file, copy]]) => ({name, file, copy})
)
