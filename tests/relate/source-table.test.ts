import assert from 'node:assert/strict'
import test from 'node:test'
import type {SourceType} from '../../src/model/attribution.ts'
import type {Archive} from '../../src/model/archive.ts'
import type {Entry} from '../../src/model/entry.ts'
import {toEntryId} from '../../src/model/ids.ts'
import {sourceFooting} from '../../src/model/source-footing.ts'
import {archiveOf, withAttributions, withFields} from '../support/archive-of.ts'
import {storyOf} from '../support/story-of.ts'

/** A story in which one source after the other says something. */
function storyBy(id: string, day: string, ...names: readonly string[]): Entry {
  return storyOf({
    id,
    outlet: 'The Dock Gazette',
    day,
    headline: `Said on ${day}`,
    paragraphs: names.map((name, index) => `${name} said word ${index}.`),
    statements: names.map((name, index) => {
      const type = typeOf(name)
      return {content: `word ${index}`, name, type, footing: sourceFooting(type)}
    })
  })
}

function typeOf(name: string): Extract<SourceType, 'person' | 'organization' | 'outlet'> {
  if (/Radio/u.test(name)) return 'outlet'
  return /Office|Authority|HA|table/u.test(name) ? 'organization' : 'person'
}

/** Every source with what it says: `slug: Name (Alias, Alias) 2`. */
function sourcesOf({sources}: Archive): readonly string[] {
  return sources.map(({slug, name, aliases, statements}) => {
    const also = aliases.length > 0 ? ` (${aliases.join(', ')})` : ''
    return `${slug}: ${name}${also} ${statements.length}`
  })
}

const lock = storyBy('dock/lock', '2040-02-03', 'Imre Salt', 'The Lock Office')
const cup = storyBy('dock/cup', '2040-02-04', 'Imre Salt', 'I. Salt')
const quay = storyBy('quay/2040/gates', '2040-02-05', 'Dr Imre Salt', 'Lock Office')

