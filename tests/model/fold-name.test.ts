import assert from 'node:assert/strict'
import test from 'node:test'
import {
  foldName,
  foldPersonName,
  splitShortForm,
  toHost,
  toSiteName
} from '../../src/model/fold-name.ts'

test('foldName', async (t) => {
  const same = [
    ['a leading article', 'the Harbour Office', 'Harbour Office'],
    ['an article in small letters of another language', 'la Casa Gris', 'Casa Gris'],
    ['case', 'HARBOUR OFFICE', 'Harbour Office'],
    ['a possessive', 'Harbour Office’s', 'Harbour Office'],
    ['dots in initials', 'U.N.', 'UN'],
    ['hyphens and accents', 'Agence-Littoral Été', 'agence littoral ete'],
    ['Arabic vowels', 'الوِزارة', 'الوزارة'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['an ampersand', 'Reyl & Sons', 'Reyl and Sons'],
    ['quotation marks', '“Radio Calder”', 'Radio Calder']
  ] as const
  for (const [name, one, other] of same) {
    await t.test(`should not mind ${name}`, () => {
      assert.equal(foldName(one), foldName(other))
    })
  }
  await t.test('should keep an article that begins a name in another language', () => {
    assert.notEqual(foldName('La Prensa'), foldName('Prensa'))
  })
  await t.test('should keep Japanese letters whole', () => {
    assert.equal(foldName('がぎ'), 'がぎ')
  })
})

test('foldPersonName', async (t) => {
  await t.test('should leave titles out before a full name', () => {
    assert.equal(foldPersonName('Prime Minister Dr. Ada Holm'), 'ada holm')
  })
  await t.test('should not reduce a title and surname to the surname', () => {
    assert.equal(foldPersonName('Mr. Holm'), 'mr holm')
  })
})

test('splitShortForm', async (t) => {
  await t.test('should take a short form out of its brackets', () => {
    assert.deepEqual(splitShortForm('Agence Littoral (AL)'), {name: 'Agence Littoral', short: 'AL'})
  })
  await t.test('should leave other brackets alone', () => {
    assert.deepEqual(splitShortForm('Harbour Office (acting)'), {name: 'Harbour Office (acting)'})
  })
})

test('toHost and toSiteName', async (t) => {
  await t.test('should find the site in a web address', () => {
    assert.equal(toHost('https://www.Calder.example/'), 'calder.example')
    assert.equal(toSiteName('news.calder.co.uk'), 'calder')
    assert.equal(toSiteName('calder.com'), 'calder')
  })
  await t.test('should leave other names alone', () => {
    assert.equal(toHost('Radio Calder'), undefined)
  })
})
