import assert from 'node:assert/strict'
import {test} from 'node:test'
import {assertGrowth, timeOf} from '../support/growth.ts'
import {entryOf, relationOf, toldIn, wordsOf} from './story.ts'

test('attributeArticle finds who said what', async (t) => {
  const cases = [
    [
      'a clause behind “said that”',
      'Tomas Reyl said that nothing was signed.',
      'Tomas Reyl',
      'said',
      'that nothing was signed'
    ],
    [
      'a clause without “that”',
      'The harbour office said Monday the port would reopen.',
      'The harbour office',
      'said',
      'the port would reopen'
    ],
    [
      'a quotation before its verb',
      '“We tried for a week,” Ms Noor said.',
      'Ms Noor',
      'said',
      '“We tried for a week,”'
    ],
    [
      'an inverted verb',
      '“We tried for a week,” said Ana Noor, head of the pilots’ union.',
      'Ana Noor, head of the pilots’ union',
      'said',
      '“We tried for a week,”'
    ],
    [
      'straight marks',
      '"We tried for a week," Ms Noor said.',
      'Ms Noor',
      'said',
      '"We tried for a week,"'
    ],
    [
      'marks made of accents',
      "``We tried for a week,'' Ms Noor said.",
      'Ms Noor',
      'said',
      "``We tried for a week,''"
    ],
    [
      'an interrupted quotation',
      '“We tried,” Ms Noor said, “but they left.”',
      'Ms Noor',
      'said',
      '“We tried,” … “but they left.”'
    ],
    [
      'a quotation that goes on',
      '“We tried,” she said. “We will try again.”',
      'she',
      'said',
      '“We tried,” … “We will try again.”'
    ],
    [
      'an indirect clause before its verb',
      'The port will stay shut, the minister said on Tuesday.',
      'the minister',
      'said',
      'The port will stay shut'
    ],
    [
      '“according to” at the end',
      'Four cranes fell, according to the port authority.',
      'the port authority',
      'according to',
      'Four cranes fell'
    ],
    [
      '“according to” at the head',
      'According to the port authority, four cranes fell.',
      'the port authority',
      'According to',
      'four cranes fell'
    ],
    [
      'a person told',
      'Ana Noor told reporters that the strike was over.',
      'Ana Noor',
      'told',
      'that the strike was over'
    ],
    [
      'a relative clause between',
      'A clerk, who spoke on condition of anonymity, said that the safe was empty.',
      'A clerk, who spoke on condition of anonymity',
      'said',
      'that the safe was empty'
    ],
    ['a question', '“Who has the key?” Mr Reyl asked.', 'Mr Reyl', 'asked', '“Who has the key?”'],
    ['a refusal', 'The ministry declined to comment.', 'The ministry', 'declined', 'to comment'],
    [
      'words carried by another',
      'Radio Calder quoted the harbour master as saying the tide was late.',
      'the harbour master',
      'as saying',
      'the tide was late'
    ],
    [
      'words on both sides of “says …:”',
      'Both are right, says Ana Noor, a lawyer: “There was a deal.”',
      'Ana Noor, a lawyer',
      'says',
      'Both are right … “There was a deal.”'
    ],
    [
      'a verb behind a quotation that looks like a noun',
      '“They are praying for war,” jokes one broker.',
      'one broker',
      'jokes',
      '“They are praying for war,”'
    ],
    [
      'figures behind what they show',
      'Its port grew by a third, figures from the port authority showed on Monday.',
      'figures from the port authority',
      'showed',
      'Its port grew by a third'
    ],
    [
      '“As … first reported” at the head',
      'As Radio Calder first reported in March, the file is gone.',
      'Radio Calder',
      'first reported',
      'the file is gone'
    ],
    [
      'a statement issued on an evening',
      'The strait will open on Monday, the two governments said in a joint statement issued on Sunday evening.',
      'the two governments',
      'said',
      'The strait will open on Monday'
    ],
    [
      'a source whose aside begins with “but”',
      'A diplomat who has read the text, but was not authorised to discuss it, said an annex was secret.',
      'A diplomat who has read the text, but was not authorised to discuss it',
      'said',
      'an annex was secret'
    ],
    [
      'a report on a website',
      'Radio Calder reported on its website that the pier was shut.',
      'Radio Calder',
      'reported',
      'that the pier was shut'
    ],
    [
      'a demand',
      'The Coast Party demanded that the mayor appear before parliament.',
      'The Coast Party',
      'demanded',
      'that the mayor appear before parliament'
    ],
    [
      'words told by telephone',
      '“We tried,” Ana Noor said by telephone.',
      'Ana Noor',
      'said',
      '“We tried,”'
    ],
    [
      'a statement that was televised',
      'The drone was hit, Colonel Reyl said in a televised statement. He showed pictures.',
      'Colonel Reyl',
      'said',
      'The drone was hit'
    ],
    [
      'what was said in evidence',
      'The clerk, who cannot be named, said in evidence that the date was wrong.',
      'The clerk, who cannot be named',
      'said',
      'that the date was wrong'
    ],
    [
      'the reason of anonymity behind what was said',
      'The gate was shut, a clerk said on condition of anonymity because the talks are secret.',
      'a clerk',
      'said',
      'The gate was shut'
    ],
    [
      'a sentence that “a.m.” ends',
      'Dockers said they heard a bang after 2 a.m. “The windows shook,” said Ana Noor.',
      'Dockers',
      'said',
      'they heard a bang after 2 a.m.'
    ],
    [
      'a colon behind “Asked whether he …,”',
      'Asked whether he would stay, the coach, Tomas Reyl, laughed: “Ask me in May.”',
      'the coach, Tomas Reyl',
      ':',
      '“Ask me in May.”'
    ],
    [
      'the subject of “in which”',
      'He signed letters in which auditors warned that the safe was empty.',
      'auditors',
      'warned',
      'that the safe was empty'
    ],
    [
      '“as reported by”',
      'The dam leaked for a year, as reported by Radio Calder.',
      'Radio Calder',
      'as reported by',
      'The dam leaked for a year'
    ]
  ] as const
  for (const [name, text, source, cue, content] of cases) {
    await t.test(`should read ${name}`, () => {
      assert.deepEqual(toldIn(text)[0], {source, cue, content})
    })
  }

  await t.test('should share a source with a participle', () => {
    const told = toldIn('Mr Reyl said the gate was shut, adding that the key was lost.')
    assert.deepEqual(told[0]?.content, 'the gate was shut')
    assert.deepEqual(told[1], {source: 'Mr Reyl', cue: 'adding', content: 'that the key was lost'})
  })

  await t.test('should follow a quotation over paragraphs', () => {
    const text =
      '“The gate was shut,” Mr Reyl said. “I looked twice.\n\n“Then I went home.\n\n“I slept.”'
    assert.equal(toldIn(text).length, 1)
    assert.equal(toldIn(text)[0]?.content.endsWith('“I slept.”'), true)
  })

  await t.test('should read a headline that ends in its source', () => {
    const told = toldIn('Talks have failed: minister\n\nIt rained.', {headline: true})
    assert.deepEqual(told, [{source: 'minister', cue: ':', content: 'Talks have failed'}])
  })

  await t.test('should read a headline that ends in a paper', () => {
    const [told] = toldIn('Norvane will reopen strait: joint statement\n\nIt rained.', {
      headline: true
    })
    assert.equal(told?.source, 'joint statement')
  })

  await t.test('should read a headline that begins with its source', () => {
    const told = toldIn('Reyl: ‘Nobody has the key’\n\nIt rained.', {headline: true})
    assert.deepEqual(told[0]?.source, 'Reyl')
  })

  await t.test('should keep spans exact over hard wraps', () => {
    const text = '   Tomas\nReyl said that the\n   port was shut.'
    const [one] = entryOf(text).attributions
    assert.equal(wordsOf(text, one?.source ?? []), 'Tomas\nReyl')
    assert.equal(wordsOf(text, one?.content ?? []), 'that the\n   port was shut')
  })
})

