import assert from 'node:assert/strict'
import test from 'node:test'
import {archiveOf} from '../support/archive-of.ts'
import {storyOf, type StatementOptions} from '../support/story-of.ts'

const person = {type: 'person', footing: 'on-record'} as const
const body = {type: 'organization', footing: 'institution'} as const

function aboutOf(name: string, statements: readonly StatementOptions[]): readonly string[] {
  const story = storyOf({
    id: 'ledger/lock',
    outlet: 'Ledger',
    headline: 'Lock',
    paragraphs: statements.map(({content, name: source}) => `${content}, ${source ?? ''} said.`),
    statements
  })
  const {archive} = archiveOf([story])
  const source = archive.sources.find((record) => record.name === name)
  assert.ok(source, name)
  return source.about.map(({attribution}) => {
    const found = story.attributions.find(({id}) => id === attribution)
    return (found?.content ?? []).map((span) => story.text.slice(...span)).join()
  })
}

test('what is said about a source', async (t) => {
  await t.test('should be what others say that name it', () => {
    assert.deepEqual(
      aboutOf('Mara Quill', [
        {content: 'Mara Quill knew', name: 'Tom Reed', ...person},
        {content: 'I knew', name: 'Mara Quill', ...person}
      ]),
      ['Mara Quill knew']
    )
  })
  await t.test('should leave out what it says itself', () => {
    assert.deepEqual(
      aboutOf('Mara Quill', [{content: 'I am Mara Quill', name: 'Mara Quill', ...person}]),
      []
    )
  })
  await t.test('should not take a surname alone for a person', () => {
    assert.deepEqual(
      aboutOf('Mara Quill', [
        {content: 'Quill knew', name: 'Tom Reed', ...person},
        {content: 'I knew', name: 'Mara Quill', ...person}
      ]),
      []
    )
  })
  await t.test(
    'should find a body by its one name, possessive or not, and not a common word',
    () => {
      assert.deepEqual(
        aboutOf('Waterways', [
          {content: 'It was Waterways’s gate', name: 'Tom Reed', ...person},
          {content: 'all waterways freeze', name: 'Tom Reed', ...person},
          {content: 'we are sorry', name: 'Waterways', ...body}
        ]),
        ['It was Waterways’s gate']
      )
    }
  )
})
