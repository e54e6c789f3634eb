import {countingIn} from './counting.ts'
import {method} from './method/en.ts'
import {search} from './search/en.ts'
import type {Strings} from './strings.ts'

const {number, percent, count: countOf} = countingIn('en')
const count = (value: number, one: string, many: string) =>
  countOf(value, {one: `{n} ${one}`, other: `{n} ${many}`})

/** The theme in English. */
export const en: Strings = {
  language: 'en',
  number,
  percent,
  bytes: (value) => count(value, 'byte', 'bytes'),
  site: {
    skip: 'Skip to the text',
    navigation: 'Archive',
    searchLabel: 'Find in the archive',
    searchPlaceholder: 'Search',
    method: 'Method',
    network: 'Who relies on whom',
    data: 'Data',
    feed: 'Feed',
    contact: 'Contact',
    madeWith: 'Made with',
    holdings: (stories, statements) =>
      `${count(stories, 'story', 'stories')} · ${count(statements, 'statement', 'statements')}`
  },
  footing: {
    'on-record': 'on the record',
    institution: 'institution',
    outlet: 'outlet',
    document: 'document',
    unnamed: 'unnamed',
    'no-comment': 'no comment',
    none: 'no source named'
  },
  mix: {
    'on-record': 'on the record',
    institution: 'institutions',
    outlet: 'other outlets',
    document: 'documents',
    unnamed: 'unnamed',
    'no-comment': 'no comment',
    none: 'no source named',
    own: 'own voice'
  },
  kind: {
    direct: 'quoted word for word',
    mixed: 'partly quoted',
    indirect: 'paraphrased',
    'no-comment': 'no comment'
  },
  anonymity: {
    'described-official': 'described by office',
    'described-access': 'described by access',
    'described-group': 'described by group',
    bare: 'not described'
  },
  story: {
    derivedHeadline: 'headline derived',
    corrected: 'corrected',
    withheld: 'withheld',
    canceled: 'withdrawn',
    by: 'By',
    published: 'published',
    updated: 'updated',
    filed: 'filed',
    undated: 'undated',
    chain: 'Where this comes from',
    chainFrom: 'from',
    related: 'Related at the outlet:',
    block: {note: 'Note', caption: 'Caption'}
  },
  margin: {
    heading: 'Sourcing',
    howSourced: 'How this report is sourced',
    tableFooting: 'Footing',
    tableWords: 'Words',
    tableShare: 'Share',
    counts: (statements, sources, outlets) =>
      [
        count(statements, 'statement', 'statements'),
        count(sources, 'source', 'sources'),
        count(outlets, 'outlet', 'outlets')
      ].join(' · '),
    toggle: 'Show sources in the text',
    via: 'via',
    viaInferred: 'apparently via',
    to: 'to',
    ownReport: 'its own report',
    noComment: 'no comment',
    hedged: 'hedged',
    noReason: 'no reason given',
    noSource: 'No source named',
    evidence: 'Evidence',
    words: 'Rests on',
    form: 'Form',
    footing: 'Footing',
    anonymity: 'Unnamed',
    condition: 'Condition',
    reason: 'Reason',
    access: 'Access',
    notGiven: 'none given',
    confidence: 'Confidence',
    confidenceOf: (share) => `${percent(share)}, found by machine`,
    decided: {
      confirmed: 'found by machine, confirmed by an editor',
      corrected: 'found by machine, corrected by an editor',
      added: 'added by an editor'
    },
    rule: 'Rule',
    within: 'Within',
    withinOther: 'another statement',
    passage: 'Passage in the text',
    permalink: 'Link to this statement',
    allBy: (name) => `All from ${name}`,
    report: 'Report a fault',
    endnotes: 'Sources of the statements'
  },
  article: {
    correction: 'Correction',
    ednote: 'Editor’s note',
    sources: 'Sources in this report',
    source: 'Source',
    footing: 'Footing',
    through: 'Through',
    statements: 'Statements',
    statementNumber: (value) => `Statement ${number(value)}`,
    cite: 'Cite',
    provenance: 'Provenance',
    file: 'File',
    fingerprint: 'SHA-256',
    rights: 'Terms',
    original: 'Original address',
    derived: 'Worked out, not stated',
    derivedFrom: 'from',
    byMachine: 'Sources found by machine;',
    how: 'how, and how well',
    report: 'report a fault',
    previous: 'Earlier',
    next: 'Later',
    neighbours: 'Before and after',
    related: 'Related stories',
    restsOn: 'What this report rests on',
    restingOn: 'What rests on this report'
  },
  find: {
    label: 'Find in these statements',
    everywhere: 'Search these stories',
    found: {one: '{n} statement has it', other: '{n} statements have it'},
    none: 'No statement on this page has it'
  },
  list: {
    in: 'in',
    paragraph: (value) => `¶ ${number(value)}`,
    ownReport: 'its own report',
    pages: 'Pages of this list',
    newer: 'Newer',
    older: 'Older',
    pageOf: (page, pages) => `Page ${number(page)} of ${number(pages)}`,
    nothing: 'Nothing here yet.',
    undated: 'Undated',
    byDay: 'by day',
    calendar: 'Calendar',
    calendarOf: (stories, days) =>
      `${count(stories, 'story', 'stories')} on ${count(days, 'day', 'days')}`,
    stories: (value) => count(value, 'story', 'stories'),
    name: 'Name',
    count: 'Count'
  },
  index: {
    lead: {
      sources: 'Everybody the copy names as the source of something said, and how often.',
      outlets: 'Outlets whose copy is here, and outlets that this copy relies on.',
      places: 'Where stories were filed from, as their datelines give it.',
      subjects: 'What stories are about, as the copy itself or an editor states it.'
    },
    map: 'The larger the circle, the more stories were filed from there. Places that could be one of several are in the list only.'
  },
  term: {
    timeline: 'Who had it when',
    legend: 'One dot for each story; the outlet that came first stands on top.',
    stories: {place: 'Filed from here', subject: 'Stories'},
    outlets: 'Who reported it',
    sources: 'Who is quoted',
    aliases: 'Also written'
  },
  network: {
    intro:
      'An outlet relies on another where its copy gives the other as the source of a statement, or as the way it came.',
    legend:
      'Arrows lead to the outlet that is relied on, stronger the more statements. The larger the circle, the more rests on it.',
    table: 'Every pair',
    from: 'Outlet',
    to: 'relies on',
    stories: 'Stories',
    statements: 'Statements',
    mutual: 'both ways',
    nothing: 'No outlet in this archive relies on another.'
  },
  picture: {
    figures: 'The figures',
    overTime: 'Over time',
    when: 'When',
    mixByOutlet: 'How each outlet’s copy is sourced',
    mixByMonth: 'How copy was sourced, month by month'
  },
  home: {
    motto: 'What was said, who said it, and how it came here',
    search: (stories, statements) =>
      `Search ${count(stories, 'story', 'stories')}, ${count(statements, 'statement', 'statements')}`,
    latest: 'Latest stories',
    coverage: 'Coverage',
    reliedOn: 'Most relied on',
    outlets: 'Outlets',
    unnamed: 'On unnamed sources',
    unnamedShare: (share) => `${percent(share)} of statements rest on people who are not named`,
    reasonShare: (share) => `in ${percent(share)} of those the reason is given`,
    which: 'See which',
    more: 'All stories, by day'
  },
  source: {
    types: {
      person: 'Person',
      organization: 'Organisation',
      outlet: 'Outlet',
      anonymous: 'Unnamed source',
      document: 'Document',
      unattributed: 'No source named'
    },
    aliases: 'Also written',
    roles: 'Described as',
    since: 'from',
    affiliations: 'Speaks for',
    statements: (name) => `What ${name} said`,
    about: (name) => `What was said about ${name}`,
    carriers: 'Who carried it',
    elsewhere: 'Elsewhere'
  },
  outlet: {
    label: 'Outlet',
    restingOn: (name) => `What rests on ${name}`,
    restingThrough: 'Through other outlets',
    restingThroughNote: 'Their copy does not name it; the stories here that they rely on do.',
    stories: 'Its own copy',
    citedBy: 'Who relies on it',
    cites: 'Whom it relies on',
    mix: 'How its copy is sourced',
    terms: 'Terms'
  },
  unnamed: {
    byClass: 'How they are described',
    byOutlet: 'Where they are relied on',
    statements: 'What rests on them',
    intro:
      'Every statement in this archive that rests on somebody the copy does not name, as the copy describes them.',
    flagsHeading: 'What a sourcing policy would flag',
    flagsIntro:
      'The rules of agencies and papers on unnamed sources, held against what the copy says. A flag is no reproach: the reason may stand elsewhere.',
    all: 'All of them',
    reasons: 'Reasons given',
    flags: {
      bare: 'source not described',
      'no-reason': 'no reason given for the anonymity',
      uncounted: 'several sources, no number given',
      opinion: 'opinion of an unnamed source',
      'second-hand': 'taken from another outlet',
      alone: 'only source of its story'
    }
  },
  period: {
    years: 'Years',
    months: 'Months',
    days: 'Days',
    up: 'Up',
    neighbours: 'Neighbouring dates'
  },
  search,
  method,
  data: {
    intro:
      'The whole archive as tables: every story, and every relation found in it, with what it rests on. Each story also has its data as ninjs, the news industry’s JSON, beside its page.',
    downloads: 'Downloads',
    file: 'File',
    rows: 'Rows',
    size: 'Size',
    digest: 'SHA-256',
    check: 'SHA256SUMS lists the digests in the form that sha256sum --check reads.',
    terms: 'Terms',
    texts: (withText, stories) =>
      withText === stories
        ? 'The text of every story is among the data.'
        : `The text of ${number(withText)} of ${count(stories, 'story', 'stories')} is among the data; the others may not be passed on, and of them there are facts and short extracts only.`,
    licence: (name) =>
      `As a collection the data stand under ${name}; the terms of each story hold beside it.`,
    noLicence: 'The owner has stated no licence for the collection; the terms of each story hold.',
    cite: 'How to cite',
    dictionary: 'Data dictionary',
    reading:
      'The same for programs is in datapackage.json. In JSON Lines what is absent is left out. In CSV lists are joined with “; ”, and text that a spreadsheet would run as a formula begins with an apostrophe.',
    types: {
      string: 'text',
      integer: 'whole number',
      number: 'number',
      boolean: 'true or false',
      list: 'list of texts',
      spans: 'list of pairs of numbers'
    }
  },
  notFound: {
    text: 'No page has this address. It may have moved when a story was filed anew; the search finds it by its words.',
    withdrawn: {
      withheld:
        'This story is held back by the desk that filed it. Its text is not shown, and its statements are counted nowhere.',
      canceled:
        'The desk that filed this story withdrew it. Its text is not shown, and its statements are counted nowhere.'
    },
    moved: 'What stood at this address has moved.',
    movedTo: 'It is now here:',
    removed:
      'This story was taken out of the archive. Its address stays, so that links to it do not mislead.',
    reason: 'Reason',
    since: 'Since',
    home: 'To the front page'
  }
}
