import assert from 'node:assert/strict'
import test from 'node:test'
import {toSlug} from '../../src/model/ids.ts'
import {storyPaths} from '../../src/model/story-path.ts'
import {makeUrls} from '../../src/render/urls.ts'
import {archiveOf} from '../support/archive-of.ts'
import {storyOf} from '../support/story-of.ts'

const base = {outlet: 'Dock Gazette', headline: 'A', paragraphs: ['B.']}

test('makeUrls', async (t) => {
  const dated = storyOf({...base, id: 'dock-gazette/2040/02/03-lock', day: '2040-02-03'})
  const story = {...dated, slug: toSlug('lock')}
  const undated = storyOf({...base, id: 'dock-gazette/الميناء'})
  const {archive} = archiveOf([story, undated])
  const urls = makeUrls(archive, {basePath: '/archive/', url: 'https://a.example/ignored'})

  await t.test('should file a story under outlet, day and slug', () => {
    assert.deepEqual(urls.story(story.id), {
      href: '/archive/dock-gazette/2040/02/03/lock/',
      file: 'dock-gazette/2040/02/03/lock/index.html'
    })
  })
  await t.test('should encode letters of other scripts in addresses and not in files', () => {
    const {href, file} = urls.story(undated.id)
    assert.equal(file, 'dock-gazette/undated/الميناء/index.html')
    assert.equal(href, `/archive/dock-gazette/undated/${encodeURIComponent('الميناء')}/`)
  })
  await t.test('should give lists and their pages addresses of their own', () => {
    assert.equal(urls.top('search').href, '/archive/search/')
    assert.equal(urls.source(toSlug('Imre Salt'), 2).href, '/archive/sources/imre-salt/page/2/')
    assert.equal(urls.period('2040-02').file, '2040/02/index.html')
    assert.equal(urls.period('2040-02-03').href, '/archive/2040/02/03/')
  })
  await t.test('should know absolute addresses only under a configured one', () => {
    assert.equal(urls.absolute('/archive/'), 'https://a.example/archive/')
    assert.equal(makeUrls(archive, {basePath: '/'}).absolute('/'), undefined)
  })
  await t.test('should keep names short enough for every file system', () => {
    const long = {...undated, slug: toSlug('港'.repeat(100))}
    const other = {...undated, id: story.id, slug: toSlug(`${'港'.repeat(99)}口`)}
    const {archive: both} = archiveOf([long, other])
    const files = both.entries.map(({id}) => makeUrls(both, {basePath: '/'}).story(id).file)
    const [one = '', two = ''] = files
    assert.ok(one.split('/').every((name) => Buffer.byteLength(name) <= 255))
    assert.notEqual(one, two)
    assert.deepEqual(storyPaths(both).clashes, [])
  })
})
