import assert from 'node:assert/strict'
import {readFileSync, symlinkSync} from 'node:fs'
import test from 'node:test'
import {workplace} from '../../support/add-place.ts'
import {makePng} from '../../support/pictures.ts'

const stories = {
  bees: [
    'Bees are back',
    'The bees of the northern harbour came home on Tuesday, the harbour master said, after a winter of eleven weeks.',
    'Nobody was stung, she said, and the quay smelled of thyme again for the first time in a year.'
  ],
  ferry: [
    'Old ferry stays',
    'Passengers between Calder and the islands will sail with the old ferry until a bridge is built, its owner announced.',
    'A new engine was ordered from abroad and is expected in autumn, when storms begin and fares go up.'
  ]
} as const

const page = (picture: string, story: keyof typeof stories = 'bees') => {
  const [title, first, second] = stories[story]
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="article:published_time" content="2031-03-04T09:00:00Z"></head>
<body><article><h1>${title}</h1><p>${first}</p>
<figure><img src="${picture}" alt="Bees"><figcaption>Bees at the quay.</figcaption></figure>
<p>${second}</p></article></body></html>`
}
const bees = makePng(400, 300)

test('wirecopy add of a page with pictures', async (t) => {
  await t.test('should carry those of the story along, under their own names', async (t) => {
    const place = workplace(t, {
      'in/Bees are back.html': page('Bees%20are%20back_files/bees.png'),
      'in/Bees are back_files/bees.png': bees,
      'in/Bees are back_files/script.js': 'alert(1)',
      'in/Bees are back_files/other.png': makePng(400, 300, {colour: 7}),
      'in/Bees are back_files/frame.html': '<p>An advert in a frame.</p>'
    })
    const words = ['in/', '--outlet', 'OL']
    const picture = 'lantern/2031/03/Bees are back_files/bees.png'
    const dry = await place.add([...words, '--dry-run'])
    assert.equal(
      dry.printed,
      `Would file in/Bees are back.html → archive/articles/lantern/2031/03/04-bees-are-back.html (Oaklet Lantern, 2031-03-04, html)\n  with archive/articles/${picture}\n`
    )
    assert.deepEqual(place.filed(), [])
    const {code, printed} = await place.add([...words, '--json'])
    assert.equal(code, 0)
    assert.deepEqual((JSON.parse(printed) as {pictures: unknown}).pictures, [
      `archive/articles/${picture}`
    ])
    const path = 'lantern/2031/03/04-bees-are-back.html'
    assert.deepEqual(place.filed(), [path, `${path}.yaml`, picture])
    assert.deepEqual(readFileSync(place.path(`archive/articles/${picture}`)), bees)
  })
  await t.test('should never put one in the place of another', async (t) => {
    const place = workplace(t, {
      'in/a/page.html': page('page_files/bees.png'),
      'in/a/page_files/bees.png': bees,
      'in/b/page.html': page('page_files/bees.png', 'ferry'),
      'in/b/page_files/bees.png': makePng(500, 300)
    })
    for (const more of [['--dry-run'], []]) {
      const {code, said} = await place.add(['in/', '--outlet', 'OL', ...more])
      assert.equal(code, 1)
      assert.match(
        said,
        /in\/b\/page\.html\n.*Unexpected picture at archive\/articles\/lantern\/2031\/03\/page_files\/bees\.png: another one lies there/u
      )
    }
    const picture = 'lantern/2031/03/page_files/bees.png'
    assert.equal(place.filed().length, 3)
    assert.deepEqual(readFileSync(place.path(`archive/articles/${picture}`)), bees)
  })
  await t.test('should share one that two pages bring', async (t) => {
    const place = workplace(t, {
      'in/a/page.html': page('page_files/bees.png'),
      'in/a/page_files/bees.png': bees,
      'in/b/page.html': page('page_files/bees.png', 'ferry'),
      'in/b/page_files/bees.png': bees
    })
    const {code} = await place.add(['in/', '--outlet', 'OL'])
    assert.equal(code, 0)
    assert.equal(place.filed().length, 5)
  })
  await t.test('should carry nothing that only calls itself a picture, and say so', async (t) => {
    const place = workplace(t, {
      'in/page.html': page('_folder.yaml'),
      'in/other.html': page('link.png', 'ferry'),
      'in/_folder.yaml': bees,
      'secret.png': bees
    })
    symlinkSync(place.path('secret.png'), place.path('in/link.png'))
    const words = ['in/page.html', 'in/other.html', '--outlet', 'OL', '--json']
    const {printed} = await place.add(words)
    assert.match(printed, /Left out a picture no JPEG, PNG, [^"]*: _folder\.yaml/u)
    assert.match(printed, /Left out a picture behind a symbolic link: link\.png/u)
    assert.ok(place.filed().every((path) => /\.html(?:\.yaml)?$/u.test(path)))
  })
  await t.test('should take the page back when a picture cannot be written', async (t) => {
    const place = workplace(t, {
      'in/page.html': page('page_files/bees.png'),
      'in/page_files/bees.png': bees,
      'archive/articles/lantern/2031/03/page_files': 'a file where a folder should be'
    })
    await assert.rejects(place.add(['in/page.html', '--outlet', 'OL']), /Cannot file/u)
    assert.deepEqual(place.filed(), ['lantern/2031/03/page_files'])
  })
})
