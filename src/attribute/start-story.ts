import type {Article, ArticleFields} from '../model/article.ts'
import type {OutletProfile} from '../model/outlet.ts'
import type {Span} from '../model/span.ts'
import {readNames} from './names.ts'
import {toOutletNames, withStoryOutlets} from './outlets.ts'
import type {Quotation} from './quotes.ts'
import {readAges, type StoryAges} from './resolve/ages.ts'
import type {Story} from './resolve/story.ts'
import type {TidyCopy} from './tidy.ts'

/** What is known of a story before any of its sources is read: its names and outlets. */
export function startStory(
  {fields}: Article,
  {text, zones, capitals}: TidyCopy,
  quotations: readonly Quotation[],
  outlets: readonly OutletProfile[]
): Story {
  const names = readNames(text, capitals)
  let ages: StoryAges | undefined
  return {
    text,
    names,
    outlets: withStoryOutlets(toOutletNames(outlets), text, names.runs, ownNames(fields)),
    zones,
    quoted: quotations.map(({start, end}): Span => [start, end]),
    ages: () => (ages ??= readAges(text, names)),
    seen: [],
    readings: new Map(),
    lookups: new Map()
  }
}

/** Who carried and who filed the copy: both are outlets, whatever their names look like. */
function ownNames({outlet, agency}: ArticleFields): readonly string[] {
  return [outlet, agency].filter((name) => typeof name === 'string')
}
