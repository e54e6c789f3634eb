import assert from 'node:assert/strict'
import test from 'node:test'
import {parseBylineField} from '../../../src/parse/fields/byline-field.ts'

test('parseBylineField', async (t) => {
  const cases = [
    ['two names', 'By INA HOLM and Bo d’Arc', ['INA HOLM', 'Bo d’Arc']],
    ['first names alone', 'Ina and Per', ['Ina', 'Per']],
    ['no title and no house', 'By Ina Holm, Lantern Press Political Correspondent', ['Ina Holm']],
    ['no university', 'Bo A. Ahl, Norvane State University', ['Bo A. Ahl']],
    ['no agency', 'Von Karla Weiß, dpa', ['Karla Weiß']],
    ['no place', 'By Ina Holm in Port Bell', ['Ina Holm']],
    ['a name in a script without capitals', 'بقلم: سليم حداد', ['سليم حداد']],
    ['no initials of a desk', 'gr/bp', []],
    ['no chain of agencies', 'NTB-AFP-DPA', []],
    ['nobody in a role', 'Staff Reporter', []],
    ['no house', 'The Sports Desk', []],
    ['no address', 'ina@lantern.example', []]
  ] as const
  for (const [name, text, expected] of cases) {
    await t.test(`should read ${name}`, () => {
      assert.deepEqual(parseBylineField(text), expected)
    })
  }
})
