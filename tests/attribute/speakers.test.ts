import assert from 'node:assert/strict'
import {test} from 'node:test'
import {relationOf} from './story.ts'

function speakerOf(text: string, source: string): string | null | undefined {
  return relationOf(text, source)?.sourceName
}

test('who is meant by “he said” behind a name', async (t) => {
  const cases = [
    [
      'take whoever speaks of another in his own words',
      'Tomas Reyl told the inquiry the pier was sound. Hugo Varga, he said, had painted over the cracks.',
      'he',
      'Tomas Reyl'
    ],
    [
      'leave it open where only the one spoken of is named',
      'Hugo Varga was at sea. Varga, he said, had painted over the cracks.',
      'he',
      null
    ],
    [
      'take who spoke before, not whom the words name at their end',
      'Tomas Reyl addressed the dockers. The cracks were first seen by the diver Hugo Varga, he said.',
      'he',
      'Tomas Reyl'
    ],
    [
      'leave it open where somebody may speak of himself or be spoken of',
      'Tomas Reyl addressed the dockers. Captain Hugo Varga had no choice, he said.',
      'he',
      null
    ],
    [
      'take the one who is told to say something in the same sentence',
      'Tomas Reyl addressed the dockers. Captain Hugo Varga said that the pier “is safe for now,” he said.',
      'he',
      'Hugo Varga'
    ]
  ] as const
  for (const [name, text, source, expected] of cases) {
    await t.test(`should ${name}`, () => {
      assert.equal(speakerOf(text, source), expected)
    })
  }
})

test('who is the source beside somebody who only did something', async (t) => {
  const cases = [
    [
      'an outlet that has seen a paper',
      'The dam was weak, according to a copy of the plan seen by the Evening Courier.',
      'a copy',
      ['document', 'copy of the plan']
    ],
    [
      'an outlet that has seen somebody else’s report',
      'According to a harbour report obtained by the Evening Courier, the dam was weak.',
      'a harbour report',
      ['document', 'harbour report']
    ],
    [
      'an outlet that has got several papers',
      'According to memos and messages seen by the Evening Courier, the dam was weak.',
      'memos',
      ['document', 'memos and messages']
    ],
    [
      'an outlet that has seen a dated paper',
      'According to a memo dated Nov. 3 and seen by Radio Calder, the dam was weak.',
      'a memo',
      ['document', 'memo dated Nov. 3']
    ],
    [
      'an outlet that stands in front of the verb',
      'A letter dated 4 May and obtained by the Evening Courier says the dam was weak.',
      'A letter',
      ['document', 'letter dated 4 May']
    ],
    [
      'a firm that polls others',
      'Analysts polled by Survex said the dam was weak.',
      'Analysts',
      ['anonymous', 'analysts']
    ],
    [
      'a body that did the research',
      'Research conducted by the Tide Institute found that the dam was weak.',
      'Research',
      ['document', 'Research conducted by the Tide Institute']
    ],
    [
      'the leader of a group',
      'A group led by the investor Ada Varga said it would buy the dam.',
      'A group',
      ['organization', 'group led by the investor Ada Varga']
    ]
  ] as const
  for (const [name, text, source, expected] of cases) {
    await t.test(`should not be ${name}`, () => {
      const found = relationOf(text, source)
      assert.deepEqual([found?.sourceType, found?.sourceName], expected)
    })
  }
})
