import {toAttributionId} from '../../src/model/ids.ts'
import type {Footing, SourceType} from '../../src/model/attribution.ts'
import type {
  ArticlePage,
  BodyBlock,
  DateView,
  HomePage,
  IndexPage,
  MethodPage,
  NotFoundPage,
  OutletPage,
  PageBase,
  PeriodPage,
  SearchPage,
  SiteView,
  SourcePage,
  StatementCard,
  StatementView,
  StoryCard,
  TallyRow,
  UnnamedPage
} from '../../src/model/page.ts'

/** A site for pages of tests; every address lies below `/`. */
export const site: SiteView = {
  title: 'The Estuary Archive',
  language: 'en',
  direction: 'ltr',
  home: '/',
  nav: [
    {text: 'Days', href: '/days/'},
    {text: 'Outlets', href: '/outlets/'},
    {text: 'Sources', href: '/sources/'},
    {text: 'Unnamed', href: '/unnamed/'}
  ],
  search: '/search/',
  method: '/method/',
  data: '/data/',
  unnamed: '/unnamed/',
  network: '/network/',
  stylesheet: '/assets/archive.css',
  script: '/assets/site.js',
  icon: '/assets/icon.svg',
  feed: 'https://archive.example/feed.xml',
  links: [],
  contact: 'mailto:desk@archive.example',
  generator: 'Wirecopy 0.1.0',
  stories: 1248,
  statements: 7411
}

/** Head of a page at `href`. */
export function baseOf(href: string, title: string): PageBase {
  return {
    href,
    file: `${href.slice(1)}index.html`,
    title,
    language: 'en',
    direction: 'ltr',
    canonical: `https://archive.example${href}`,
    noindex: true,
    jsonLd: [],
    alternates: [],
    site
  }
}

/** A day in May 2031. */
export function may(day: number): DateView {
  const digits = String(day).padStart(2, '0')
  return {iso: `2031-05-${digits}`, text: `${day} May 2031`, href: `/2031/05/${digits}/`}
}

const typeOf: Readonly<Record<Footing, SourceType>> = {
  'on-record': 'person',
  institution: 'organization',
  outlet: 'outlet',
  document: 'document',
  unnamed: 'anonymous',
  'no-comment': 'organization',
  none: 'unattributed'
}

/** A statement with one source; `more` overrides anything. */
export function statementOf(
  id: string,
  footing: Footing,
  name: string,
  more: Partial<StatementView> & {readonly detail?: string} = {}
): StatementView {
  const {detail, ...rest} = more
  return {
    id: toAttributionId(id),
    act: footing === 'no-comment' ? 'no-comment' : 'statement',
    kind: 'indirect',
    footing,
    text: 'the swing bridge would stay closed',
    sources: [
      {
        name,
        href: `/sources/${encodeURIComponent(name.toLowerCase().replaceAll(' ', '-'))}/`,
        type: typeOf[footing],
        ...(detail !== undefined && {detail})
      }
    ],
    via: [],
    viaInferred: [],
    hedged: false,
    confidence: 0.91,
    rule: 'said-that',
    cue: 'said',
    href: `#s-${id}`,
    ...rest
  }
}

/** A story in a list. */
export function storyOf(headline: string, more: Partial<StoryCard> = {}): StoryCard {
  return {
    headline,
    derived: false,
    href: `/ledger/2031/05/02/${encodeURIComponent(headline.toLowerCase().replaceAll(' ', '-'))}/`,
    outlet: {text: 'Estuary Ledger', href: '/outlets/ledger/'},
    date: may(2),
    chain: [{text: 'Estuary Ledger', href: '/outlets/ledger/'}],
    corrected: false,
    ...more
  }
}

const courier = {text: 'Tidewater Courier', href: '/outlets/courier/'}

