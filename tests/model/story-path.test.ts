import assert from 'node:assert/strict'
import test from 'node:test'
import {toSlug} from '../../src/model/ids.ts'
import {storyPaths} from '../../src/model/story-path.ts'
import {makeUrls} from '../../src/render/urls.ts'
import {archiveOf, withFields} from '../support/archive-of.ts'
import {storyOf} from '../support/story-of.ts'

const base = {outlet: 'Dock Gazette', headline: 'A', paragraphs: ['B.']}

test('storyPaths', async (t) => {
  const one = {...storyOf({...base, id: 'a/lock'}), slug: toSlug('lock')}
  const two = {...storyOf({...base, id: 'b/lock'}), slug: toSlug('lock')}
  await t.test('should name both stories that ask for one address', () => {
    assert.deepEqual(storyPaths(archiveOf([two, one]).archive).clashes, [
      {path: '/dock-gazette/undated/lock/', first: 'a/lock', second: 'b/lock'}
    ])
  })
  await t.test('should still give each an address', () => {
    const {archive} = archiveOf([two, one])
    const urls = makeUrls(archive, {basePath: '/'})
    assert.equal(urls.story(two.id).href, '/dock-gazette/undated/lock-2/')
  })
  await t.test('should find clashes that only some file systems see', () => {
    const upper = {...two, fields: withFields(two, {outlet: 'DOCK GAZETTE'}).fields}
    assert.equal(storyPaths(archiveOf([one, upper]).archive).clashes.length, 1)
  })
})
