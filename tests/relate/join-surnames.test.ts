import assert from 'node:assert/strict'
import test from 'node:test'
import type {Attribution} from '../../src/model/attribution.ts'
import type {Entry} from '../../src/model/entry.ts'
import {archiveOf, withAttributions, withFields} from '../support/archive-of.ts'
import {storyOf} from '../support/story-of.ts'

const text = [
  'The keepers of the sea lock walked out at dawn on Friday and will not return before the board has read their letter.',
  'No ship has passed the lock since then, and seventeen wait in the roads with coal, timber and two hundred crates of late apples.',
  'The board meets on Monday in the old customs house, where the last strike was settled after nine days and one broken window.'
]

/** A story in which one person says something. */
function storyBy(
  id: string,
  name: string,
  {
    paragraphs = [],
    day = '2040-02-03',
    ...said
  }: Partial<Attribution> & {
    readonly paragraphs?: readonly string[]
    readonly day?: string
  } = {}
): Entry {
  const story = storyOf({
    id,
    outlet: id.split('/')[0] ?? id,
    day,
    headline: `Lock ${id}`,
    paragraphs: [...paragraphs, `${name} said it of ${id}.`],
    statements: [{content: `it of ${id}`, name, type: 'person', footing: 'on-record'}]
  })
  return withAttributions(story, [said])
}

/** Names with the number of statements: `Dorian Pell 2`. */
function sourcesOf(...stories: readonly Entry[]): readonly string[] {
  return archiveOf(stories).archive.sources.map(
    ({name, statements}) => `${name} ${statements.length}`
  )
}

test('a surname without a full name in its story', async (t) => {
  const whole = storyBy('gazette/strike', 'Dorian Pell', {paragraphs: text})
  const cut = storyBy('ledger/strike', 'Pell', {paragraphs: text})

  await t.test('should be the person’s who speaks in another version of the text', () => {
    const {archive, context} = archiveOf([whole, cut])
    assert.equal(archive.related.get(cut.id)?.[0]?.kind, 'copy')
    assert.deepEqual(
      archive.sources.map(({slug, name, statements}) => [slug, name, statements.length]),
      [['dorian-pell', 'Dorian Pell', 2]]
    )
    assert.equal(context.sourceNamed('Pell', cut)?.slug, 'dorian-pell')
    assert.equal(context.sourceNamed('Pell', whole), undefined)
  })
  await t.test('should be the person’s whom the story names in full', () => {
    const named = withFields(
      storyBy('ledger/notes', 'Pell', {
        paragraphs: ['Nothing was heard of Dorian Pell until noon.']
      }),
      {people: [{name: 'Dorian Pell'}, {name: 'Pell'}]}
    )
    const {archive, context} = archiveOf([named])
    assert.deepEqual(
      archive.sources.map(({slug, name, aliases}) => [slug, name, aliases]),
      [['dorian-pell', 'Dorian Pell', ['Pell']]]
    )
    assert.equal(context.sourceNamed('Pell', named)?.slug, 'dorian-pell')
    const byline = withFields(named, {byline: ['Dorian Pell']})
    assert.deepEqual(sourcesOf(byline), ['Pell 1'])
  })
  await t.test('should be nobody’s where the archive knows two of that name', () => {
    const other = storyBy('gazette/cup', 'Anna Pell')
    assert.deepEqual(sourcesOf(whole, cut, other), ['Anna Pell 1', 'Dorian Pell 1', 'Pell 1'])
    const mentioned = withFields(storyBy('gazette/cup', 'Ida Moor'), {
      people: [{name: 'Eva Pell'}]
    })
    assert.deepEqual(sourcesOf(whole, cut, mentioned), ['Dorian Pell 1', 'Ida Moor 1', 'Pell 1'])
    const writer = withFields(storyBy('gazette/cup', 'Ida Moor'), {byline: ['Nils Pell']})
    assert.deepEqual(sourcesOf(whole, cut, writer), ['Dorian Pell 1', 'Ida Moor 1', 'Pell 1'])
  })
  await t.test('should stay apart in stories that have nothing in common', () => {
    const alone = storyBy('ledger/notes', 'Pell')
    assert.deepEqual(sourcesOf(whole, alone), ['Dorian Pell 1', 'Pell 1'])
    assert.deepEqual(sourcesOf(whole, cut, alone), ['Dorian Pell 2', 'Pell 1'])
  })
  await t.test('should be the person’s of the same role in the same outlet', () => {
    const role = 'harbour minister'
    const first = storyBy('gazette/pumps', 'Dorian Pell', {role})
    assert.deepEqual(
      sourcesOf(first, storyBy('gazette/gates', 'Minister Pell', {role: 'Harbour Minister'})),
      ['Dorian Pell 2']
    )
    assert.deepEqual(sourcesOf(first, storyBy('ledger/gates', 'Pell', {role, day: '2040-05-03'})), [
      'Dorian Pell 1',
      'Pell 1'
    ])
    assert.deepEqual(sourcesOf(first, storyBy('gazette/gates', 'Pell', {role: 'striker'})), [
      'Dorian Pell 1',
      'Pell 1'
    ])
    const captain = storyBy('gazette/crew', 'Dorian Pell', {role: 'captain'})
    assert.deepEqual(
      sourcesOf(captain, storyBy('gazette/gates', 'Captain Pell', {role: 'captain'})),
      ['Captain Pell 1', 'Dorian Pell 1']
    )
  })
  await t.test('should not be a husband’s', () => {
    assert.deepEqual(sourcesOf(whole, storyBy('ledger/strike', 'Mrs. Pell', {paragraphs: text})), [
      'Dorian Pell 1',
      'Mrs. Pell 1'
    ])
  })
  await t.test('should go where the source table takes the full name, or itself', () => {
    const sources = (table: string) =>
      archiveOf([whole, cut], {}, table).archive.sources.map(
        ({slug, statements}) => `${slug} ${statements.length}`
      )
    assert.deepEqual(
      sources('sources:\n  - name: The Minister\n    aliases: Dorian Pell\n    slug: minister\n'),
      ['minister 2']
    )
    assert.deepEqual(sources('sources:\n  - name: Eva Pell\n    aliases: Pell\n'), [
      'dorian-pell 1',
      'eva-pell 1'
    ])
  })
})
