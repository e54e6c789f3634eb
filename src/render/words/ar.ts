import type {Words} from '../words.ts'
import {formatNames} from './format-names.ts'
import {pluralIn} from './plural.ts'

const many = pluralIn('ar')
const stories = {
  one: 'خبر',
  two: 'خبران',
  few: 'أخبار',
  many: 'خبرًا',
  other: 'خبر'
}
const statements = {
  one: 'تصريح',
  two: 'تصريحان',
  few: 'تصريحات',
  many: 'تصريحًا',
  other: 'تصريح'
}

/** Arabic. */
export const arabic: Words = {
  nav: {
    days: 'الأيام',
    outlets: 'وسائل الإعلام',
    sources: 'المصادر',
    places: 'الأماكن',
    subjects: 'المواضيع',
    unnamed: 'بلا أسماء',
    search: 'بحث',
    method: 'المنهج',
    data: 'بيانات'
  },
  titles: {
    days: 'الأيام',
    outlets: 'وسائل الإعلام',
    sources: 'المصادر',
    places: 'الأماكن',
    subjects: 'المواضيع',
    network: 'من يستند إلى من',
    unnamed: 'مصادر لم تُذكر أسماؤها',
    search: 'بحث',
    method: 'المنهج',
    data: 'بيانات',
    notFound: 'الصفحة غير موجودة',
    withdrawn: 'خبر مسحوب',
    moved: 'عنوان منقول',
    removed: 'خبر محذوف'
  },
  untitled: 'بلا عنوان',
  undated: 'بلا تاريخ',
  noSource: 'بلا مصدر مذكور',
  noOutlet: 'وسيلة غير معروفة',
  noCountry: 'بلد غير معروف',
  unnamedSource: 'مصدر لم يُذكر اسمه',
  otherNames: '#',
  pageOf: (title, page) => `${title}، الصفحة ${page}`,
  unnamedClass: {
    condition: 'بشرط مذكور',
    access: 'باطّلاعه',
    official: 'بمنصبه',
    group: 'بجماعته',
    bare: 'بلا وصف'
  },
  related: {
    copy: 'النص نفسه',
    rewrite: 'يشترك في نص مع هذا الخبر',
    cites: 'الخبر الذي يستند إليه، أو خبر عنه',
    similar: 'الأحداث نفسها'
  },
  figures: {
    statements: (count) => many(count, statements),
    restingOn: (count) => `${many(count, statements)} تستند إليها`,
    stories: (count) => `${many(count, stories)} لها`,
    citing: (count) => `${many(count, stories)} تنقل عنها`,
    outlets: (count) =>
      many(count, {
        one: 'وسيلة إعلام',
        two: 'وسيلتا إعلام',
        few: 'وسائل إعلام',
        other: 'وسيلة إعلام'
      }),
    inStories: (count) => many(count, stories),
    relying: () => 'وسيلة تستند إلى غيرها',
    relied: () => 'وسيلة يُستند إليها',
    mutual: () => 'زوج يستند كل منهما إلى الآخر',
    fromUnnamed: 'من مصادر لم تُذكر أسماؤها',
    ownFromUnnamed: 'من تصريحاتها تستند إلى مصادر لم تُذكر أسماؤها',
    ofAll: 'من كل التصريحات',
    withReason: 'مع ذكر السبب',
    withCondition: 'مع ذكر الشرط',
    firstSeen: 'أول ظهور',
    lastSeen: 'آخر ظهور'
  },
  origin: (outlet) => `يعود الخبر، عبر الأخبار أدناه، إلى ${outlet}، وهذا النص لا يذكر ذلك.`,
  outletSummary(citedBy, storyCount) {
    const relied =
      citedBy === 0
        ? 'لا تنقل عنها أي وسيلة أخرى في هذا الأرشيف'
        : `عدد الوسائل التي تنقل عنها في هذا الأرشيف: ${citedBy}`
    const own = storyCount === 0 ? 'لا ترد هنا إلا عبر غيرها' : `عدد أخبارها الخاصة: ${storyCount}`
    return `${relied}؛ ${own}.`
  },
  reliesOn: (outlet, other, statementCount) =>
    `${outlet} تستند إلى ${other}: ${statementCount} ${many(statementCount, statements)}`,
  storiesOf: (period, storyCount) => `${storyCount} ${many(storyCount, stories)}، ${period}`,
  quoted: (name, statementCount, storyCount) =>
    `${name}: ${statementCount} ${many(statementCount, statements)} في ${storyCount} ${many(storyCount, stories)}`,
  correction: (note) => `تصحيح: ${note}`,
  dataSet: 'مجموعة بيانات',
  dataDescription: (title) => `أخبار ${title} ومن قال ماذا فيها، في جداول`,
  searchIn: (title, storyCount) =>
    `البحث في ${title} (${storyCount} ${many(storyCount, stories)}) بالكلمة والمصدر والوسيلة والمكان والتاريخ.`,
  faultSubject: (title) => `خطأ في «${title}»`,
  formats: {
    ...formatNames,
    'plain-text': 'نص مجرد',
    html: 'صفحة ويب',
    feed: 'تلقيم',
    wxr: 'تصدير من WordPress',
    email: 'بريد',
    csv: 'جدول'
  },
  notices: [
    'Newsreader، خط هذا الموقع، © 2020 The Newsreader Project Authors وهو برخصة SIL Open Font License 1.1.'
  ]
}