test('attributeArticle leaves alone', async (t) => {
  const cases = [
    ['scare quotes', 'The so-called “crane clause” has been the hardest point.'],
    ['nicknames', 'Odd “Sparrow” Kvalheim lives by the sea.'],
    ['titles', 'They read “The Long Tide” on the ferry.'],
    ['an inch mark', 'He carried a 12" board across the quay.'],
    ['copy without statements', 'The ferry left at noon. It was late.'],
    ['nothing at all', '']
  ] as const
  for (const [name, text] of cases) {
    await t.test(`should find nothing in ${name}`, () => {
      assert.deepEqual(toldIn(text), [])
    })
  }

  await t.test('should not take who was told for who told it', () => {
    assert.deepEqual(toldIn('Envoy met rebels, lawmakers told\n\nIt rained.', {headline: true}), [])
  })
  await t.test('should find nothing in a headline that begins with a kind of sport', () => {
    assert.deepEqual(toldIn('FOOTBALL: HALVARD SACK COACH\n\nIt rained.', {headline: true}), [])
  })
  await t.test('should find nothing when switched off', () => {
    assert.deepEqual(entryOf('Mr Reyl said so was it.', {model: 'none'}).attributions, [])
  })
})

test('attributeArticle follows the chain', async (t) => {
  const text =
    'Two people briefed on the talks said on Tuesday that a deal to reopen the port was "days away", Radio Calder reported.\n\nHarbour Minister Tomas Reyl told the Evening Courier that "nothing is signed". His office declined to comment further.'
  const [outer, inner, minister, office] = entryOf(text).attributions

  await t.test('should make an outlet the source of its report', () => {
    assert.equal(outer?.sourceName, 'Radio Calder')
    assert.equal(outer.footing, 'outlet')
    assert.deepEqual(outer.via, [])
    assert.equal(outer.kind, 'mixed')
  })
  await t.test('should nest the words inside it', () => {
    assert.equal(inner?.within, outer?.id)
    assert.deepEqual(inner?.via, ['Radio Calder'])
    assert.equal(inner.footing, 'unnamed')
    assert.deepEqual(inner.anonymity, {
      class: 'described-access',
      count: 2,
      access: 'briefed on the talks'
    })
  })
  await t.test('should name the outlet told as venue and carrier', () => {
    assert.equal(minister?.sourceName, 'Tomas Reyl')
    assert.equal(minister.role, 'Harbour Minister')
    assert.equal(minister.venue, 'Evening Courier')
    assert.deepEqual(minister.via, ['Evening Courier'])
    assert.equal(minister.kind, 'direct')
  })
  await t.test('should leave the copy’s own outlet out of the chain', () => {
    const own = relationOf('Ana Noor told the Evening Courier that it was over.', 'Ana', {
      outlet: 'Evening Courier'
    })
    assert.equal(own?.venue, 'Evening Courier')
    assert.deepEqual(own.via, [])
  })
  await t.test('should keep silence apart', () => {
    assert.equal(office?.act, 'no-comment')
    assert.equal(office.kind, 'no-comment')
    assert.equal(office.footing, 'no-comment')
    assert.equal(office.sourceName, 'office of Tomas Reyl')
  })
  await t.test('should find silence inside a report', () => {
    const said =
      '“The Lantern House and the Foreign Office did not offer comment,” Straitline Radio noted.'
    const silent = relationOf(said, 'The Lantern')
    assert.deepEqual(silent?.sourceNames, ['Lantern House', 'Foreign Office'])
    assert.equal(silent.act, 'no-comment')
  })
  await t.test('should infer the carrier of the same sources', () => {
    const told =
      'Two sources told Radio Calder the gate was shut.\n\nThe sources said that the key was lost.'
    const again = relationOf(told, 'The sources')
    assert.equal(again?.sourceName, 'two sources')
    assert.deepEqual(again.viaInferred, ['Radio Calder'])
    assert.deepEqual(again.via, [])
  })
  await t.test('should not infer a carrier for silence', () => {
    const told = 'The gate was shut, Radio Calder reported. The Harbour Board declined to comment.'
    assert.equal(relationOf(told, 'The Harbour Board')?.viaInferred, undefined)
  })
  await t.test('should infer the carrier of what a body thinks, not of its answer', () => {
    const report = 'Radio Calder reported that the gate was shut.'
    const carriers = [
      ['The Harbour Board believes that the key was lost.', ['Radio Calder']],
      ['The Harbour Board later called the report “an invention”.', undefined],
      ['The Harbour Board described the talk of a lost key as nonsense.', undefined],
      ['The Harbour Board said that the gate was open.', undefined]
    ] as const
    for (const [answer, via] of carriers)
      assert.deepEqual(relationOf(`${report} ${answer}`, 'The Harbour')?.viaInferred, via)
  })
  await t.test('should resolve “the newspaper” and note hedges', () => {
    const copy =
      'The gate is reportedly shut, the Evening Courier said.\n\n“It is,” an official told the newspaper.'
    assert.equal(relationOf(copy, 'an official')?.venue, 'Evening Courier')
    assert.equal(wordsOf(copy, relationOf(copy, 'the Evening')?.hedges ?? []), 'reportedly')
  })
})

