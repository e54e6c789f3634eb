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
