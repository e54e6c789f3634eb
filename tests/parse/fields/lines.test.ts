import assert from 'node:assert/strict'
import test from 'node:test'
import {toSlug} from '../../../src/model/ids.ts'
import type {OutletProfile} from '../../../src/model/outlet.ts'
import {parseByStrip} from '../../../src/parse/fields/by-strip.ts'
import {isBareName, parseByline} from '../../../src/parse/fields/byline.ts'
import {isCaption} from '../../../src/parse/fields/caption.ts'
import {parseCreditOutlet} from '../../../src/parse/fields/credit-line.ts'
import {isHeadingLike} from '../../../src/parse/fields/cross-head.ts'
import {parseEmbargo} from '../../../src/parse/fields/embargo.ts'
import {isFlash} from '../../../src/parse/fields/flash.ts'
import {deriveHeadline} from '../../../src/parse/fields/headline.ts'
import {detectLanguage, directionOf} from '../../../src/parse/fields/language.ts'
import {isKill} from '../../../src/parse/fields/kill.ts'
import {parseNote} from '../../../src/parse/fields/note.ts'
import {findRelatedTitle, isWholeHeadline} from '../../../src/parse/fields/related-line.ts'
import {findRunInMark, parseClosing} from '../../../src/parse/fields/sign-off.ts'
import {parseSlugline} from '../../../src/parse/fields/slugline.ts'
import {parseTimestamp} from '../../../src/parse/fields/timestamp.ts'

/** Run a table of cases: name, input, expected. */
async function each<In, Out>(
  name: string,
  read: (input: In) => Out,
  cases: readonly (readonly [string, In, Out])[]
): Promise<void> {
  await test(name, async (t) => {
    for (const [title, input, expected] of cases) {
      await t.test(`should read ${title}`, () => {
        assert.deepEqual(read(input), expected)
      })
    }
  })
}

await each('isFlash', (text: string) => isFlash(text, []), [
  ['stars', '******FERRY SINKS OFF OAKLET\n', true],
  ['a label above the line', 'FLASH\n\nFerry sinks off Oaklet\n', true],
  ['a label before the line', 'BREAKING: Ferry sinks off Oaklet\n', true],
  ['a label of another language', 'عاجل: غرق العبارة قبالة أوكليت', true],
  ['a label in brackets', '【速報】オークレット沖でフェリー沈没', true],
  ['a word that only looks like one', 'Alert keepers save bees\n', false]
])

await test('isFlash', async (t) => {
  await t.test('should go by what the desk calls the copy', () => {
    assert.equal(isFlash('Ferry sinks', ['MPNewsAlert']), true)
    assert.equal(isFlash('Ferry sinks', ['BC-FERRY-FLASHBACK', undefined]), false)
  })
})

await test('isKill', async (t) => {
  await t.test('should know a kill by its label or by what stands first in the headline', () => {
    assert.equal(isKill('BULLETIN KILL', undefined), true)
    assert.equal(isKill('KILL - Ferry sinks', undefined), true)
    assert.equal(isKill('ANNULATION : naufrage d’un ferry', undefined), true)
    assert.equal(isKill('Ferry sinks', 'BULLETIN KILL'), true)
  })
  await t.test('should not take killing for it', () => {
    assert.equal(isKill('Kill bees and you kill orchards', '1st Ld'), false)
    assert.equal(isKill('Eleven killed as ferry sinks', undefined), false)
  })
})

await each('parseByline', parseByline, [
  ['one name', 'By Ines Moreau', ['Ines Moreau']],
  ['a service behind the name', 'by Ines Moreau, Reuters', ['Ines Moreau']],
  ['two names in capitals', 'By INES MOREAU and JON REYL=', ['INES MOREAU', 'JON REYL']],
  ['a title behind the name', 'By Ines Moreau, Harbour Correspondent', ['Ines Moreau']],
  ['a place behind a dash', 'By Ines Moreau – London', ['Ines Moreau']],
  ['a service alone as nobody', 'By The Associated Press=', []],
  ['German', 'Von Jana Thiel, dpa', ['Jana Thiel']],
  ['French', 'Par Maëlle Corvisier', ['Maëlle Corvisier']],
  ['Arabic', 'كتبت: ليان الصفدي', ['ليان الصفدي']],
  ['Hebrew', 'מאת: נעמה בר-ציון', ['נעמה בר-ציון']],
  ['a sentence as no byline', 'By Tuesday the boats were back in the harbour.', undefined],
  ['a headline as no byline', 'By the numbers: a year of bees', undefined]
])

