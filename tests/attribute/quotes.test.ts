import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findQuotations} from '../../src/attribute/quotes.ts'
import type {Zone} from '../../src/attribute/tidy.ts'

function quotationsOf(...paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n')
  let start = 0
  const zones = paragraphs.map((paragraph): Zone => {
    const zone: Zone = {kind: 'paragraph', start, end: start + paragraph.length}
    start += paragraph.length + 1
    return zone
  })
  return findQuotations(text, zones).map((one) => text.slice(one.start, one.end))
}

test('findQuotations', async (t) => {
  const cases = [
    ['curly marks', 'He said “yes” twice.', ['“yes”']],
    ['straight marks', 'He said "yes" twice.', ['"yes"']],
    ['single marks', 'He said ‘yes and no’ twice.', ['‘yes and no’']],
    ['guillemets', 'Il dit « oui » deux fois.', ['« oui »']],
    ['German marks', 'Er sagte „ja“ zweimal.', ['„ja“']],
    ['corner marks', '他说「是」和『否』。', ['「是」', '『否』']],
    ['accents', "He said ``yes'' twice.", ["``yes''"]],
    ['marks within marks', 'He said “call it ‘fine’ then” twice.', ['“call it ‘fine’ then”']],
    ['apostrophes', 'The dockers’ ’90s union’s don’t.', []],
    ['gershayim', 'מנכ"ל הנמל אמר "שלום לכם" היום.', ['"שלום לכם"']],
    ['an apostrophe inside single marks', 'He said ‘it’s fine’ twice.', ['‘it’s fine’']]
  ] as const
  for (const [name, text, expected] of cases) {
    await t.test(`should pair ${name}`, () => {
      assert.deepEqual(quotationsOf(text), expected)
    })
  }
  await t.test('should run on where the next paragraph opens', () => {
    assert.deepEqual(quotationsOf('“One.', '“Two.”'), ['“One.', '“Two.”'])
  })
  await t.test('should drop a mark that nothing closes', () => {
    assert.deepEqual(quotationsOf('It was “late.', 'It rained.'), [])
  })
})
