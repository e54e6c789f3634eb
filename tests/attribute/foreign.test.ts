import assert from 'node:assert/strict'
import {test} from 'node:test'
import {entryOf, toldIn} from './story.ts'

test('attributeArticle reads direct speech in other languages', async (t) => {
  const cases = [
    [
      'French, inverted',
      'fr',
      '« Le port reste fermé jusqu’à lundi », a déclaré la ministre Hélène Vautrin.',
      'la ministre Hélène Vautrin',
      'Hélène Vautrin'
    ],
    [
      'Spanish, inverted',
      'es',
      '«El puerto sigue cerrado hasta el lunes», dijo el ministro Tomás Reyes.',
      'el ministro Tomás Reyes',
      'Tomás Reyes'
    ],
    [
      'Spanish, colon',
      'es',
      'Tomás Reyes dijo: “El puerto sigue cerrado hasta el lunes”.',
      'Tomás Reyes',
      'Tomás Reyes'
    ],
    [
      'German, inverted',
      'de',
      '„Der Hafen bleibt bis Montag geschlossen“, sagte Ministerin Runa Holm.',
      'Ministerin Runa Holm',
      'Runa Holm'
    ],
    [
      'Russian, inverted',
      'ru',
      '«Порт закрыт до понедельника», — сказал министр Томас Рейл.',
      'министр Томас Рейл',
      'Томас Рейл'
    ],
    [
      'Arabic, verb first',
      'ar',
      'وقال الوزير نبيل الصواري إن "الميناء مغلق حتى يوم الاثنين القادم".',
      'الوزير نبيل الصواري',
      'نبيل الصواري'
    ],
    [
      'Hebrew, with gershayim in a word',
      'he',
      'מנכ"ל הנמל, יואב מירון, אמר: "הנמל סגור עד יום שני בבוקר".',
      'מנכ"ל הנמל, יואב מירון',
      'יואב מירון'
    ],
    [
      'Chinese, verb first',
      'zh',
      '首相布兰德莫说：“港口星期一以前不会开放。”',
      '首相布兰德莫',
      '布兰德莫'
    ]
  ] as const
  for (const [name, language, text, source, sourceName] of cases) {
    await t.test(`should read ${name}`, () => {
      assert.equal(toldIn(text, {language})[0]?.source, source)
      assert.equal(entryOf(text, {language}).attributions[0]?.sourceName, sourceName)
    })
  }
})

test('attributeArticle reads “according to” in other languages', async (t) => {
  const cases = [
    ['fr', 'Selon le ministère, le port reste fermé.', 'le port reste fermé'],
    ['es', 'Según el ministerio, el puerto sigue cerrado.', 'el puerto sigue cerrado'],
    ['de', 'Der Hafen bleibt geschlossen, laut Ministerium.', 'Der Hafen bleibt geschlossen'],
    ['ru', 'По данным министерства, порт закрыт.', 'порт закрыт'],
    ['ar', 'بحسب وزارة النقل، الميناء مغلق اليوم.', 'الميناء مغلق اليوم'],
    ['he', 'לפי משרד התחבורה, הנמל סגור היום.', 'הנמל סגור היום'],
    ['zh', '据外交部，港口星期一以前不会重新开放使用。', '港口星期一以前不会重新开放使用']
  ] as const
  for (const [language, text, content] of cases) {
    await t.test(`should read ${language}`, () => {
      assert.equal(toldIn(text, {language})[0]?.content, content)
    })
  }
})

test('attributeArticle knows where its word lists end', async (t) => {
  await t.test('should give quotations without sources in a language without lists', () => {
    const text = '„Přístav zůstane zavřený až do pondělí,“ řekl ministr.'
    const [one] = entryOf(text, {language: 'cs'}).attributions
    assert.deepEqual(one?.source, [])
    assert.equal(one.sourceType, 'unattributed')
    assert.equal(one.sourceName, null)
  })
  await t.test('should name nobody for a pronoun', () => {
    const text = '« Le port reste fermé jusqu’à lundi », a-t-elle ajouté.'
    assert.equal(entryOf(text, {language: 'fr'}).attributions[0]?.sourceName, null)
  })
})
