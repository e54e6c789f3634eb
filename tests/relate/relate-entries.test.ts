import assert from 'node:assert/strict'
import test from 'node:test'
import type {Entry} from '../../src/model/entry.ts'
import {archiveOf, withAttributions, withFields} from '../support/archive-of.ts'
import {storyOf} from '../support/story-of.ts'

const first = storyOf({
  id: 'dock-gazette/lock-strike',
  outlet: 'The Dock Gazette',
  day: '2040-02-03',
  headline: 'Keepers walk out at the sea lock',
  place: 'ARNHOLT',
  paragraphs: [
    'The sea lock will stay shut, Wharf Radio reported.',
    'Imre Salt said nobody had asked him. The Lock Office said it would wait.'
  ],
  statements: [
    {
      content: 'The sea lock will stay shut',
      name: 'Wharf Radio',
      type: 'outlet',
      footing: 'outlet'
    },
    {
      content: 'nobody had asked him',
      name: 'Imre Salt',
      type: 'person',
      footing: 'on-record',
      via: ['Wharf Radio']
    },
    {
      content: 'it would wait',
      name: 'The Lock Office',
      type: 'organization',
      footing: 'institution'
    }
  ]
})
const second = storyOf({
  id: 'wharf-radio/lock-talks',
  outlet: 'Wharf Radio',
  day: '2040-02-05',
  headline: 'Talks on the lock begin',
  place: 'Arnholt',
  paragraphs: [
    'The lock office said the talks went well. An official called them cold. Mr Salt said no more.'
  ],
  statements: [
    {
      content: 'the talks went well',
      name: 'lock office',
      type: 'organization',
      footing: 'institution'
    },
    {content: 'cold', name: 'official', type: 'anonymous', footing: 'unnamed'},
    {content: 'no more', name: 'Mr Salt', type: 'person', footing: 'on-record'}
  ]
})
const undated = storyOf({
  id: 'dock-gazette/notes',
  outlet: 'Dock Gazette',
  headline: 'Notes from the quay',
  paragraphs: ['Nothing moved.']
})

function ids(entries: readonly Entry[]): readonly string[] {
  return entries.map(({id}) => id)
}

