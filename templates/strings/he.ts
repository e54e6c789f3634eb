import {countingIn} from './counting.ts'
import {method} from './method/he.ts'
import {search} from './search/he.ts'
import type {Strings} from './strings.ts'

const {number, percent, count} = countingIn('he')
const stories = {one: 'ידיעה אחת', two: 'שתי ידיעות', other: '{n} ידיעות'}
const statements = {one: 'אמירה אחת', two: 'שתי אמירות', other: '{n} אמירות'}

/** The theme in Hebrew. */
export const he: Strings = {
  language: 'he',
  number,
  percent,
  bytes: (value) => count(value, {one: 'בית אחד', other: '{n} בתים'}),
  site: {
    skip: 'דילוג אל הטקסט',
    navigation: 'ארכיון',
    searchLabel: 'חיפוש מהיר בארכיון',
    searchPlaceholder: 'חיפוש',
    method: 'שיטה',
    network: 'מי נשען על מי',
    data: 'נתונים',
    feed: 'הזנה',
    contact: 'יצירת קשר',
    madeWith: 'נבנה באמצעות',
    holdings: (storyCount, statementCount) =>
      `${count(storyCount, stories)} · ${count(statementCount, statements)}`
  },
  footing: {
    'on-record': 'בשמו המלא',
    institution: 'מוסד',
    outlet: 'כלי תקשורת',
    document: 'מסמך',
    unnamed: 'בעילום שם',
    'no-comment': 'ללא תגובה',
    none: 'בלי מקור מצוין'
  },
  mix: {
    'on-record': 'בשמם המלא',
    institution: 'מוסדות',
    outlet: 'כלי תקשורת אחרים',
    document: 'מסמכים',
    unnamed: 'בעילום שם',
    'no-comment': 'ללא תגובה',
    none: 'בלי מקור מצוין',
    own: 'קולו של הכתב'
  },
  kind: {
    direct: 'ציטוט מילה במילה',
    mixed: 'ציטוט חלקי',
    indirect: 'בניסוח הכתב',
    'no-comment': 'ללא תגובה'
  },
  anonymity: {
    'described-official': 'מתואר לפי תפקיד',
    'described-access': 'מתואר לפי גישה למידע',
    'described-group': 'מתואר לפי קבוצה',
    bare: 'לא מתואר'
  },
  story: {
    derivedHeadline: 'כותרת שהוסקה',
    corrected: 'תוקנה',
    withheld: 'מעוכבת',
    canceled: 'בוטלה',
    by: 'מאת',
    published: 'פורסם ב־',
    updated: 'עודכן ב־',
    filed: 'נשלח ב־',
    undated: 'ללא תאריך',
    chain: 'מאין זה מגיע',
    chainFrom: 'מתוך',
    related: 'עוד באותו כלי תקשורת:',
    block: {note: 'הערה', caption: 'כיתוב'}
  },
  margin: {
    heading: 'מקורות',
    howSourced: 'על מה נשענת הידיעה',
    tableFooting: 'מעמד',
    tableWords: 'מילים',
    tableShare: 'חלק',
    counts: (statementCount, sources, outlets) =>
      [
        count(statementCount, statements),
        count(sources, {one: 'מקור אחד', two: 'שני מקורות', other: '{n} מקורות'}),
        count(outlets, {one: 'כלי תקשורת אחד', two: 'שני כלי תקשורת', other: '{n} כלי תקשורת'})
      ].join(' · '),
    toggle: 'הצגת המקורות בטקסט',
    via: 'דרך',
    viaInferred: 'ככל הנראה דרך',
    to: 'אל',
    ownReport: 'דיווח עצמאי',
    noComment: 'ללא תגובה',
    hedged: 'בהסתייגות',
    noReason: 'לא ניתנה סיבה',
    noSource: 'בלי מקור מצוין',
    evidence: 'ראיות',
    words: 'נשען על',
    form: 'צורה',
    footing: 'מעמד',
    anonymity: 'עילום שם',
    condition: 'תנאי',
    reason: 'סיבה',
    access: 'גישה',
    notGiven: 'לא צוין',
    confidence: 'ודאות',
    confidenceOf: (share) => `${percent(share)}, נמצא בידי תוכנה`,
    decided: {
      confirmed: 'נמצא בידי תוכנה, אושר בידי עורך',
      corrected: 'נמצא בידי תוכנה, תוקן בידי עורך',
      added: 'נוסף בידי עורך'
    },
    rule: 'כלל',
    within: 'בתוך',
    withinOther: 'אמירה אחרת',
    passage: 'הקטע בטקסט',
    permalink: 'קישור לאמירה זו',
    allBy: (name) => `הכול מפי ${name}`,
    report: 'דיווח על טעות',
    endnotes: 'מקורות האמירות'
  },
  article: {
    correction: 'תיקון',
    ednote: 'הערת העורך',
    sources: 'המקורות בידיעה',
    source: 'מקור',
    footing: 'מעמד',
    through: 'דרך',
    statements: 'אמירות',
    statementNumber: (value) => `אמירה ${number(value)}`,
    cite: 'ציטוט הידיעה',
    provenance: 'מוצא',
    file: 'קובץ',
    fingerprint: 'SHA-256',
    rights: 'תנאים',
    original: 'הכתובת המקורית',
    derived: 'הוסק ולא נאמר',
    derivedFrom: 'מתוך',
    byMachine: 'המקורות נמצאו בידי תוכנה;',
    how: 'כיצד, ובאיזו מידה של דיוק',
    report: 'דיווח על טעות',
    previous: 'קודם',
    next: 'הבא',
    neighbours: 'לפני ואחרי',
    related: 'ידיעות קשורות',
    restsOn: 'על מה נשענת הידיעה',
    restingOn: 'מה נשען על הידיעה'
  },
  find: {
    label: 'חיפוש בהתבטאויות שבדף',
    everywhere: 'חיפוש בכל הידיעות שלו',
    found: {
      one: 'התבטאות אחת מתאימה',
      two: '{n} התבטאויות מתאימות',
      other: '{n} התבטאויות מתאימות'
    },
    none: 'אין בדף הזה התבטאות מתאימה'
  },
  list: {
    in: 'ב־',
    paragraph: (value) => `פסקה ${number(value)}`,
    ownReport: 'דיווח עצמאי',
    pages: 'דפי הרשימה',
    newer: 'חדש יותר',
    older: 'ישן יותר',
    pageOf: (page, pages) => `דף ${number(page)} מתוך ${number(pages)}`,
    nothing: 'אין כאן דבר עדיין.',
    undated: 'ללא תאריך',
    byDay: 'לפי יום',
    calendar: 'לוח שנה',
    calendarOf: (storyCount, days) =>
      `${count(storyCount, stories)}, ${count(days, {one: 'ביום אחד', two: 'ביומיים', other: 'ב־{n} ימים'})}`,
    stories: (value) => count(value, stories),
    name: 'שם',
    count: 'מספר'
  },
  index: {
    lead: {
      sources: 'כל מי שהידיעות מציינות כמקור לדבר שנאמר, וכמה פעמים.',
      outlets: 'כלי תקשורת שידיעותיהם כאן, ואלה שהידיעות נשענות עליהם.',
      places: 'מאין נשלחו הידיעות, כפי שכתוב בראשן.',
      subjects: 'במה עוסקות הידיעות, כפי שציין הטקסט או עורך.'
    },
    map: 'ככל שהעיגול גדול יותר, נשלחו משם יותר ידיעות. מקומות שיכולים להיות אחד מכמה מופיעים ברשימה בלבד.'
  },
  term: {
    timeline: 'למי זה היה ומתי',
    legend: 'נקודה לכל ידיעה; כלי התקשורת שהקדים עומד למעלה.',
    stories: {place: 'נשלחו מכאן', subject: 'ידיעות'},
    outlets: 'מי דיווח',
    sources: 'מי מצוטט',
    aliases: 'נכתב גם'
  },
  network: {
    intro: 'כלי תקשורת נשען על אחר כאשר ידיעותיו מציינות אותו כמקור לאמירה או כדרך שבה הגיעה.',
    legend:
      'החצים מובילים אל כלי התקשורת שנשענים עליו, עבים יותר ככל שרבות האמירות. ככל שהעיגול גדול יותר, נשען עליו יותר.',
    table: 'כל הזוגות',
    from: 'כלי תקשורת',
    to: 'נשען על',
    stories: 'ידיעות',
    statements: 'אמירות',
    mutual: 'בשני הכיוונים',
    nothing: 'אף כלי תקשורת בארכיון הזה אינו נשען על אחר.'
  },
  picture: {
    figures: 'המספרים',
    overTime: 'לאורך זמן',
    when: 'מתי',
    mixByOutlet: 'המקורות של כל כלי תקשורת',
    mixByMonth: 'המקורות, חודש אחר חודש'
  },
  home: {
    motto: 'מה נאמר, מי אמר, וכיצד הגיע לכאן',
    search: (storyCount, statementCount) =>
      `חיפוש ב־${count(storyCount, stories)}, ${count(statementCount, statements)}`,
    latest: 'הידיעות האחרונות',
    coverage: 'היקף',
    reliedOn: 'מי שנשענים עליהם ביותר',
    outlets: 'כלי תקשורת',
    unnamed: 'על מקורות בעילום שם',
    unnamedShare: (share) => `${percent(share)} מהאמירות נשענות על אנשים ששמם לא צוין`,
    reasonShare: (share) => `ב־${percent(share)} מהן ניתנה סיבה`,
    which: 'אילו הן',
    more: 'כל הידיעות, לפי יום'
  },
  source: {
    types: {
      person: 'אדם',
      organization: 'ארגון',
      outlet: 'כלי תקשורת',
      anonymous: 'מקור בעילום שם',
      document: 'מסמך',
      unattributed: 'בלי מקור מצוין'
    },
    aliases: 'נכתב גם',
    roles: 'תואר בתור',
    since: 'מאז',
    affiliations: 'מדבר בשם',
    statements: (name) => `מה אמר/ה ${name}`,
    about: (name) => `מה נאמר על ${name}`,
    carriers: 'מי הביא את הדברים',
    elsewhere: 'במקומות אחרים'
  },
  outlet: {
    label: 'כלי תקשורת',
    restingOn: (name) => `מה שנשען על ${name}`,
    restingThrough: 'דרך כלי תקשורת אחרים',
    restingThroughNote: 'הם אינם מזכירים אותו; הידיעות כאן שעליהן הם נשענים מזכירות אותו.',
    stories: 'הידיעות שלו',
    citedBy: 'מי נשען עליו',
    cites: 'על מי הוא נשען',
    mix: 'על מה נשענות ידיעותיו',
    terms: 'תנאים'
  },
  unnamed: {
    byClass: 'כיצד הם מתוארים',
    byOutlet: 'היכן נשענים עליהם',
    statements: 'מה נשען עליהם',
    intro: 'כל אמירה בארכיון שנשענת על מי שהטקסט אינו נוקב בשמו, כפי שהטקסט מתאר אותו.',
    flagsHeading: 'מה היה מסמן נוהל מקורות',
    flagsIntro:
      'כללים של סוכנויות ועיתונים על מקורות בעילום שם, לפי מה שהידיעה אומרת. סימון אינו האשמה: ייתכן שהסיבה נאמרה במקום אחר.',
    all: 'כולן',
    reasons: 'סיבות שנמסרו',
    flags: {
      bare: 'מקור ללא תיאור',
      'no-reason': 'לא נמסרה סיבה לעילום השם',
      uncounted: 'כמה מקורות, בלי מספר',
      opinion: 'דעה של מקור בעילום שם',
      'second-hand': 'מפי כלי תקשורת אחר',
      alone: 'המקור היחיד בידיעה'
    }
  },
  period: {
    years: 'שנים',
    months: 'חודשים',
    days: 'ימים',
    up: 'למעלה',
    neighbours: 'תאריכים סמוכים'
  },
  search,
  method,
  data: {
    intro:
      'כל הארכיון כטבלאות: כל ידיעה וכל קשר שנמצא בה, ועל מה הוא נשען. לכל ידיעה יש גם נתונים בתבנית ninjs, ה־JSON של ענף החדשות, לצד הדף שלה.',
    downloads: 'הורדות',
    file: 'קובץ',
    rows: 'שורות',
    size: 'גודל',
    digest: 'SHA-256',
    check: 'SHA256SUMS מפרט את טביעות האצבע בצורה ש־sha256sum --check קורא.',
    terms: 'תנאים',
    texts: (withText, stories) =>
      withText === stories
        ? 'הטקסט של כל הידיעות נכלל בנתונים.'
        : `הטקסט של ${number(withText)} מתוך ${number(stories)} ידיעות נכלל בנתונים; את האחרים אין רשות להפיץ, ומהם יש עובדות וקטעים קצרים בלבד.`,
    licence: (name) => `כאוסף, הנתונים עומדים תחת ${name}; תנאי כל ידיעה חלים לצדו.`,
    noLicence: 'בעל הארכיון לא ציין רישיון לאוסף; תנאי כל ידיעה חלים.',
    cite: 'כיצד לצטט',
    dictionary: 'מילון הנתונים',
    reading:
      'אותו הדבר לתוכנות נמצא ב־datapackage.json. ב־JSON Lines מה שחסר אינו מופיע. ב־CSV רשימות מחוברות ב„; ”, וטקסט שגיליון היה מריץ כנוסחה מתחיל בגרש.',
    types: {
      string: 'טקסט',
      integer: 'מספר שלם',
      number: 'מספר',
      boolean: 'אמת או שקר',
      list: 'רשימת טקסטים',
      spans: 'רשימת זוגות מספרים'
    }
  },
  notFound: {
    text: 'אין דף בכתובת הזאת. ייתכן שהכתובת השתנתה כשידיעה נשמרה מחדש; החיפוש מוצא אותה לפי מילותיה.',
    withdrawn: {
      withheld: 'המערכת ששלחה את הידיעה מעכבת אותה. הטקסט אינו מוצג, ואמירותיה אינן נספרות.',
      canceled: 'המערכת ששלחה את הידיעה ביטלה אותה. הטקסט אינו מוצג, ואמירותיה אינן נספרות.'
    },
    moved: 'מה שהיה בכתובת הזאת הועבר.',
    movedTo: 'הוא נמצא עכשיו כאן:',
    removed: 'הידיעה הוסרה מהארכיון. כתובתה נשארת, כדי שקישורים אליה לא יטעו.',
    reason: 'סיבה',
    since: 'מאז',
    home: 'אל דף הבית'
  }
}
