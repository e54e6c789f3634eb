import assert from 'node:assert/strict'
import test from 'node:test'
import {decideIn} from './decided.ts'

const talks = `Two people briefed on the talks said a deal to reopen the port was "days away", Radio Calder reported.

Harbour Minister Tomas Reyl told the Evening Courier that "nothing is signed". He said the ferry would sail on Friday.

Outside, a dock worker shook his head. The mood was grim.
`

test('attributeArticles leaves to editors', async (t) => {
  await t.test('to confirm a relation: it is sure, and shown whatever the threshold', () => {
    const {attributions, messages} = decideIn(
      talks,
      [{verb: 'confirm', quote: 'nothing is signed'}],
      {minConfidence: 1}
    )
    const shown = attributions.filter((one) => one.shown)
    assert.deepEqual(messages, [])
    assert.deepEqual(
      shown.map(({sourceName, confidence, decided, rule}) => [
        sourceName,
        confidence,
        decided,
        rule
      ]),
      [['Tomas Reyl', 1, 'confirmed', 'told-that']]
    )
  })

  await t.test('to correct who said it; what is known of the name comes with it', () => {
    const {attributions, messages} = decideIn(
      `Harbour Minister Tomas Reyl met Mayor Ada Quill. "The pier is safe," he said.`,
      [{verb: 'correct', quote: 'The pier is safe', values: {sourceName: ['Ada Quill']}}]
    )
    const [one] = attributions
    assert.deepEqual(messages, [])
    assert.deepEqual(
      [one?.sourceName, one?.sourceNames, one?.sourceType, one?.footing, one?.role, one?.decided],
      ['Ada Quill', ['Ada Quill'], 'person', 'on-record', 'Mayor', 'corrected']
    )
    assert.equal(one?.rule, 'quote-said')
  })

  await t.test('to correct a source so that later pronouns follow it', () => {
    const story = `Harbour Minister Tomas Reyl met Mayor Ada Quill.\n\n"The pier is safe," the official said. "It is," she said.`
    const plain = decideIn(story, [])
    const decided = decideIn(story, [
      {verb: 'correct', quote: 'The pier is safe', values: {sourceName: ['Ada Quill']}}
    ])
    assert.notEqual(plain.attributions[0]?.sourceName, 'Ada Quill')
    assert.deepEqual(
      decided.attributions.map(({sourceName}) => sourceName),
      ['Ada Quill', 'Ada Quill']
    )
  })

  await t.test('to name the source by words that stand elsewhere in the story', () => {
    const {attributions, words} = decideIn(talks, [
      {verb: 'correct', quote: 'the ferry would sail', values: {source: 'a dock worker'}}
    ])
    const one = attributions.find(({decided}) => decided)
    assert.equal(words(one?.source ?? []), 'a dock worker')
    assert.deepEqual([one?.sourceType, one?.footing], ['anonymous', 'unnamed'])
  })

  await t.test(
    'to correct words, kind of source, way and place, each in the contract’s words',
    () => {
      const {attributions, words} = decideIn(talks, [
        {
          verb: 'correct',
          quote: 'the ferry would sail on Friday',
          values: {
            content: 'the ferry would sail',
            cue: 'said',
            sourceType: 'anonymous',
            anonymity: {class: 'bare', count: 1},
            role: 'sailor',
            affiliation: null,
            via: ['Radio Calder'],
            venue: 'reporters',
            act: 'belief',
            kind: 'mixed'
          }
        }
      ])
      const one = attributions.find(({decided}) => decided)
      assert.equal(words(one?.content ?? []), 'the ferry would sail')
      const {act, kind, footing, sourceType, role, via, venue, anonymity} = one ?? {}
      assert.deepEqual(
        {act, kind, footing, sourceType, role, via, venue, anonymity},
        {
          act: 'belief',
          kind: 'mixed',
          footing: 'unnamed',
          sourceType: 'anonymous',
          role: 'sailor',
          via: ['Radio Calder'],
          venue: 'reporters',
          anonymity: {class: 'bare', count: 1}
        }
      )
    }
  )

  await t.test('to say that nobody is named', () => {
    const {attributions} = decideIn(talks, [
      {verb: 'correct', quote: 'the ferry would sail', values: {sourceType: 'unattributed'}}
    ])
    const one = attributions.find(({decided}) => decided)
    assert.deepEqual([one?.sourceName, one?.sourceNames, one?.footing], [null, [], 'none'])
  })

  await t.test('to add what was not found; what is not said is worked out', () => {
    const {attributions, words, messages} = decideIn(talks, [
      {verb: 'add', quote: 'the mood was grim', values: {source: 'a dock worker'}},
      {verb: 'add', quote: 'The mood was grim', values: {source: 'a dock worker'}}
    ])
    const one = attributions.find(({decided}) => decided)
    assert.deepEqual(messages.length, 1, 'case tells words apart')
    assert.equal(words(one?.content ?? []), 'The mood was grim')
    assert.equal(words(one?.source ?? []), 'a dock worker')
    const {decided, rule, act, kind, footing, confidence, shown, cue} = one ?? {}
    assert.deepEqual(
      {decided, rule, act, kind, footing, confidence, shown, cue},
      {
        decided: 'added',
        rule: 'editor',
        act: 'statement',
        kind: 'indirect',
        footing: 'unnamed',
        confidence: 1,
        shown: true,
        cue: []
      }
    )
  })

  await t.test('to add by a verb that tells the act, with marks that tell the kind', () => {
    const {attributions, words} = decideIn(
      'In the hall: “We shall see”. Mayor Ada Quill, visibly moved, thinks so.',
      [{verb: 'add', quote: 'We shall see', values: {source: 'Mayor Ada Quill', cue: 'thinks'}}]
    )
    const one = attributions.find(({decided}) => decided === 'added')
    assert.equal(words(one?.content ?? []), '“We shall see”')
    assert.deepEqual(
      [one?.kind, one?.act, one?.sourceName, one?.role],
      ['direct', 'belief', 'Ada Quill', 'Mayor']
    )
  })

  await t.test('to add by words from elsewhere, within nothing that stands there', () => {
    const {attributions} = decideIn(talks, [
      {verb: 'add', quote: 'The mood was grim', values: {source: 'Tomas Reyl', cue: 'briefed'}}
    ])
    const one = attributions.find(({decided}) => decided)
    assert.deepEqual([one?.within, one?.via, one?.sourceName], [undefined, [], 'Tomas Reyl'])
  })

  await t.test(
    'to add once: what a reader finds by itself takes the place of nothing twice',
    () => {
      const {attributions} = decideIn(talks, [{verb: 'add', quote: 'nothing is signed'}])
      const same = attributions.filter(({sourceName}) => sourceName === 'Tomas Reyl')
      assert.deepEqual(
        same.map(({decided}) => decided),
        ['added', undefined]
      )
    }
  )

  await t.test('to remove a relation; those within it stand on their own', () => {
    const before = decideIn(talks, [])
    const {attributions, messages} = decideIn(talks, [
      {verb: 'remove', quote: 'Two people briefed on the talks said … days away'}
    ])
    assert.deepEqual(messages, [])
    assert.equal(attributions.length, before.attributions.length - 1)
    const inner = attributions.find(({sourceType}) => sourceType === 'anonymous')
    assert.equal(inner?.within, undefined)
    assert.deepEqual(inner?.via, [])
    assert.ok(before.attributions.some(({within, via}) => within && via[0] === 'Radio Calder'))
  })

  await t.test('to choose among statements of the same words by their source', () => {
    const text = '"It is over," Ada Quill said.\n\n"It is over," Tomas Reyl said.'
    const {attributions, messages} = decideIn(text, [
      {verb: 'remove', quote: 'It is over'},
      {verb: 'remove', quote: 'It is over', attributedTo: 'Reyl'}
    ])
    assert.deepEqual(
      attributions.map(({sourceName}) => sourceName),
      ['Ada Quill']
    )
    assert.deepEqual(messages, [
      '1 decision-ambiguous: Unexpected words “It is over” in `remove`, expected words of one statement only'
    ])
  })

  await t.test('to take a later decision over an earlier one', () => {
    const {attributions} = decideIn(talks, [
      {verb: 'correct', quote: 'nothing is signed', values: {sourceName: ['A'], role: 'clerk'}},
      {verb: 'correct', quote: 'nothing is signed', values: {sourceName: ['Bo Arn']}},
      {verb: 'confirm', quote: 'nothing is signed'}
    ])
    const one = attributions.find(({decided}) => decided)
    assert.deepEqual([one?.sourceName, one?.role, one?.decided], ['Bo Arn', 'clerk', 'corrected'])
  })

  await t.test('to add where nothing is looked for', () => {
    const {attributions} = decideIn(
      talks,
      [{verb: 'add', quote: 'nothing is signed', values: {source: 'Harbour Minister Tomas Reyl'}}],
      {model: 'none'}
    )
    assert.deepEqual(
      attributions.map(({sourceName, kind}) => [sourceName, kind]),
      [['Tomas Reyl', 'direct']]
    )
  })

  await t.test('to decide in other languages', () => {
    const {attributions} = decideIn(
      'La ministre Inès Moreau a parlé. « Le port est fermé », a-t-elle dit. Le maire se tait.',
      [
        {verb: 'add', quote: 'se tait', values: {source: 'Le maire', sourceName: ['Luc Arn']}},
        {verb: 'correct', quote: 'Le port est fermé', values: {sourceName: ['Inès Moreau']}}
      ],
      {language: 'fr'}
    )
    assert.deepEqual(
      attributions.map(({sourceName, sourceType, decided}) => [sourceName, sourceType, decided]),
      [
        ['Inès Moreau', 'person', 'corrected'],
        ['Luc Arn', 'person', 'added']
      ]
    )
  })

  await t.test('and does the same with the same, byte for byte', () => {
    const decisions = [
      {verb: 'confirm', quote: 'nothing is signed'},
      {verb: 'add', quote: 'The mood was grim'}
    ] as const
    assert.deepEqual(
      decideIn(talks, decisions).attributions,
      decideIn(talks, decisions).attributions
    )
  })
})
