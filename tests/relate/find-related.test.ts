import assert from 'node:assert/strict'
import test from 'node:test'
import type {Entry} from '../../src/model/entry.ts'
import {toEntryId} from '../../src/model/ids.ts'
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
  await t.test('should not take everyday words for the same events in an archive of two', () => {
    const others = [
      storyOf({
        id: 'quill/ferry',
        outlet: 'Quill',
        day: '2041-01-20',
        headline: 'Ferry aground off Sarnley',
        paragraphs: [
          'A ferry with 312 people on board ran aground off Sarnley on Monday, the coastguard said.',
          'About forty people were taken off by boat. Officials told reporters that nobody was hurt.',
          'The company made no comment about the cause. “People were calm,” said Ana Brell, a cook.'
        ]
      }),
      storyOf({
        id: 'mail/budget',
        outlet: 'Mail',
        headline: 'Council adopts budget',
        paragraphs: [
          'The Tornby council adopted a budget on Monday that cuts bus lines, officials said.',
          'About ten people told the council that they could not reach their work without the bus.',
          'The office of the mayor, Ole Vinter, had no comment. A spokesman said talks would go on.'
        ]
      })
    ]
    assert.equal(archiveOf(others).archive.related.size, 0)
  })
  await t.test('should find two stories of the same events in an archive of two', () => {
    const two = [
      storyOf({
        id: 'quill/judge',
        outlet: 'Quill',
        day: '2041-01-20',
        headline: 'Vinter demands that judge Kestrel resign',
        paragraphs: [
          'Mayor Ole Vinter demanded on Monday that judge Kestrel resign after calling him a faker.',
          'Kestrel told a magazine last week that Vinter was a faker who should show his accounts.',
          '“Kestrel is unfit for the bench,” Vinter told a rally in Tornby. The court had no comment.'
        ]
      }),
      storyOf({
        id: 'mail/judge',
        outlet: 'Mail',
        day: '2041-01-22',
        headline: 'Judge Kestrel regrets calling Vinter a faker',
        paragraphs: [
          'Judge Kestrel said on Wednesday he regretted having called mayor Ole Vinter a faker.',
          'Kestrel had told a magazine that Vinter should show his accounts; Vinter demanded he resign.',
          '“A judge should not talk of a mayor from the bench,” Kestrel said in Tornby.'
        ]
      })
    ]
    assert.equal(archiveOf(two).archive.related.get(toEntryId('quill/judge'))?.[0]?.kind, 'similar')
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
