import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {checkOptions} from '../../src/config/define.ts'
import type {ArchiveOptions} from '../../src/config/schema.ts'
import {buildArchive} from '../../src/pipeline/build.ts'
import {gatherArchive, perFileOptions} from '../../src/pipeline/gather.ts'
import {processCopy} from '../../src/pipeline/per-file.ts'
import {exifOf, makeJpeg, makePng} from '../support/pictures.ts'
import {emptyFolder} from '../support/site-of.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

const page = 'quay/2031/05/02-ferry.html'
const folder = 'quay/2031/05/02-ferry_files'
const paragraphs = [
  'The harbour board of Salt Quay voted on Tuesday to keep the old ferry running until the new bridge opens to traffic.',
  'The vote ended a year of meetings in which islanders had asked for nothing but a boat that leaves on time in winter.',
  'A second reading follows in April, and the board expects the money for the repairs to be found by the summer.'
]

/** A saved page with `inside` between its first and second paragraph. */
const saved = (inside: string, head = '', above = '') => `<!doctype html><html lang="en"><head>
<title>Old ferry stays</title><meta property="og:title" content="Old ferry stays">${head}</head><body>
<header><img src="02-ferry_files/house.png" alt="The Quay Post"></header>
<main><article>${above}<h1>Old ferry stays</h1><div class="article-body">
<p>${paragraphs[0] ?? ''}</p>${inside}<p>${paragraphs[1] ?? ''}</p><p>${paragraphs[2] ?? ''}</p>
</div></article></main></body></html>`

function lay(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), {recursive: true})
    writeFileSync(join(root, name), content)
  }
}

/** Pictures and messages of one file among others. */
async function read(t: TestContext, files: Files, options: ArchiveOptions = {}) {
  const root = emptyFolder(t)
  lay(root, files)
  return readAt(root, Object.keys(files)[0] ?? '', options)
}

async function readAt(root: string, below: string, options: ArchiveOptions = {}) {
  const found = {path: join(root, below), file: below, below}
  const settings = {...perFileOptions(checkOptions(options), root), model: 'none'} as const
  const {entries, messages} = await processCopy(found, settings)
  const fields = entries[0]?.fields
  return {
    body: fields?.body ?? [],
    pictures: fields?.pictures ?? [],
    said: messages.flatMap(({ruleId, reason}) => (ruleId === 'picture-left-out' ? [reason] : []))
  }
}

const ferry = makePng(640, 360)
const pier = makePng(320, 480, {colour: 30})