test('attributeArticle names sources', async (t) => {
  await t.test('should resolve a last name and a pronoun', () => {
    const text =
      'Ana Noor, a pilot, said the ferry was full.\n\n“I counted,” Ms Noor said. She said that nobody fell.'
    assert.deepEqual(
      entryOf(text).attributions.map(({sourceName}) => sourceName),
      ['Ana Noor', 'Ana Noor', 'Ana Noor']
    )
  })
  await t.test('should not guess between two people', () => {
    const text = 'Bram Tollan met Tomas Reyl on the quay. He said that nobody fell.'
    assert.equal(relationOf(text, 'He')?.sourceName, null)
  })
  await t.test('should tell a woman from a man', () => {
    const text = 'Ana Noor said the ferry was full after Tomas Reyl left. '
    assert.equal(relationOf(`${text}He said that nobody fell.`, 'He')?.sourceName, 'Tomas Reyl')
    assert.equal(relationOf(`${text}She said that nobody fell.`, 'She')?.sourceName, 'Ana Noor')
  })
  await t.test('should tell institutions, papers and unnamed people', () => {
    const typeOf = (text: string): string | undefined => entryOf(text).attributions[0]?.sourceType
    assert.equal(typeOf('The Foreign Ministry said that talks had failed.'), 'organization')
    assert.equal(typeOf('The report said that the wall was thin.'), 'document')
    assert.equal(typeOf('A senior official said that talks had failed.'), 'anonymous')
    assert.equal(typeOf('The Evening Courier said that talks had failed.'), 'outlet')
  })
  await t.test('should read condition and reason of anonymity', () => {
    const text =
      'A clerk, who spoke on condition of anonymity because the safe is secret, said that it was empty.'
    const {anonymity} = relationOf(text, 'A clerk') ?? {}
    assert.equal(anonymity?.condition, 'on condition of anonymity')
    assert.equal(anonymity.reason, 'because the safe is secret')
  })
  await t.test('should give every relation its own lasting id', () => {
    const text = 'Ana Noor said that it rained.\n\nAna Noor said that it rained.'
    const ids = entryOf(text).attributions.map(({id}) => id)
    assert.equal(new Set(ids).size, 2)
    assert.equal(entryOf(`It was late.\n\n${text}`).attributions[0]?.id, ids[0])
  })
  await t.test('should list who is named', () => {
    const {fields} = entryOf('Ana Noor told Radio Calder that the Harbour Union said no.')
    assert.deepEqual(fields.people, [{name: 'Ana Noor'}])
    assert.deepEqual(fields.outlets, [{name: 'Radio Calder'}])
  })
})

