import assert from 'node:assert/strict'
import test from 'node:test'
import {checkOptions} from '../../src/config/define.ts'
import {perFileOptions} from '../../src/pipeline/gather.ts'
import {processBytes} from '../../src/pipeline/per-file.ts'

const options = perFileOptions(checkOptions({}), '.')

function storyOf(published: string) {
  const text = `---
published: ${published}
timeZone: Europe/Berlin
---

Lock opens again

PORT OSRIC (Tidings) - The lock is open.
`
  const [entry] = processBytes({bytes: Buffer.from(text), file: 'lock.txt'}, options).entries
  assert.ok(entry)
  return entry.fields
}

test('a story whose front matter states a time zone', async (t) => {
  await t.test('should have its time with the offset, and say that it was worked out', () => {
    const {published, derived} = storyOf('2031-07-05T08:00')
    assert.equal(published, '2031-07-05T08:00+02:00')
    assert.ok(
      derived.some(({field, rule}) => field === 'published.offset' && rule === 'from-time-zone')
    )
  })
  await t.test('should keep a day a day, and an offset that is stated', () => {
    assert.equal(storyOf('2031-07-05').published, '2031-07-05')
    assert.equal(storyOf('"2031-07-05T08:00:00-03:00"').published, '2031-07-05T08:00:00-03:00')
  })
})
