import type {Strings} from '../strings.ts'

const stories = {one: 'ידיעה אחת', two: 'שתי ידיעות', other: '{n} ידיעות'}

/** The search page in Hebrew. */
export const search: Strings['search'] = {
  label: 'חיפוש בארכיון',
  submit: 'חיפוש',
  browse: 'או לעיין בארכיון',
  skip: 'דילוג על המסננים',
  active: 'מסננים פעילים',
  noScript: 'החיפוש דורש JavaScript. אל כל ידיעה אפשר להגיע גם לפי יום, כלי תקשורת ומקור.',
  help: {
    title: 'מה אפשר להקליד',
    rows: [
      {typed: '"שיחות חשאיות" הפוגה', means: 'המילים האלה ביחד, ועוד מילה בכל מקום'},
      {typed: 'הפוגה -הסכם', means: 'בלי מילה, "צירוף" או שדה'},
      {typed: 'מעבור*', means: 'כל מה שמתחיל כך'},
      {typed: 'source:axios', means: 'מי אמר או דיווח; by: לדובר בלבד'},
      {typed: 'outlet:gazette', means: 'מי פרסם; cites: לכלי התקשורת המצוטטים'},
      {typed: 'footing:unnamed', means: 'גם type: וגם unnamed: לסוגי מקורות'},
      {typed: 'before:2025-03', means: 'גם after: וגם on:, עם יום, חודש או שנה'},
      {typed: 'place:"נמל הצפון"', means: 'גם subject:, ‏lang: ו־year:'}
    ]
  },
  script: {
    facets: {
      footing: 'מעמד',
      outlet: 'כלי תקשורת',
      cites: 'מצטט את',
      language: 'שפה',
      place: 'מקום',
      subject: 'נושא',
      unnamed: 'מקורות בעילום שם',
      type: 'סוג המקור',
      year: 'שנה'
    },
    stories,
    filters: 'מסננים',
    results: 'תוצאות',
    show: {one: 'הצגת תוצאה אחת', two: 'הצגת שתי תוצאות', other: 'הצגת {n} תוצאות'},
    close: 'סגירה',
    clear: 'ניקוי המסננים',
    remove: 'הסרת המסנן: {n}',
    sort: 'סדר',
    sorts: {relevance: 'המתאימות תחילה', newest: 'החדשות תחילה', oldest: 'הישנות תחילה'},
    dates: 'תאריכים',
    from: 'מתאריך',
    to: 'עד תאריך',
    since: 'מאז {n}',
    until: 'עד {n}',
    source: 'מקור',
    findSource: 'הקלידו שם',
    noSource: 'אין שם כזה',
    chips: {cites: 'מצטט את {n}', source: 'מפי {n}'},
    more: {one: 'הצגת אחת נוספת', other: 'הצגת {n} נוספות'},
    moreValues: 'עוד',
    fewerValues: 'פחות',
    undated: 'ללא תאריך',
    derived: 'כותרת שהוסקה',
    via: 'דרך',
    noNamedSource: 'בלי מקור מצוין',
    paragraph: 'פסקה {n}',
    outside: {headline: 'כותרת', standfirst: 'כותרת משנה', text: 'טקסט'},
    alsoIn: 'גם ב־',
    dropped: 'באף ידיעה אין {n}: הושמט.',
    loose: 'באף ידיעה אין כל המילים האלה. באלה יש חלק מהן.',
    unknownField: 'אין בארכיון דבר שמתאים אל {n}: הושמט.',
    nothing: 'לא נמצא דבר',
    tries: [
      'נסו מילים מעטות או קצרות יותר; כוכבית בסוף, כמו מעבור*, מוצאת את כל מה שמתחיל כך.',
      'מילים שצריכות לעמוד יחד כתבו במירכאות: "שיחות חשאיות" הפוגה',
      'שאלו על שדה: source:axios, outlet:, cites:, place:, before:2025-03',
      'הסירו מסנן.'
    ],
    tryNames: 'שמות דומים:',
    failed: 'טעינת החיפוש נכשלה. טענו את הדף מחדש, או עיינו בארכיון.',
    open: '„',
    shut: '”'
  }
}
