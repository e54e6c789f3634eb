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
})
