import type {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'
import type {StatedFields} from '../../model/copy.ts'
import {parseDay, resolveDay} from '../fields/date.ts'
import {parseMetadataTime} from '../fields/metadata-time.ts'
import {chooseOutlet, toLanguage, uniqueTexts} from '../formats/format-fields.ts'
import {present} from '../markup/format-story.ts'
import {plainText} from '../markup/read-content.ts'
import {attributeOf, descendants, textOfElement, type XmlElement} from '../xml/tree.ts'
import {readJsonLd, type LinkedStory} from './json-ld.ts'
import {printedNames, toNames} from './names.ts'
import {firstMeta, readMetaTags, readMicrodata, withAttribute, type MetaTags} from './page-marks.ts'
import {headlineOf, toKey} from './title.ts'

/** What a page says of its story outside the text. */
export interface PageFields {
  readonly stated: StatedFields
  /** Summaries the metadata give; a standfirst only where the page prints one of them. */
  readonly summaries: readonly string[]
  /** Whether a person is named as writer, not only a house. */
  readonly isSigned: boolean
  /** The text as structured data give it. */
  readonly body: string | undefined
}

/**
 * Read the fields of a page: from JSON-LD, meta elements, microdata, then what is printed.
 *
 * Reports `conflicting-metadata` when two of them give different days of publication.
 */
export function readPageFields(page: XmlElement, file: VFile): PageFields {
  const tags = readMetaTags(page)
  const linked = readJsonLd(page)
  const outlet = readOutlet(tags, linked)
  const names = readNames(page, tags, linked, outlet)
  const url = readUrl(page, tags, linked)
  const published = readPublished(page, tags, linked, url, file)
  const updated = timeOf(
    linked?.updated,
    ...metas(
      tags,
      'article:modified_time',
      'og:updated_time',
      'datemodified',
      'last-modified',
      'lastmod'
    ),
    ...readMicrodata(page, 'dateModified')
  )
  const [html] = descendants(page, 'html')
  return {
    stated: present<StatedFields>({
      headline: readHeadline(page, tags, linked, outlet),
      byline: names.byline,
      published: published ?? updated,
      updated: updated === published ? undefined : updated,
      language:
        toLanguage(attributeOf(html, 'lang') ?? attributeOf(html, 'xml:lang')) ??
        toLanguage(linked?.language) ??
        toLanguage(firstMeta(tags, 'content-language', 'language', 'og:locale')),
      outlet,
      agency: names.agency,
      keywords: uniqueTexts(
        (linked?.keywords.length ?? 0) > 0
          ? (linked?.keywords ?? [])
          : [
              ...(tags.get('article:tag') ?? []),
              ...metas(tags, 'news_keywords', 'keywords').slice(0, 1)
            ].flatMap((each) => each.split(/\s*[,;，、]\s*/u))
      )?.slice(0, 60),
      url
    }),
    summaries: [
      linked?.description,
      ...metas(tags, 'og:description', 'description', 'twitter:description')
    ].flatMap((each) => plainText(each) ?? []),
    isSigned: names.isSigned,
    body: linked?.body
  }
}

function metas(tags: MetaTags, ...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => tags.get(name) ?? [])
}

function readOutlet(tags: MetaTags, linked: LinkedStory | undefined): string | undefined {
  return chooseOutlet([
    plainText(firstMeta(tags, 'og:site_name')),
    linked?.outlet,
    plainText(firstMeta(tags, 'application-name', 'dc.publisher', 'publisher', 'copyright'))
  ])?.slice(0, 80)
}

function readHeadline(
  page: XmlElement,
  tags: MetaTags,
  linked: LinkedStory | undefined,
  outlet: string | undefined
): string | undefined {
  const printed = descendants(page, 'h1').flatMap((each) => textOfElement(each) ?? [])
  const sites = [outlet, linked?.outlet].filter((name) => name !== undefined)
  const [open] = [
    firstMeta(tags, 'og:title'),
    firstMeta(tags, 'twitter:title', 'dc.title', 'title'),
    ...readMicrodata(page, 'headline'),
    ...(printed.length === 1 ? printed : []),
    textOfElement(descendants(page, 'title')[0])
  ].flatMap((each) => plainText(each) ?? [])
  const title = open === undefined ? printed[0] : headlineOf(open, printed, sites)
  const stated = linked?.headline
  if (stated === undefined) return title
  // Structured data cut long headlines short.
  const whole = [title, ...printed].find(
    (each) =>
      each !== undefined && each.length > stated.length && toKey(each).startsWith(toKey(stated))
  )
  return /(?:…|\.{3})$/u.test(stated) && whole !== undefined
    ? whole
    : headlineOf(stated, printed, sites)
}

