import type {Words} from '../words.ts'
import {formatNames} from './format-names.ts'

const many = (count: number, one: string, other: string): string => (count === 1 ? one : other)

/** English. */
export const english: Words = {
  nav: {
    days: 'Days',
    outlets: 'Outlets',
    sources: 'Sources',
    places: 'Places',
    subjects: 'Subjects',
    unnamed: 'Unnamed',
    search: 'Search',
    method: 'Method',
    data: 'Data'
  },
  titles: {
    days: 'Days',
    outlets: 'Outlets',
    sources: 'Sources',
    places: 'Places',
    subjects: 'Subjects',
    network: 'Who relies on whom',
    unnamed: 'Unnamed sources',
    search: 'Search',
    method: 'Method',
    data: 'Data',
    notFound: 'Page not found',
    withdrawn: 'Story withdrawn',
    moved: 'Moved',
    removed: 'Story removed'
  },
  untitled: 'Untitled',
  undated: 'undated',
  noSource: 'No source named',
  noOutlet: 'Outlet unknown',
  noCountry: 'Country not known',
  unnamedSource: 'Unnamed source',
  otherNames: '#',
  pageOf: (title, page) => `${title}, page ${page}`,
  unnamedClass: {
    condition: 'condition stated',
    access: 'by access',
    official: 'by office',
    group: 'by group',
    bare: 'not described'
  },
  related: {
    copy: 'the same text',
    rewrite: 'shares text with this story',
    cites: 'the report behind it, or a report on it',
    similar: 'the same events'
  },
  figures: {
    statements: (count) => many(count, 'statement', 'statements'),
    restingOn: (count) => many(count, 'statement rests on it', 'statements rest on it'),
    stories: (count) => many(count, 'story of its own', 'stories of its own'),
    citing: (count) => many(count, 'story cites it', 'stories cite it'),
    outlets: (count) => many(count, 'outlet', 'outlets'),
    inStories: (count) => many(count, 'story', 'stories'),
    relying: (count) => many(count, 'outlet relies on others', 'outlets rely on others'),
    relied: (count) => many(count, 'outlet is relied on', 'outlets are relied on'),
    mutual: (count) => many(count, 'pair relies on each other', 'pairs rely on each other'),
    fromUnnamed: 'from unnamed sources',
    ownFromUnnamed: 'of its statements rest on unnamed sources',
    ofAll: 'of all statements',
    withReason: 'with a stated reason',
    withCondition: 'with a stated condition',
    firstSeen: 'first seen',
    lastSeen: 'last seen'
  },
  origin: (outlet) =>
    `By way of the stories below it goes back to ${outlet}, which this copy does not name.`,
  outletSummary(citedBy, stories) {
    const relied =
      citedBy === 0
        ? 'Cited by no other outlet in this archive'
        : `Cited by ${citedBy} ${many(citedBy, 'outlet', 'outlets')} in this archive`
    const own =
      stories === 0
        ? 'carried here only through others'
        : `${stories} ${many(stories, 'story', 'stories')} of its own`
    return `${relied}; ${own}.`
  },
  reliesOn: (outlet, other, statements) =>
    `${outlet} relies on ${other}: ${statements} ${many(statements, 'statement', 'statements')}`,
  storiesOf: (period, stories) => `${stories} ${many(stories, 'story', 'stories')}, ${period}`,
  quoted: (name, statements, stories) =>
    `${statements} ${many(statements, 'statement', 'statements')} by ${name} in ${stories} ${many(stories, 'story', 'stories')}`,
  dataSet: 'Data set',
  dataDescription: (title) => `Stories of ${title} and who said what in them, as tables`,
  searchIn: (title, stories) =>
    `Search ${stories} ${many(stories, 'story', 'stories')} of ${title} by word, source, outlet, place and date.`,
  faultSubject: (title) => `Fault in “${title}”`,
  correction: (note) => `Correction: ${note}`,
  formats: {
    ...formatNames,
    'plain-text': 'plain text',
    html: 'web page',
    feed: 'feed',
    wxr: 'WordPress export',
    email: 'mail',
    csv: 'table'
  },
  notices: [
    'Newsreader, the typeface of this site, is © 2020 The Newsreader Project Authors and stands under the SIL Open Font License 1.1.'
  ]
}
