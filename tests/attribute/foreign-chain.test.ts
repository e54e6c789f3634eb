import assert from 'node:assert/strict'
import {test} from 'node:test'
import {entryOf, wordsOf} from './story.ts'

/** Name, type and carriers of every relation, in text order. */
function readingsOf(text: string, language: string): unknown[] {
  return entryOf(text, {language}).attributions.map(({sourceName, sourceType, via}) => [
    sourceName,
    sourceType,
    ...via
  ])
}

test('attributeArticle gives whom an outlet cites a relation of its own', async (t) => {
  const cases = [
    [
      'fr',
      'Le quotidien Le Phare, citant un pêcheur, affirme que la digue a cédé dimanche.',
      'Le Phare',
      'un pêcheur'
    ],
    [
      'es',
      'Según el diario La Rada, que cita a un mando del puerto, la grúa cayó el lunes.',
      'La Rada',
      'un mando del puerto'
    ],
    [
      'de',
      'Wie der „Hafenbote“ unter Berufung auf Regierungskreise berichtet, soll der Kai verkauft werden.',
      'Hafenbote',
      'Regierungskreise'
    ],
    [
      'ru',
      'Газета «Маяк» со ссылкой на источник в порту пишет, что кран упал в понедельник.',
      'Маяк',
      'источник в порту'
    ],
    [
      'it',
      'Il quotidiano La Darsena, citando fonti del porto, scrive che la gru è caduta lunedì.',
      'La Darsena',
      'fonti del porto'
    ],
    [
      'pt',
      'O jornal Maré, citando fontes do porto, noticiou que o guindaste caiu na segunda.',
      'Maré',
      'fontes do porto'
    ],
    ['zh', '《港湾晚报》援引一名工程师的话报道说，起重机星期一倒塌。', '港湾晚报', '一名工程师']
  ] as const
  for (const [language, text, outlet, cited] of cases) {
    await t.test(`should read ${language}`, () => {
      assert.deepEqual(readingsOf(text, language), [
        [outlet, 'outlet'],
        [cited, 'anonymous', outlet]
      ])
      const [report, inner] = entryOf(text, {language}).attributions
      assert.equal(inner?.rule, 'cited')
      assert.equal(inner.within, report?.id)
      assert.deepEqual(inner.content, report?.content)
    })
  }
  await t.test(
    'should take an unnamed engineer whom an Arabic paper quotes for nobody’s name',
    () => {
      const text = 'ونقلت صحيفة نور الميناء عن مهندس قوله إن الرافعة سقطت يوم الاثنين.'
      assert.deepEqual(readingsOf(text, 'ar'), [['مهندس', 'anonymous', 'نور الميناء']])
    }
  )
  await t.test('should make nothing of whom a person cites', () => {
    const text = 'La ministre Hélène Vautrin, citant un rapport, a affirmé que la digue tiendrait.'
    assert.deepEqual(readingsOf(text, 'fr'), [['Hélène Vautrin', 'person']])
  })
})

test('attributeArticle keeps who was told out of the name of who told it', async (t) => {
  const cases = [
    [
      'ru',
      '«Кран стоял здесь сорок лет», — сказала журналистам Анна Берг.',
      ['Анна Берг', 'журналистам']
    ],
    [
      'ar',
      'وأكد وزير النقل نبيل الصواري لوكالة رويترز أن الميناء سيفتح قريبا.',
      ['نبيل الصواري', 'Reuters', 'Reuters']
    ],
    [
      'de',
      'Die Ministerin Runa Holm sagte dem Sender Radio Seeblick, der Hafen werde bald öffnen.',
      ['Runa Holm', 'Radio Seeblick', 'Radio Seeblick']
    ],
    [
      'es',
      '“El puerto abrirá muy pronto”, dijo el ministro Tomás Reyes a la prensa.',
      ['Tomás Reyes', 'prensa']
    ],
    [
      'fr',
      'La préfète Inès Calvet, interrogée par l’AFP, a déclaré que le port rouvrirait.',
      ['Inès Calvet', undefined, 'AFP']
    ],
    [
      'zh',
      '港务局局长莱拉·萨巴对路透社记者表示，港口即将开放。',
      ['莱拉·萨巴', 'Reuters', 'Reuters']
    ]
  ] as const
  for (const [language, text, expected] of cases) {
    await t.test(`should read ${language}`, () => {
      const [one] = entryOf(text, {language}).attributions
      assert.deepEqual(one && [one.sourceName, one.venue, ...one.via], expected)
    })
  }
})

test('attributeArticle reads Chinese bodies, papers and people by their last words', async (t) => {
  const cases = [
    ['据海潮研究所测定，潮位高出平时两米。', '海潮研究所', 'organization'],
    ['据海潮研究报告，潮位高出平时两米。', '海潮研究报告', 'document'],
    ['岸边居民罗莎·林德说，水在夜里涨了两米。', '罗莎·林德', 'person']
  ] as const
  for (const [text, name, type] of cases) {
    await t.test(`should read ${name}`, () => {
      const [one] = entryOf(text, {language: 'zh'}).attributions
      assert.deepEqual([one?.sourceName, one?.sourceType], [name, type])
      assert.equal(one && wordsOf(text, one.source).endsWith(name), true)
    })
  }
})
