import assert from 'node:assert/strict'
import {test} from 'node:test'
import {quoteState, toTable} from '../../../src/attribute/model/table.ts'
import type {Table} from '../../../src/attribute/model/table.ts'
import {findQuotations} from '../../../src/attribute/quotes.ts'
import {tagText} from '../../../src/attribute/tag.ts'
import type {Zone} from '../../../src/attribute/tidy.ts'

function tableOf(paragraphs: readonly string[]): Table {
  const text = paragraphs.join('\n')
  const zones: Zone[] = []
  let start = 0
  for (const paragraph of paragraphs) {
    zones.push({kind: 'paragraph', start, end: start + paragraph.length})
    start += paragraph.length + 1
  }
  const tokens = tagText(text, zones)
  return toTable({text, zones, quotations: findQuotations(text, zones), tokens})
}

function wordsOf({text, start, end, passages}: Table, passage: number): string[] {
  const {from, to} = passages[passage] ?? {from: 0, to: 0}
  return Array.from({length: to - from}, (_, index) =>
    text.slice(start[from + index], end[from + index])
  )
}

test('toTable', async (t) => {
  await t.test('should keep paragraphs apart', () => {
    const table = tableOf(['The ferry sank.', 'Nobody was hurt.'])
    assert.equal(table.passages.length, 2)
    assert.deepEqual(wordsOf(table, 1), ['Nobody', 'was', 'hurt', '.'])
  })
  await t.test('should join paragraphs over which a quotation runs on', () => {
    const table = tableOf([
      '“We heard the hull scrape,” she said. “Then the lights failed.',
      '“After that we climbed.”',
      'The inquiry opens in May.'
    ])
    assert.equal(table.passages.length, 2)
  })
  await t.test('should join a colon to the quotation in the next paragraph', () => {
    assert.equal(tableOf(['The note read:', '“Back at noon.”']).passages.length, 1)
  })
  await t.test('should tell where quotations open, go on and close', () => {
    const table = tableOf(['“No,” he said.'])
    const from = table.passages[0]?.from ?? 0
    assert.equal(table.quote[from], quoteState.opening)
    assert.equal(table.quote[from + 1], quoteState.inside)
    assert.equal(table.quote[from + 3], quoteState.closing)
    assert.equal(table.quote[from + 4], quoteState.outside)
  })
  await t.test('should count sentences', () => {
    const table = tableOf(['The port closed. The mayor wept.'])
    const {from, to} = table.passages[0] ?? {from: 0, to: 0}
    assert.equal(table.sentence[from], 1)
    assert.equal(table.sentence[to - 1], 2)
  })
  await t.test('should cut copy without paragraphs', () => {
    const table = tableOf(['The port was closed. '.repeat(1000).trim()])
    assert.ok(table.passages.length > 1)
    assert.ok(table.passages.every(({from, to}) => to - from <= 2000))
    assert.equal(table.end[(table.passages.at(-1)?.to ?? 1) - 1], 20999)
  })
  await t.test('should bear copy without words', () => {
    assert.deepEqual(tableOf([]).passages, [])
  })
})