await each('isBareName', isBareName, [
  ['a bare name', 'Amina Yusuf', true],
  ['a house as no name', 'Evening News', false],
  ['a sentence as no name', 'Bees return to harbour', false]
])

await each('parseByStrip', parseByStrip, [
  [
    'name, place and day',
    'Osric Bell | Brask | 10 July 2031 | 3 min read',
    {byline: ['Osric Bell'], published: '2031-07-10'}
  ],
  [
    'a time of day',
    'איתמר לב-ים | 13.05.2031 | 14:22',
    {byline: ['איתמר לב-ים'], published: '2031-05-13T14:22'}
  ],
  ['a line without a date as none', 'Bees | Boats', undefined]
])

await each('parseSlugline', parseSlugline, [
  ['a transmission header', 'u f BC-BEES   02-26 0105', {slugline: 'BC-BEES', words: 105}],
  [
    'a keyword line with version',
    'BC-CA--Bees, 1st Ld-Writethru,1140<',
    {slugline: 'BC-CA--Bees', takeKey: '1st Ld-Writethru', words: 1140}
  ],
  ['a slashed slug', 'Norvane-politics/', {slugline: 'Norvane-politics/'}],
  ['a numbered keyword', '1 TRANSPORT Tram', {slugline: 'TRANSPORT Tram'}],
  ['keywords parted by strokes', 'Verkehr/Unglücke/', {slugline: 'Verkehr/Unglücke/'}],
  [
    'a slug of many words',
    'Norvane-bees-sea,LEAD',
    {slugline: 'Norvane-bees-sea', takeKey: 'LEAD'}
  ],
  ['a slug with its version', 'BEES-SEA 1st Ld', {slugline: 'BEES-SEA', takeKey: '1st Ld'}],
  ['a version line', '1ST LEAD', {takeKey: '1ST LEAD'}],
  ['a headline as none', 'BEES RETURN TO HARBOUR', undefined],
  ['a headline of one compound as none', 'Bees-eaters', undefined]
])

await each('parseNote', (text: string) => parseNote(text, false)?.kind, [
  ['an editor’s note', 'EDITOR’S NOTE: First published in May.', 'editors-note'],
  ['an old editor’s note', "EDITOR'S NOTE _ First published in May.", 'editors-note'],
  ['an editor’s note in brackets', '(Eds: UPDATES throughout)', 'editors-note'],
  ['an update note', '(Adds quotes, background)', 'editors-note'],
  ['an update note in German', '(Aktualisiert: Zitat Imkerin)', 'editors-note'],
  ['an update note in French', '(Actualisé avec réaction)', 'editors-note'],
  ['an update note in Spanish', '(Amplía con declaraciones)', 'editors-note'],
  [
    'what a service has elsewhere as none above the end',
    'Follow MP’s coverage of bees at https://mp.example/bees',
    undefined
  ],
  ['a sentence in brackets as none', '(Updating the hives took a week.) It rained.', undefined],
  ['a correction', 'CORRECTION: There are eleven boats, not twelve.', 'correction'],
  ['an amended story', 'This article was amended on 3 May to name the boat.', 'correction'],
  ['a story about a correction as none', 'Silver Bee corrects net', undefined]
])

