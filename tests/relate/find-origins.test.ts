import assert from 'node:assert/strict'
import test from 'node:test'
import type {Entry} from '../../src/model/entry.ts'
import {archiveOf} from '../support/archive-of.ts'
import {storyOf, type StatementOptions} from '../support/story-of.ts'

/** What all stories of the leak share, so that they are known to tell of the same events. */
const matter =
  'The Vantry sluice leaked for eleven weeks; brine reached the Oster wells, and the Hallin bakery closed.'

const fillers = Array.from({length: 20}, (_, index) =>
  storyOf({
    id: `filler/${index}`,
    outlet: 'Filler',
    day: '2041-02-10',
    headline: `Alpha${index}`,
    paragraphs: [`Beta${index} gamma${index} delta${index} epsilon${index}.`]
  })
)

function story(
  id: string,
  outlet: string,
  day: string,
  statements: readonly StatementOptions[]
): Entry {
  const lead = statements.map(({content, name, via = []}) => [content, name, ...via].join(', '))
  return storyOf({
    id,
    outlet,
    day,
    headline: 'Leak at the Vantry sluice',
    paragraphs: [...lead.map((words) => `${words}.`), matter],
    statements
  })
}

const engineers = {type: 'anonymous', footing: 'unnamed'} as const

const first = story('quill/sluice', 'Quill', '2041-02-10', [
  {content: 'the gate had been rusting', name: 'two engineers', ...engineers}
])
const second = story('tornby/sluice', 'Tornby Post', '2041-02-11', [
  {content: 'the sluice leaks', name: 'two engineers', ...engineers, via: ['Quill']}
])
const third = story('echo/sluice', 'Echo', '2041-02-12', [
  {content: 'wells are salt', name: 'Tornby Post', type: 'outlet', footing: 'outlet'}
])

test('findOrigins', async (t) => {
  const {archive} = archiveOf([third, second, first, ...fillers])
  const originOf = ({id}: Entry) => archive.origins.get(id)

  await t.test('should leave a story with words of its own to itself', () => {
    assert.deepEqual(originOf(first)?.outlets, [])
  })
  await t.test('should name the outlet that the copy says it came through', () => {
    const {outlets, stated, reports} = originOf(second) ?? {}
    assert.deepEqual(
      {outlets, stated, reports},
      {outlets: ['quill'], stated: 1, reports: [first.id]}
    )
  })
  await t.test('should follow the story of the outlet cited to the one it cites in turn', () => {
    const {outlets, stated, reports} = originOf(third) ?? {}
    assert.deepEqual(
      {outlets, stated, reports},
      {outlets: ['tornby-post', 'quill'], stated: 1, reports: [second.id, first.id]}
    )
  })
  await t.test('should tell what a story rests on and what rests on it', () => {
    assert.deepEqual(archive.restsOn.get(third.id), [second.id, first.id])
    assert.deepEqual(archive.resting.get(first.id), [third.id, second.id])
  })
  await t.test('should count what rests on an outlet through another apart', () => {
    const quill = archive.outlets.find(({slug}) => slug === 'quill')
    assert.deepEqual(
      quill?.restingOn.map(({entry}) => entry),
      [second.id]
    )
    assert.deepEqual(
      quill.restingThrough.map(({entry}) => entry),
      [third.id]
    )
  })
  await t.test('should not rest a story on one that was filed after it', () => {
    const early = story('tornby/early', 'Tornby Post', '2041-02-01', [
      {content: 'the sluice leaks', name: 'two engineers', ...engineers, via: ['Quill']}
    ])
    const {restsOn} = archiveOf([early, first, ...fillers]).archive
    assert.equal(restsOn.get(early.id), undefined)
  })
  await t.test('should rest neither of two outlets on the other when they cite each other', () => {
    const answer = story('quill/answer', 'Quill', '2041-02-10', [
      {content: 'the gate had been rusting', name: 'Tornby Post', type: 'outlet', footing: 'outlet'}
    ])
    const {restsOn, origins} = archiveOf([second, answer, ...fillers]).archive
    assert.equal(restsOn.size, 0)
    assert.deepEqual(origins.get(second.id)?.outlets, ['quill'])
  })
})
