import assert from 'node:assert/strict'
import {test} from 'node:test'
import {tagText} from '../../src/attribute/tag.ts'

/** Words and tags of texts that stand one behind the other. */
function tagged(...texts: readonly string[]): string[] {
  let at = 0
  const spans = texts.map((text) => {
    const start = at
    at += text.length + 1
    return {start, end: start + text.length}
  })
  return tagText(texts.join('\n'), spans).map((tokens) =>
    tokens.map(({text, tag}) => `${text}/${tag}`).join(' ')
  )
}

test('tagText', async (t) => {
  await t.test(
    'should give words and marks with their parts of speech and where they stand',
    () => {
      const text = 'Omitted. The pilots left the quay.'
      const [tokens = []] = tagText(text, [{start: 9, end: text.length}])
      assert.deepEqual(
        tokens.map(({text: word, tag, start, end}) => [word, tag, text.slice(start, end) === word]),
        [
          ['The', 'DET', true],
          ['pilots', 'NOUN', true],
          ['left', 'VERB', true],
          ['the', 'DET', true],
          ['quay', 'NOUN', true],
          ['.', 'PUNCT', true]
        ]
      )
    }
  )

  await t.test('should give the same words whatever was read before', () => {
    const [before] = tagged('Quorvane’s allies left.')
    tagged('The choice was Quorvane’s.', 'It is “Quorvane’s”, not ours.')
    assert.deepEqual(tagged('Quorvane’s allies left.'), [before])
    assert.equal(before, 'Quorvane/PROPN ’s/PART allies/NOUN left/VERB ./PUNCT')
  })

  await t.test('should read curly apostrophes as straight ones and print what stands there', () => {
    const [curly = ''] = tagged('The port’s crews say it’s shut and they can’t leave.')
    const [straight] = tagged("The port's crews say it's shut and they can't leave.")
    assert.equal(curly.replaceAll('’', "'"), straight)
    assert.match(curly, /port\/NOUN ’s\/PART .* it\/PRON ’s\/AUX .* ca\/AUX n’t\/PART/u)
  })

  await t.test('should read each stretch as if it stood alone', () => {
    const parts = ['Talks in Tollan', 'failed, Reyl said', '“No,” she added.']
    assert.deepEqual(
      tagged(...parts),
      parts.flatMap((part) => tagged(part))
    )
  })

  await t.test(
    'should make a name of a capital inside a sentence, not of one in a headline',
    () => {
      assert.match(tagged('Nobody knows, Mr Hedge said there.')[0] ?? '', /Hedge\/PROPN/u)
      assert.doesNotMatch(tagged('Pilots Quickly Leave Tollan Port')[0] ?? '', /Quickly\/PROPN/u)
    }
  )

  await t.test('should make a name of a first name that is a small word', () => {
    assert.match(tagged('It sank, said Per Olsen, a pilot.')[0] ?? '', /Per\/PROPN Olsen\/PROPN/u)
    assert.match(tagged('Asked by Will Marsh, he left.')[0] ?? '', /Will\/PROPN Marsh\/PROPN/u)
    assert.match(tagged('It costs 4 marks per head.')[0] ?? '', /per\/ADP/u)
  })

  await t.test('should tell a sentence of many names from a headline with a full stop', () => {
    assert.match(tagged('Press Secretary Ana Hedge left early.')[0] ?? '', /Hedge\/PROPN/u)
    assert.match(tagged('Former Harbour Doctor Says He Left.')[0] ?? '', /Says\/VERB/u)
  })

  await t.test('should show the tagger nothing of what nobody reads', () => {
    const text = 'The port, “shut by Varga,” is empty. The pilots left.'
    const [tokens = []] = tagText(text, [{start: 0, end: text.length}], [{start: 10, end: 26}])
    assert.deepEqual(
      tokens
        .map(({text: word, tag, start, end}) => [word, tag, text.slice(start, end)])
        .slice(2, 5),
      [
        [',', 'PUNCT', ','],
        ['', 'UNREAD', '“shut by Varga,”'],
        ['is', 'AUX', 'is']
      ]
    )
    const [plain = []] = tagText(text, [{start: 0, end: text.length}])
    const outside = plain.filter(({start, end}) => end <= 10 || start >= 26)
    assert.deepEqual(
      tokens.filter(({tag}) => tag !== 'UNREAD'),
      outside
    )
    const ends = [
      {start: 0, end: 36},
      {start: 37, end: text.length}
    ]
    const both = tagText(text, ends, ends)
    assert.deepEqual(
      both.map((each) => each.map(({tag}) => tag)),
      [['UNREAD'], ['UNREAD']]
    )
  })

  await t.test('should cut the full stop off a word that only looks like a short form', () => {
    assert.match(tagged('The guards said no. Reyl left.')[0] ?? '', /no\/INTJ \.\/PUNCT Reyl/u)
    assert.match(tagged('The pilot is ill. Reyl said so.')[0] ?? '', /ill\/ADJ \.\/PUNCT Reyl/u)
    assert.match(tagged('The plan is no. 5 on the list.')[0] ?? '', /no\.\/NOUN 5/u)
    assert.match(tagged('He is our No. One.')[0] ?? '', /No\.\/NOUN One/u)
  })

  await t.test('should leave out empty stretches and step over spaces that do not break', () => {
    assert.deepEqual(tagText('', []), [])
    assert.deepEqual(tagText('', [{start: 0, end: 0}]), [[]])
    const spaced = 'It sails,\u00a0Reyl said.'
    const [tokens = []] = tagText(spaced, [{start: 0, end: spaced.length}])
    assert.deepEqual(
      tokens.map(({text, start, end}) => spaced.slice(start, end) === text && text),
      ['It', 'sails', ',', 'Reyl', 'said', '.']
    )
  })
})
