import assert from 'node:assert/strict'
import test from 'node:test'
import type {Entry} from '../../src/model/entry.ts'
import {archiveOf} from '../support/archive-of.ts'
import {storyOf} from '../support/story-of.ts'

const text = [
  'Snow closed the Hallin pass for a ninth day and left four villages without bread, salt or post.',
  'Ploughs sent from Tornby turned back at the second bend, where drifts stand higher than a barn door.',
  'The district said helicopters would fly once the wind drops, which nobody expects before the weekend.'
]

function story(id: string, outlet: string, day: string, paragraphs: readonly string[]): Entry {
  return storyOf({id, outlet, day, headline: 'Snow on the pass', paragraphs})
}

const fillers = Array.from({length: 20}, (_, index) =>
  storyOf({
    id: `filler/${index}`,
    outlet: 'Filler',
    day: '2041-01-20',
    headline: `Alpha${index}`,
    paragraphs: [`Beta${index} gamma${index} delta${index} epsilon${index}.`]
  })
)
const original = story('tornby/snow', 'Tornby Post', '2041-01-20', text)
const copy = story('echo/snow', 'Echo', '2041-01-20', [`${text[0]}`, `${text[1]}`, `${text[2]}`])
const rewrite = story('mail/snow', 'Mail', '2041-01-21', [
  'Bread ran out in four mountain villages on Tuesday.',
  `${text[1]}`,
  'Shopkeepers shared what was left, and a baker walked two hours with flour on a sledge to help out.'
])
const citing = storyOf({
  id: 'quill/pass',
  outlet: 'Quill',
  day: '2041-01-22',
  headline: 'Villages cut off',
  paragraphs: [
    'Four villages behind the Hallin pass have no bread, the Tornby Post reported; ploughs from Tornby had failed.'
  ],
  statements: [
    {
      content: 'Four villages behind the Hallin pass have no bread',
      name: 'Tornby Post',
      type: 'outlet',
      footing: 'outlet'
    }
  ]
})

test('findRelated', async (t) => {
  const {related} = archiveOf([original, copy, rewrite, citing, ...fillers]).archive
  const kindsOf = (entry: Entry) =>
    Object.fromEntries((related.get(entry.id) ?? []).map(({entry: id, kind}) => [id, kind]))

  await t.test('should tell copies, rewrites and stories that cite one another', () => {
    assert.deepEqual(kindsOf(original), {
      'echo/snow': 'copy',
      'mail/snow': 'rewrite',
      'quill/pass': 'cites'
    })
  })
  await t.test('should hold in both directions', () => {
    assert.equal(kindsOf(copy)['tornby/snow'], 'copy')
    assert.equal(kindsOf(citing)['tornby/snow'], 'cites')
  })
  await t.test('should leave stories with nothing in common alone', () => {
    assert.equal(fillers.filter(({id}) => related.has(id)).length, 0)
  })
  await t.test('should stay linear: ten times the stories take about ten times as long', () => {
    const many = (count: number) =>
      Array.from({length: count}, (_, index) =>
        story(`m/${index}`, 'M', `2041-01-${String((index % 28) + 1).padStart(2, '0')}`, [
          `${text[index % 3]} Note ${index} by clerk${index % 500} at gate${index % 90}.`
        ])
      )
    const time = (entries: readonly Entry[]) => {
      const start = performance.now()
      archiveOf(entries)
      return performance.now() - start
    }
    time(many(200))
    const [few, most] = [time(many(300)), time(many(3000))]
    assert.ok(most < few * 40 + 500, `${few} ms for 300, ${most} ms for 3,000`)
  })
})