await each('parseClosing', (text: string) => parseClosing(text, ['Meridian']), [
  ['an end mark', 'ENDS', 'end-mark'],
  ['a service', 'Reuter', 'end-mark'],
  ['line noise behind it', 'REUTER...^M', 'end-mark'],
  ['the copy’s own service', 'Meridian', 'end-mark'],
  ['desk signs', 'rb/gm', 'desk-sign'],
  ['desk signs behind a service', 'dpa jth yyzz n1', 'desk-sign'],
  ['Arabic initials', 'م.ك', 'desk-sign'],
  ['Russian initials', 'ах вл', 'desk-sign'],
  ['a Russian sentence as none', 'Он был там', undefined],
  ['initials in capitals', 'ABC // DEF', 'desk-sign'],
  ['Polish initials', 'kw/ mal/', 'desk-sign'],
  ['the address of a writer', 'kms@yna.example', 'desk-sign'],
  ['the copy’s own service in capitals', 'MERIDIAN', 'end-mark'],
  ['what else is sent', '(foto) (vídeo)', 'desk-sign'],
  ['whom to ask, which is no credit', '(Norvane Newsroom; +44 20 5555 0199)', 'desk-sign'],
  ['an end mark behind a service', 'Lusa/Fim', 'end-mark'],
  ['the end of a telex', 'NNNN', 'end-mark'],
  ['signs and time of an Italian wire', 'XYZ-ABC 04-MAR-31 10:42 NNNN', 'transmission'],
  ['a time without its zone', '041730 Mär 31', 'transmission'],
  ['a bracketed credit', '(The Oaklet Chronicle)', 'credit'],
  ['several names in brackets', '(WAFA, OC, Social Media)', 'credit'],
  ['a source line', 'المصدر: صدى المرجان', 'credit'],
  ['who reported', '(Reporting by Ines Moreau; Editing by Jon Reyl)', 'reporting'],
  ['who reported from where', 'Moreau reported from Oaklet, Norvane.', 'reporting'],
  [
    'who reported from several places',
    'Moreau reported from Oaklet and Reyl from St. Marn.',
    'reporting'
  ],
  [
    'who helped from where',
    'Associated Press writers Ines Moreau in Oaklet and Jon Reyl in Corvane contributed.',
    'reporting'
  ],
  [
    'who helped with a report',
    'AP video journalist Ines Moreau in Oaklet contributed to this report.',
    'reporting'
  ],
  [
    'who helped by name alone',
    'Ines Moreau and Jon Reyl contributed reporting from Oaklet.',
    'reporting'
  ],
  ['somebody who reported as none', 'She reported from Oaklet.', undefined],
  ['what was reported from a place as none', 'Two cases were reported from Oaklet.', undefined],
  ['a sentence on who helped as none', 'Rain and wind contributed to the fall.', undefined],
  ['a copyright line', '© 2031 The Oaklet Chronicle', 'copyright'],
  ['a rule', '___', 'rule'],
  ['a bracketed sentence as none', '(He was not in the room.)', undefined],
  ['a paragraph as none', 'The boats came home.', undefined]
])

await each('findRunInMark', (text: string) => findRunInMark(text, []), [
  ['a service behind the last stop', 'Son dos meses. EFE', 15],
  ['a bracketed one', 'Sabato. (ANSA).', 8],
  ['a Chinese end', '共有十九座。（完）', 6],
  ['initials that are no service as none', 'They flew to the US. NASA', undefined]
])

const outlets: readonly OutletProfile[] = [
  {
    slug: toSlug('Oaklet Chronicle'),
    name: 'Oaklet Chronicle',
    aliases: ['OC'],
    domains: [],
    wire: false
  }
]
await each('parseCreditOutlet', (text: string) => parseCreditOutlet(text, outlets), [
  ['a name written out', '(The Bee Gazette)', 'The Bee Gazette'],
  ['an alias the owner gave', '(WAFA, OC)', 'Oaklet Chronicle'],
  ['initials as nobody', '(BG)', undefined],
  ['agencies as nobody', '(Agencies)', undefined]
])

await each(
  'findRelatedTitle',
  (text: string) => text.slice(findRelatedTitle(text) ?? text.length),
  [
    ['an English mark', 'READ MORE: Bees return', 'Bees return'],
    ['a Hebrew mark', 'קראו גם: הדבורים חזרו', 'הדבורים חזרו'],
    ['an Arabic mark', 'اقرأ أيضاً: عودة النحل', 'عودة النحل'],
    ['a German mark', 'Lesen Sie auch: Bienen kehren heim', 'Bienen kehren heim'],
    ['a sentence as none', 'Read the small print, he said.', '']
  ]
)

