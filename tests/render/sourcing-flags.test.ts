import assert from 'node:assert/strict'
import test from 'node:test'
import type {Attribution} from '../../src/model/attribution.ts'
import type {SourcingFlag} from '../../src/model/sourcing.ts'
import {flagsOf} from '../../src/render/sourcing-flags.ts'
import {archiveOf, withAttributions} from '../support/archive-of.ts'
import {storyOf} from '../support/story-of.ts'

function flags(name: string, change: Partial<Attribution>, named = false): readonly SourcingFlag[] {
  const story = storyOf({
    id: 'ledger/lock',
    outlet: 'Ledger',
    headline: 'Lock',
    paragraphs: [`The lock was shut, ${name} said. It was cold, Mara Quill said.`],
    statements: [
      {content: 'The lock was shut', name, type: 'anonymous', footing: 'unnamed'},
      ...(named
        ? ([
            {content: 'It was cold', name: 'Mara Quill', type: 'person', footing: 'on-record'}
          ] as const)
        : [])
    ]
  })
  const entry = withAttributions(story, [change])
  const [attribution] = entry.attributions
  assert.ok(attribution)
  return flagsOf(archiveOf([entry]).context, entry, attribution)
}

test('what a sourcing policy asks of an unnamed source', async (t) => {
  const described = {class: 'described-official', count: 1, reason: 'not allowed to speak'} as const

  await t.test('should be nothing where all is told and somebody named is heard', () => {
    assert.deepEqual(flags('a harbour official', {anonymity: described}, true), [])
  })
  await t.test('should be why nobody else is heard', () => {
    assert.deepEqual(flags('a harbour official', {anonymity: described}), ['alone'])
  })
  await t.test('should be who it is, how many, and why they are not named', () => {
    assert.deepEqual(flags('sources', {anonymity: {class: 'bare'}}, true), [
      'bare',
      'uncounted',
      'no-reason'
    ])
  })
  await t.test('should count people by the word for them, not by what describes it', () => {
    const {count: _, ...uncounted} = described
    assert.deepEqual(
      flags('an official with two offices', {anonymity: {...uncounted, class: 'bare'}}, true),
      ['bare']
    )
    assert.deepEqual(flags('people close to the crew', {anonymity: uncounted}, true), ['uncounted'])
  })
  await t.test('should be whether it is known or thought, and at what remove', () => {
    assert.deepEqual(
      flags('a clerk', {anonymity: described, act: 'belief', via: ['Tidewater Courier']}, true),
      ['second-hand', 'opinion']
    )
  })
  await t.test('should be nothing of a source that is named', () => {
    assert.deepEqual(flags('Tom Reed', {sourceType: 'person'}), [])
  })
})
