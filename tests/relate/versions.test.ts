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
}

function entry(id: string, given: Given): Versioned {
  return {
    id: toEntryId(id),
    index: 0,
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
  const {current, superseded, withdrawn} = resolveVersions(entries)
  return {
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
  await t.test('should withdraw all versions when the newest cancels', () => {
    assert.deepEqual(
      resolve(
        entry('a', {guid: 'g', version: '1', status: 'usable'}),
        entry('b', {guid: 'g', version: '2', status: 'canceled'}),
        entry('c', {guid: 'other'})
      ),
      {current: ['c'], superseded: [], withdrawn: ['a', 'b']}
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
