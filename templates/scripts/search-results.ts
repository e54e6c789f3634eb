import type {StoryRecord, StoryStatement} from './search-data.ts'
import {el, type Child} from './search-dom.ts'
import {
  makeExcerpt,
  pickStatements,
  type Marking,
  type Piece,
  type StatementWishes
} from './search-excerpt.ts'
import {numberFormat} from './search-formats.ts'
import {dayLabel} from './search-labels.ts'
import {fill, type SearchWords} from './search-words.ts'

function toNodes(pieces: readonly Piece[]): readonly Child[] {
  return pieces.map(({text, marked}) => (marked ? el('mark', {}, text) : text))
}

function paragraphLink(words: SearchWords, story: StoryRecord, number: number): HTMLElement {
  const text = fill(words.paragraph, numberFormat(words.language).format(number))
  return el('a', {href: `${story.href}#p${number}`, lang: words.language}, text)
}

/** Where a statement stands, in words. */
function placeOf(words: SearchWords, story: StoryRecord, statement: StoryStatement): string {
  const part = story.parts[statement.part]
  if (part?.number !== undefined)
    return fill(words.paragraph, numberFormat(words.language).format(part.number))
  const {headline, standfirst, text} = words.outside
  return part?.kind === 't' ? headline : part?.kind === 's' ? standfirst : text
}

function statementLine(
  words: SearchWords,
  story: StoryRecord,
  statement: StoryStatement
): HTMLElement {
  const via = statement.via.flatMap((name, place) => [place > 0 ? ', ' : '', el('bdi', {}, name)])
  const own = {lang: story.language, dir: story.direction ?? 'ltr'}
  const named = statement.source !== '' && el('bdi', {lang: own.lang}, statement.source)
  const source = named || (statement.footing === 'none' ? words.noNamedSource : undefined)
  return el(
    'li',
    {},
    el('span', {
      class: 'sign',
      'data-footing': statement.footing,
      role: 'img',
      'aria-label': words.values.footing?.[statement.footing] ?? statement.footing
    }),
    ' ',
    el(
      'a',
      {href: `${story.href}#${statement.id}`, lang: words.language},
      placeOf(words, story, statement)
    ),
    ' ',
    ...(source === undefined ? [] : [source]),
    ...(via.length > 0 ? [source === undefined ? '' : ', ', `${words.via} `, ...via] : []),
    statement.words !== '' && (source !== undefined || via.length > 0) && ': ',
    statement.words !== '' &&
      el(
        'bdi',
        own,
        statement.quoted ? `${words.open}${statement.words}${words.shut}` : statement.words
      )
  )
}

/** What a result needs besides its story. */
export interface ResultOptions {
  readonly words: SearchWords
  /** What answers and is marked. */
  readonly marking: Marking
  readonly wishes: Omit<StatementWishes, 'parts'>
}

/** @returns One result: outlet and date, headline, excerpt with marks, statements. */
export function makeResult(story: StoryRecord, options: ResultOptions): HTMLElement {
  const {words, marking, wishes} = options
  const excerpt = makeExcerpt(story, marking)
  const own = {lang: story.language, dir: story.direction ?? 'ltr'}
  const date = story.date
  const statements = pickStatements(story, {...wishes, parts: excerpt.parts})
  const further = excerpt.others
    .slice(0, 6)
    .flatMap((number) => [' ', paragraphLink(words, story, number)])
  return el(
    'li',
    {class: 'search-result'},
    el(
      'p',
      {class: 'search-where'},
      story.outlet !== undefined && el('bdi', {}, story.outlet),
      story.outlet !== undefined && ' · ',
      date === undefined
        ? words.undated
        : el('bdi', {}, el('time', {datetime: date}, dayLabel(words, date))),
      story.derived && el('span', {class: 'badge'}, words.derived)
    ),
    el('h2', own, el('a', {href: story.href}, ...toNodes(excerpt.headline))),
    excerpt.pieces.length > 0 &&
      el(
        'p',
        {class: 'search-excerpt', ...own},
        ...toNodes(excerpt.pieces),
        ' ',
        excerpt.number !== undefined &&
          excerpt.parts.size > 0 &&
          el('span', {class: 'search-jump'}, paragraphLink(words, story, excerpt.number))
      ),
    further.length > 0 && el('p', {class: 'search-further'}, words.alsoIn, ...further),
    statements.length > 0 &&
      el(
        'ul',
        {class: 'search-statements', dir: own.dir},
        ...statements.map((statement) => statementLine(words, story, statement))
      )
  )
}
