import assert from 'node:assert/strict'
import {test} from 'node:test'
import {entryOf, relationOf, wordsOf} from './story.ts'

test('withCited', async (t) => {
  await t.test('should give a report to whom the outlet cites for it', async (t) => {
    const cases = [
      [
        'behind the report',
        'Radio Calder reported that the talks would resume, citing two officials briefed on the plan.',
        'two officials briefed on the plan',
        'that the talks would resume'
      ],
      [
        'behind the outlet, at the end',
        'The harbour will close for a month, Radio Calder reported, citing the port authority.',
        'the port authority',
        'The harbour will close for a month'
      ],
      [
        'within the name of the outlet',
        'Radio Calder, quoting an unidentified diplomat, reported that the envoy had left.',
        'an unidentified diplomat',
        'that the envoy had left'
      ],
      [
        'with name and office',
        'The ship carried grain, Radio Calder reported, quoting the harbour master, Ole Vinter.',
        'the harbour master, Ole Vinter',
        'The ship carried grain'
      ],
      [
        'a paper',
        'Radio Calder said the firm had hidden losses, citing an internal memo.',
        'an internal memo',
        'the firm had hidden losses'
      ],
      [
        'of the outlet by “which cited”',
        'According to a report by Radio Calder, which cited military sources, the ship carried grain.',
        'military sources',
        'the ship carried grain'
      ],
      [
        'in front of what was reported',
        'According to Radio Calder, citing a naval source, a third boat had left.',
        'a naval source',
        'a third boat had left'
      ],
      [
        'at the end of a noun',
        'Radio Calder first reported the talks, citing three people with knowledge of them.',
        'three people with knowledge of them',
        'the talks'
      ],
      [
        'behind “according to”',
        'Rebels burnt the depot, according to Radio Calder, citing witnesses.',
        'witnesses',
        'Rebels burnt the depot'
      ]
    ] as const
    for (const [name, text, source, content] of cases) {
      await t.test(name, () => {
        const entry = entryOf(text)
        const told = entry.attributions.find((one) => wordsOf(text, one.source) === source)
        assert.equal(told && wordsOf(text, told.content), content)
        assert.deepEqual(told?.via, ['Radio Calder'])
        const report = entry.attributions.find(({id}) => id === told.within)
        assert.deepEqual(report?.sourceNames, ['Radio Calder'])
        assert.equal(
          entry.attributions.filter(({cue}) => wordsOf(text, cue) === 'citing').length,
          told.rule === 'cited' && wordsOf(text, told.cue) === 'citing' ? 1 : 0
        )
      })
    }
  })
  await t.test('should tell the terms and the office of who is cited', () => {
    const text =
      'Radio Calder reported that the talks would resume, citing two officials briefed on the plan.'
    const {footing, anonymity} = relationOf(text, 'two officials') ?? {}
    assert.equal(footing, 'unnamed')
    assert.deepEqual(anonymity, {
      class: 'described-official',
      count: 2,
      access: 'briefed on the plan'
    })
  })
  await t.test('should take a name that cites people without names for an outlet', () => {
    const text = 'Straitline, citing security officials, said the ship had been followed.'
    const {attributions} = entryOf(text)
    assert.deepEqual(
      attributions.map(({sourceType, via}) => [sourceType, via]),
      [
        ['outlet', []],
        ['anonymous', ['Straitline']]
      ]
    )
  })
  await t.test('should leave reasons to who gives them', () => {
    for (const text of [
      'Radio Calder said it would leave the building, citing high costs.',
      'The bank said it would raise rates, citing weak demand.',
      'Ana Noor said the pier was safe, citing a report by the coastguard.'
    ]) {
      assert.equal(
        entryOf(text).attributions.some(({rule}) => rule === 'cited'),
        false,
        text
      )
    }
  })
})

test('newsOutletIn', async (t) => {
  const cases = [
    ['The official Xinhua news agency said that 12 people had died.', 'Xinhua'],
    ['The Interfax news agency said that 12 people had died.', 'Interfax'],
    ['State television said that 12 people had died.', 'state television'],
    ['Norvanian state media said that 12 people had died.', 'Norvanian state media'],
    ['The Sarnley news agency said that 12 people had died.', 'Sarnley news agency']
  ] as const
  for (const [text, name] of cases) {
    await t.test(`should find the outlet in “${text.slice(0, 34)}…”`, () => {
      const [{sourceType, sourceName} = {sourceType: undefined, sourceName: undefined}] =
        entryOf(text).attributions
      assert.deepEqual([sourceType, sourceName], ['outlet', name])
    })
  }
})

test('whom an outlet is told to quote behind the quotation', async (t) => {
  const cases = [
    [
      'be the one without a name',
      '“We want the gate shut,” Radio Calder quoted a harbour official as saying.',
      'a harbour official',
      'a harbour official'
    ],
    [
      'be the one with a name',
      '“We want the gate shut,” Radio Calder quoted Harbour Minister Ada Varga as saying.',
      'Harbour Minister',
      'Ada Varga'
    ]
  ] as const
  for (const [name, text, source, expected] of cases) {
    await t.test(`should ${name}, and the outlet carry it`, () => {
      const found = relationOf(text, source)
      assert.equal(found?.sourceName, expected)
      assert.deepEqual(found.via, ['Radio Calder'])
      assert.equal(wordsOf(text, found.content), '“We want the gate shut,”')
    })
  }
})

test('a paper an outlet cites as one it has seen', async (t) => {
  const cases = [
    [
      'in front of its verb',
      'Radio Calder, citing a memo it had seen, reported that the gate was shut.'
    ],
    [
      'behind its verb',
      'Radio Calder reported that the gate was shut, citing a memo it has obtained.'
    ]
  ] as const
  for (const [name, text] of cases) {
    await t.test(`should be the source ${name}`, () => {
      const found = relationOf(text, 'a memo')
      assert.deepEqual([found?.sourceType, found?.sourceName], ['document', 'memo'])
      assert.deepEqual(found?.via, ['Radio Calder'])
      assert.equal(wordsOf(text, found.content), 'that the gate was shut')
    })
  }
})
