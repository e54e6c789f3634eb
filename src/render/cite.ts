import {filingDay} from '../model/day.ts'
import type {Entry} from '../model/entry.ts'
import type {Citation, CitedWords} from '../model/story-record.ts'
import type {RenderContext} from './context.ts'
import {headlineOf} from './story-card.ts'

/** What every form of a citation is made of. */
interface Work {
  readonly title: string
  readonly authors: readonly string[]
  readonly outlet?: string
  /** ISO day, or less. */
  readonly date?: string
  readonly url?: string
  readonly archive: string
  readonly language: string
  readonly key: string
}

/** @returns A story's citation as text, BibTeX, RIS and CSL-JSON (type `article-newspaper`). */
export function citationOf(context: RenderContext, entry: Entry): Citation {
  const {fields} = entry
  const outlet = fields.outlet === null ? undefined : context.link(fields.outlet, entry).text
  const date = fields.published?.slice(0, 10) ?? filingDay(fields)
  const url = context.urls.absolute(context.urls.story(entry.id).href)
  const work: Work = {
    title: headlineOf(context, entry),
    authors: fields.byline ?? [],
    ...(outlet !== undefined && {outlet}),
    ...(date !== undefined && {date}),
    ...(url !== undefined && {url}),
    archive: context.config.title,
    language: context.languageOf(entry),
    key: keyOf(entry, date)
  }
  return {
    text: toText(work, context),
    bibtex: toBibtex(work),
    ris: toRis(work),
    csl: JSON.stringify([toCsl(work)], null, 2)
  }
}

function keyOf({slug}: Entry, date: string | undefined): string {
  const ascii = slug.normalize('NFKD').replace(/[^a-z0-9-]/gu, '')
  return [ascii === '' ? 'story' : ascii, ...(date === undefined ? [] : [date.slice(0, 4)])].join(
    '-'
  )
}

function toText(work: Work, {dates, words}: RenderContext): readonly CitedWords[] {
  const head = [
    ...work.authors,
    `“${work.title}”`,
    ...(work.outlet === undefined ? [] : [work.outlet])
  ]
  return [
    ...head.map((part) => ({words: part, then: ', '})),
    {words: work.date === undefined ? words.undated : dates.date(work.date), then: '. '},
    {words: work.archive, then: work.url === undefined ? '.' : '. '},
    ...(work.url === undefined ? [] : [{words: work.url, then: ''}])
  ]
}

function toBibtex(work: Work): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${texEscaped(work.title)}}`],
    ['author', work.authors.map((name) => `{${texEscaped(name)}}`).join(' and ')],
    ['journal', work.outlet === undefined ? undefined : texEscaped(work.outlet)],
    ['year', work.date?.slice(0, 4)],
    ['date', work.date],
    ['note', texEscaped(work.archive)],
    ['url', work.url === undefined ? undefined : texEscaped(work.url)],
    ['langid', work.language]
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}}`]
  )
  return `@article{${work.key},\n${lines.join(',\n')}\n}`
}

const texNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}'
}

function texEscaped(text: string): string {
  return text.replace(/[\\{}~^]/gu, (sign) => texNames[sign] ?? '').replace(/[#$%&_]/gu, '\\$&')
}

function toRis(work: Work): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', work.title],
    ...work.authors.map((name) => ['AU', name] as const),
    ['T2', work.outlet],
    ['PY', work.date?.slice(0, 4)],
    ['DA', work.date?.replaceAll('-', '/')],
    ['DB', work.archive],
    ['LA', work.language],
    ['UR', work.url]
  ]
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}`]
  )
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`
}

function toCsl(work: Work): Readonly<Record<string, unknown>> {
  return {
    id: work.key,
    type: 'article-newspaper',
    title: work.title,
    ...(work.authors.length > 0 && {author: work.authors.map((literal) => ({literal}))}),
    ...(work.outlet !== undefined && {'container-title': work.outlet}),
    ...(work.date !== undefined && {issued: {'date-parts': [work.date.split('-').map(Number)]}}),
    archive: work.archive,
    language: work.language,
    ...(work.url !== undefined && {URL: work.url})
  }
}
