import {parseDay, resolveDay} from '../fields/date.ts'
import {findDay} from '../fields/find-day.ts'
import {parseMetadataTime} from '../fields/metadata-time.ts'
import {attributeOf, descendants, textOfElement, type XmlElement} from '../xml/tree.ts'
import type {LinkedStory} from './json-ld.ts'
import {readMicrodata, valuesOf, withAttribute, type MetaTags} from './page-marks.ts'

/** When metadata say the story was published and changed; the text they say it with beside it. */
export interface StatedTimes {
  readonly linked?: StatedTime | undefined
  readonly meta?: StatedTime | undefined
  readonly micro?: StatedTime | undefined
  readonly updated?: string | undefined
}

/** A time and how it is written. */
export interface StatedTime {
  readonly time: string
  readonly printed: string
}

/** Names for the day of publication: Open Graph, Dublin Core, Parsely, Sailthru, Cxense and habits of sites. */
const published =
  'article:published_time article:published datepublished parsely-pub-date date dc.date dc.date.issued dcterms.created dcterms.date dcterms.issued dc.date.created publishdate publish_date publish-date pubdate pub_date published_date article.published sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime og:pubdate apub:time date_published release_date article:release_date og:article:published_time og:published_time iso-8601-publish-date article_date_original article:post_date originalpublicationdate published_time published_at vr:published_time citation_publication_date citation_date bt:pubdate ptime createdate'.split(
    ' '
  )
const updated =
  'article:modified_time og:updated_time article:modified datemodified last-modified lastmod dcterms.modified dc.date.modified article:updated_time last_updated_date'.split(
    ' '
  )

/** Read the times JSON-LD, meta elements and microdata state. */
export function readStatedTimes(
  page: XmlElement,
  tags: MetaTags,
  linked: LinkedStory | undefined
): StatedTimes {
  return {
    linked: timeOf(linked?.published),
    meta: timeOf(...valuesOf(tags, ...published)),
    micro: timeOf(...readMicrodata(page, 'datePublished')),
    updated: timeOf(
      linked?.updated,
      ...valuesOf(tags, ...updated),
      ...readMicrodata(page, 'dateModified')
    )?.time
  }
}

/** The first text that is a time: ISO 8601, that of mail, seconds or milliseconds since 1970. */
function timeOf(...texts: readonly (string | undefined)[]): StatedTime | undefined {
  for (const text of texts) {
    if (text === undefined) continue
    const time =
      parseMetadataTime(text.replace(/\[[^\]]*\]$/u, '')) ?? ofEpoch(text) ?? findDay(text)?.time
    if (time !== undefined) return {time, printed: text}
  }
  return undefined
}

function ofEpoch(text: string): string | undefined {
  if (!/^1\d{9}(?:\d{3})?$/u.test(text)) return undefined
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().replace('.000', '')
}

/** The first time anywhere on the page, in an element for times or one whose name says so. */
export function firstTimeOn(
  page: XmlElement,
  isMonthFirst: boolean | undefined
): string | undefined {
  const stamps = descendants(page, 'time')
  const stated = timeOf(...stamps.map((each) => attributeOf(each, 'datetime')))
  if (stated !== undefined) return stated.time
  for (const element of [...stamps, ...withAttribute(page, 'class')]) {
    const name = attributeOf(element, 'class') ?? ''
    if (element.name !== 'time' && !/date|time|publish|posted|info|source|meta/iu.test(name))
      continue
    const text = textOfElement(element) ?? ''
    const found = text.length < 120 ? findDay(text, isMonthFirst) : undefined
    if (found !== undefined) return found.time
  }
  return undefined
}

/** @returns The day an address names: `…/2031/05/04/…`, `…/20310504…`. */
export function dayOfUrl(url: string | undefined): string | undefined {
  const match = /[/-]((?:19|20)\d\d)[-/]?([01]\d)[-/]?([0-3]\d)(?:\/|\D|$)/u.exec(url ?? '')
  const day = match && parseDay(`${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`)
  return day ? resolveDay(day, undefined) : undefined
}
