import assert from 'node:assert/strict'
import test from 'node:test'
import {foldText, foldWord, splitTokens, wordForms} from '../../templates/scripts/search-fold.ts'
import {parseQuery} from '../../templates/scripts/search-query.ts'

test('parseQuery', async (t) => {
  const words = (text: string) => parseQuery(text).terms.map((term) => term.words.join(' '))

  await t.test('should take phrases and words apart in one query', () => {
    assert.deepEqual(words('"secret talks" truce'), ['secret talks', 'truce'])
  })
  await t.test('should know quotation marks of all kinds', () => {
    assert.deepEqual(words('“secret talks” «deux mots» „zwei Worte“ 「灯塔」'), [
      'secret talks',
      'deux mots',
      'zwei worte',
      '灯 塔'
    ])
  })
  await t.test('should let an open quotation mark hold to the end', () => {
    assert.deepEqual(words('truce "secret talks'), ['truce', 'secret talks'])
  })
  await t.test('should ask for a word once', () => {
    assert.deepEqual(words('truce Truce TRUCE'), ['truce'])
  })
  await t.test('should ask for nothing where there is no letter', () => {
    assert.deepEqual(words(' — "" … '), [])
  })
  await t.test('should leave out what a minus stands before, and keep hyphens', () => {
    const {terms} = parseQuery('cease-fire -truce')
    assert.deepEqual(
      terms.map(({typed, not}) => [typed, not]),
      [
        ['cease-fire', false],
        ['truce', true]
      ]
    )
  })
  await t.test('should take a star for any ending', () => {
    const [term] = parseQuery('quarr*').terms
    assert.deepEqual([term?.words, term?.open], [['quarr'], true])
  })
  await t.test('should read fields, with quotation marks too', () => {
    const {fields} = parseQuery('source:"Ansgar Reillo" before:2030-06 truce')
    assert.deepEqual(
      fields.map(({field, value}) => [field, value]),
      [
        ['source', 'Ansgar Reillo'],
        ['before', '2030-06']
      ]
    )
  })
  await t.test('should leave out what a field with a minus asks for', () => {
    assert.deepEqual(parseQuery('-lang:ar').fields, [
      {field: 'language', value: 'ar', not: true, typed: '-lang:ar'}
    ])
  })
  await t.test('should take an unknown field for a word', () => {
    const {terms, fields} = parseQuery('Re: 10:30 http://orrel.example')
    assert.deepEqual(fields, [])
    assert.deepEqual(
      terms.map(({typed}) => typed),
      ['Re:', '10:30', 'http://orrel.example']
    )
  })
  await t.test('should take Chinese apart into words of characters', () => {
    assert.deepEqual(words('灯塔谈判'), ['灯 塔', '谈 判'])
  })
})

test('foldWord', async (t) => {
  const cases = [
    ['capitals and accents', 'Énormes', 'enormes'],
    ['Arabic vowel marks', 'مُحادثاتٌ', 'محادثات'],
    ['Arabic tatweel', 'مـهـمـة', 'مهمه'],
    ['forms of alef', 'أحمد', 'احمد'],
    ['Hebrew points', 'שׁוֹמֵר', 'שומר'],
    ['Hebrew quotation signs within words', 'דו״ח', 'דוח'],
    ['the French article', 'L’accord', 'accord'],
    ['full-width letters', 'ＡＢＣ', 'abc'],
    ['Arabic digits', '٢٠٣٠', '2030'],
    ['letters without a base', 'Łódź', 'lodz']
  ] as const
  for (const [name, word, expected] of cases) {
    await t.test(`should fold ${name}`, () => {
      assert.equal(foldWord(word), expected)
    })
  }
  await t.test('should fold a folded word to itself', () => {
    for (const [, word] of cases) assert.equal(foldWord(foldWord(word)), foldWord(word))
  })
  await t.test('should never give an empty word, as words are counted', () => {
    assert.equal(foldWord('\u0640'), '·')
  })
})

test('splitTokens', async (t) => {
  await t.test('should give every Chinese character a place of its own', () => {
    assert.deepEqual(
      splitTokens('2030年 灯塔 ok').map(({text}) => text),
      ['2030', '年', '灯', '塔', 'ok']
    )
  })
  await t.test('should keep offsets', () => {
    const text = 'Nobody — “raised” 灯塔。'
    for (const {text: word, start, end} of splitTokens(text)) {
      assert.equal(text.slice(start, end), word)
    }
  })
  await t.test('should count as many words before and after folding', () => {
    const text = 'A — b \u0640 ﷺ c\u00a0d 灯塔、e'
    assert.equal(foldText(text).split(' ').length, splitTokens(text).length)
  })
})

test('wordForms', async (t) => {
  await t.test(
    'should know words with the Arabic article by those without, and the other way',
    () => {
      assert.ok(wordForms('محادثات').includes('المحادثات'))
      assert.ok(wordForms('المحادثات').includes('محادثات'))
    }
  )
  await t.test('should know words with Hebrew prefixes', () => {
    assert.ok(wordForms('שיחות').includes('השיחות'))
  })
  await t.test('should leave other words as they are', () => {
    assert.deepEqual(wordForms('truce'), ['truce'])
  })
})
