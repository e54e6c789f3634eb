import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Draft} from '../../src/attribute/draft.ts'
import {withoutSubject} from '../../src/attribute/without-subject.ts'
import type {Span} from '../../src/model/span.ts'
import {wordsOf} from './story.ts'

function told(text: string, source: readonly string[], cue: string, content: string) {
  const spanOf = (words: string): Span => {
    const at = text.indexOf(words)
    return [at, at + words.length]
  }
  const draft: Draft = {
    rule: 'model',
    act: 'statement',
    source: source.map(spanOf),
    cue: spanOf(cue),
    content: [spanOf(content)],
    weight: 0.6
  }
  const found = withoutSubject(text, draft)
  return {source: wordsOf(text, found.source), content: wordsOf(text, found.content)}
}

test('whoever is accused', async (t) => {
  await t.test('should be no source, but what is told of him', () => {
    const text = 'Hugo Varga, 48, is accused of selling the pier.'
    assert.deepEqual(told(text, ['Hugo Varga, 48,'], 'is accused of', 'selling the pier'), {
      source: '',
      content: 'Hugo Varga, 48, … selling the pier'
    })
  })
  await t.test('should leave the accusation to whoever makes it', () => {
    const text = 'Hugo Varga was accused by prosecutors of selling the pier.'
    assert.deepEqual(
      told(text, ['Hugo Varga', 'prosecutors'], 'was accused', 'of selling the pier'),
      {source: 'prosecutors', content: 'Hugo Varga … of selling the pier'}
    )
  })
})
