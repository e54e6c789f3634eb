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

/** Every word that is no function. */
function sentences(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : []
}

test('stringsFor', async (t) => {
  await t.test('should look at the language alone, not at the region', () => {
    assert.equal(stringsFor('en-GB'), en)
  })

  await t.test('should fall back to English', () => {
    assert.equal(stringsFor('tlh'), en)
    assert.equal(stringsFor(''), en)
  })

  for (const strings of ['ar', 'en', 'es', 'fr', 'he'].map(stringsFor)) {
    await t.test(`should have a word for everything: ${strings.language}`, () => {
      assert.deepEqual(gaps(strings), [])
    })
  }

  await t.test('should name the two search forms of the front page apart', () => {
    for (const language of ['ar', 'en', 'es', 'fr', 'he']) {
      const {search, site} = stringsFor(language)
      assert.notEqual(site.searchLabel, search.label, language)
    }
  })

  await t.test('should speak each language, and leave no English word behind by mistake', () => {
    for (const language of ['ar', 'es', 'fr', 'he']) {
      const strings = stringsFor(language)
      assert.equal(strings.language, language)
      assert.notEqual(strings.site.skip, en.site.skip)
    }
    for (const strings of [stringsFor('ar'), stringsFor('he')]) {
      assert.deepEqual(
        sentences(strings).filter((text) => /[A-Za-z]{3,} [A-Za-z]{3,} [A-Za-z]{3,}/u.test(text)),
        []
      )
    }
  })

  await t.test('should take the form a number asks for', () => {
    const stories = (language: string) =>
      [1, 2, 3, 11].map((value) => stringsFor(language).list.stories(value))
    assert.deepEqual(stories('he'), ['ידיעה אחת', 'שתי ידיעות', '3 ידיעות', '11 ידיעות'])
    assert.deepEqual(stories('ar').slice(0, 2), ['خبر واحد', 'خبران'])
    assert.match(stories('ar')[2] ?? '', / أخبار$/u)
    assert.match(stories('ar')[3] ?? '', / خبرًا$/u)
    assert.deepEqual(stories('fr').slice(0, 2), ['1 dépêche', '2 dépêches'])
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