function readNames(
  page: XmlElement,
  tags: MetaTags,
  linked: LinkedStory | undefined,
  outlet: string | undefined
): {
  byline: readonly string[] | undefined
  agency: string | undefined
  isSigned: boolean
} {
  const stated = (texts: readonly string[]) =>
    toNames(texts.flatMap((each) => plainText(each) ?? []).map((name) => ({name, isPerson: true})))
  const own = toNames(linked?.authors ?? [])
  const meta = stated(
    metas(
      tags,
      'author',
      'article:author',
      'byl',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dcterms.creator',
      'article:author_name',
      'cxenseparse:author',
      'dcsext.author'
    )
  )
  const micro = stated(readMicrodata(page, 'author'))
  const known = [own, meta, micro]
  const site = toKey(outlet ?? '')
  const isSite = (name: string) => toKey(name) === site || site.startsWith(toKey(name))
  const persons =
    own.persons.length > 0
      ? own.persons
      : ([meta.persons, micro.persons, printedBylines(page)]
          .map((each) => each.filter((name) => !isSite(name)))
          .find((each) => each.length > 0) ?? [])
  const {houses} = own
  const agency = known.map((each) => each.agency).find((each) => each !== undefined)
  const byline = persons.length > 0 ? persons : agency === undefined ? houses.slice(0, 1) : []
  return {
    byline: byline.length > 0 ? byline : undefined,
    agency,
    isSigned: persons.length > 0
  }
}

const bylineName =
  /(?:^|[\s_-])(?:by-?line|author|autor|auteur|autore|yazar|forfatter|writer|reporter|journalist)s?(?:[\s_-]|name|$)/iu

/** Names in elements that say they are a byline; the first one that holds any. */
function printedBylines(page: XmlElement): readonly string[] {
  for (const element of withAttribute(page, 'rel')) {
    if (attributeOf(element, 'rel') !== 'author') continue
    const names = printedNames(textOfElement(element) ?? '')
    if (names.length > 0) return names
  }
  for (const element of withAttribute(page, 'class')) {
    if (/^(?:script|style|html|body|meta|link)$/u.test(element.name)) continue
    if (!bylineName.test(attributeOf(element, 'class') ?? '')) continue
    const names = printedNames(textOfElement(element) ?? '')
    if (names.length > 0) return names
  }
  return []
}

function readPublished(
  page: XmlElement,
  tags: MetaTags,
  linked: LinkedStory | undefined,
  url: string | undefined,
  file: VFile
): string | undefined {
  const own = timeOf(linked?.published)
  const meta = timeOf(
    ...metas(
      tags,
      'article:published_time',
      'article:published',
      'datepublished',
      'parsely-pub-date',
      'date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'dcterms.date',
      'dcterms.issued',
      'publishdate',
      'publish_date',
      'publish-date',
      'pubdate',
      'published_date',
      'article.published',
      'sailthru.date',
      'cxenseparse:recs:publishtime',
      'og:pubdate',
      'apub:time',
      'date_published',
      'release_date',
      'og:article:published_time',
      'og:published_time',
      'iso-8601-publish-date',
      'article_date_original'
    )
  )
  if (own !== undefined && meta !== undefined && daysApart(own, meta) > 2) {
    const reason = `Unexpected days of publication: ${own} in JSON-LD, ${meta} in the meta elements`
    report(file, 'conflicting-metadata', reason)
  }
  return (
    own ??
    meta ??
    timeOf(...readMicrodata(page, 'datePublished')) ??
    printedTime(page) ??
    dayOfUrl(url)
  )
}

function daysApart(one: string, other: string): number {
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / 86_400_000
}

/** The first text that is a time: ISO 8601, that of mail, or seconds or milliseconds since 1970. */
function timeOf(...texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    if (text === undefined) continue
    const found = parseMetadataTime(text.replace(/\[[^\]]*\]$/u, '')) ?? ofEpoch(text)
    if (found !== undefined) return found
  }
  return undefined
}

function ofEpoch(text: string): string | undefined {
  if (!/^1\d{9}(?:\d{3})?$/u.test(text)) return undefined
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().replace('.000', '')
}

function printedTime(page: XmlElement): string | undefined {
  const stamps = descendants(page, 'time')
  const stated = timeOf(...stamps.map((each) => attributeOf(each, 'datetime')))
  if (stated !== undefined) return stated
  for (const element of [...stamps, ...withAttribute(page, 'class')]) {
    const name = attributeOf(element, 'class') ?? ''
    if (element.name !== 'time' && !/date|time|publish|posted|info|source|meta/iu.test(name))
      continue
    const text = textOfElement(element) ?? ''
    const found = text.length < 120 ? dayIn(text) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

const numericDay = /(?<!\d)(20\d\d|19\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/u
const wordDay =
  /(?<!\d)\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?(?:20|19)\d\d|\p{L}{3,9}\.?\s\d{1,2},\s(?:20|19)\d\d/u

function dayIn(text: string): string | undefined {
  const numbers = numericDay.exec(text)
  const printed = numbers
    ? parseDay(`${numbers[1] ?? ''}-${numbers[2] ?? ''}-${numbers[3] ?? ''}`)
    : parseDay(wordDay.exec(text)?.[0] ?? '')
  return printed && resolveDay(printed, undefined)
}

function dayOfUrl(url: string | undefined): string | undefined {
  const match = /\/((?:19|20)\d\d)[-/]?(\d\d)[-/]?(\d\d)(?:\/|\D)/u.exec(url ?? '')
  const day = match && parseDay(`${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`)
  return day ? resolveDay(day, undefined) : undefined
}

function readUrl(
  page: XmlElement,
  tags: MetaTags,
  linked: LinkedStory | undefined
): string | undefined {
  const canonical = descendants(page, 'link').find(
    (each) => attributeOf(each, 'rel') === 'canonical'
  )
  return [attributeOf(canonical, 'href'), firstMeta(tags, 'og:url'), linked?.url].find(
    (url) => url !== undefined && /^https?:\/\/\S+$/u.test(url) && URL.canParse(url)
  )
}
