import assert from 'node:assert/strict'
import test from 'node:test'
import {parseEmbargo} from '../../../src/parse/fields/embargo.ts'
import {parseMonth} from '../../../src/parse/fields/month.ts'

test('parseEmbargo', async (t) => {
  const cases = [
    ['English', 'EMBARGOED UNTIL 0001 GMT, March 6', '2031-03-06T00:01Z'],
    ['French', 'Sous embargo jusqu’au 6 mars 2031', '2031-03-06'],
    ['French with a time', 'Embargo jusqu’au 6 mars à 18h30', '2031-03-06T18:30'],
    ['Spanish', 'EMBARGADO HASTA EL 6 de marzo de 2031', '2031-03-06'],
    ['Portuguese', 'Embargado até 6 de março de 2031', '2031-03-06'],
    ['German', 'Sperrfrist: 6. März', '2031-03-06'],
    ['German with a time', 'SPERRFRIST 6. März, 18.00 Uhr', '2031-03-06T18:00'],
    ['Italian', 'Sotto embargo fino al 6 marzo 2031', '2031-03-06'],
    ['Russian', 'Эмбарго до 6 марта 2031', '2031-03-06'],
    ['Arabic', 'محظور النشر حتى 6 مارس 2031', '2031-03-06'],
    ['Hebrew', 'אמברגו עד 6 במרץ 2031', '2031-03-06']
  ] as const
  for (const [language, line, until] of cases) {
    await t.test(`should read a line in ${language}`, () => {
      assert.equal(parseEmbargo(line, '2031-03-05'), until)
    })
  }
  await t.test('should leave news of an embargo alone', () => {
    for (const headline of [
      'Embargo on oil lifted after talks',
      'Embargo de petróleo termina en marzo',
      'Эмбарго до сих пор действует'
    ])
      assert.equal(parseEmbargo(headline, '2031-03-05'), undefined)
  })
})

test('parseMonth', async (t) => {
  await t.test('should read a Hebrew month with and without “in”', () => {
    assert.deepEqual(['ינואר', 'בינואר', 'ב-ינואר', 'במאי'].map(parseMonth), [1, 1, 1, 5])
  })
})