test('the source table', async (t) => {
  await t.test('should leave everything as it is where it is silent', () => {
    const {archive} = archiveOf([lock, cup, quay], {}, 'sources:\n')
    assert.deepEqual(sourcesOf(archive), [
      'i-salt: I. Salt 1',
      'imre-salt: Imre Salt (Dr Imre Salt) 3',
      'lock-office: Lock Office (The Lock Office) 2'
    ])
    assert.deepEqual(archive.unmatched, [])
    assert.equal(archive.names.within.size, 0)
  })
  await t.test('should bring names together and print the one it states', () => {
    const {archive} = archiveOf(
      [lock, cup, quay],
      {},
      'sources:\n  - name: Salt the keeper\n    aliases: [Imre Salt, I. Salt]\n'
    )
    assert.deepEqual(sourcesOf(archive), [
      'lock-office: Lock Office (The Lock Office) 2',
      'salt-the-keeper: Salt the keeper (Imre Salt, Dr Imre Salt, I. Salt) 4'
    ])
    assert.equal(archive.names.sources.get('I. Salt'), 'salt-the-keeper')
    assert.equal(archive.sources[1]?.stated, true)
    assert.equal(archive.sources[0]?.stated, false)
  })
  await t.test('should tell two people of one name apart by story and folder', () => {
    const {archive} = archiveOf(
      [lock, cup, quay],
      {},
      `sources:
  - name: Imre Salt, keeper
    aliases: [Imre Salt]
    stories: [quay, dock/lock.txt]
  - name: Imre Salt
    slug: striker
    aliases: [I. Salt]
    stories: dock/cup
`
    )
    assert.deepEqual(sourcesOf(archive), [
      'striker: Imre Salt (I. Salt) 2',
      'imre-salt-keeper: Imre Salt, keeper (Dr Imre Salt, Imre Salt) 2',
      'lock-office: Lock Office (The Lock Office) 2'
    ])
    const {names} = archive
    assert.equal(names.sources.get('Imre Salt'), undefined)
    assert.equal(names.within.get(lock.id)?.get('Imre Salt'), 'imre-salt-keeper')
    assert.equal(names.within.get(cup.id)?.get('Imre Salt'), 'striker')
  })
  await t.test('should follow the narrowest word, and leave other stories to the rest', () => {
    const {archive} = archiveOf(
      [lock, cup, quay],
      {},
      `sources:
  - name: Imre Salt
  - name: Imre Salt
    slug: striker
    stories: dock
  - name: Imre Salt
    slug: namesake
    stories: dock/cup
`
    )
    assert.deepEqual(
      archive.sources.filter(({name}) => name === 'Imre Salt').map(({slug}) => slug),
      ['imre-salt', 'namesake', 'striker']
    )
    assert.equal(archive.names.within.get(quay.id)?.get('Dr Imre Salt'), undefined)
    assert.equal(archive.names.sources.get('Dr Imre Salt'), 'imre-salt')
  })
  await t.test('should link a name in a byline to the one it means in that story', () => {
    const byline = withFields(storyBy('dock/notes', '2040-02-06', 'Ida Moor'), {
      byline: ['Imre Salt']
    })
    const table =
      'sources:\n  - name: Imre Salt\n    slug: striker\n    stories: [dock/cup, dock/notes]\n'
    const {context} = archiveOf([lock, cup, byline], {}, table)
    assert.equal(context.sourceNamed('Imre Salt', byline)?.slug, 'striker')
    assert.equal(context.sourceNamed('Imre Salt', lock)?.slug, 'imre-salt')
    assert.equal(context.sourceNamed('Imre Salt', undefined), undefined)
  })
  await t.test('should take the short form of a name along, and only that way round', () => {
    const one = storyBy('dock/one', '2040-02-03', 'Harbour Authority (HA)')
    const other = storyBy('dock/other', '2040-02-04', 'Harbour Authority', 'HA')
    assert.deepEqual(sourcesOf(archiveOf([one, other]).archive), [
      'harbour-authority: Harbour Authority (HA) 3'
    ])
    const whole = 'sources:\n  - name: The Authority\n    aliases: Harbour Authority\n'
    assert.deepEqual(sourcesOf(archiveOf([one, other], {}, whole).archive), [
      'authority: The Authority (Harbour Authority, HA) 3'
    ])
    const short = 'sources:\n  - name: Health Agency\n    aliases: HA\n'
    assert.deepEqual(sourcesOf(archiveOf([one, other], {}, short).archive), [
      'harbour-authority: Harbour Authority (HA) 2',
      'health-agency: Health Agency (HA) 1'
    ])
  })
  await t.test('should give pinned addresses first, and the others what is left', () => {
    const table = 'sources:\n  - name: Lock Office\n  - name: Imre Salt\n    slug: lock-office\n'
    assert.deepEqual(sourcesOf(archiveOf([lock], {}, table).archive), [
      'lock-office: Imre Salt 1',
      'lock-office-2: Lock Office (The Lock Office) 1'
    ])
  })
  await t.test('should state a type, for the statements, too, but never name the unnamed', () => {
    const unnamed = withAttributions(storyBy('dock/who', '2040-02-06', 'Lock Office'), [
      {sourceType: 'anonymous', footing: 'unnamed'}
    ])
    const silent = withAttributions(quay, [{}, {footing: 'no-comment', act: 'no-comment'}])
    const table = 'sources:\n  - name: Lock Office\n    type: document\n'
    const {archive} = archiveOf([lock, silent, unnamed], {}, table)
    const office = archive.sources.find(({name}) => name === 'Lock Office')
    assert.equal(office?.type, 'document')
    const said = archive.entries.map(({attributions}) =>
      attributions.map(({sourceType, footing}) => `${sourceType} ${footing}`).at(-1)
    )
    assert.deepEqual(said, ['anonymous unnamed', 'document no-comment', 'document document'])
  })
  await t.test('should make a source of what was taken for an outlet', () => {
    const radio = storyBy('dock/radio', '2040-02-06', 'Radio Users')
    assert.deepEqual(
      archiveOf([radio]).archive.outlets.map(({slug}) => slug),
      ['dock-gazette', 'radio-users']
    )
    const {archive} = archiveOf(
      [radio],
      {},
      'sources:\n  - name: Radio Users\n    type: organization\n'
    )
    assert.deepEqual(
      archive.outlets.map(({slug}) => slug),
      ['dock-gazette']
    )
    assert.deepEqual(sourcesOf(archive), ['radio-users: Radio Users 1'])
  })
  await t.test('should make no source and no outlet of names that are none', () => {
    const odd = storyBy('dock/odd', '2040-02-06', 'the table', 'Radio Nothing', 'Imre Salt')
    const {archive, context} = archiveOf([odd], {}, 'ignore: [The table, Radio Nothing]\n')
    assert.deepEqual(sourcesOf(archive), ['imre-salt: Imre Salt 1'])
    assert.deepEqual(
      archive.outlets.map(({slug}) => slug),
      ['dock-gazette']
    )
    assert.equal(archive.entries[0]?.attributions.length, 3)
    assert.deepEqual(context.link('the table', odd), {text: 'the table'})
    assert.deepEqual(archive.unmatched, [])
  })
  await t.test('should tell which of its words fit nothing', () => {
    const radio = storyBy('dock/radio', '2040-02-06', 'Wharf Radio', 'Imre Salt')
    const {archive} = archiveOf(
      [radio],
      {},
      `sources:
  - name: Nobody Here
    aliases: [Imre Salt, Saltt, imre salt]
  - name: Wharf Radio
  - name: Ida Moor
    aliases: [Moor]
    stories: [dock/radio, dock/gone]
ignore: [the chair]
`
    )
    assert.deepEqual(
      archive.unmatched.map(({word, kind}) => `${word.line}: ${word.text} (${kind})`),
      [
        '3: Saltt (name)',
        '4: Wharf Radio (outlet)',
        '5: Ida Moor (name)',
        '7: dock/gone (place)',
        '8: the chair (name)'
      ]
    )
  })
  await t.test('should know a story of a file of several by its file', () => {
    const [one, other] = [0, 1].map((index) => ({
      ...storyBy(`dock/day#${index}`, '2040-02-03', 'Imre Salt'),
      id: toEntryId(`dock/day#${index}`),
      file: 'articles/dock/day.jsonl',
      index
    }))
    assert.ok(one && other)
    const table = (story: string) =>
      `sources:\n  - name: Keeper\n    aliases: Imre Salt\n    stories: ${story}\n`
    for (const [story, count] of [
      ['dock/day.jsonl', 2],
      ['dock/day', 2],
      ['dock/day#1', 1]
    ] as const) {
      const {archive} = archiveOf([one, other], {}, table(story))
      const keeper = archive.sources.find(({name}) => name === 'Keeper')
      assert.equal(keeper?.statements.length, count, story)
    }
  })
})

test('names in search', async (t) => {
  await t.test('should tell namesakes apart, by role where one does it', () => {
    const [first, second] = [lock, cup].map((story, index) =>
      withAttributions(story, [{role: index === 0 ? 'keeper' : 'striker'}])
    )
    assert.ok(first && second)
    const {archive, context} = archiveOf(
      [first, second],
      {},
      `sources:
  - {name: Imre Salt, stories: dock/lock}
  - {name: Imre Salt, stories: dock/cup}
`
    )
    assert.deepEqual(
      archive.sources.map((source) => context.searchName(source)),
      ['I. Salt', 'Imre Salt (keeper)', 'Imre Salt (striker)', 'The Lock Office']
    )
  })
})
