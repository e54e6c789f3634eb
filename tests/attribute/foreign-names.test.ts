import assert from 'node:assert/strict'
import {test} from 'node:test'
import {entryOf} from './story.ts'

/** Name, type and role of the first relation. */
function firstOf(text: string, language: string): unknown[] {
  const [one] = entryOf(text, {language}).attributions
  return one ? [one.sourceName, one.sourceType, ...(one.role === undefined ? [] : [one.role])] : []
}

test('attributeArticle tells a name from the words of an office', async (t) => {
  const cases = [
    [
      'fr',
      'La ministre de la Culture, Inès Calvet, a déclaré que le musée rouvrirait.',
      ['Inès Calvet', 'person', 'ministre de la Culture']
    ],
    [
      'fr',
      'Le ministre des Transports Paul Garance a déclaré que le port rouvrirait.',
      ['Paul Garance', 'person', 'ministre des Transports']
    ],
    [
      'es',
      'El ministro de Hacienda de Corvania, Omar al-Hadid, señaló que el muelle abrirá.',
      ['Omar al-Hadid', 'person', 'ministro de Hacienda de Corvania']
    ],
    [
      'it',
      'Il presidente della Camera, Carlo Moretti, ha detto che il porto riaprirà.',
      ['Carlo Moretti', 'person', 'presidente della Camera']
    ],
    [
      'pt',
      'O ministro da Defesa de Norvane, Rui Salgado, disse que o cais abrirá.',
      ['Rui Salgado', 'person', 'ministro da Defesa de Norvane']
    ],
    [
      'de',
      'Der Analyst Lee Min-ho vom Institut Seeblick sagte, der Hafen werde bald öffnen.',
      ['Lee Min-ho', 'person', 'Analyst']
    ],
    [
      'de',
      'Betriebsratschefin Alma Voss sagte, der Hafen werde bald öffnen.',
      ['Alma Voss', 'person', 'Betriebsratschefin']
    ]
  ] as const
  for (const [language, text, expected] of cases) {
    await t.test(`should name ${expected[0]} in ${language}`, () => {
      assert.deepEqual(firstOf(text, language), expected)
    })
  }
  await t.test('should name nobody where a name may be part of the office', () => {
    const text = 'El presidente del Banco Norte Unido dijo que el muelle abrirá pronto.'
    assert.deepEqual(firstOf(text, 'es'), [null, 'person'])
  })
})

test('attributeArticle names bodies as they stand as a subject', async (t) => {
  const cases = [
    [
      'de',
      'Nach Angaben des Fischereiministeriums bleibt der Hafen bis Montag zu.',
      ['Fischereiministerium', 'organization']
    ],
    [
      'de',
      'Der Hafen bleibt zu, sagte eine Sprecherin des Küstenamtes.',
      ['Küstenamt', 'organization']
    ],
    ['ru', 'По данным министерства связи, порт закрыт.', ['министерство связи', 'organization']]
  ] as const
  for (const [language, text, expected] of cases) {
    await t.test(`should name ${expected[0]}`, () => {
      assert.deepEqual(firstOf(text, language), expected)
    })
  }
  const unsure = [
    ['the nominative of a person', 'ru', 'По словам министра Томаса Рейла, порт закрыт.', 'person'],
    [
      'the nominative of an adjective',
      'de',
      'Nach Angaben des zuständigen Hafenamtes bleibt der Kai bis Montag zu.',
      'organization'
    ],
    [
      'which of several bodies are meant',
      'es',
      'El muelle abrirá el lunes, anunciaron los dos gobiernos.',
      'organization'
    ]
  ] as const
  for (const [what, language, text, type] of unsure) {
    await t.test(`should give no name where it is not sure of ${what}`, () => {
      assert.deepEqual(firstOf(text, language), [null, type])
    })
  }
})

test('attributeArticle takes “he” for nobody where another was named since', () => {
  const text =
    'La ministre Hélène Vautrin a déclaré que le port restait fermé.\n\nLe préfet Marc Orsel est venu sur le quai. « Rien ne va plus dans ce port », a-t-il écrit.'
  const names = entryOf(text, {language: 'fr'}).attributions.map(({sourceName}) => sourceName)
  assert.deepEqual(names, ['Hélène Vautrin', null])
})

test('attributeArticle takes nobody for another', async (t) => {
  const namesOf = (text: string, language: string): unknown[] =>
    entryOf(text, {language}).attributions.map(({sourceName}) => sourceName)

  await t.test('should not take one office for another that shares a word', () => {
    const text =
      'A ministra do Mar, Joana Prates, disse que a praia fecha.\n\nO diretor do Instituto do Mar disse que o vento muda.'
    assert.deepEqual(namesOf(text, 'pt'), ['Joana Prates', null])
  })
  await t.test('should not choose between two who hold an office of one name', () => {
    const text =
      'El ministro de Pesca, Juan Rivas, dijo que la flota sale. El ministro de Obras, Luis Sanz, dijo que el muelle abre.\n\nEl ministro aseguró que no hay peligro.'
    assert.deepEqual(namesOf(text, 'es'), ['Juan Rivas', 'Luis Sanz', null])
  })
  await t.test('should bring a Russian name to the one met before, and to no other', () => {
    const text =
      'Министр связи Пётр Лунин заявил, что порт открыт. По словам Лунина, паром уйдёт в срок. По словам Берга, парома не будет.'
    assert.deepEqual(namesOf(text, 'ru'), ['Пётр Лунин', 'Пётр Лунин', null])
  })
  await t.test('should not give a country for a person’s name', () => {
    assert.deepEqual(namesOf('Norvane aseguró que enviará ayuda al puerto.', 'es'), [null])
  })
})

