import assert from 'node:assert/strict'
import test from 'node:test'
import {findCountries} from '../../src/attribute/places/story-countries.ts'
import {foldPlace} from '../../src/attribute/places/fold-place.ts'
import {findNamedPlaces} from '../../src/attribute/places/named-places.ts'
import {loadGazetteer} from '../../src/attribute/places/load-gazetteer.ts'
import {resolvePlace} from '../../src/attribute/places/resolve-place.ts'
import {processText} from '../../src/pipeline/per-file.ts'
import type {Entry} from '../../src/model/entry.ts'

const gazetteer = loadGazetteer()

function readEntry(text: string): Entry {
  const [entry] = processText(
    {text, file: 'story.txt', id: 'story', received: '2040-05-03'},
    {
      read: {root: '.', maxBytes: 5_000_000},
      outlets: [],
      minConfidence: 0.5,
      model: 'rules'
    }
  ).entries
  assert.ok(entry)
  return entry
}

/** “Name, country or state” of the place meant; `undefined` where it is left open. */
function meant(printed: string, story = ''): string | undefined {
  const found = resolvePlace(printed, gazetteer, () => findCountries(story, gazetteer))
  return found && `${found.place.name}, ${found.place.region ?? found.place.country}`
}

test('resolvePlace', async (t) => {
  const certain = [
    ['a capital', 'GENEVA', 'Geneva, CH'],
    ['a name of old', 'PEKING', 'Beijing, CN'],
    ['another spelling', 'KIEV', 'Kyiv, UA'],
    ['an old name of a city', 'BOMBAY', 'Mumbai, IN'],
    ['the name of a language', 'Moscou', 'Moscow, RU'],
    ['a place without its accents', 'SAO PAULO', 'São Paulo, BR'],
    ['a short word written out', 'ST. PAUL, Minn.', 'Saint Paul, Minnesota'],
    ['a state behind a small town', 'WASHINGTON, Pa.', 'Washington, Pennsylvania'],
    ['the same name without it', 'WASHINGTON', 'Washington, District of Columbia'],
    ['a state in capitals', 'PONTIAC, MICH.', 'Pontiac, Michigan'],
    ['a province', 'LONDON, Ont.', 'London, Ontario'],
    ['a country behind the place', 'TBILISI, Georgia', 'Tbilisi, GE'],
    ['a country in brackets', 'Lviv (Ukraine)', 'Lviv, UA'],
    ['a state of the same name', 'ATLANTA, Georgia', 'Atlanta, Georgia'],
    ['an American city that stands alone', 'ST. LOUIS', 'St. Louis, Missouri'],
    ['an organisation that is a place', 'UNITED NATIONS', 'New York City, New York'],
    ['Arabic', 'القاهرة', 'Cairo, EG'],
    ['Arabic with its country', 'دمشق، سوريا', 'Damascus, SY'],
    ['Hebrew', 'ירושלים', 'Jerusalem, IL'],
    ['Persian', 'تهران', 'Tehran, IR'],
    ['Russian', 'МОСКВА', 'Moscow, RU'],
    ['Chinese', '北京', 'Beijing, CN'],
    ['Japanese', 'ワシントン', 'Washington, District of Columbia'],
    ['Korean', '서울', 'Seoul, KR'],
    ['Hindi', 'नयी दिल्ली', 'New Delhi, IN'],
    ['Turkish', 'İZMİR', 'İzmir, TR']
  ] as const
  for (const [name, printed, expected] of certain) {
    await t.test(`should know ${name}: ${printed}`, () => {
      assert.equal(meant(printed), expected)
    })
  }

  await t.test('should choose by the countries and states the story names', () => {
    assert.equal(meant('SPRINGFIELD', 'the governor of Illinois said'), 'Springfield, Illinois')
    assert.equal(meant('SAN JOSE', 'Costa Rica recalled its envoy'), 'San José, CR')
    assert.equal(meant('VALENCIA', 'el Gobierno de España'), 'Valencia, ES')
    assert.equal(meant('BIRMINGHAM', 'a court in Alabama'), 'Birmingham, Alabama')
  })

  await t.test('should leave open what neither the story nor size decides', () => {
    for (const [printed, story] of [
      ['SPRINGFIELD', ''],
      ['SAN JOSE', 'between Costa Rica and the United States'],
      ['BIRMINGHAM', 'officials of the United States'],
      ['CHATHAM, Kent', ''],
      ['COLDWATER', ''],
      ['BUTLER, Ohio', ''],
      ['SALT HARBOUR', '']
    ] as const) {
      assert.equal(meant(printed, story), undefined, printed)
    }
  })

  await t.test(
    'should not take a far smaller place for its namesake the story is not about',
    () => {
      assert.equal(meant('PARIS', 'The United States and Texas'), 'Paris, FR')
      assert.equal(meant('BOSTON', 'The Bank of New England'), 'Boston, Massachusetts')
    }
  )
})