await each('isWholeHeadline', isWholeHeadline, [
  ['a full headline', 'Dockers Reject Offer as Strike Enters Fifth Week', true],
  ['a cross-head as none', '‘Empty Nets’', false]
])

await each('isHeadingLike', isHeadingLike, [
  ['a few words without a stop', 'No comfort', true],
  ['a quotation', '‘Asleep Upstairs’', true],
  ['a question', 'Who keeps the bees?', true],
  ['a question in a transcript as none', 'MARSH: Is that a yes?', false],
  ['a question of an interview as none', 'Q: Is that a yes?', false],
  ['a sentence as none', 'The boats came home.', false],
  ['a question that goes on from the last sentence as none', 'So what did they say?', false]
])

await each('isCaption', isCaption, [
  ['a photo label', 'Boats at dawn. (Photo: File)', true],
  ['a file picture', 'FILE - Boats at dawn, May 3, 2031. (VOA/A. Bell)', true],
  ['a paragraph as none', 'The boats came home.', false]
])

await each('parseEmbargo', (text: string) => parseEmbargo(text, '2031-09-08'), [
  ['time, weekday and day', 'EMBARGOED TO 0001 FRIDAY SEPTEMBER 9', '2031-09-09T00:01'],
  ['a zone', 'Embargoed until 8:30 a.m. ET, September 9', '2031-09-09T08:30'],
  ['a headline as none', 'Embargo on bees lifted in Calder', undefined]
])

await each('parseTimestamp', (text: string) => parseTimestamp(text, undefined), [
  ['a day', 'Sunday, May 20, 2012', '2012-05-20'],
  ['a day and a time', 'July 28, 2014 4:12 PM', '2014-07-28T16:12'],
  ['a time before its day', 'Updated 4:12 PM EDT, May 14, 2031', '2031-05-14T16:12-04:00'],
  ['a source behind it', '2031-06-20 09:41:17 来源：岚海社', '2031-06-20T09:41'],
  ['a day without its year as none', 'May 20', undefined]
])

await each('deriveHeadline', (text: string) => text.slice(0, deriveHeadline(text)), [
  ['a short sentence whole', 'Bees are back. They sang.', 'Bees are back'],
  [
    'the first clause of a long one',
    'The harbour of Calder has taken back its fleet of forty-three boats, while owners on the far side of the strait asked who would pay for the lost weeks.',
    'The harbour of Calder has taken back its fleet of forty-three boats'
  ],
  ['initials without a stop', 'The U.S. envoy met them. It was late.', 'The U.S. envoy met them']
])

await each('detectLanguage', detectLanguage, [
  [
    'English',
    'The boats that were in the harbour have not been seen for a week, and it is said to be over.',
    'en'
  ],
  [
    'German',
    'Die Boote, die im Hafen lagen, sind seit einer Woche nicht mehr zu sehen und werden auch nicht gesucht.',
    'de'
  ],
  [
    'French',
    'Les bateaux qui étaient dans le port n’ont pas été vus depuis une semaine, selon la mairie.',
    'fr'
  ],
  [
    'Spanish',
    'Los barcos que estaban en el puerto no se han visto desde hace una semana, según la alcaldía.',
    'es'
  ],
  [
    'Turkish',
    'Limandaki tekneler bir haftadır görülmedi ve bu konuda daha fazla bilgi verilmedi.',
    'tr'
  ],
  ['Arabic', 'لم تُشاهد القوارب التي كانت في الميناء منذ أسبوع', 'ar'],
  ['Persian', 'قایق‌هایی که در بندر بودند یک هفته است که دیده نشده‌اند گفته می‌شود', 'fa'],
  ['Hebrew', 'הסירות שהיו בנמל לא נראו מזה שבוע', 'he'],
  ['Japanese', '港にいた船は一週間見られていない', 'ja'],
  ['Chinese', '港口的船只已经一周没有出现了', 'zh'],
  ['Korean', '항구에 있던 배들이 일주일째 보이지 않는다', 'ko'],
  ['figures as nothing', '12 14 16', undefined]
])

await each('directionOf', directionOf, [
  ['Arabic from the right', 'ar-EG', 'rtl'],
  ['Latin script from the left', 'ar-Latn', 'ltr'],
  ['English from the left', 'en', 'ltr']
])
