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