test('relateEntries', async (t) => {
  const {archive} = archiveOf([undated, first, second])

  await t.test(
    'should put the newest first and undated copy last, whatever the order given',
    () => {
      const order = ['wharf-radio/lock-talks', 'dock-gazette/lock-strike', 'dock-gazette/notes']
      assert.deepEqual(ids(archive.entries), order)
      assert.deepEqual(ids(archiveOf([second, undated, first]).archive.entries), order)
      assert.deepEqual(
        archive.days.map(({date}) => date),
        ['2040-02-05', '2040-02-03']
      )
      assert.deepEqual(archive.undated, ['dock-gazette/notes'])
    }
  )

  await t.test('should know one outlet however it is written', () => {
    assert.deepEqual(
      archive.outlets.map(({slug, profile, stories}) => [slug, profile.name, stories.length]),
      [
        ['dock-gazette', 'The Dock Gazette', 2],
        ['wharf-radio', 'Wharf Radio', 1]
      ]
    )
    assert.equal(archive.names.outlets.get('The Dock Gazette'), 'dock-gazette')
  })

  await t.test('should count what rests on an outlet in the copy of others only', () => {
    const [gazette, radio] = archive.outlets
    assert.ok(gazette && radio)
    assert.deepEqual(
      radio.restingOn.map(({entry, attribution}) => `${entry} ${attribution}`),
      ['dock-gazette/lock-strike a1', 'dock-gazette/lock-strike a2']
    )
    assert.deepEqual(radio.citedBy, [{slug: 'dock-gazette', name: 'The Dock Gazette', count: 2}])
    assert.deepEqual(gazette.cites, [{slug: 'wharf-radio', name: 'Wharf Radio', count: 2}])
    assert.deepEqual([radio.statements, radio.unnamed], [3, 1])
  })

  await t.test('should know one source however it is written, and no person by surname', () => {
    assert.deepEqual(
      archive.sources.map(({slug, name, statements}) => [slug, name, statements.length]),
      [
        ['imre-salt', 'Imre Salt', 1],
        ['lock-office', 'lock office', 2],
        ['mr-salt', 'Mr Salt', 1]
      ]
    )
    const office = archive.sources[1]
    assert.ok(office)
    assert.deepEqual(office.aliases, ['The Lock Office'])
    assert.deepEqual([office.first, office.last], ['2040-02-03', '2040-02-05'])
    assert.deepEqual(
      office.carriers.map(({name}) => name),
      ['The Dock Gazette', 'Wharf Radio']
    )
  })

  await t.test('should keep outlets and unnamed sources out of the sources', () => {
    assert.equal(archive.names.sources.get('Wharf Radio'), undefined)
    assert.deepEqual(archive.unnamed, [{entry: 'wharf-radio/lock-talks', attribution: 'a2'}])
  })

  await t.test('should bring places together', () => {
    assert.deepEqual(
      archive.places.map(({slug, stories}) => [slug, stories.length]),
      [['arnholt', 2]]
    )
  })

  await t.test('should know a resolved place by its number, whatever it is called', () => {
    const position = {country: 'UA', latitude: 50.45, longitude: 30.52, geonameId: 703448}
    const kyiv = {name: 'Kyiv', from: 'dateline' as const, ...position}
    const related = archiveOf([
      withFields(first, {places: [{...kyiv, printed: 'KIEV'}]}),
      withFields(second, {places: [kyiv, {name: 'Lviv', from: 'text'}]})
    ]).archive
    assert.deepEqual(related.places, [
      {slug: 'kyiv', name: 'Kyiv', aliases: ['KIEV'], ...position, stories: [second.id, first.id]}
    ])
  })

  await t.test('should leave relations below the threshold and other acts out', () => {
    const doubted = withAttributions(first, [{shown: false}, {act: 'decision'}, {}])
    const related = archiveOf([doubted]).archive
    assert.deepEqual(
      related.sources.map(({slug}) => slug),
      ['lock-office']
    )
  })

  await t.test('should keep a withdrawn story in the entries and out of every list', () => {
    const withdrawn = withFields(second, {status: 'canceled'})
    const related = archiveOf([first, withdrawn]).archive
    assert.deepEqual(related.withdrawn, ['wharf-radio/lock-talks'])
    assert.equal(related.entries.length, 2)
    assert.deepEqual(
      related.days.map(({date}) => date),
      ['2040-02-03']
    )
    assert.deepEqual(related.unnamed, [])
    assert.deepEqual(
      related.outlets.map(({stories}) => stories.length),
      [1, 0]
    )
  })

  await t.test('should give configured outlets their names, aliases, domains and slugs', () => {
    const [story] = [
      withAttributions(first, [{sourceNames: ['wharfradio.example']}, {via: ['the Wharf']}, {}])
    ]
    const {outlets} = archiveOf([story], {
      outlets: [
        {
          name: 'Wharf Radio News',
          slug: 'wrn',
          aliases: ['Wharf'],
          domains: ['wharfradio.example']
        }
      ]
    }).archive
    assert.deepEqual(
      outlets.map(({slug, restingOn}) => [slug, restingOn.length]),
      [
        ['dock-gazette', 0],
        ['wrn', 2]
      ]
    )
  })

  await t.test('should know an outlet by the short form in brackets and by its web address', () => {
    const story = withAttributions(first, [
      {sourceNames: ['Agence du Port (ADP)']},
      {via: ['ADP']},
      {via: ['agenceduport.example']}
    ])
    assert.deepEqual(
      archiveOf([story]).archive.outlets.map(({slug, restingOn}) => [slug, restingOn.length]),
      [
        ['agence-du-port', 3],
        ['dock-gazette', 0]
      ]
    )
  })

  await t.test('should make no outlet of a paper or a person that words came through', () => {
    const story = withAttributions(first, [{via: ['a leaked memo']}, {via: ['Lock Office']}, {}])
    assert.deepEqual(
      archiveOf([story]).archive.outlets.map(({slug}) => slug),
      ['dock-gazette', 'wharf-radio']
    )
  })

  await t.test('should take names such as “constructor” for names', () => {
    const story = withAttributions(first, [
      {},
      {sourceNames: ['constructor']},
      {sourceNames: ['__proto__']}
    ])
    const {sources} = archiveOf([story]).archive
    assert.deepEqual(
      sources.map(({slug}) => slug),
      ['constructor', 'proto']
    )
  })
})
