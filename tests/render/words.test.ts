import assert from 'node:assert/strict'
import test from 'node:test'
import {wordsFor} from '../../src/render/words/choose.ts'

test('wordsFor', async (t) => {
  await t.test('should look at the language alone, and fall back to English', () => {
    assert.equal(wordsFor('fr-CA').nav.days, 'Jours')
    assert.equal(wordsFor('tlh').nav.days, 'Days')
  })
  await t.test('should take the form a number asks for', () => {
    assert.equal(wordsFor('es').storiesOf('marzo de 2031', 1), '1 noticia, marzo de 2031')
    assert.equal(wordsFor('ar').figures.statements(2), 'تصريحان')
    assert.equal(wordsFor('ar').figures.statements(12), 'تصريحًا')
    assert.equal(wordsFor('he').figures.inStories(1), 'ידיעה')
  })
  await t.test('should say the same in every language', () => {
    const keys = (language: string) =>
      JSON.stringify(wordsFor(language), (_key, value: unknown) =>
        typeof value === 'string' ? '' : typeof value === 'function' ? 'counts' : value
      )
    for (const language of ['ar', 'es', 'fr', 'he']) assert.equal(keys(language), keys('en'))
  })
})
