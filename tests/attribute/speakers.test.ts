import assert from 'node:assert/strict'
import {test} from 'node:test'
import {withoutSubject} from '../../src/attribute/without-subject.ts'
import type {Draft} from '../../src/attribute/draft.ts'
import type {Span} from '../../src/model/span.ts'
import {entryOf, relationOf, wordsOf} from './story.ts'

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

function draftOf(text: string, source: string, cue: string, content: string): Draft {
  const span = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
  return {
    rule: 'model',
    act: 'statement',
    source: [span(source)],
    cue: span(cue),
    content: [span(content)],
    weight: 0.8
  }
}

test('where something is heard, not who says it', async (t) => {
  const cases = [
    ['Mate slept before ferry sank, court told', 'court', 'told', 'Mate slept before ferry sank'],
    ['The jury heard that the mate slept.', 'The jury', 'heard', 'that the mate slept'],
    [
      'Mate slept, an inquiry into the loss hears',
      'an inquiry into the loss',
      'hears',
      'Mate slept'
    ],
    [
      'Dockers have been told that the pier will close.',
      'Dockers',
      'have been told',
      'that the pier'
    ]
  ] as const
  for (const [text, source, cue, content] of cases) {
    await t.test(`should have no speaker in “${text}”`, () => {
      const draft = draftOf(text, source, cue, content)
      const found = withoutSubject(text, draft)
      assert.deepEqual(found.source, [])
      assert.deepEqual(found.venue, draft.source[0])
    })
  }
  await t.test('should leave a court its own words', () => {
    const text = 'The court told the owner that he was to pay.'
    const draft = draftOf(text, 'The court', 'told', 'that he was to pay')
    assert.equal(withoutSubject(text, draft), draft)
  })
})

test('“he said” behind somebody who asked not to be named', async (t) => {
  const copy =
    'A clerk, who asked that his name not be used, said Mayor Hugo Varga knew of it. “He saw the list,” he said.'
  await t.test('should keep the protection', () => {
    const he = relationOf(copy, 'he')
    assert.equal(he?.sourceName, 'a clerk')
    assert.equal(he.footing, 'unnamed')
    assert.equal(he.anonymity?.condition, 'asked that his name not be used')
  })
  await t.test('should take the wish for none of his statements', () => {
    const told = entryOf(copy).attributions.map(({cue}) => copy.slice(...(cue[0] ?? [0, 0])))
    assert.deepEqual(told, ['said', 'said'])
  })
  await t.test('should read who “asked to remain anonymous”', () => {
    const clerk = relationOf('A clerk, who asked to remain anonymous, said it fell.', 'A clerk')
    assert.equal(clerk?.anonymity?.condition, 'asked to remain anonymous')
  })
})

test('who speaks for somebody, and who holds which office', async (t) => {
  await t.test('should be the lawyer, not whoever killed the man', () => {
    const text =
      'The lawyer for the family of a 31-year-old man killed by guards Sunday said he had no weapon.'
    assert.equal(
      speakerOf(text, 'The lawyer'),
      'the lawyer for the family of a 31-year-old man killed by guards'
    )
  })
  await t.test('should be the detectives of whom a person without a name tells', () => {
    const text = 'A person familiar with the case said detectives have not determined who did it.'
    assert.equal(speakerOf(text, 'detectives'), 'detectives')
  })
  await t.test('should be the lawyer, not the man, behind a dateline', () => {
    const text =
      'CALDER — The lawyer for the family of a 31-year-old man shot by guards said he had no weapon.'
    assert.equal(
      speakerOf(text, 'The lawyer'),
      'the lawyer for the family of a 31-year-old man shot by guards'
    )
  })
  await t.test('should be no finance minister where the prime minister is told of', () => {
    const text = 'Finance Minister Tomas Reyl may go. The prime minister said he would not.'
    assert.equal(speakerOf(text, 'The prime minister'), null)
  })
  await t.test('should be the finance minister where only the minister is told of', () => {
    const text = 'Finance Minister Tomas Reyl may go. The minister said he would not.'
    assert.equal(speakerOf(text, 'The minister'), 'Tomas Reyl')
  })
})

test('who is meant by “he said” behind somebody whose answer is told of', async (t) => {
  const cases = [
    [
      'take whose response it was',
      'Hugo Varga told reporters he would stay. Sen. Tomas Reyl’s response was curt. “He has been staying for years,” he said.',
      'he said',
      'Tomas Reyl'
    ],
    [
      'take no owner of anything else',
      'Hugo Varga told reporters he would stay. Tomas Reyl’s boat was late. “It is always late,” he said.',
      'he said',
      'Hugo Varga'
    ],
    [
      'take whoever was asked',
      'Tomas Reyl casts bells. Hugo Varga believes that the craft is lost. When I put this to Reyl, he shrugged and said that it was not.',
      'he shrugged',
      'Tomas Reyl'
    ],
    [
      'take a pupil who is told of by her class',
      'Principal Clara Dunne said the school would close.\n\nFifth-grader Ada Varga had the last word. “My mother learned here,” she said.',
      'she said',
      'Ada Varga'
    ]
  ] as const
  for (const [name, text, words, expected] of cases) {
    await t.test(`should ${name}`, () => {
      const at = text.indexOf(words)
      const found = entryOf(text).attributions.find(({source}) => source[0]?.[0] === at)
      assert.equal(found?.sourceName, expected)
    })
  }
})

test('who says, denies or reckons what in a few words', async (t) => {
  const cases = [
    [
      'who rejects something in an interview that was published',
      'Governor Hugo Varga rejected that charge in an interview with Radio Calder published on Monday, saying that the dam was sound.',
      'saying',
      ['Hugo Varga', 'that the dam was sound']
    ],
    [
      'who told a hall across town something while another accused somebody',
      'Sen. Hugo Varga accused his rival of wanting to “close every pier,” while Rep. Ada Dunne told a union hall across town that he had slept “for years.”',
      'told',
      ['Ada Dunne', 'that he had slept “for years.”']
    ],
    [
      'economists at a house who estimate something',
      'Economists at Fenmark National Bank estimate that each day will cost the port a million.',
      'estimate',
      ['Fenmark National Bank', 'that each day will cost the port a million']
    ],
    [
      'who calls it what in a question put to another',
      'Asked about Harbour Minister Hugo Varga, who last week called the dam “a sieve”, Ada Dunne said it would hold.',
      'called',
      ['Hugo Varga', 'the dam “a sieve”']
    ]
  ] as const
  for (const [name, text, cue, expected] of cases) {
    await t.test(`should find ${name}`, () => {
      const found = entryOf(text).attributions.find((one) => wordsOf(text, one.cue) === cue)
      assert.deepEqual([found?.sourceName, wordsOf(text, found?.content ?? [])], expected)
    })
  }
})
