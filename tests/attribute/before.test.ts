import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toldIn} from './story.ts'

const told = (text: string) =>
  toldIn(text).map(({source, cue, content}) => `${source} | ${cue} | ${content}`)

test('findBefore', async (t) => {
  const cases = [
    [
      'what is not ruled out',
      'Ana Noor did not rule out a strike.',
      ['Ana Noor | did not rule out | a strike']
    ],
    [
      'what one would not rule out doing',
      'The mayor would not rule out closing the pier.',
      ['The mayor | would not rule out | closing the pier']
    ],
    [
      'what is ruled out by a clause',
      'The yard has ruled out that it will close.',
      ['The yard | has ruled out | that it will close']
    ],
    [
      'a deed denied',
      'Ana Noor denied leaving the quay.',
      ['Ana Noor | denied | leaving the quay']
    ],
    [
      'a deed admitted',
      'The pilot has admitted having slept.',
      ['The pilot | has admitted | having slept']
    ],
    ['no denial of a pronoun', 'Ana Noor denied it. Mr Reyl denied this.', []],
    [
      'a figure',
      'The cooperative put the number at 11.',
      ['The cooperative | put | the number at 11']
    ],
    [
      'a figure that is not exact',
      'Police put the toll at more than 14.',
      ['Police | put | the toll at more than 14']
    ],
    [
      'a sum',
      'The insurer estimated the damage at $2,000.',
      ['The insurer | estimated | the damage at $2,000']
    ],
    ['no figure in a time', 'The crew put the boat in the water at 3 p.m.', []],
    ['no figure in an address', 'He put the crate at 10 Quay Street.', []],
    ['nobody where a figure was put', 'The losses were put officially at over 80.', []],
    [
      'who calls something a name right behind it',
      'A plan critics call “a land grab” was approved.',
      ['critics | call | “a land grab”']
    ],
    [
      'who calls something a name behind “that”',
      'The council approved a plan that critics call “a land grab”.',
      ['critics | call | “a land grab”']
    ],
    [
      'all who say something themselves',
      'The union leaders warned “we tried.”',
      ['The union leaders | warned | “we tried.”']
    ],
    [
      'two who speak at a time',
      'The army said the town was calm, as residents told the Courier that it burned.',
      ['The army | said | the town was calm', 'residents | told | that it burned']
    ],
    [
      'one who did as he said he would',
      'The army said it would stay, as it said it would, and wait.',
      ['The army | said | it would stay, as it said it would, and wait', 'it | said | it would']
    ],
    [
      'who speaks behind what another asked',
      'Norvane urged its citizens to leave and the mayor told them to stay.',
      ['Norvane | urged | its citizens to leave', 'the mayor | told | them to stay']
    ],
    [
      'who speaks behind what another blamed',
      'Ole Vinter condemned the raid and the mayor said it was late.',
      ['Ole Vinter | condemned | the raid', 'the mayor | said | it was late']
    ],
    [
      'what papers show',
      'The emails, which were leaked by the bank, show that the dam was weak.',
      ['The emails, which were leaked by the bank | show | that the dam was weak']
    ],
    [
      'what a paper states',
      'The minutes state that the dam was weak.',
      ['The minutes | state | that the dam was weak']
    ],
    [
      'what is disputed',
      'The council disputes that the gate was shut.',
      ['The council | disputes | that the gate was shut']
    ],
    [
      'what is said on a social medium',
      'Ana Noor revealed on Instagram that she had left.',
      ['Ana Noor | revealed | that she had left']
    ],
    [
      'sources close to somebody who is named behind',
      'Two sources close to the biggest lender, the Vinter family fund, said it would sell.',
      ['Two sources close to the biggest lender, the Vinter family fund | said | it would sell']
    ],
    [
      'people who know of something and do not want to be named',
      'Three aides familiar with the draft, who asked not to be named, said it was dead.',
      ['Three aides familiar with the draft, who asked not to be named | said | it was dead']
    ],
    [
      'what is played down',
      'A source close to the board played down that prospect.',
      ['A source close to the board | played down | that prospect']
    ],
    [
      'who calls an idea something',
      'Ole Vinter said he would sell the pier, an idea Ada Marl called “a joke”.',
      ['Ole Vinter | said | he would sell the pier', 'Ada Marl | called | “a joke”']
    ],
    [
      'who speaks of a relative who is told of in an aside',
      'The pilot’s widow, Ada Marl, said her brother, who saw it, had never slept.',
      ['The pilot’s widow, Ada Marl | said | her brother, who saw it, had never slept']
    ],
    [
      'what an aside tells of another as no subject',
      'The crew sued over the wreck, which the city sold in May, and said it was theirs.',
      ['The crew | said | it was theirs']
    ],
    [
      'who agreed, and not those who say so',
      'The envoys met at noon and agreed that the gate was shut, officials said.',
      [
        'officials | said | The envoys met at noon and agreed that the gate was shut',
        'The envoys | agreed | that the gate was shut'
      ]
    ],
    [
      'what is estimated',
      'The broker estimated the fee would be 4%.',
      ['The broker | estimated | the fee would be 4%']
    ],
    [
      'who discussed something and said more, not what was discussed',
      'Ada Marl discussed what the changes meant and said that Mr Reyl was out.',
      ['Ada Marl | discussed | what the changes meant', 'Ada Marl | said | that Mr Reyl was out']
    ],
    [
      'what is estimated in front',
      'The pier would cost nine million, the yard estimates, and one lamp is thought to be lost.',
      [
        'the yard | estimates | The pier would cost nine million … and one lamp is thought to be lost'
      ]
    ],
    [
      'what goes on behind the speaker',
      'The pier was old, Ana Noor said, and the city would have to mend it.',
      ['Ana Noor | said | The pier was old … and the city would have to mend it']
    ],
    [
      'no more of a quotation than it holds',
      '“Follow me,” Ana Noor said, and the boys walked on.',
      ['Ana Noor | said | “Follow me,”']
    ],
    [
      'what is told of a relative',
      'Ana Noor told the court her brother, who died in May, had been ill.',
      ['Ana Noor | told | her brother, who died in May, had been ill']
    ],
    [
      'what is argued in a book',
      'Ana Noor argues in her book The Long Tide that cod was back.',
      ['Ana Noor | argues | that cod was back']
    ],
    [
      'who speaks in a letter that is read',
      'In a letter read in court, Ana Noor said: “I was never asked.”',
      ['Ana Noor | said | “I was never asked.”']
    ],
    [
      'one of several',
      'One of them said the gate was shut.',
      ['One of them | said | the gate was shut']
    ]
  ] as const
  for (const [name, text, expected] of cases) {
    await t.test(`should find ${name}`, () => {
      assert.deepEqual(told(text), expected)
    })
  }
})
