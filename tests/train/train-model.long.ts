import assert from 'node:assert/strict'
import {test} from 'node:test'
import {encodeModel} from './encode-model.ts'
import type {GoldRelation, GoldStory} from './gold.ts'
import {prepare} from './prepare.ts'
import {trainModel} from './train-model.ts'

const names = ['Ines Moreau', 'Tomas Reyl', 'The union', 'A spokesman', 'She', 'Two sources']
const verbs = ['said', 'warned', 'believes', 'added']
const claims = ['the port would stay shut', 'nobody was hurt', 'prices could rise again']

function storyOf(number: number): GoldStory {
  const relations: GoldRelation[] = []
  let text = ''
  for (let line = 0; line < 4; line++) {
    const pick = (list: readonly string[], step: number): string =>
      list[(number * step + line) % list.length] ?? ''
    const source = pick(names, 1)
    const cue = pick(verbs, 3)
    const content = pick(claims, 2)
    const from = text.length
    const verb = from + source.length + 1
    const said = verb + cue.length + 1
    text += `${source} ${cue} ${content}.\n`
    relations.push({
      source: [[from, from + source.length]],
      cue: [[verb, verb + cue.length]],
      content: [[said, said + content.length]]
    })
  }
  return {id: `story-${number}`, text, relations}
}

test('trainModel', async (t) => {
  await t.test('should give the same bytes for the same stories', () => {
    const bytesOf = (): Uint8Array => {
      const stories = Array.from({length: 12}, (_, number) => prepare(storyOf(number)))
      return encodeModel(trainModel(stories, () => undefined))
    }
    assert.deepEqual(Buffer.compare(bytesOf(), bytesOf()), 0)
  })
})
