import assert from 'node:assert/strict'
import {test} from 'node:test'
import {stringsFor} from '../../../templates/strings/choose.ts'
import {en} from '../../../templates/strings/en.ts'

/** Paths of words that are missing or empty. */
function gaps(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [path] : []
  if (typeof value === 'function') return []
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, item]) => gaps(item, `${path}.${key}`))
}

test('stringsFor', async (t) => {
  await t.test('should look at the language alone, not at the region', () => {
    assert.equal(stringsFor('en-GB'), en)
  })

  await t.test('should fall back to English', () => {
    assert.equal(stringsFor('tlh'), en)
    assert.equal(stringsFor(''), en)
  })

  await t.test('should have a word for everything', () => {
    assert.deepEqual(gaps(en), [])
  })

  await t.test('should count in words', () => {
    assert.equal(en.margin.counts(1, 2, 0), '1 statement · 2 sources · 0 outlets')
    assert.equal(en.bytes(2190), '2,190 bytes')
  })

  await t.test('should not round a small share to nothing', () => {
    assert.equal(en.percent(0.004), '<\u00a01\u00a0%')
    assert.equal(en.percent(0), '0\u00a0%')
    assert.equal(en.percent(0.125), '13\u00a0%')
  })
})
