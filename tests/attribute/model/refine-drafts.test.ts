import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findDrafts} from '../../../src/attribute/find-drafts.ts'
import {loadModel} from '../../../src/attribute/load-model.ts'
import {refineDrafts} from '../../../src/attribute/model/refine-drafts.ts'
import {findQuotations} from '../../../src/attribute/quotes.ts'
import {tagText} from '../../../src/attribute/tag.ts'
import type {Zone} from '../../../src/attribute/tidy.ts'

/** Relations as words: source, cue, content. */
function relationsOf(paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n')
  const zones: Zone[] = []
  let start = 0
  for (const paragraph of paragraphs) {
    zones.push({kind: 'paragraph', start, end: start + paragraph.length})
    start += paragraph.length + 1
  }
  const quotations = findQuotations(text, zones)
  const tokens = tagText(text, zones)
  const drafts = findDrafts({text, zones}, quotations, tokens)
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([from, to]) => text.slice(from, to)).join(' … ')
  return refineDrafts({text, zones, quotations, tokens}, drafts, loadModel())
    .filter(({weight}) => weight >= 0.5)
    .map(({source, cue, content}) => `${words(source)} | ${words([cue])} | ${words(content)}`)
}

test('refineDrafts', async (t) => {
  await t.test('should leave who stands behind “according to” who says it', () => {
    const [found] = relationsOf([
      'Tomas Reyl, the harbour board’s envoy, led the talks in Calder, according to the Courier, which called them “frank”.'
    ])
    assert.match(found ?? '', /^the Courier\b.* \| according to \| Tomas Reyl, .* in Calder$/u)
  })
  await t.test('should leave a source whole whose aside holds another', () => {
    assert.deepEqual(
      relationsOf([
        "The pilots' union, which represents 900 of the airline's crew, called the cuts “a panic measure”."
      ]).map((told) => told.split(' | ')[0]),
      ["The pilots' union, which represents 900 of the airline's crew,"]
    )
  })
  await t.test('should not lose who speaks behind an aside', () => {
    for (const source of [
      'A second tenant, who asked not to be named because she fears eviction',
      'One pilot, who did not want his name printed',
      'Two people close to the chief of the yard, Ada Varga'
    ]) {
      const found = relationsOf([`${source}, said the lamp had been dark for weeks.`])
      assert.match(found.at(-1) ?? '', new RegExp(`^${source},? \\| said \\|`, 'u'))
    }
  })
  await t.test('should end what was said where the same people deny something', () => {
    assert.deepEqual(
      relationsOf([
        'Ana Noor acknowledged that the lamp had been dark but denied it was dangerous.'
      ])[0],
      'Ana Noor | acknowledged | that the lamp had been dark'
    )
  })
  await t.test('should keep what something was described as', () => {
    const [found] = relationsOf([
      'The yard described the bid, which came by letter on Monday evening, as “tiny”.'
    ])
    assert.match(found ?? '', / as “tiny”$/u)
  })
  await t.test('should take who names something for the subject of its clause', () => {
    for (const text of [
      'Two Greens joined Liberals in what Gov. Ines Marlow called “a vote against sums.”',
      'Two Greens backed what Gov. Ines Marlow called “a vote against sums.”'
    ])
      assert.deepEqual(
        relationsOf([text]).filter((found) => !found.startsWith('Gov. Ines Marlow')),
        []
      )
  })
  await t.test('should end what was found where the same people say more', () => {
    const found = relationsOf(['Researchers said that moths slept and warned that they were few.'])
    assert.deepEqual(
      found.filter((one) => one.includes('slept and')),
      []
    )
  })
  await t.test('should take no source from the sentence before', () => {
    const found = relationsOf([
      'Residents of Sabrel, contacted by phone, said they heard a bang after 2 a.m. "The windows shook," said Amina Rahal, a baker. "My son thought it was thunder."'
    ])
    assert.match(found[1] ?? '', /^Amina Rahal, a baker \| said \| "The windows shook,"/u)
  })
  await t.test('should take no label for somebody who speaks', () => {
    assert.deepEqual(relationsOf(['Explainer: Why does everyone want the Kestrel Strait?']), [])
  })
  await t.test('should find no statement in the terms on which somebody spoke', () => {
    assert.deepEqual(
      relationsOf([
        'They spoke on condition of anonymity because they were not authorized to discuss internal matters.'
      ]),
      []
    )
  })
  await t.test('should leave the time out of a source', () => {
    const [found] = relationsOf(['Mr Reyl last night described the claim as “a fantasy”.'])
    assert.match(found ?? '', /^Mr Reyl \| described \|/u)
  })
  await t.test('should find nobody calling where calls were not returned', () => {
    const [found, ...more] = relationsOf([
      'His solicitor, Rory Beaumont, did not return calls yesterday.'
    ])
    assert.match(found ?? '', /did not return/u)
    assert.deepEqual(more, [])
  })
  await t.test('should take nothing from behind the semicolon after who said it', () => {
    const [found] = relationsOf([
      'Employers “walked away” on the sixth day, Reyl says; union puts it the other way round'
    ])
    assert.equal(found, 'Reyl | says | Employers “walked away” on the sixth day')
  })
  await t.test('should end what was said with its sentence', () => {
    const [found] = relationsOf([
      'Jefferies analysts said in a note that the outlook remained "cloudy". They kept a "hold" rating.'
    ])
    assert.match(found ?? '', / \| that the outlook remained "cloudy"$/u)
  })
  await t.test('should end what a headline says at its semicolon', () => {
    const [found] = relationsOf(['Norvane says it shot down drone; neighbour denies any loss'])
    assert.equal(found, 'Norvane | says | it shot down drone')
  })
  await t.test('should keep what is plain', () => {
    assert.deepEqual(
      relationsOf(['Harbour master Ines Moreau said the ferry would sail at noon.']),
      ['Harbour master Ines Moreau | said | the ferry would sail at noon']
    )
  })
  await t.test('should join the parts of an interrupted quotation', () => {
    assert.deepEqual(relationsOf(['“We waited,” said Tomas Reyl. “Then we walked home.”']), [
      'Tomas Reyl | said | “We waited,” … “Then we walked home.”'
    ])
  })
  await t.test('should leave a story without statements alone', () => {
    assert.deepEqual(relationsOf(['The ferry left at noon.', 'It rained until four.']), [])
  })
  await t.test('should bear marks without words', () => {
    assert.deepEqual(relationsOf(['“”"\'’ … !!! “ “ “']), [])
  })
  await t.test('should give every relation a share of right ones between 0 and 1', () => {
    const text = 'Officials believe the strike could end soon, and the union hopes so too.'
    const zones: Zone[] = [{kind: 'paragraph', start: 0, end: text.length}]
    const story = {text, zones, quotations: [], tokens: tagText(text, zones)}
    for (const {weight} of refineDrafts(story, [], loadModel())) {
      assert.ok(weight >= 0 && weight <= 1)
    }
  })
})