const blocks: readonly BodyBlock[] = [
  {
    type: 'paragraph',
    number: 1,
    html: '<p>The swing bridge at Low Quay was <span class="said" data-footing="outlet" data-n="1" id="s-a1">kept shut for “three tides” after a crack was found in its northern pier</span><sup class="ref" data-n="1">1</sup>, the <span class="source" data-n="1">Tidewater Courier</span> <span class="cue" data-n="1">reported</span> on Friday.</p>',
    statements: [
      statementOf('a1', 'outlet', 'Tidewater Courier', {detail: 'Evening paper', kind: 'mixed'})
    ]
  },
  {
    type: 'paragraph',
    number: 2,
    html: '<p><span class="cue" data-n="1">According to</span> <span class="source" data-n="1">two engineers who have seen the survey</span>, <span class="said" data-footing="unnamed" data-n="1" id="s-a2">the fault was known since the winter and “nobody wanted to be the one to stop the trains”</span><sup class="ref" data-n="1">2</sup>.</p>',
    statements: [
      statementOf('a2', 'unnamed', 'Two unnamed engineers', {
        kind: 'mixed',
        via: [courier],
        anonymity: {
          class: 'described-access',
          count: 2,
          condition: 'on condition of anonymity',
          access: 'who have seen the survey'
        }
      })
    ]
  },
  {
    type: 'paragraph',
    number: 3,
    html: '<p>Bridge master <span class="source" data-n="1">Odile Marrant</span> <span class="cue" data-n="1">told</span> the newspaper that <span class="said" data-footing="on-record" data-n="1" id="s-a3">“we looked, we measured, and we closed it the same hour”</span><sup class="ref" data-n="1">3</sup>. The <span class="source" data-n="2">Rail Inspectorate</span> <span class="cue" data-n="2">declined</span> <span class="said" data-footing="no-comment" data-n="2" id="s-a4">to comment</span><sup class="ref" data-n="2">4</sup>.</p>',
    statements: [
      statementOf('a3', 'on-record', 'Odile Marrant', {
        kind: 'direct',
        detail: 'Bridge master',
        venue: courier,
        via: [courier],
        cue: 'told'
      }),
      statementOf('a4', 'no-comment', 'Rail Inspectorate', {via: [courier], cue: 'declined'})
    ]
  },
  {
    type: 'related',
    html: '<p>RELATED: Ferry timetable for the weekend</p>',
    statements: []
  },
  {type: 'heading', html: '<h2>‘A matter of hours’</h2>', statements: []},
  {
    type: 'paragraph',
    number: 4,
    html: '<p>The <span class="source" data-n="1">Courier</span> <span class="cue" data-n="1">said</span> that <span class="said" data-footing="outlet" data-n="1" id="s-a5">the pier had lost a hand’s breadth of stone, with the <span class="source" data-n="2">harbour office</span> <span class="cue" data-n="2">confirming</span> that <span class="said" data-footing="institution" data-n="2" id="s-a6">eleven trains were turned back</span><sup class="ref" data-n="2">6</sup></span><sup class="ref" data-n="1">5</sup>. <span class="said" data-footing="document" data-n="3" id="s-a7">A survey dated 9 February put the repair at four months</span><sup class="ref" data-n="3">7</sup>, <span class="source" data-n="3">the inspection file</span> <span class="cue" data-n="3">shows</span>.</p>',
    statements: [
      statementOf('a5', 'outlet', 'Tidewater Courier'),
      statementOf('a6', 'institution', 'Harbour office', {
        via: [courier],
        within: toAttributionId('a5'),
        cue: 'confirming'
      }),
      statementOf('a7', 'document', 'Inspection file', {detail: '9 February', cue: 'shows'})
    ]
  },
  {
    type: 'paragraph',
    number: 5,
    html: '<p>Fish lorries were sent round by the upper ford, an hour and a half in good weather. The market at Low Quay opened late and closed early.</p>',
    statements: []
  },
  {
    type: 'paragraph',
    number: 6,
    html: '<p><span class="said" data-footing="unnamed" data-n="1" id="s-a8">“It is stone, and stone waits for no budget,”</span><sup class="ref" data-n="1">8</sup> <span class="source" data-n="1">one official</span> <span class="cue" data-n="1">said</span>.</p>',
    statements: [
      statementOf('a8', 'unnamed', 'One official', {
        kind: 'direct',
        hedged: true,
        anonymity: {class: 'bare', count: 1}
      })
    ]
  }
]

