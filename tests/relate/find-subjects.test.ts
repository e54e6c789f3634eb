import assert from 'node:assert/strict'
import test from 'node:test'
import {findSubjects} from '../../src/relate/find-subjects.ts'
import {withFields} from '../support/archive-of.ts'
import {storyOf} from '../support/story-of.ts'

const story = (id: string, fields: Parameters<typeof withFields>[1]) =>
  withFields(
    storyOf({id: `ledger/${id}`, outlet: 'Ledger', headline: id, paragraphs: ['Lamps burn.']}),
    fields
  )

test('the subjects of an archive', async (t) => {
  await t.test('should bring a subject together under its code, named or not', () => {
    const subjects = findSubjects([
      story('one', {subjects: [{code: 'medtop:06000000'}]}),
      story('two', {subjects: [{code: 'medtop:06000000', name: 'environment'}]}),
      story('three', {keywords: ['Environment']})
    ])
    assert.deepEqual(
      subjects.map(({name, code, slug, stories}) => [name, code, slug, stories.length]),
      [['environment', 'medtop:06000000', 'environment', 3]]
    )
  })

  await t.test('should not join a keyword to one of two codes that share its name', () => {
    const subjects = findSubjects([
      story('one', {subjects: [{code: 'a:1', name: 'Bank'}]}),
      story('two', {subjects: [{code: 'b:2', name: 'Bank'}]}),
      story('three', {keywords: ['bank']})
    ])
    assert.deepEqual(
      subjects.map(({code, slug}) => [code, slug]),
      [
        ['a:1', 'bank'],
        ['b:2', 'bank-2'],
        [undefined, 'bank-3']
      ]
    )
  })

  await t.test('should count a story once that states a subject twice', () => {
    const [subject] = findSubjects([story('one', {keywords: ['fog', 'Fog', ' ']})])
    assert.equal(subject?.stories.length, 1)
  })

  await t.test('should print a code where no story gives a name', () => {
    const [subject] = findSubjects([story('one', {subjects: [{code: 'medtop:20000053'}]})])
    assert.equal(subject?.name, 'medtop:20000053')
  })

  await t.test('should have the most stated first', () => {
    const subjects = findSubjects([
      story('one', {keywords: ['ice', 'fog']}),
      story('two', {keywords: ['fog']})
    ])
    assert.deepEqual(
      subjects.map(({name}) => name),
      ['fog', 'ice']
    )
  })
})
