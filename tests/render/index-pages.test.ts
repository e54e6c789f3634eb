import assert from 'node:assert/strict'
import test from 'node:test'
import {renderPages} from '../../src/render/pages.ts'
import {archiveOf} from '../support/archive-of.ts'
import {storyOf} from '../support/story-of.ts'

const assets = {
  stylesheet: 'assets/a.css',
  script: 'assets/a.js',
  searchScript: 'assets/b.js',
  findScript: 'assets/c.js',
  icon: 'assets/d.svg'
}

const ends = ['ann', 'bel', 'cay', 'dor', 'eck', 'fin', 'gar', 'hol']
/** Eight names under each of three letters, two under a fourth. */
const speakers = ['A', 'B', 'C', 'D'].flatMap((letter) =>
  ends.slice(0, letter === 'D' ? 2 : 8).map((end) => `${letter}${end} Holm`)
)

test('an index on several pages', async (t) => {
  const story = storyOf({
    id: 'dock/poll',
    outlet: 'Dock Letter',
    headline: 'Poll',
    paragraphs: speakers.map((name) => `"Yes," said ${name}.`),
    statements: speakers.map((name) => ({
      content: '"Yes,"',
      name,
      type: 'person',
      footing: 'on-record'
    }))
  })
  const {context} = archiveOf([story], {limits: {perPage: 5}})
  const pages = (renderPages(context, assets).find(({kind}) => kind === 'sources')?.pages ?? [])
    .map(({make}) => make())
    .map((page) => {
      assert.equal(page.kind, 'sources')
      const headings =
        'groups' in page ? page.groups.map((group) => 'heading' in group && group.heading) : []
      const jumps = 'jumps' in page ? page.jumps.map(({text, href}) => `${text} ${href}`) : []
      return {headings, jumps}
    })

  await t.test('should cut the list where a page is full', () => {
    assert.deepEqual(
      pages.map(({headings}) => headings),
      [
        ['A', 'B', 'C'],
        ['C', 'D']
      ]
    )
  })
  await t.test('should lead from each page to every letter, and stay where that is at hand', () => {
    assert.deepEqual(
      pages.map(({jumps}) => jumps),
      [
        ['A #group-1', 'B #group-2', 'C #group-3', 'D /sources/page/2/#group-2'],
        ['A /sources/#group-1', 'B /sources/#group-2', 'C #group-1', 'D #group-2']
      ]
    )
  })
})
