import {filingDay} from '../model/day.ts'
import type {RenderContext} from './context.ts'
import {toInstant} from './feeds/instant.ts'
import type {TextFile} from './sitemap.ts'
import {headlineOf} from './story-card.ts'
import {toXml, xmlHead} from './xml.ts'

/** Stories one news sitemap may hold, and how many days old they may be. */
const limits = {stories: 1000, days: 2}

const dayLength = 86_400_000

/**
 * List the stories of the last two days for news search. Two days before what: the configured
 * `newsDate`, else the day of the newest story; never the clock, so that a build can be repeated.
 *
 * @returns
 *   None for copy of others, and none without a configured `url`; an empty list where nothing is new.
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function newsSitemapFiles(context: RenderContext): readonly TextFile[] {
  const {config, archive, urls} = context
  if (config.url === undefined || !config.ownContent) return []
  const now = config.newsDate ?? archive.days[0]?.date
  const news = archive.entries.filter((entry) => {
    const day = filingDay(entry.fields)
    if (day === undefined || now === undefined || context.isWithdrawn(entry.id)) return false
    const age = (Date.parse(now) - Date.parse(day)) / dayLength
    return age >= 0 && age < limits.days
  })
  const entries = news
    .slice(0, limits.stories)
    .map((entry) =>
      toXml('url', {}, [
        toXml('loc', {}, urls.absolute(urls.story(entry.id).href) ?? ''),
        toXml('news:news', {}, [
          toXml('news:publication', {}, [
            toXml('news:name', {}, config.title),
            toXml('news:language', {}, newsLanguage(context.languageOf(entry)))
          ]),
          toXml(
            'news:publication_date',
            {},
            newsDate(entry.fields.published ?? filingDay(entry.fields) ?? '', config.timeZone)
          ),
          toXml('news:title', {}, headlineOf(context, entry))
        ])
      ])
    )
  const names = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9'
  }
  return [{file: 'news-sitemap.xml', content: `${xmlHead}${toXml('urlset', names, entries)}\n`}]
}

/** ISO 639, but for Chinese, which is told apart by its letters. */
function newsLanguage(tag: string): string {
  const {language, script} = new Intl.Locale(tag).maximize()
  if (language !== 'zh') return language
  return script === 'Hant' ? 'zh-tw' : 'zh-cn'
}

/** W3C date and time: a day, or a time with its offset. */
function newsDate(iso: string, timeZone: string): string {
  return iso.includes('T') ? toInstant(iso, timeZone) : iso
}