test('pictures of a saved page', async (t) => {
  await t.test(
    'should be found beside it, with their caption or above their paragraph',
    async (t) => {
      const {pictures, body, said} = await read(t, {
        [page]: saved(
          '<figure><img src="./02-ferry_files/ferry.png" alt="A ferry  at a pier"><figcaption>The ferry at Salt Quay. Photograph: Ines Moreau</figcaption></figure><p><img src="02-ferry_files/the%20pier.png"></p>'
        ),
        [`${folder}/ferry.png`]: ferry,
        [`${folder}/the pier.png`]: pier,
        [`${folder}/house.png`]: makePng(300, 120)
      })
      assert.deepEqual(said, [])
      assert.deepEqual(
        body.map(({type}) => type),
        ['paragraph', 'caption', 'paragraph', 'paragraph']
      )
      assert.deepEqual(pictures, [
        {
          block: 1,
          alt: 'A ferry at a pier',
          type: 'image/png',
          width: 640,
          height: 360,
          bytes: ferry.length,
          sha256: createHash('sha256').update(ferry).digest('hex'),
          place: {in: 'folder', path: '02-ferry_files/ferry.png'}
        },
        {
          block: 2,
          type: 'image/png',
          width: 320,
          height: 480,
          bytes: pier.length,
          sha256: createHash('sha256').update(pier).digest('hex'),
          place: {in: 'folder', path: '02-ferry_files/the pier.png'}
        }
      ])
    }
  )
  await t.test('should be found in the page itself', async (t) => {
    const address = `data:image/png;base64,${ferry.toString('base64')}`
    const {pictures} = await read(t, {
      [page]: saved(`<figure><img src="${address}"></figure>`).replace('Salt Quay', 'Sält Quay')
    })
    const html = saved(`<figure><img src="${address}"></figure>`)
    const start = html.indexOf(address)
    assert.deepEqual(
      pictures.map(({place, block}) => [place, block]),
      [[{in: 'copy', span: [start, start + address.length]}, 1]]
    )
  })
  await t.test('should not be those of the site, of adverts, or of other stories', async (t) => {
    const names = ['house', 'avatar', 'advert', 'card', 'issue', 'aside', 'twice', 'logo-of-board']
    const {pictures, said} = await read(t, {
      [page]: saved(
        `<img src="02-ferry_files/twice.png"><img src="02-ferry_files/twice.png">
        <div class="author"><img src="02-ferry_files/avatar.png" alt="Ines Moreau"></div>
        <div class="ad-slot"><img src="02-ferry_files/advert.png"></div>
        <p><img src="02-ferry_files/logo-of-board.png"></p>
        <div><a href="/map"><img src="02-ferry_files/card.png"></a><h3><a href="/map">Weather map of the coast is drawn anew</a></h3></div>
        <div><h4>Current issue</h4><a href="/issues/31"><img src="02-ferry_files/issue.png"></a></div>
        <aside><img src="02-ferry_files/aside.png"></aside>`
      ),
      ...Object.fromEntries(
        names.map((name, index) => [
          `${folder}/${name}.png`,
          makePng(400, 300, {colour: index * 9})
        ])
      )
    })
    assert.deepEqual(
      pictures.map(({place}) => place),
      [{in: 'folder', path: '02-ferry_files/twice.png'}]
    )
    assert.deepEqual(said, [], 'none of them is missed')
  })
  await t.test('should take the picture above the headline that the page names', async (t) => {
    const {pictures, body} = await read(t, {
      [page]: saved(
        '',
        '<meta property="og:image" content="https://cdn.example/a/ferry-1200x675.png?w=1200">',
        '<figure><div><img src="02-ferry_files/ferry.png"></div><figcaption>The ferry on Friday. <small>Ines Moreau</small></figcaption></figure>'
      ),
      [`${folder}/ferry.png`]: ferry
    })
    assert.deepEqual(
      pictures.map(({block}) => block),
      [0]
    )
    assert.deepEqual(
      body.slice(0, 2).map(({type, text}) => [type, text.slice(0, 32)]),
      [
        ['caption', 'The ferry on Friday. Ines Moreau'],
        ['paragraph', 'The harbour board of Salt Quay v']
      ]
    )
  })
  await t.test('should be found in what shows them large, and under a caption above', async (t) => {
    const {pictures, body, said} = await read(t, {
      [page]: saved(
        `<figure><figcaption>The ferry at Salt Quay.</figcaption><button aria-label="Zoom"><picture>
        <source srcset="https://cdn.example/ferry.webp 640w"><img src="02-ferry_files/ferry.png"></picture></button></figure>
        <p>Nobody on the quay had asked for <a role="button" href="https://cdn.example/pier.png"><img src="02-ferry_files/pier.png"></a> a drawing of the pier.</p>`
      ),
      [`${folder}/ferry.png`]: ferry,
      [`${folder}/pier.png`]: pier
    })
    assert.deepEqual(said, [])
    assert.deepEqual(
      body.map(({text}) => text.slice(0, 20)),
      [
        'The harbour board of',
        'The ferry at Salt Qu',
        'Nobody on the quay h',
        'The vote ended a yea',
        'A second reading fol'
      ]
    )
    assert.deepEqual(
      pictures.map(({block, width}) => [block, width]),
      [
        [1, 640],
        [3, 320]
      ]
    )
  })
  await t.test(
    'should end with the story, unless they have a caption or a paragraph',
    async (t) => {
      const {pictures} = await read(t, {
        [page]: saved('').replace(
          '</div></article>',
          `<div><img src="02-ferry_files/house.png"></div><p><img src="02-ferry_files/pier.png"></p>
        <figure><img src="02-ferry_files/ferry.png"></figure></div></article>`
        ),
        [`${folder}/ferry.png`]: ferry,
        [`${folder}/pier.png`]: pier,
        [`${folder}/house.png`]: makePng(500, 500)
      })
      assert.deepEqual(
        pictures.map(({block, width}) => [block, width]),
        [
          [3, 320],
          [3, 640]
        ]
      )
    }
  )
  await t.test('should be told by their bytes, not by their names', async (t) => {
    const files: Record<string, string | Uint8Array> = {
      'script.png': '<script>alert(1)</script>',
      'drawing.png': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>',
      'text.jpg': makePng(640, 360, {colour: 44}),
      'bomb.png': ferry.subarray(0),
      'small.png': makePng(60, 60)
    }
    const bomb = Buffer.from(ferry)
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    files['bomb.png'] = bomb
    const {pictures, said} = await read(t, {
      [page]: saved(
        Object.keys(files)
          .map((name) => `<figure><img src="02-ferry_files/${name}"></figure>`)
          .join('')
      ),
      ...Object.fromEntries(
        Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content])
      )
    })
    assert.deepEqual(
      pictures.map(({type, place}) => [type, place]),
      [['image/png', {in: 'folder', path: '02-ferry_files/text.jpg'}]]
    )
    assert.deepEqual(said, [
      'Left out 2 pictures, the first no JPEG, PNG, GIF, WebP or AVIF, or broken: 02-ferry_files/script.png',
      'Left out a picture larger than pictures may be: 02-ferry_files/bomb.png'
    ])
  })
  await t.test(
    'should never come from outside the folder of the page, nor through a link',
    async (t) => {
      const root = emptyFolder(t)
      const secret = join(emptyFolder(t), 'secret.png')
      writeFileSync(secret, ferry)
      lay(root, {
        [page]: saved(
          [
            '../../up.png',
            '%2e%2e/%2e%2e/up.png',
            '02-ferry_files/../../up.png',
            secret,
            `file://${secret}`,
            'https://cdn.example/ferry.png',
            '02-ferry_files/link.png',
            'linked/secret.png',
            '02-ferry_files/gone.png'
          ]
            .map((address) => `<figure><img src="${address}"></figure>`)
            .join('')
        ),
        'quay/up.png': ferry,
        [`${folder}/other.png`]: ferry
      })
      symlinkSync(secret, join(root, folder, 'link.png'))
      symlinkSync(dirname(secret), join(root, 'quay/2031/05/linked'))
      const {pictures, said} = await readAt(root, page)
      assert.deepEqual(pictures, [])
      assert.deepEqual(said, [
        'Left out 3 pictures, the first outside the folder of the file: ../../up.png',
        'Left out 2 pictures, the first behind a symbolic link: 02-ferry_files/link.png',
        'Left out a picture not beside the file: 02-ferry_files/gone.png'
      ])
    }
  )
  await t.test('should not be larger than the configuration allows', async (t) => {
    const files = {
      [page]: saved('<figure><img src="02-ferry_files/ferry.png"></figure>'),
      [`${folder}/ferry.png`]: Buffer.concat([ferry, Buffer.alloc(2000)])
    }
    const {said} = await read(t, files, {limits: {pictureBytes: 2000}})
    assert.deepEqual(said, [
      'Left out a picture larger than pictures may be: 02-ferry_files/ferry.png'
    ])
    assert.equal((await read(t, files)).pictures.length, 1)
  })
  await t.test('should not be looked for where the owner wants none', async (t) => {
    const {pictures, said} = await read(
      t,
      {[page]: saved('<figure><img src="02-ferry_files/ferry.png"><img src="x.png"></figure>')},
      {pictures: 'none'}
    )
    assert.deepEqual([pictures, said], [[], []])
  })
  await t.test('should stand malformed data addresses', async (t) => {
    const {pictures, body} = await read(t, {
      [page]: saved(
        [
          'data:',
          'data:image/png',
          'data:image/png;base64,',
          'data:image/png;base64,%%%',
          'data:image/png;base64,QUJD',
          `data:image/jpeg,${'x'.repeat(99)}`
        ]
          .map((address) => `<img src="${address}">`)
          .join('')
      )
    })
    assert.deepEqual(pictures, [])
    assert.equal(body.length, 3)
  })
})

