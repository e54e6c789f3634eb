import assert from 'node:assert/strict'
import test from 'node:test'
import type {ArticleFields} from '../../src/model/article.ts'
import {parseCopy} from '../../src/parse/parse-copy.ts'
import {copyFromText} from '../../src/read/read-copy.ts'

/** What an editor would mark in a story; what is left out is not there. */
interface Marked extends Partial<
  Pick<
    ArticleFields,
    'slugline' | 'takeKey' | 'byline' | 'ednote' | 'signoff' | 'reportingBy' | 'editingBy'
  >
> {
  readonly headline: string
  readonly place: string
  readonly agency: string
  /** Kinds of its blocks, one letter each: paragraph, heading, list, note, table. */
  readonly blocks: string
  readonly said?: readonly string[]
}

/** Invented stories as agencies lay them out for the desks that take them. */
const stories: readonly (readonly [layout: string, copy: string, marked: Marked])[] = [
  [
    'takes, each with the label of the next and the words it picks up',
    `CALDER-STRIKE 1stld
   (Eds: updates with union reaction; RECASTS)

Pilots end strike at Calder, ferries to run Friday

By MIRA STOLT=
Associated Tidings Writer=

   CALDER, Norv. (AT) _ Pilots voted late Wednesday to end a nine-day
strike at the port of Calder, their union said.

   \`\`Nobody won,'' said Joren Pask, the head of the Pilots' Guild.
\`\`But nobody drowned, either.''

(MORE)

CALDER-STRIKE 1st add
   xxx drowned, either.''

   The government had threatened to call in the navy, the daily Quay
Chronicle reported.

-30-
`,
    {
      slugline: 'CALDER-STRIKE',
      takeKey: '1stld',
      headline: 'Pilots end strike at Calder, ferries to run Friday',
      byline: ['MIRA STOLT'],
      place: 'CALDER, Norv.',
      agency: 'AT',
      ednote: 'updates with union reaction; RECASTS',
      signoff: '-30-',
      blocks: 'nppp',
      said: ['15 not-for-publication']
    }
  ],
  [
    'a financial story with bullets, codes of shares and contacts',
    `UPDATE 2-Fenmark depositors withdraw $1.2 bln in a day, memo shows

* Memo shows record outflow on Tuesday
* Shares fall 14%, biggest drop since 2019

(Adds shares, background)

By Priya Nandan and Louis Akers

PORT OSRIC, May 12 (Meridian) - Depositors withdrew $1.2 billion from Fenmark Bank on Tuesday, according to an internal memo seen by Meridian.

RUN ON THE BANK?

A spokesperson for the Norvane Financial Authority said the bank was "solvent and liquid".

Fenmark shares fell 14% to 8.20 crowns. <FNMK.NV>

The memo was signed by the bank's treasurer.

(Reporting by Priya Nandan in Port Osric and Louis Akers in London; Editing by Kirsten Hale)

((priya.nandan@meridian.example; +44 20 5555 0101;))

Our Standards: The Meridian Trust Principles.
`,
    {
      headline: 'UPDATE 2-Fenmark depositors withdraw $1.2 bln in a day, memo shows',
      byline: ['Priya Nandan', 'Louis Akers'],
      place: 'PORT OSRIC',
      agency: 'Meridian',
      ednote: 'Adds shares, background',
      reportingBy: ['Priya Nandan', 'Louis Akers'],
      editingBy: ['Kirsten Hale'],
      signoff:
        '(Reporting by Priya Nandan in Port Osric and Louis Akers in London; Editing by Kirsten Hale) Our Standards: The Meridian Trust Principles.',
      blocks: 'lnphppp'
    }
  ],
  [
    'German, with keywords above and a notebook for the desk below',
    `Verkehr/Unglücke/Norvane/
(Zusammenfassung 1730 - Neu: Zitat Ministerin)
Fähre vor Oaklet gesunken - elf Tote
Von Karsten Böhme, npd

   Oaklet (npd) - Beim Untergang einer Autofähre vor der Küste von
Oaklet sind am Dienstag elf Menschen ums Leben gekommen. Das teilte
die Hafenbehörde mit.

Rost unter der Wasserlinie

   Verkehrsministerin Elin Marsh kündigte eine Untersuchung an. Nach
Angaben der Reederei war das Schiff 1998 gebaut worden.

# Notizblock

## Internet
- [Hafenbehörde](http://hafen.example/abc)

* * * *
Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt

## npd-Kontakte
- Autor: Karsten Böhme (Oaklet), <boehme@npd.example>

npd kb yyzz a3 uk
041730 Mär 31
`,
    {
      slugline: 'Verkehr/Unglücke/Norvane/',
      headline: 'Fähre vor Oaklet gesunken - elf Tote',
      byline: ['Karsten Böhme'],
      place: 'Oaklet',
      agency: 'npd',
      ednote: 'Zusammenfassung 1730 - Neu: Zitat Ministerin',
      signoff: 'npd kb yyzz a3 uk',
      blocks: 'nphp',
      said: ['15 not-for-publication']
    }
  ],
  [
    'French, with the country in brackets and cross-heads between dashes',
    `Norvane-accident-transports-ferry,PREV
Naufrage d'un ferry au large d'Oaklet: onze morts (autorités)

   Oaklet (Norvane), 4 mars 2031 (AL) - Onze personnes ont péri mardi dans le naufrage d'un ferry au large d'Oaklet, ont annoncé les autorités portuaires.

   - Rouille sous la flottaison -

   La ministre des Transports, Elin Marsh, a ordonné l'ouverture d'une enquête, selon un communiqué.

   mt-ks/hv/ab

   © Agence Littoral
`,
    {
      slugline: 'Norvane-accident-transports-ferry',
      takeKey: 'PREV',
      headline: "Naufrage d'un ferry au large d'Oaklet: onze morts (autorités)",
      place: 'Oaklet (Norvane)',
      agency: 'AL',
      signoff: 'mt-ks/hv/ab © Agence Littoral',
      blocks: 'php'
    }
  ],
  [
    'Spanish, with what else is sent below the signs',
    `Once muertos al hundirse un transbordador frente a Oaklet

Oaklet (Norvania), 4 mar (EPB).- Once personas murieron este martes al hundirse un transbordador frente a la costa de Oaklet, informó la autoridad portuaria.

La ministra de Transportes, Elin Marsh, anunció una investigación. EPB

lb/jm/rcg

(foto) (vídeo)
`,
    {
      headline: 'Once muertos al hundirse un transbordador frente a Oaklet',
      place: 'Oaklet (Norvania)',
      agency: 'EPB',
      signoff: 'EPB lb/jm/rcg (foto) (vídeo)',
      blocks: 'pp'
    }
  ],
  [
    'Russian, signed by a service and its desk',
    `Паром затонул у берегов Оклета, погибли 11 человек

Оклет. 4 марта. ИНТЕРФАКС - Одиннадцать человек погибли во вторник при крушении парома у берегов Оклета, сообщила администрация порта.

Министр транспорта Элин Марш поручила провести расследование, сообщили в пресс-службе ведомства.

Служба новостей
ах вл
`,
    {
      headline: 'Паром затонул у берегов Оклета, погибли 11 человек',
      place: 'Оклет',
      agency: 'ИНТЕРФАКС',
      signoff: 'Служба новостей ах вл',
      blocks: 'pp'
    }
  ],
  [
    'telex, between the marks of its network',
    `ZCZC MPR041
PRIORITY
OSRIC PORT TO RESUME DREDGING

OSRIC, MARCH 4 (MP) -- THE PORT OF OSRIC WILL RESUME DREDGING ON MONDAY.

"WE HAVE CLEARED EVERY METRE," TOBIAS RENN SAID.

MP HV/LB 041509Z MAR 31
NNNN
`,
    {
      takeKey: 'PRIORITY',
      headline: 'OSRIC PORT TO RESUME DREDGING',
      place: 'OSRIC',
      agency: 'MP',
      signoff: 'NNNN',
      blocks: 'pp'
    }
  ],
  [
    'figures in rows below the sentence they belong to',
    `OAKLET BEAT CALDER 3-1
    OAKLET, March 4 (Meridian) - Results in the Norvane league on
Tuesday:
    Oaklet    3  Calder    1
    Osric     0  Shaharon  0
    Bruma     2  Marjan    2
 MERIDIAN
`,
    {
      headline: 'OAKLET BEAT CALDER 3-1',
      place: 'OAKLET',
      agency: 'Meridian',
      signoff: 'MERIDIAN',
      blocks: 'pt'
    }
  ],
  [
    'Turkish, with the writer behind the dateline',
    `Oaklet açıklarında feribot battı: 11 ölü

OAKLET (AA) - MEHMET YILDIZ - Oaklet açıklarında salı günü bir feribotun batması sonucu 11 kişi hayatını kaybetti.

Kaptan Mirel Tane, AA muhabirine yaptığı açıklamada, "Hiçbir şey yapamadık." dedi.
`,
    {
      headline: 'Oaklet açıklarında feribot battı: 11 ölü',
      byline: ['MEHMET YILDIZ'],
      place: 'OAKLET',
      agency: 'AA',
      blocks: 'pp'
    }
  ],
  [
    'Chinese, with who reported and edited before the end mark',
    `渡轮在奥克利特附近海域沉没 11人死亡

　　蓝海社奥克利特3月4日电（记者林舟、陈默）港务局4日说，一艘渡轮当天在奥克利特附近海域沉没，造成11人死亡。

　　交通部长埃琳·马什宣布展开调查。

　　（参与记者：周宁；编辑：吴岚）（完）
`,
    {
      headline: '渡轮在奥克利特附近海域沉没 11人死亡',
      byline: ['林舟', '陈默'],
      place: '奥克利特',
      agency: '蓝海社',
      editingBy: ['吴岚'],
      signoff: '（参与记者：周宁；编辑：吴岚）（完）',
      blocks: 'pp'
    }
  ]
]

test('layouts of agencies', async (t) => {
  for (const [layout, copy, expected] of stories) {
    await t.test(`should be read as an editor reads them: ${layout}`, () => {
      const file = copyFromText({
        text: copy,
        file: 'story.txt',
        received: copy.includes('May 12') ? '2031-05-12' : '2031-03-04'
      })
      const [article] = parseCopy(file, {outlets: []})
      assert.ok(article)
      const {fields} = article
      const {slugline, takeKey, headline, byline, ednote, signoff, reportingBy, editingBy} = fields
      const read = {slugline, takeKey, headline, byline, ednote, signoff, reportingBy, editingBy}
      const said = file.file.messages.map(({line, ruleId}) => `${line ?? 0} ${ruleId ?? ''}`)
      assert.deepEqual(
        {
          ...Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)),
          place: fields.dateline?.place,
          agency: fields.dateline?.agency,
          blocks: fields.body.map(({type}) => type[0]).join(''),
          ...(said.length > 0 && {said})
        },
        expected
      )
    })
  }
})