test('attributeArticle reads what stands around a name', async (t) => {
  const cases = [
    [
      'a trade in German',
      'de',
      'Anwohnerin Petra Kramm sagte, das Wasser sei gestiegen.',
      ['Petra Kramm', 'person', 'Anwohnerin']
    ],
    [
      'a trade in Arabic',
      'ar',
      'وقال الصياد ماجد الساحلي إن الماء ارتفع ليلا.',
      ['ماجد الساحلي', 'person', 'الصياد']
    ],
    [
      'a house a person speaks for in Arabic',
      'ar',
      'وقال المتحدث باسم وزارة النقل ماجد الساحلي إن الميناء مغلق.',
      ['ماجد الساحلي', 'person', 'المتحدث باسم وزارة النقل']
    ],
    [
      'an office that belongs to something in Hebrew',
      'he',
      'מפקד משמר החוף, אורי דגן, אמר כי הנמל סגור.',
      ['אורי דגן', 'person', 'מפקד משמר החוף']
    ],
    [
      'a country in the Russian genitive',
      'ru',
      'Президент Норваны Томас Рейл заявил, что порт открыт.',
      ['Томас Рейл', 'person', 'Президент Норваны']
    ],
    [
      'a name behind an office that is cited',
      'pt',
      'Segundo o comandante do porto, Artur Neves, o rebocador chega na sexta.',
      ['Artur Neves', 'person', 'comandante do porto']
    ],
    [
      'a short form',
      'es',
      'La OPM advirtió que el agua no es potable en el puerto.',
      ['OPM', 'organization']
    ],
    [
      'a paper in Arabic',
      'ar',
      'وأفاد بيان للوزارة بأن الجسر سيعاد بناؤه قريبا.',
      ['بيان للوزارة', 'document']
    ],
    [
      'a body in the Russian locative',
      'ru',
      'Порт закрыт до понедельника, сообщили в МЧС.',
      ['МЧС', 'organization']
    ]
  ] as const
  for (const [what, language, text, expected] of cases) {
    await t.test(`should read ${what}`, () => {
      assert.deepEqual(firstOf(text, language), expected)
    })
  }
  await t.test('should take no person in front of a verb for what was said', () => {
    const text = 'La procureure de Valmer, Anne Le Guen, a annoncé l’ouverture d’une enquête.'
    assert.deepEqual(firstOf(text, 'fr'), [])
  })
})

test('attributeArticle reads “as X reported” and “zufolge” at the head of a sentence', async (t) => {
  const cases = [
    ['ru', 'Как сообщил источник в порту, паром уйдёт в срок.', ['источник в порту', 'anonymous']],
    [
      'it',
      'Come ha riferito il ministero, il traghetto parte domani.',
      ['ministero', 'organization']
    ],
    [
      'de',
      'Der Hafenpolizei zufolge gab es am Kai keine Verletzten.',
      ['Hafenpolizei', 'organization']
    ],
    ['de', 'Einem internen Papier zufolge fehlen dem Hafen Millionen.', [null, 'document']],
    [
      'de',
      'Der Kai bleibe gesperrt, teilte die Hafenbehörde mit.',
      ['Hafenbehörde', 'organization']
    ]
  ] as const
  for (const [language, text, expected] of cases) {
    await t.test(`should read ${text.slice(0, 30)}`, () => {
      assert.deepEqual(firstOf(text, language), expected)
    })
  }
})

test('attributeArticle gives bodies no name of a person', async (t) => {
  const cases = [
    [
      'ru',
      'Представитель МИД Норваны Ян Берг сообщил, что посла вызвали.',
      ['Ян Берг', 'person', 'Представитель МИД Норваны']
    ],
    ['ru', 'Глава Минтранса отметил, что деньги на мост есть.', [null, 'person']],
    [
      'pt',
      'Como noticiou o Diário do Porto, o contrato foi anulado.',
      ['Diário do Porto', 'outlet']
    ],
    ['zh', '市民王兰说：“水涨得太快了。”', ['王兰', 'person', '市民']],
    ['ar', 'وقال المتحدث باسم الهيئة لصحافيين إن الميناء مغلق.', ['الهيئة', 'organization']],
    ['ar', 'وأعلن الجيش في بيان أن السفينة غادرت الميناء.', ['الجيش', 'organization']],
    ['fr', 'La Roue a affirmé que la digue tiendrait tout l’hiver.', [null, 'person']],
    [
      'de',
      'Zwei Insider sagten, der Verkauf des Hafens sei geplatzt.',
      ['Zwei Insider', 'anonymous']
    ]
  ] as const
  for (const [language, text, expected] of cases) {
    await t.test(`should read ${text.slice(0, 30)}`, () => {
      assert.deepEqual(firstOf(text, language), expected)
    })
  }
})
