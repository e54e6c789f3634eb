import assert from 'node:assert/strict'
import {test} from 'node:test'
import {entryOf} from './story.ts'

/** Name, type and carriers of every relation, in text order. */
function readingsOf(text: string, language: string, outlet?: string): unknown[] {
  return entryOf(text, {language, ...(outlet !== undefined && {outlet})}).attributions.map(
    ({sourceName, sourceType, via}) => [sourceName, sourceType, ...via]
  )
}

test('attributeArticle names sources in other languages', async (t) => {
  const cases = [
    [
      'fr',
      'Le ministre des Transports, Paul Garance, a affirmé lundi que le port rouvrirait. « Nous avons trouvé un accord », a-t-il ajouté. Deux responsables portuaires, cités par Radio Calanque, ont indiqué que rien n’était signé. La direction du port a refusé de répondre aux questions.',
      [
        ['Paul Garance', 'person'],
        ['Paul Garance', 'person'],
        ['deux responsables portuaires', 'anonymous', 'Radio Calanque'],
        ['direction du port', 'organization']
      ]
    ],
    [
      'es',
      'La ministra de Puertos, Elena Ruiz, afirmó este lunes que el muelle abrirá pronto. “No hay nada firmado”, dijo un funcionario del puerto. Según el diario El Faro, la huelga sigue. El sindicato rehusó hacer comentarios.',
      [
        ['Elena Ruiz', 'person'],
        ['un funcionario del puerto', 'anonymous'],
        ['El Faro', 'outlet'],
        ['sindicato', 'organization']
      ]
    ],
    [
      'de',
      'Verkehrsminister Jonas Brandt sagte am Montag, der Hafen werde bald öffnen. „Es ist nichts unterschrieben“, erklärte eine Sprecherin der Hafenbehörde. Laut der Zeitung Hafenbote gibt es keinen Plan.',
      [
        ['Jonas Brandt', 'person'],
        ['Hafenbehörde', 'organization'],
        ['Hafenbote', 'outlet']
      ]
    ],
    [
      'ru',
      'Министр транспорта Томас Рейл заявил, что порт скоро откроется. «Ничего не подписано», — сказал источник в правительстве. По данным газеты «Маяк», забастовка продолжается.',
      [
        ['Томас Рейл', 'person'],
        ['источник в правительстве', 'anonymous'],
        ['Маяк', 'outlet']
      ]
    ],
    [
      'ar',
      'قال وزير النقل نبيل الصواري إن الميناء سيفتح قريباً. وأضاف مصدر مسؤول في الوزارة أن شيئاً لم يوقع. وامتنع الوزير عن التعليق على الخبر.',
      [
        ['نبيل الصواري', 'person'],
        ['مصدر مسؤول في الوزارة', 'anonymous'],
        ['نبيل الصواري', 'person']
      ]
    ],
    [
      'he',
      'שר התחבורה, תמר אלון, אמר כי הנמל ייפתח בקרוב. גורם בכיר במשרד טען כי דבר לא נחתם. "אין שום הסכם על השולחן", הוסיף הגורם. בלשכת ראש הממשלה סירבו להגיב.',
      [
        ['תמר אלון', 'person'],
        ['גורם בכיר במשרד', 'anonymous'],
        ['גורם בכיר במשרד', 'anonymous'],
        ['לשכת ראש הממשלה', 'organization']
      ]
    ],
    [
      'zh',
      '交通部长林可星期一说，港口即将开放。一名不愿透露姓名的官员表示，目前没有签署任何文件。外交部发言人沈若川5日表示，岚海支持对话。她说，双方应当继续谈判。',
      [
        ['林可', 'person'],
        ['一名不愿透露姓名的官员', 'anonymous'],
        ['沈若川', 'person'],
        ['沈若川', 'person']
      ]
    ],
    [
      'pt',
      'O ministro dos Portos, Rui Salgado, disse que o cais abrirá em breve. “Nada foi assinado ainda”, afirmou uma fonte do governo.',
      [
        ['Rui Salgado', 'person'],
        ['uma fonte do governo', 'anonymous']
      ]
    ],
    [
      'it',
      'Il ministro dei Trasporti, Carlo Moretti, ha detto che il porto riaprirà presto. «Non è stato firmato nulla», ha aggiunto un funzionario del ministero.',
      [
        ['Carlo Moretti', 'person'],
        ['un funzionario del ministero', 'anonymous']
      ]
    ]
  ] as const
  for (const [language, text, expected] of cases) {
    await t.test(`should tell who speaks in ${language}`, () => {
      assert.deepEqual(readingsOf(text, language), expected)
    })
  }
  await t.test('should take who was told as carrier, and leave out the copy’s own outlet', () => {
    const text =
      '« Rien n’est signé pour le moment », a confié à Radio Calanque un conseiller du ministre.'
    assert.deepEqual(readingsOf(text, 'fr'), [
      ['un conseiller du ministre', 'anonymous', 'Radio Calanque']
    ])
    assert.deepEqual(readingsOf(text, 'fr', 'Radio Calanque'), [
      ['un conseiller du ministre', 'anonymous']
    ])
  })
  await t.test('should make no speaker of words that name none', () => {
    const text = 'Hier dans la rue, on entendait que le port avait fermé. Le ciel dit la pluie.'
    assert.deepEqual(readingsOf(text, 'fr'), [])
  })
})
