import assert from 'node:assert/strict'
import test from 'node:test'
import {decodeGazetteer} from '../../src/attribute/places/decode-gazetteer.ts'
import {encodeGazetteer} from './encode-gazetteer.ts'

/** A row of GeoNames’ table. */
function row(
  id: number,
  name: string,
  others: string,
  rest: {
    at: readonly [number, number]
    kind?: string
    country: string
    region?: string
    population: number
  }
): string {
  const {at, kind = 'PPL', country, region = '', population} = rest
  const cells = [id, name, name, others, ...at, 'P', kind, country, '', region, '', '', '']
  return [...cells, population, '', '', '', '2040-01-02'].join('\t')
}

const table = [
  row(7, 'Salt Harbour', '', {
    at: [45.123, -63.5],
    country: 'CA',
    region: '07',
    population: 12_000
  }),
  row(9, 'Öre', 'Orre,ore,صالة', {
    at: [-1.005, 179.99],
    kind: 'PPLC',
    country: 'SE',
    population: 900_000
  }),
  row(3, 'Orre', '', {at: [10, 10], country: 'NO', population: 40_000}),
  row(4, 'Hamlet', '', {at: [10, 10], country: 'NO', population: 400})
].join('\n')

test('encodeGazetteer', async (t) => {
  const gazetteer = decodeGazetteer(encodeGazetteer(table))

  await t.test('should keep what the decoder needs to tell a place', () => {
    assert.deepEqual(gazetteer.placesNamed('SALT HARBOUR'), [
      {
        id: 7,
        name: 'Salt Harbour',
        country: 'CA',
        region: 'Nova Scotia',
        latitude: 45.12,
        longitude: -63.5,
        population: 11585,
        capital: false
      }
    ])
    const [capital] = gazetteer.placesNamed('Öre')
    assert.deepEqual(capital && [capital.name, capital.longitude, capital.capital], [
      'Öre',
      179.99,
      true
    ])
  })

  await t.test('should keep other names in scripts wires write', () => {
    assert.deepEqual(
      gazetteer.placesNamed('صالة').map(({id}) => id),
      [9]
    )
  })

  await t.test(
    'should leave a name to the place whose own it is, and leave small places out',
    () => {
      assert.deepEqual(
        gazetteer.placesNamed('Orre').map(({id}) => id),
        [3]
      )
      assert.deepEqual(gazetteer.placesNamed('Hamlet'), [])
    }
  )

  await t.test('should know countries by their names in several languages', () => {
    assert.equal(gazetteer.countryNamed('Suède'), 'SE')
    assert.equal(gazetteer.countryNamed('U.K.'), 'GB')
    assert.equal(gazetteer.countryNamed('Ruritania'), undefined)
  })

  await t.test('should give the same text for the same table', () => {
    assert.equal(encodeGazetteer(table), encodeGazetteer(table))
  })
})

test('decodeGazetteer', async (t) => {
  await t.test('should refuse a file that is none', () => {
    assert.throws(() => decodeGazetteer('something else'), /Unexpected gazetteer file/u)
  })
})