test('attributeArticle grows with hard copy, not with its square', async (t) => {
  const cases = [
    ['no sentence ends', 'the gate was shut and she said it was late ', 5000],
    ['unpaired marks', '“one “two ‘three "four ', 10_000],
    ['capitals', 'THE MINISTER SAID THE GATE WAS SHUT. ', 3000],
    ['one long paragraph of quotations', '“It is late,” Ana Noor said. ', 6000],
    ['one last name and its pronouns', '“It is late,” Varga said. Varga left him there. ', 6000],
    [
      'terms told of sources without a name',
      'A broker said it was late. The broker asked not to be named.\n\n',
      2000
    ],
    ['outlets that cite somebody', 'Axios reported that it was late, citing two officials. ', 2000],
    [
      'plans denied and made',
      'The firm denied it was planning to close. The bank plans to stay.\n\n',
      2000
    ],
    ['apostrophes', 'the dockers’ union’s ’90s rock ’n’ roll ', 6000]
  ] as const
  for (const [name, words, times] of cases) {
    await t.test(`should read ${name}`, () => {
      assertGrowth((size) => timeOf(() => entryOf(words.repeat(size))), times / 4)
    })
  }
  const named = [
    [
      'people called by age',
      (name: string, index: number) =>
        `Ada ${name}, ${20 + (index % 60)}, left. The ${20 + ((index * 7) % 60)}-year-old said it was late.`,
      4000
    ],
    [
      'outlets and initials',
      (name: string) =>
        `The ${name} Daily Courier told ${name.toUpperCase().slice(-5)} it was late.`,
      4000
    ]
  ] as const
  for (const [what, write, times] of named) {
    await t.test(`should read ${what}, each with another name`, () => {
      const copyOf = (size: number): string =>
        Array.from({length: size}, (_, index) => write(nameOf(index), index)).join(' ')
      assertGrowth((size) => timeOf(() => entryOf(copyOf(size))), times / 4)
    })
  }
})

/** Another name for each number: “Blabababab”, “Blabababac”. */
function nameOf(number: number): string {
  const syllables = [12, 8, 4, 0].map((bits) => 'bcdfghklmnprstvz'.charAt((number >> bits) & 15))
  return `Bl${syllables.map((letter) => `a${letter}`).join('')}`
}
