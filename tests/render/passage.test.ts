import assert from 'node:assert/strict'
import test from 'node:test'
import type {Entry} from '../../src/model/entry.ts'
import {passageOf} from '../../src/render/passage.ts'
import {placesOf} from '../../src/model/place-in-story.ts'
import {storyOf} from '../support/story-of.ts'

function quoted(paragraph: string, content: string, name = 'Mara Quill'): string {
  return shown(
    storyOf({
      id: 'ledger/gate',
      outlet: 'Ledger',
      headline: 'Gate',
      paragraphs: [paragraph],
      statements: [{content, name, type: 'person', footing: 'on-record'}]
    })
  )
}

/** What was said between brackets. */
function shown(entry: Entry): string {
  const [attribution] = entry.attributions
  assert.ok(attribution)
  return passageOf(entry, attribution, placesOf(entry).get(attribution.id))
    .map(({text, said}) => (said ? `[${text}]` : text))
    .join('')
}

test('the passage a statement stands in', async (t) => {
  await t.test('should be its sentence and no other', () => {
    assert.equal(
      quoted(
        'Rain fell. The lock would stay shut, Mara Quill said. It rained on.',
        'The lock would stay shut'
      ),
      '[The lock would stay shut], Mara Quill said.'
    )
  })
  await t.test('should not end at a title that is cut short', () => {
    assert.equal(
      quoted(
        'Rain fell. Lock Supt. Mara Quill said the gate would stay shut.',
        'the gate would stay shut'
      ),
      'Lock Supt. Mara Quill said [the gate would stay shut].'
    )
  })
  await t.test('should end with a quotation that ends its sentence', () => {
    assert.equal(
      quoted('Mara Quill spoke. “Nobody asked us.” The band played.', '“Nobody asked us.”'),
      'Mara Quill spoke. [“Nobody asked us.”]'
    )
  })
  await t.test('should not take “that” for what was said', () => {
    assert.equal(
      quoted('Mara Quill said that the gate would stay shut.', 'that the gate would stay shut'),
      'Mara Quill said that [the gate would stay shut].'
    )
  })
  await t.test('should undo wraps', () => {
    assert.equal(
      quoted('The gate\nwould stay shut,\nMara Quill said.', 'The gate\nwould stay shut'),
      '[The gate would stay shut], Mara Quill said.'
    )
  })
  await t.test('should cut a long sentence between two words', () => {
    const long = 'word '.repeat(60)
    const passage = quoted(`${long}and Mara Quill said so, ${long}end.`, 'so')
    assert.match(passage, /^… word (?:word )+and Mara Quill said \[so\],(?: word)+ …$/u)
    assert.ok(passage.length < 400)
  })
  await t.test('should quote the words alone where they stand in the headline', () => {
    const entry = storyOf({
      id: 'ledger/gate',
      outlet: 'Ledger',
      headline: 'Gate stays shut: Quill',
      paragraphs: ['Rain fell.'],
      statements: [
        {content: 'Gate stays shut', name: 'Quill', type: 'person', footing: 'on-record'}
      ]
    })
    assert.equal(shown(entry), '[Gate stays shut]')
  })
  await t.test('should know the full stops of Chinese', () => {
    assert.equal(
      quoted('下雨了。闸门不开，Mara Quill说。雨停了。', '闸门不开'),
      '[闸门不开]，Mara Quill说。'
    )
  })
})
