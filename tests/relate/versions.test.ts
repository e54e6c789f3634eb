import assert from 'node:assert/strict'
import test from 'node:test'
import type {Status} from '../../src/model/copy.ts'
import {resolveVersions, type Versioned} from '../../src/relate/versions.ts'
import {toEntryId} from '../../src/model/ids.ts'

interface Given {
  readonly guid?: string
  readonly version?: string
  readonly updated?: string
  readonly status?: Status
  readonly outlet?: string
  readonly text?: string
}

function entry(id: string, {text = '', ...given}: Given): Versioned {
  return {
    id: toEntryId(id),
    index: 0,
    text,
    fields: {
      headline: null,
      dateline: null,
      outlet: null,
      creditLine: null,
      body: [],
      derived: [],
      ...given
    }
  }
}

function resolve(...entries: readonly Versioned[]) {
  const {current, superseded, withdrawn, clashes} = resolveVersions(entries)
  return {
    ...(clashes.length > 0 && {clashes: clashes.map(({newest, other}) => `${newest} ${other}`)}),
    current: current.map(({id}) => String(id)),
    superseded: [...superseded].map(([id, older]) => [
      String(id),
      ...older.map((each) => String(each.id))
    ]),
    withdrawn: withdrawn.map(({id}) => String(id))
  }
}

test('resolveVersions', async (t) => {
  await t.test('should leave stories without a guid alone', () => {
    assert.deepEqual(resolve(entry('a', {}), entry('b', {})), {
      current: ['a', 'b'],
      superseded: [],
      withdrawn: []
    })
  })
  await t.test('should keep the highest version and the older ones behind it, newest first', () => {
    assert.deepEqual(
      resolve(
        entry('a', {guid: 'g', version: '9'}),
        entry('b', {guid: 'g', version: '10'}),
        entry('c', {guid: 'g', version: '2'})
      ),
      {current: ['b'], superseded: [['b', 'a', 'c']], withdrawn: []}
    )
  })
  await t.test('should go by the time of the update where no version is stated', () => {
    const found = resolve(
      entry('a', {guid: 'g', updated: '2031-03-04T12:00:00Z'}),
      entry('b', {guid: 'g', updated: '2031-03-04T12:30:00+01:00'})
    )
    assert.deepEqual(found.current, ['a'])
  })
  await t.test('should take the later of two that tell nothing', () => {
    assert.deepEqual(resolve(entry('a', {guid: 'g'}), entry('b', {guid: 'g'})).current, ['b'])
  })
  await t.test('should go by time where not all state a version', () => {
    const found = resolve(
      entry('a', {guid: 'g', version: '1', updated: '2031-03-04T12:00:00Z'}),
      entry('b', {guid: 'g', updated: '2031-03-04T11:00:00Z'}),
      entry('c', {guid: 'g', version: '2', updated: '2031-03-04T10:00:00Z'})
    )
    assert.deepEqual(found.superseded, [['a', 'b', 'c']])
  })
  await t.test('should tell of two in other words that state nothing by which one is newer', () => {
    const versions = (...texts: readonly string[]) =>
      resolve(...texts.map((text, index) => entry(String(index), {guid: 'g', version: '1', text})))
    assert.deepEqual(versions('The lock is open.', 'The lock is shut.').clashes, ['1 0'])
    assert.equal(versions('The lock\nis open.', 'The lock is open.\n').clashes, undefined)
  })
  await t.test('should take a bare number for one of its outlet alone', () => {
    const found = resolve(
      entry('a', {guid: '31', outlet: 'Lantern'}),
      entry('b', {guid: '31', outlet: 'Sea Post'}),
      entry('c', {guid: '31', outlet: 'LANTERN', version: '2'})
    )
    assert.deepEqual(found.current, ['b', 'c'])
  })
  await t.test('should let a cancellation count that states little', () => {
    const canceled = (given: Given) => entry('k', {guid: 'g', status: 'canceled', ...given})
    const story = entry('s', {guid: 'g', version: '1', updated: '2031-03-04T12:00:00Z'})
    for (const kill of [
      {},
      {updated: '2031-03-04'},
      {version: '1', updated: '2031-03-04T12:00:00Z'}
    ])
      assert.deepEqual(resolve(canceled(kill), story).withdrawn, ['k'], JSON.stringify(kill))
    assert.deepEqual(resolve(canceled({updated: '2031-03-02'}), story).current, ['s'])
  })
  await t.test('should withdraw all versions when the newest cancels', () => {
    assert.deepEqual(
      resolve(
        entry('a', {guid: 'g', version: '1', status: 'usable'}),
        entry('b', {guid: 'g', version: '2', status: 'canceled'}),
        entry('c', {guid: 'other'})
      ),
      {current: ['c'], superseded: [['b', 'a']], withdrawn: ['b']}
    )
  })
  await t.test('should let a canceled story live that was sent again', () => {
    const found = resolve(
      entry('a', {guid: 'g', version: '2', status: 'canceled'}),
      entry('b', {guid: 'g', version: '3'})
    )
    assert.deepEqual(found, {current: ['b'], superseded: [['b', 'a']], withdrawn: []})
  })
  await t.test('should see one story behind revisions written into the identifier', () => {
    const found = resolve(
      entry('a', {guid: 'urn:newsml:wire.example:20310304:88:1'}),
      entry('b', {guid: 'urn:newsml:wire.example:20310304:88:2U', version: '2'})
    )
    assert.deepEqual(found.current, ['b'])
  })
})
