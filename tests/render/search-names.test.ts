import assert from 'node:assert/strict'
import test from 'node:test'
import {namesByBeginning} from '../../src/render/search/names.ts'
import {
  packColumn,
  packName,
  unpackColumn,
  unpackName
} from '../../templates/scripts/search-data.ts'
import {findNames, similarNames} from '../../templates/scripts/search-names.ts'
import {archiveOf} from '../support/archive-of.ts'
import {storyOf} from '../support/story-of.ts'

const speakers = ['Mara Mull', 'Mara Mullin', 'Marek Voss', 'Ma Mell', 'Moritz Vossen', 'Olga Tarn']

test('names of sources', async (t) => {
  const stories = speakers.map((name, place) =>
    storyOf({
      id: `gull-post/said-${place}`,
      outlet: 'Gull Post',
      day: '2030-05-01',
      headline: 'Said',
      paragraphs: [`"Yes," said ${name}.`],
      statements: [{content: '"Yes,"', name, type: 'person', footing: 'on-record'}]
    })
  )
  const {archive, context} = archiveOf(stories)
  const numbers = new Map(archive.entries.map(({id}, number) => [id, number]))
  const files = namesByBeginning(context, numbers, 2)
  const asked: string[] = []
  const source = {
    names(word: string) {
      const known = Array.from(word, (_, place) => word.slice(0, place + 1)).filter((beginning) =>
        files.has(beginning)
      )
      const file = known.at(-1) ?? ''
      asked.push(file)
      return Promise.resolve(files.get(file) ?? [])
    }
  }
  const found = async (typed: string) => (await findNames(source, typed)).map(({name}) => name)

  await t.test('should lie in one file while they are few', () => {
    assert.deepEqual([...namesByBeginning(context, numbers).keys()], ['m', 'o', 't', 'v'])
  })
  await t.test('should be split by the next letters where there are more', () => {
    assert.deepEqual(
      [...files.keys()],
      ['m', 'ma', 'mar', 'mara', 'mare', 'me', 'mo', 'mu', 'o', 't', 'v']
    )
    assert.ok([...files].every(([beginning, list]) => list.length <= 2 || beginning.length === 4))
  })
  await t.test('should be found from the file of their beginning alone', async () => {
    asked.length = 0
    assert.deepEqual(await found('mullin'), ['Mara Mullin'])
    assert.deepEqual(asked, ['mu'])
  })
  await t.test('should be found by a word as short as a beginning', async () => {
    assert.ok((await found('ma')).includes('Ma Mell'))
  })
  await t.test('should be offered for what is much like them', async () => {
    assert.deepEqual(await similarNames(source, 'mulin'), ['Mara Mullin'])
  })
  await t.test('should come out of their packing as they went in', () => {
    const name = {name: 'Olga Tarn', forms: ['olga tarn'], stories: [3, 4, 19]}
    assert.deepEqual(packName(name), ['Olga Tarn', ['olga tarn'], [3, 1, 15]])
    assert.deepEqual(unpackName(packName(name)), name)
  })
})

test('columns of facets', async (t) => {
  await t.test(
    'should come out of their packing as they went in, however many values there are',
    () => {
      const column = [0, 1, 57, 0xd7dc, 0xd7dd, 0xdfff, 0x10000]
      const packed = packColumn(column)
      assert.equal(Array.from(packed).length, column.length)
      assert.deepEqual(unpackColumn(JSON.parse(JSON.stringify(packed)) as string), column)
    }
  )
})
