import type {LinkedStory} from './json-ld.ts'
import {valuesOf, type MetaTags} from './page-marks.ts'
import {toKey} from './title.ts'

/** As many as anyone reads. */
const most = 60
/** What sites call everything they print. */
const generic =
  /^(?:news|newspaper|articles?|latest|breaking news|top news|general news|nachrichten|zeitung|actualités?|infos?|noticias|notícias|notizie|nieuws|nyheter|nyheder|haber(?:ler)?|новости|أخبار|اخبار|חדשות|新闻|新聞|ニュース|뉴스)$/iu
/** Lists typed by habit: “Subject: Ports”, “Page Type: Article”. */
const typed = /^(?<key>\p{L}[\p{L} ]{1,20}):\s*(?<value>.*)$/u
const isSubject =
  /^(?:subjects?|topics?|tags?|keywords?|themes?|categor(?:y|ies)|persons?|places?|organi[sz]ations?)$/iu

/**
 * Read what metadata say a story is about: keywords of JSON-LD, else tags and keywords of meta
 * elements. Names of the site, kinds of page and other notes to machines are left out.
 */
export function readTopics(
  tags: MetaTags,
  linked: LinkedStory | undefined,
  sites: readonly string[]
): readonly string[] {
  const lists = [
    linked?.keywords ?? [],
    valuesOf(tags, 'article:tag'),
    ...[
      'news_keywords',
      'parsely-tags',
      'keywords',
      'sailthru.tags',
      'dc.subject',
      'dcterms.subject'
    ].map((name) => valuesOf(tags, name).slice(0, 1).flatMap(split))
  ]
  const found = lists.map((list) => tidyTopics(list, sites)).find((list) => list.length > 0)
  return found ?? []
}

/** Leave out what is no subject, and what was said before in other letters. */
export function tidyTopics(list: readonly string[], sites: readonly string[]): readonly string[] {
  const names = sites.map(toKey)
  const areTyped = list.filter((each) => typed.test(each)).length > Math.max(2, list.length / 2)
  const kept = new Map<string, string>()
  for (const each of list) {
    const {key, value} = typed.exec(each)?.groups ?? {}
    if (areTyped && !(key !== undefined && isSubject.test(key))) continue
    const topic = (areTyped ? (value ?? '') : each).replace(/\s+/gu, ' ').replace(/^#/u, '').trim()
    const bare = toKey(topic)
    if (bare === '' || topic.length > 80 || generic.test(topic) || /\S:\S/u.test(topic)) continue
    if (names.some((name) => name.startsWith(bare) && bare.length > 2)) continue
    if (!kept.has(bare)) kept.set(bare, topic)
  }
  return [...kept.values()].slice(0, most)
}

function split(text: string): readonly string[] {
  return text.split(/\s*[,;،，、]\s*/u)
}
