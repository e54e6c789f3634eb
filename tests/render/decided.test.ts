import assert from 'node:assert/strict'
import test from 'node:test'
import {renderPages} from '../../src/render/pages.ts'
import {renderPage} from '../../templates/render.tsx'
import {archiveOf, withAttributions} from '../support/archive-of.ts'
import {storyOf} from '../support/story-of.ts'

const hostile = '"\'></script><script>alert(1)</script><img src=x onerror=alert(2)>../../etc'

const assets = {
  stylesheet: 'assets/a.css',
  script: 'assets/a.js',
  searchScript: 'assets/b.js',
  findScript: 'assets/c.js',
  icon: 'd.svg'
}

const plain = storyOf({
  id: 'dock-gazette/lock',
  outlet: 'The Dock Gazette',
  day: '2040-02-03',
  headline: 'Sea lock to stay shut',
  paragraphs: ['The sea lock will stay shut, Nils Amber said on Friday.'],
  statements: [
    {
      content: 'The sea lock will stay shut',
      name: 'Nils Amber',
      type: 'person',
      footing: 'on-record'
    }
  ]
})

/** Every page of an archive of one story, as HTML by path. */
function pagesOf(change: Parameters<typeof withAttributions>[1]): ReadonlyMap<string, string> {
  const {context} = archiveOf([withAttributions(plain, change)])
  return new Map(
    renderPages(context, assets)
      .flatMap(({pages}) => pages)
      .map((slot) => [slot.file, renderPage(slot.make())])
  )
}

test('pages of a statement an editor decided', async (t) => {
  await t.test('should say so where they would give a confidence', () => {
    for (const [decided, words] of [
      ['confirmed', 'found by machine, confirmed by an editor'],
      ['corrected', 'found by machine, corrected by an editor'],
      ['added', 'added by an editor']
    ] as const) {
      const pages = pagesOf([{decided, confidence: 1}])
      const html = pages.get('dock-gazette/2040/02/03/lock/index.html') ?? ''
      assert.ok(html.includes(`<dd>${words}</dd>`), words)
      assert.doesNotMatch(html, /100\s?%, found by machine/u)
    }
  })
  await t.test('should lead to the source the editor named', () => {
    const pages = pagesOf([{decided: 'corrected', sourceName: 'Bo Arn', sourceNames: ['Bo Arn']}])
    assert.ok(pages.has('sources/bo-arn/index.html'))
    assert.ok(!pages.has('sources/nils-amber/index.html'))
  })
  await t.test('should trust nothing the editor wrote', () => {
    const pages = pagesOf([
      {
        decided: 'added',
        sourceName: hostile,
        sourceNames: [hostile],
        role: hostile,
        affiliation: hostile,
        via: [hostile],
        venue: hostile
      }
    ])
    for (const [file, html] of pages) {
      assert.match(file, /^[a-z0-9/.-]+$/u)
      assert.doesNotMatch(file, /\.\./u)
      assert.doesNotMatch(html, /<img src=x|<script>alert/u, file)
    }
  })
})
