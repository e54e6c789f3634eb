import type {VFile} from 'vfile'
import type {StatedFields} from '../../model/copy.ts'
import {chooseOutlet, toLanguage} from '../formats/format-fields.ts'
import {present} from '../markup/format-story.ts'
import {plainText} from '../markup/read-content.ts'
import {attributeOf, descendants, type XmlElement} from '../xml/tree.ts'
import {readJsonLd, type LinkedStory} from './json-ld.ts'
import {toNames, type Signers} from './names.ts'
import {readHeadline} from './page-headline.ts'
import {firstMeta, readMetaTags, readMicrodata, valuesOf, type MetaTags} from './page-marks.ts'
import {dayOfUrl, readStatedTimes, type StatedTimes} from './page-times.ts'
import {readTopics} from './page-topics.ts'

/** What a page says of its story outside the text. */
export interface PageFields {
  /** All but what visible text has a say in: who, when, what about. */
  readonly stated: StatedFields
  /** Who signs, by JSON-LD, meta elements and microdata, in this order of trust. */
  readonly signers: readonly Signers[]
  readonly times: StatedTimes
  /** The day its address names. */
  readonly addressDay: string | undefined
  readonly topics: readonly string[]
  /** Summaries the metadata give; a standfirst only where the page prints one of them. */
  readonly summaries: readonly string[]
  /** The text as structured data give it. */
  readonly body: string | undefined
  /** Addresses of the picture that stands for the story. */
  readonly pictures: readonly string[]
  /** Names of the site. */
  readonly sites: readonly string[]
  /** Whether it writes `4/5/2031` for the fifth of April; `undefined` when its language does not tell. */
  readonly isMonthFirst: boolean | undefined
}

const authorNames =
  'author article:author byl parsely-author sailthru.author dc.creator dcterms.creator article:author_name cxenseparse:author dcsext.author og:article:author authors citation_author article.author vr:author'.split(
    ' '
  )

/**
 * Read the fields of a page from JSON-LD, meta elements and microdata.
 *
 * Reports `conflicting-metadata` when they name different stories.
 */
export function readPageFields(page: XmlElement, file: VFile): PageFields {
  const tags = readMetaTags(page)
  const linked = readJsonLd(page, file)
  const outlet = readOutlet(tags, linked)
  const url = readUrl(page, tags, linked)
  const sites = [outlet, linked?.outlet, ...valuesOf(tags, 'og:site_name'), hostOf(url)].filter(
    (name) => name !== undefined
  )
  const stated = (texts: readonly string[]) =>
    toNames(
      texts.flatMap((each) => plainText(each) ?? []).map((name) => ({name, isPerson: true})),
      sites
    )
  const [html] = descendants(page, 'html')
  const language =
    toLanguage(attributeOf(html, 'lang') ?? attributeOf(html, 'xml:lang')) ??
    toLanguage(linked?.language) ??
    toLanguage(firstMeta(tags, 'content-language', 'language', 'og:locale'))
  return {
    stated: present<StatedFields>({
      headline: readHeadline(page, tags, linked, sites, file),
      language,
      outlet,
      url
    }),
    signers: [
      toNames(linked?.authors ?? [], sites),
      stated(valuesOf(tags, ...authorNames)),
      stated(readMicrodata(page, 'author'))
    ],
    times: readStatedTimes(page, tags, linked),
    addressDay: dayOfUrl(url),
    topics: readTopics(tags, linked, sites),
    summaries: [
      linked?.description,
      ...valuesOf(tags, 'og:description', 'description', 'twitter:description', 'dc.description'),
      ...readMicrodata(page, 'description')
    ].flatMap((each) => plainText(each) ?? []),
    body: linked?.body,
    pictures: valuesOf(tags, 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'),
    sites,
    isMonthFirst: monthFirst(language, firstMeta(tags, 'og:locale'))
  }
}

function readOutlet(tags: MetaTags, linked: LinkedStory | undefined): string | undefined {
  return chooseOutlet([
    plainText(firstMeta(tags, 'og:site_name')),
    linked?.outlet,
    plainText(firstMeta(tags, 'application-name', 'dc.publisher', 'publisher', 'copyright'))
  ])?.slice(0, 80)
}

/** Only Americans, some of their neighbours and the Philippines write the month first. */
function monthFirst(language: string | undefined, locale: string | undefined): boolean | undefined {
  const tag =
    [language, toLanguage(locale)].find((each) => each?.includes('-') === true) ?? language
  if (tag === undefined || tag === 'en') return undefined
  return /^(?:en|es)-(?:US|PR|PH)\b/u.test(tag)
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

/** The label of the host a site is known by: `harbour-post` of `www.harbour-post.example`. */
function hostOf(url: string | undefined): string | undefined {
  const labels = url === undefined ? [] : new URL(url).hostname.split('.')
  return labels.length > 1 ? labels.sort((a, b) => b.length - a.length)[0] : undefined
}