/** A whole story page with every footing in it. */
export function articlePageOf(more: Partial<ArticlePage> = {}): ArticlePage {
  const href = '/ledger/2031/05/02/bridge/'
  return {
    ...baseOf(href, 'Bridge at Low Quay stays shut, Courier reports'),
    kind: 'article',
    description: 'A crack in the northern pier keeps the swing bridge shut.',
    jsonLd: [{'@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Bridge'}],
    tags: ['bridges'],
    story: storyOf('Bridge at Low Quay stays shut, Courier reports', {
      href,
      derived: true,
      chain: [
        {text: 'Estuary Ledger', href: '/outlets/ledger/'},
        {text: 'Tidewater Courier', href: '/outlets/courier/', footing: 'outlet'},
        {text: 'two engineers, on condition of anonymity', footing: 'unnamed'}
      ]
    }),
    byline: ['Hanno Vrey'],
    dateline: {place: 'Low Quay', date: may(2), agency: 'Estuary Ledger'},
    published: may(2),
    updated: {iso: '2031-05-03T08:10:00+02:00', text: '3 May 2031, 08:10'},
    creditLine: '(Estuary Ledger)',
    headlineHtml: 'Bridge at Low Quay stays shut, Courier reports',
    standfirstHtml:
      'A crack in the northern pier has closed the only rail crossing of the estuary; engineers had warned of it, the evening paper says.',
    topStatements: [],
    blocks,
    mix: [
      {footing: 'unnamed', words: 62, share: 0.31},
      {footing: 'outlet', words: 44, share: 0.22},
      {footing: 'on-record', words: 24, share: 0.12},
      {footing: 'institution', words: 18, share: 0.09},
      {footing: 'document', words: 12, share: 0.06},
      {footing: 'own', words: 40, share: 0.2}
    ],
    counts: {statements: 8, sources: 7, outlets: 2},
    sources: [
      {
        source: {name: 'Tidewater Courier', href: '/outlets/courier/', type: 'outlet'},
        footing: 'outlet',
        through: [],
        statements: [
          {id: toAttributionId('a1'), href: '#s-a1', text: 'kept shut for “three tides”'},
          {id: toAttributionId('a5'), href: '#s-a5', text: 'the pier had lost stone'}
        ]
      },
      {
        source: {name: 'Two unnamed engineers', type: 'anonymous'},
        footing: 'unnamed',
        class: 'condition stated',
        through: [courier],
        statements: [{id: toAttributionId('a2'), href: '#s-a2', text: 'the fault was known'}]
      },
      {
        source: {name: 'Odile Marrant', href: '/sources/odile-marrant/', type: 'person'},
        footing: 'on-record',
        through: [courier],
        statements: [{id: toAttributionId('a3'), href: '#s-a3', text: '“we looked, we measured”'}]
      }
    ],
    restsOn: [],
    origin:
      'By way of the stories below it goes back to Anchor Wire, which this copy does not name.',
    restingOn: [storyOf('Harbour office answers at last', {outlet: courier})],
    related: [
      {kind: 'Same day', story: storyOf('Ferries run double shifts')},
      {
        kind: 'Rewrite',
        story: storyOf('Pier fault was known, engineers say', {
          outlet: courier,
          chain: [courier, {text: 'two engineers', footing: 'unnamed'}]
        })
      }
    ],
    previous: storyOf('Ferries run double shifts'),
    next: storyOf('Council puts off its budget'),
    cite: {
      text: [
        {words: 'Estuary Ledger', then: ', '},
        {words: '“Bridge at Low Quay stays shut”', then: ', '},
        {words: '2 May 2031', then: '. '},
        {words: 'The Estuary Archive', then: '.'}
      ],
      bibtex: '@article{ledger-bridge,\n  title = {Bridge at Low Quay stays shut}\n}',
      ris: 'TY  - NEWS\nTI  - Bridge at Low Quay stays shut\nER  -',
      csl: '[{"type": "article-newspaper"}]'
    },
    provenance: {
      file: 'articles/ledger/2031/05/02-bridge.txt',
      format: 'plain text',
      bytes: 2190,
      encoding: 'utf-8',
      sha256: '9f2c61d0a7d3'.padEnd(60, '0') + 'a41e',
      rights: 'CC BY 4.0',
      url: 'https://ledger.example/bridge',
      derived: [
        {field: 'headline', rule: 'from-lead', words: 'The swing bridge'},
        {field: 'language', rule: 'detected'}
      ]
    },
    report: 'mailto:desk@archive.example?subject=bridge',
    ...more
  }
}

const rows: readonly TallyRow[] = [
  {name: 'Tidewater Courier', href: '/outlets/courier/', footing: 'outlet', count: 212},
  {name: 'Meadow News Agency', href: '/outlets/meadow/', footing: 'outlet', count: 187},
  {name: 'Harbour office', href: '/sources/harbour-office/', footing: 'institution', count: 166},
  {name: 'Rail Inspectorate', href: '/sources/rail/', footing: 'institution', count: 98},
  {name: 'Odile Marrant', href: '/sources/odile-marrant/', footing: 'on-record', count: 23}
]

const calendar = Array.from({length: 168}, (_, index) => {
  const date = new Date(Date.UTC(2030, 10, 18 + index)).toISOString().slice(0, 10)
  const count = (index * index * 7) % 11 > 6 ? (index * 5) % 4 : 0
  return {date, label: `${date}: ${count}`, count}
})

