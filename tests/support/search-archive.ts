import {archiveSchema} from '../../src/config/schema.ts'
import type {Archive} from '../../src/model/archive.ts'
import {emptySourceTable} from '../../src/model/source-table.ts'
import {relateEntries} from '../../src/relate/relate-entries.ts'
import {storyOf, type StoryOptions} from './story-of.ts'

const fillers: readonly StoryOptions[] = Array.from({length: 12}, (_, place) => ({
  id: `gull-post/tide-table-${place + 1}`,
  outlet: 'Gull Post',
  day: `2029-11-${String(place + 10)}`,
  headline: `Tide table, part ${place + 1}`,
  place: 'ORREL',
  paragraphs: [`High water at Orrel comes at ${place + 3} and low water some six hours later.`]
}))

const stories: readonly StoryOptions[] = [
  {
    id: 'heron-wire/quarry-pact',
    outlet: 'Heron Wire',
    day: '2030-05-02',
    headline: 'Quarry owners and masons held secret talks on a lockout truce',
    standfirst: 'Both sides met in a lighthouse',
    byline: 'Ottilie Brandt',
    place: 'ORREL',
    paragraphs: [
      'Owners of the Orrel quarries held secret talks with masons about a truce, the Gull Post reported on Thursday.',
      '"Nobody raised his voice," said Ansgar Reillo, who speaks for the masons.',
      'A man who poured the coffee said the two sides were "a week apart, not a year".'
    ],
    statements: [
      {
        content: 'Owners of the Orrel quarries held secret talks with masons about a truce',
        name: 'Gull Post',
        type: 'outlet',
        footing: 'outlet'
      },
      {
        content: '"Nobody raised his voice,"',
        name: 'Ansgar Reillo',
        type: 'person',
        footing: 'on-record'
      },
      {
        content: 'the two sides were "a week apart, not a year"',
        name: 'a man who poured the coffee',
        type: 'anonymous',
        footing: 'unnamed',
        via: ['Gull Post'],
        anonymity: {class: 'described-access', access: 'who poured the coffee'}
      }
    ]
  },
  {
    id: 'gull-post/truce-near',
    outlet: 'Gull Post',
    day: '2030-05-01',
    headline: 'Truce near in the quarries',
    place: 'ORREL',
    paragraphs: [
      'Talks that were secret until today may end the lockout.',
      'The ministry of works called them "useful".',
      'It named no date for a truce.'
    ],
    statements: [
      {
        content: '"useful"',
        name: 'ministry of works',
        type: 'organization',
        footing: 'institution'
      }
    ]
  },
  {
    id: 'gull-post/trucks',
    outlet: 'Gull Post',
    day: '2030-06-11',
    headline: 'Trucestead fair opens with a parade of carts',
    place: 'TRUCESTEAD',
    paragraphs: ['Forty carts rolled into Trucestead behind a brass band on Tuesday.']
  },
  {
    id: 'gull-post/letters',
    outlet: 'Gull Post',
    headline: null,
    paragraphs: ['Letters found in a wall tell of a lighthouse keeper who counted herons.']
  },
  {
    id: 'heron-wire/withdrawn',
    outlet: 'Heron Wire',
    day: '2030-05-03',
    headline: 'Withdrawn: lighthouse sold',
    status: 'canceled',
    paragraphs: ['The desk withdraws this story about the lighthouse.']
  },
  {
    id: 'sada/mahajir',
    outlet: 'صدى التلال',
    day: '2030-05-03',
    headline: 'مُحادثاتٌ سرّيّة حول إغلاق المحاجر',
    language: 'ar',
    place: 'أورل',
    paragraphs: [
      'قال أحمد الفنار إنّ المحادثات جرت في المنارة القديمة.',
      'ولم يُحدَّد موعد للهدنة بعد.'
    ],
    statements: [
      {
        content: 'المحادثات جرت في المنارة القديمة',
        name: 'أحمد الفنار',
        type: 'person',
        footing: 'on-record'
      }
    ]
  },
  {
    id: 'yoman/machtzavot',
    outlet: 'יומן הגבעות',
    day: '2030-05-04',
    headline: 'השיחות על המחצבות נמשכות',
    language: 'he',
    paragraphs: ['בעלי המחצבות נפגשו שוב במגדלור, אמר שׁוֹמֵר המקום.']
  },
  {
    id: 'cloche/carrieres',
    outlet: 'La Cloche',
    day: '2030-05-05',
    headline: 'L’accord des carrières se précise',
    language: 'fr',
    place: 'ORREL',
    paragraphs: ['Le gardien du phare dit avoir préparé d’énormes marmites de café.']
  },
  {
    id: 'farola/canteras',
    outlet: 'La Farola',
    day: '2030-05-06',
    headline: 'Las canteras reabrirán mañana',
    language: 'es',
    paragraphs: ['El farero contó garzas durante años, según su hijo.'],
    statements: [
      {
        content: 'Las canteras reabrirán mañana',
        name: 'farero',
        type: 'person',
        footing: 'on-record'
      }
    ]
  },
  {
    id: 'dengta/caishichang',
    outlet: '灯塔报',
    day: '2030-05-07',
    headline: '采石场谈判在灯塔举行',
    language: 'zh',
    paragraphs: ['双方在旧灯塔内会面，石匠代表称气氛平静。']
  },
  {
    id: 'todai/saisekijo',
    outlet: '灯台新聞',
    day: '2030-04-07',
    headline: '採石場の協議、灯台で開催',
    language: 'ja',
    paragraphs: ['石工の代表は「コーヒーは温かかった」と述べた。']
  },
  {
    id: 'deungdae/chaeseokjang',
    outlet: '등대일보',
    day: '2030-04-08',
    headline: '채석장 회담이 등대에서 열렸다',
    language: 'ko',
    paragraphs: ['석공들은 휴전을 바란다고 밝혔다.']
  },
  {
    id: 'mayak/kamenolomni',
    outlet: 'Маяк',
    day: '2030-04-09',
    headline: 'Переговоры о каменоломнях прошли на маяке',
    language: 'ru',
    paragraphs: ['Всё решится в пятницу, сказал смотритель.']
  },
  {
    id: 'fanus/madan',
    outlet: 'فانوس',
    day: '2030-04-10',
    headline: 'گفت‌وگوهای معدن در فانوس دریایی',
    language: 'fa',
    paragraphs: ['نگهبان گفت ۴۷ کارگر به خانه رفتند.']
  },
  ...fillers
]

/** @returns A small archive in ten languages for tests of search: 25 stories that may be found, one withdrawn, one undated. */
export function searchArchive(): Archive {
  return relateEntries(stories.map(storyOf), {
    outlets: [],
    acts: archiveSchema.parse({}).attribution.acts,
    sources: emptySourceTable
  })
}