test('pictures of Markdown', async (t) => {
  await t.test('should stand where they are named, and their words be their caption', async (t) => {
    const {pictures, body} = await read(t, {
      'quay/2031/05/02-ferry.md': `# Old ferry stays\n\n![The ferry at dawn](ferry.png)\n\n${paragraphs[0] ?? ''} ![](pier.png)\n\n${paragraphs[1] ?? ''}\n\n![](gone.png)\n`,
      'quay/2031/05/ferry.png': ferry,
      'quay/2031/05/pier.png': pier
    })
    assert.deepEqual(
      body.map(({type, text}) => [type, text.slice(0, 17)]),
      [
        ['caption', 'The ferry at dawn'],
        ['paragraph', 'The harbour board'],
        ['paragraph', 'The vote ended a ']
      ]
    )
    assert.deepEqual(
      pictures.map(({block, alt, width}) => [block, alt, width]),
      [
        [0, 'The ferry at dawn', 640],
        [2, undefined, 320]
      ]
    )
  })
})

test('pictures on a site', async (t) => {
  const jpeg = makeJpeg(1400, 700, [[0xe1, exifOf(1, 'GPS 59.91N 10.75E')]])
  const files: Files = {
    [page]: saved(
      '<figure><img src="02-ferry_files/ferry.jpg" alt="A &quot;ferry&quot;&gt;"><figcaption>The ferry at Salt Quay.</figcaption></figure>'
    ),
    [`${folder}/ferry.jpg`]: jpeg,
    [`${folder}/frame.html`]: '<p>An advert in a frame of its own, saved by the browser.</p>'
  }
  const story = '_site/quay/2031/05/02/ferry/index.html'

  async function build(t: TestContext, options: ArchiveOptions, more: Files = {}) {
    const root = emptyFolder(t)
    lay(join(root, 'articles'), {...files, ...more})
    const config = checkOptions({
      title: 'Quay',
      outlets: [{name: 'The Quay Post', slug: 'quay', ...options.outlets?.[0]}],
      ...options
    })
    const result = await buildArchive({root, config, out: join(root, '_site')})
    const pictures = join(root, '_site/assets/pictures')
    return {
      root,
      result,
      html: existsSync(join(root, story)) ? readFileSync(join(root, story), 'utf8') : '',
      pictures: existsSync(pictures)
        ? readdirSync(pictures).map((name) => readFileSync(join(pictures, name)))
        : []
    }
  }

  await t.test('should be shown in a figure that keeps their place', async (t) => {
    const {html, pictures, result} = await build(t, {ownContent: true, url: 'https://quay.example'})
    assert.equal(result.stories, 1, 'what a browser saved beside a page is no copy')
    const name = createHash('sha256').update(jpeg).digest('hex').slice(0, 20)
    assert.ok(
      html.includes(
        `<figure class="text story-picture"><img src="/assets/pictures/${name}.jpg" alt="A &quot;ferry&quot;>" width="700" height="350" loading="lazy" decoding="async"/><figcaption>`
      )
    )
    assert.ok(html.includes(`content="https://quay.example/assets/pictures/${name}.jpg"`))
    assert.ok(html.includes('"image":{"@type":"ImageObject"'))
    assert.deepEqual(pictures, [makeJpeg(1400, 700)], 'without what says where it was taken')
  })
  await t.test('should not be shown when they are of others, and that be said once', async (t) => {
    const {html, pictures, result} = await build(t, {})
    assert.doesNotMatch(html, /<img|og:image|ImageObject/u)
    assert.match(html, /The ferry at Salt Quay\./u)
    assert.deepEqual(pictures, [])
    const said = result.messages.flatMap(({messages}) =>
      messages.filter(({ruleId}) => ruleId === 'picture-not-published')
    )
    assert.equal(said.length, 1)
  })
  await t.test(
    'should be shown when the terms of their outlet are free, or the owner says so',
    async (t) => {
      const free = await build(t, {
        outlets: [{name: 'The Quay Post', slug: 'quay', terms: 'CC BY 4.0'}]
      })
      assert.equal(free.pictures.length, 1)
      assert.doesNotMatch(free.html, /og:image|ImageObject/u)
      assert.equal((await build(t, {pictures: 'all'})).pictures.length, 1)
    }
  )
  await t.test('should go with a story that is withdrawn or removed', async (t) => {
    const withdrawn = await build(t, {ownContent: true}, {[`${page}.yaml`]: 'status: canceled\n'})
    assert.deepEqual(withdrawn.pictures, [])
    const {root} = await build(t, {ownContent: true})
    writeFileSync(
      join(root, 'removals.yaml'),
      '- address: /quay/2031/05/02/ferry/\n  reason: At the request of a reader.\n  date: 2031-06-01\n'
    )
    await buildArchive({
      root,
      config: checkOptions({ownContent: true, outlets: [{name: 'The Quay Post', slug: 'quay'}]}),
      out: join(root, '_site')
    })
    assert.ok(existsSync(join(root, story)))
    assert.equal(existsSync(join(root, '_site/assets/pictures')), false)
  })
  await t.test(
    'should be read anew when they change, for all that is cached of their page',
    async (t) => {
      const {root} = await build(t, {ownContent: true})
      const config = checkOptions({})
      const cache = join(root, 'copy.cache')
      const gather = async () =>
        (await gatherArchive(root, config, undefined, cache)).archive.entries[0]?.fields.pictures
      const first = await gather()
      assert.deepEqual(await gather(), first)
      writeFileSync(join(root, 'articles', folder, 'ferry.jpg'), makeJpeg(800, 600))
      assert.deepEqual(
        (await gather())?.map(({width}) => width),
        [800]
      )
      rmSync(join(root, 'articles', folder, 'ferry.jpg'))
      assert.equal(await gather(), undefined)
    }
  )
})