const ledger = {text: 'Estuary Ledger', href: '/outlets/ledger/'}
const days = [
  {
    date: may(3),
    weekday: 'Saturday',
    stories: [
      storyOf('Council puts off its budget as pier bill grows', {
        chain: [ledger, {text: 'council spokeswoman', footing: 'on-record'}]
      }),
      storyOf('Repairs “a matter of months, not weeks”, two offices say', {
        corrected: true,
        chain: [
          courier,
          {text: 'Meadow News Agency', href: '/outlets/meadow/', footing: 'outlet'},
          {text: 'officials in two offices', footing: 'unnamed'}
        ]
      })
    ]
  },
  {
    date: may(2),
    weekday: 'Friday',
    stories: [
      storyOf('Bridge at Low Quay stays shut, Courier reports', {
        derived: true,
        chain: [ledger, {text: 'Tidewater Courier', footing: 'outlet'}]
      }),
      storyOf('الجسر مغلق حتى إشعار آخر', {
        language: 'ar',
        direction: 'rtl',
        outlet: {text: 'المرفأ', href: '/outlets/al-marfa/'},
        chain: [
          {text: 'المرفأ', language: 'ar'},
          {text: 'مكتب الميناء', footing: 'institution'}
        ]
      })
    ]
  }
] as const

/** The front page. */
export function homePageOf(more: Partial<HomePage> = {}): HomePage {
  return {
    ...baseOf('/', site.title),
    kind: 'home',
    days,
    undated: [storyOf('A note found in the lamp room')],
    calendar,
    span: 'November 2030 – May 2031',
    mostCited: rows,
    outlets: rows.slice(0, 2),
    unnamedShare: 0.31,
    reasonShare: 0.06,
    more: {text: 'by day', href: '/days/'},
    ...more
  }
}

const cards: readonly StatementCard[] = [
  {
    statement: statementOf('a2', 'unnamed', 'two unnamed engineers', {
      text: '“nobody wanted to be the one to stop the trains”',
      href: '/ledger/2031/05/02/bridge/#s-a2',
      via: [courier],
      anonymity: {class: 'described-access', condition: 'on condition of anonymity'}
    }),
    passage: [
      {text: 'The fault was known and ', said: false},
      {text: '“nobody wanted to be the one to stop the trains”', said: true},
      {text: ', two engineers said.', said: false}
    ],
    story: storyOf('Bridge at Low Quay stays shut'),
    paragraph: 2
  },
  {
    statement: statementOf('a5', 'outlet', 'Tidewater Courier', {
      text: 'The pier had lost a hand’s breadth of stone along the whole of its waterline, and more below it.',
      href: '/ledger/2031/05/02/bridge/#s-a5'
    }),
    passage: [
      {
        text: 'The pier had lost a hand’s breadth of stone along the whole of its waterline, and more below it.',
        said: true
      }
    ],
    story: storyOf('Bridge at Low Quay stays shut'),
    paragraph: 4
  },
  {
    statement: statementOf('a9', 'institution', 'مكتب الميناء', {
      text: '«لن يفتح الجسر قبل الصيف»',
      language: 'ar',
      direction: 'rtl',
      href: '/al-marfa/2031/05/02/bridge/#s-a9'
    }),
    passage: [{text: '«لن يفتح الجسر قبل الصيف»', said: true}],
    story: storyOf('الجسر', {outlet: {text: 'المرفأ'}})
  }
]

/** Page of one source. */
export function sourcePageOf(more: Partial<SourcePage> = {}): SourcePage {
  return {
    ...baseOf('/sources/odile-marrant/', 'Odile Marrant'),
    kind: 'source',
    script: '/assets/find.js',
    everywhere: '/search/?source=Odile+Marrant',
    name: 'Odile Marrant',
    footing: 'on-record',
    type: 'person',
    aliases: ['O. Marrant', 'أوديل مارانت'],
    roles: [{role: 'Bridge master', first: may(2)}, {role: 'Deputy harbour master'}],
    affiliations: ['Harbour office'],
    authorities: [
      {
        text: 'authority.example/people/odile-marrant',
        href: 'https://authority.example/people/odile-marrant'
      }
    ],
    figures: [
      {value: '23', label: 'statements'},
      {value: '9', label: 'stories'},
      {value: '2 May – 1 June 2031', label: 'first and last heard'}
    ],
    about: [],
    statements: cards,
    carriers: rows.slice(0, 2),
    pager: {page: 1, pages: 3, older: '/sources/odile-marrant/2/'},
    ...more
  }
}

