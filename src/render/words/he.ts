import type {Words} from '../words.ts'
import {formatNames} from './format-names.ts'
import {pluralIn} from './plural.ts'

const many = pluralIn('he')

/** Hebrew. */
export const hebrew: Words = {
  nav: {
    days: 'ימים',
    outlets: 'כלי תקשורת',
    sources: 'מקורות',
    places: 'מקומות',
    subjects: 'נושאים',
    unnamed: 'בעילום שם',
    search: 'חיפוש',
    method: 'שיטה',
    data: 'נתונים'
  },
  titles: {
    days: 'ימים',
    outlets: 'כלי תקשורת',
    sources: 'מקורות',
    places: 'מקומות',
    subjects: 'נושאים',
    network: 'מי נשען על מי',
    unnamed: 'מקורות בעילום שם',
    search: 'חיפוש',
    method: 'שיטה',
    data: 'נתונים',
    notFound: 'הדף לא נמצא',
    withdrawn: 'הידיעה הוסרה',
    moved: 'הכתובת הועברה',
    removed: 'הידיעה נמחקה'
  },
  untitled: 'ללא כותרת',
  undated: 'ללא תאריך',
  noSource: 'בלי מקור מצוין',
  noOutlet: 'כלי תקשורת לא ידוע',
  noCountry: 'מדינה לא ידועה',
  unnamedSource: 'מקור בעילום שם',
  otherNames: '#',
  pageOf: (title, page) => `${title}, דף ${page}`,
  unnamedClass: {
    condition: 'בתנאי שצוין',
    access: 'לפי גישה למידע',
    official: 'לפי תפקיד',
    group: 'לפי קבוצה',
    bare: 'ללא תיאור'
  },
  related: {
    copy: 'אותו טקסט',
    rewrite: 'חולקת טקסט עם ידיעה זו',
    cites: 'הדיווח שעליו היא נשענת, או דיווח עליה',
    similar: 'אותם אירועים'
  },
  figures: {
    statements: (count) => many(count, {one: 'אמירה', other: 'אמירות'}),
    restingOn: (count) => many(count, {one: 'אמירה נשענת עליו', other: 'אמירות נשענות עליו'}),
    stories: (count) => many(count, {one: 'ידיעה משלו', other: 'ידיעות משלו'}),
    citing: (count) => many(count, {one: 'ידיעה מצטטת אותו', other: 'ידיעות מצטטות אותו'}),
    outlets: () => 'כלי תקשורת',
    inStories: (count) => many(count, {one: 'ידיעה', other: 'ידיעות'}),
    relying: () => 'כלי תקשורת שנשענים על אחרים',
    relied: () => 'כלי תקשורת שנשענים עליהם',
    mutual: () => 'זוגות שנשענים זה על זה',
    fromUnnamed: 'ממקורות בעילום שם',
    ownFromUnnamed: 'מאמירותיו נשענות על מקורות בעילום שם',
    ofAll: 'מכלל האמירות',
    withReason: 'עם סיבה שצוינה',
    withCondition: 'בתנאי שצוין',
    firstSeen: 'הופיע לראשונה',
    lastSeen: 'הופיע לאחרונה'
  },
  origin: (outlet) => `דרך הידיעות שלהלן היא מגיעה עד ${outlet}, שאינו נזכר בטקסט זה.`,
  outletSummary(citedBy, stories) {
    const relied =
      citedBy === 0
        ? 'שום כלי תקשורת אחר בארכיון אינו מצטט אותו'
        : `${citedBy} כלי תקשורת בארכיון מצטטים אותו`
    const own =
      stories === 0
        ? 'מובא כאן רק דרך אחרים'
        : `${stories} ${many(stories, {one: 'ידיעה משלו', other: 'ידיעות משלו'})}`
    return `${relied}; ${own}.`
  },
  reliesOn: (outlet, other, statements) =>
    `${outlet} נשען על ${other}: ${statements} ${many(statements, {one: 'אמירה', other: 'אמירות'})}`,
  storiesOf: (period, stories) =>
    `${stories} ${many(stories, {one: 'ידיעה', other: 'ידיעות'})}, ${period}`,
  quoted: (name, statements, stories) =>
    `${statements} ${many(statements, {one: 'אמירה', other: 'אמירות'})} מפי ${name} ב־${stories} ${many(stories, {one: 'ידיעה', other: 'ידיעות'})}`,
  correction: (note) => `תיקון: ${note}`,
  dataSet: 'מערך נתונים',
  dataDescription: (title) => `הידיעות של ${title} ומי אמר מה בהן, כטבלאות`,
  searchIn: (title, stories) =>
    `חיפוש ב־${stories} ${many(stories, {one: 'ידיעה', other: 'ידיעות'})} של ${title} לפי מילה, מקור, כלי תקשורת, מקום ותאריך.`,
  faultSubject: (title) => `טעות ב„${title}”`,
  formats: {
    ...formatNames,
    'plain-text': 'טקסט פשוט',
    html: 'דף אינטרנט',
    feed: 'הזנה',
    wxr: 'ייצוא של WordPress',
    email: 'דואר',
    csv: 'טבלה'
  },
  notices: [
    'Newsreader, הגופן של האתר, הוא © 2020 The Newsreader Project Authors ומופץ ברישיון SIL Open Font License 1.1.'
  ]
}