test('findNamedPlaces', async (t) => {
  const named = (text: string, language = 'en') =>
    findNamedPlaces(text, language, {
      openGazetteer: () => gazetteer,
      countries: () => findCountries(text, gazetteer)
    }).map(({found}) => `${found.place.name}, ${found.place.region ?? found.place.country}`)

  await t.test('should find places with their state, and large ones behind “in”', () => {
    assert.deepEqual(named('In Dayton, Ohio, and later in Warsaw, both sides met.'), [
      'Dayton, Ohio',
      'Warsaw, PL'
    ])
    assert.deepEqual(named('Il a atterri à Londres.', 'fr'), ['London, England'])
  })

  await t.test('should not take people, teams and countries for places', () => {
    for (const text of [
      'Ms Kuroda, Japan’s envoy, left.',
      'Mr London said so.',
      'He plays in Paris Rovers colours.',
      'Prices rose in Mexico.',
      'The firm is based in Nancy.'
    ]) {
      assert.deepEqual(named(text), [], text)
    }
  })

  await t.test('should find none where the words before places are not known', () => {
    assert.deepEqual(named('W Warszawie', 'pl'), [])
  })
})

test('foldPlace', async (t) => {
  await t.test('should make one key of the spellings of a name', () => {
    for (const [one, other] of [
      ['ST. LOUIS', 'Saint Louis'],
      ['Zürich', 'ZURICH'],
      ['İSTANBUL', 'Istanbul'],
      ['北京市', '北京'],
      ['الخرطوم', 'خرطوم'],
      ['کابل', 'كابل'],
      ["N'Djamena", 'N’Djamena']
    ] as const) {
      assert.equal(foldPlace(one), foldPlace(other))
    }
  })
})

test('places of an entry', async (t) => {
  await t.test('should keep the dateline as printed and tell what the place rests on', () => {
    const entry = readEntry(
      'KIEV, Ukraine (AP) - The harbour master said on Monday that the ferry from Odessa, Ukraine, will sail again.\n'
    )
    assert.equal(entry.fields.dateline?.place, 'KIEV, Ukraine')
    assert.deepEqual(
      entry.fields.places?.map(({name, printed, from, country}) => [name, printed, from, country]),
      [
        ['Kyiv', 'KIEV, Ukraine', 'dateline', 'UA'],
        ['Odesa', 'Odessa', 'text', 'UA']
      ]
    )
    assert.deepEqual(
      entry.fields.derived
        .filter(({field}) => field.startsWith('places.'))
        .map(({field, rule, span}) => [field, rule, span && entry.text.slice(...span)]),
      [
        ['places.0', 'place-by-region', 'KIEV, Ukraine'],
        ['places.1', 'place-by-region', 'Odessa']
      ]
    )
  })

  await t.test('should take both places of a dateline with two', () => {
    const entry = readEntry(
      'BEIRUT/THE HAGUE, March 7 (Reuters) - Both sides said they had agreed to meet again.\n'
    )
    assert.deepEqual(
      entry.fields.places?.map(({name}) => name),
      ['Beirut', 'The Hague']
    )
  })

  await t.test('should leave an unknown place as it is printed', () => {
    const entry = readEntry('SALT HARBOUR, June 3 (Meridian) - The port opened again on Monday.\n')
    assert.deepEqual(entry.fields.places, [{name: 'SALT HARBOUR', from: 'dateline'}])
    assert.ok(entry.fields.derived.every(({field}) => !field.startsWith('places.')))
  })
})