/** Page of one outlet. */
export function outletPageOf(more: Partial<OutletPage> = {}): OutletPage {
  return {
    ...baseOf('/outlets/courier/', 'Tidewater Courier'),
    kind: 'outlet',
    name: 'Tidewater Courier',
    outletKind: 'evening paper',
    domains: ['courier.example'],
    terms: 'CC BY 4.0',
    summary: 'Cited by 9 outlets in this archive; carried here mostly through others.',
    figures: [
      {value: '212', label: 'statements rest on it'},
      {value: '64', label: 'stories cite it'},
      {value: '58 %', label: 'from unnamed sources'},
      {value: '3', label: 'stories of its own'}
    ],
    restingOn: cards,
    restingThrough: cards.slice(0, 1),
    stories: [storyOf('Pier fault was known', {outlet: courier, chain: [courier]})],
    citedBy: rows.slice(0, 3),
    cites: rows.slice(2),
    mix: articlePageOf().mix,
    ...more
  }
}

/** Index of all sources. */
export function indexPageOf(more: Partial<IndexPage> = {}): IndexPage {
  return {
    ...baseOf('/sources/', 'Sources'),
    kind: 'sources',
    jumps: [],
    groups: [
      {heading: 'H', rows: rows.slice(2, 3)},
      {heading: 'O', rows: rows.slice(4)},
      {heading: 'R', rows: rows.slice(3, 4)},
      {heading: 'م', rows: [{name: 'مكتب الميناء', footing: 'institution', count: 3}]}
    ],
    ...more
  }
}

/** Everything on unnamed sources. */
export function unnamedPageOf(more: Partial<UnnamedPage> = {}): UnnamedPage {
  return {
    ...baseOf('/unnamed/', 'Unnamed sources'),
    kind: 'unnamed',
    figures: [
      {value: '31 %', label: 'of all statements'},
      {value: '6 %', label: 'with a stated reason'}
    ],
    byClass: [
      {view: 'described-official', count: 40, href: '/unnamed/described-official/'},
      {view: 'described-access', count: 21, href: '/unnamed/described-access/'},
      {view: 'bare', count: 5, href: '/unnamed/bare/'}
    ],
    byFlag: [{view: 'no-reason', count: 62, href: '/unnamed/no-reason/'}],
    reasons: [],
    whole: {text: 'Unnamed sources', href: '/unnamed/'},
    byOutlet: rows.slice(0, 2),
    statements: cards.slice(0, 1),
    ...more
  }
}

/** Page of a month. */
export function periodPageOf(more: Partial<PeriodPage> = {}): PeriodPage {
  return {
    ...baseOf('/2031/05/', 'May 2031'),
    kind: 'month',
    heading: 'May 2031',
    calendar: Array.from({length: 31}, (_, index) => ({
      date: may(index + 1).iso,
      label: `${may(index + 1).text}: ${index % 5}`,
      count: index % 5,
      ...(index % 5 > 0 && {href: `/2031/05/${String(index + 1).padStart(2, '0')}/`})
    })),
    parts: [
      {name: '2 May 2031', href: '/2031/05/02/', count: 2},
      {name: '3 May 2031', href: '/2031/05/03/', count: 2}
    ],
    groups: days,
    mixes: [],
    undated: [],
    up: {text: '2031', href: '/2031/'},
    previous: {text: 'April 2031', href: '/2031/04/'},
    next: {text: 'June 2031', href: '/2031/06/'},
    ...more
  }
}

/** The search page. */
export function searchPageOf(more: Partial<SearchPage> = {}): SearchPage {
  return {
    ...baseOf('/search/', 'Search'),
    kind: 'search',
    script: '/assets/search.js',
    bundle: '/pagefind/',
    browse: site.nav,
    ...more
  }
}

/** The method page. */
export function methodPageOf(more: Partial<MethodPage> = {}): MethodPage {
  return {
    ...baseOf('/method/', 'How attribution is found'),
    kind: 'method',
    classes: [
      {footing: 'on-record', count: 812},
      {footing: 'institution', count: 640},
      {footing: 'outlet', count: 402},
      {footing: 'document', count: 77},
      {footing: 'unnamed', count: 590},
      {footing: 'no-comment', count: 31},
      {footing: 'none', count: 12}
    ],
    threshold: 0.5,
    reliability: [
      {from: 0.7, to: 0.8, count: 190, mean: 0.76, right: 0.78},
      {from: 0.8, to: 0.9, count: 310, mean: 0.85, right: 0.87}
    ],
    notices: ['Newsreader: © The Newsreader Project Authors, SIL Open Font License 1.1.'],
    ...more
  }
}

/** What stands at an address nothing has. */
export function notFoundPageOf(more: Partial<NotFoundPage> = {}): NotFoundPage {
  return {...baseOf('/404/', 'Nothing here'), kind: 'not-found', ...more}
}
