import type {Strings} from '../strings.ts'

/** The search page in English. */
export const search: Strings['search'] = {
  label: 'Search the archive',
  submit: 'Search',
  browse: 'Browse instead',
  skip: 'Skip filters',
  active: 'Filters that are set',
  noScript:
    'Searching needs JavaScript. Every story can also be reached by day, outlet and source.',
  help: {
    title: 'What you can type',
    rows: [
      {typed: '"secret talks" ceasefire', means: 'these words together, and another anywhere'},
      {typed: 'ceasefire -truce', means: 'without a word, a "phrase" or a field'},
      {typed: 'negotiat*', means: 'all that begins so'},
      {
        typed: 'source:axios',
        means: 'who says it or whose report it rests on; by: for the speaker'
      },
      {typed: 'outlet:gazette', means: 'who printed it; cites: for the outlets it cites'},
      {typed: 'footing:unnamed', means: 'also type: and unnamed: for kinds of sources'},
      {typed: 'before:2025-03', means: 'also after: and on:, with a day, a month or a year'},
      {typed: 'place:"port arden"', means: 'also subject:, lang: and year:'}
    ]
  },
  script: {
    facets: {
      footing: 'Footing',
      outlet: 'Outlet',
      cites: 'Cites',
      language: 'Language',
      place: 'Place',
      subject: 'Subject',
      unnamed: 'Unnamed sources',
      type: 'Kind of source',
      year: 'Year'
    },
    stories: {one: '{n} story', other: '{n} stories'},
    filters: 'Filters',
    results: 'Results',
    show: {one: 'Show {n} result', other: 'Show {n} results'},
    close: 'Close',
    clear: 'Clear filters',
    remove: 'Remove filter: {n}',
    sort: 'Order',
    sorts: {relevance: 'best match first', newest: 'newest first', oldest: 'oldest first'},
    dates: 'Dates',
    from: 'From',
    to: 'To',
    since: 'since {n}',
    until: 'until {n}',
    source: 'Source',
    findSource: 'Type a name',
    noSource: 'No such name',
    chips: {cites: 'cites {n}', source: 'said by {n}'},
    more: {one: 'Show {n} more', other: 'Show {n} more'},
    moreValues: 'Show more',
    fewerValues: 'Show fewer',
    undated: 'undated',
    derived: 'headline derived',
    via: 'via',
    noNamedSource: 'No source named',
    paragraph: '¶ {n}',
    outside: {headline: 'headline', standfirst: 'standfirst', text: 'text'},
    alsoIn: 'Also in',
    dropped: 'No story has {n}: left out.',
    loose: 'No story has all of these words. These have some of them.',
    unknownField: 'Nothing in the archive answers to {n}: left out.',
    nothing: 'Nothing found',
    tries: [
      'Try fewer or shorter words; their endings do not matter, and ferr* finds all that begins so.',
      'Put words that must stand together in quotation marks: "secret talks" ceasefire',
      'Ask for a field: source:axios, outlet:, cites:, place:, before:2025-03',
      'Take out a filter.'
    ],
    tryNames: 'Names like it:',
    failed: 'The search could not be loaded. Reload the page, or browse instead.',
    open: '“',
    shut: '”'
  }
}
