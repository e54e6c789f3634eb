import type {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'
import {locate} from '../markup/locate.ts'
import {plainText} from '../markup/read-content.ts'
import {descendants, textOfElement, type XmlElement} from '../xml/tree.ts'
import type {LinkedStory} from './json-ld.ts'
import {firstMeta, readMicrodata, type MetaTags} from './page-marks.ts'
import {headlineOf, toKey} from './title.ts'

/**
 * Read the headline of a page: from JSON-LD, Open Graph and other meta elements, microdata, the
 * first heading, the title, in that order; names of the site in it are left out.
 *
 * Reports `conflicting-metadata` when JSON-LD names another story than all the rest of the page.
 *
 * @param sites
 *   Names of the site.
 */
export function readHeadline(
  page: XmlElement,
  tags: MetaTags,
  linked: LinkedStory | undefined,
  sites: readonly string[],
  file: VFile
): string | undefined {
  const printed = readHeadings(page)
  const titles = [
    firstMeta(tags, 'og:title'),
    firstMeta(
      tags,
      'twitter:title',
      'dc.title',
      'dcterms.title',
      'parsely-title',
      'sailthru.title',
      'title'
    ),
    ...readMicrodata(page, 'headline'),
    ...(printed.length === 1 ? printed : []),
    textOfElement(descendants(page, 'title')[0])
  ].flatMap((each) => plainText(each) ?? [])
  const [open] = titles
  const title = open === undefined ? printed[0] : headlineOf(open, printed, sites)
  const stated = linked?.headline
  if (stated === undefined) return title
  const others = [...titles, ...printed]
  if (title !== undefined && others.length > 1 && !others.some((each) => isAkin(each, stated))) {
    report(
      file,
      'conflicting-metadata',
      `Unexpected headline “${stated.slice(0, 80)}” in JSON-LD, expected “${title.slice(0, 80)}” as the rest of the page has it`,
      locate(file, stated)
    )
    return title
  }
  // Structured data cut long headlines short.
  const whole = [title, ...printed].find(
    (each) =>
      each !== undefined && each.length > stated.length && toKey(each).startsWith(toKey(stated))
  )
  return /(?:…|\.{3})$/u.test(stated) && whole !== undefined
    ? whole
    : headlineOf(stated, printed, sites)
}

/** The first headings; on old pages what stands large or bold and in the title. */
function readHeadings(page: XmlElement): readonly string[] {
  const headings = descendants(page, 'h1').flatMap((each) => textOfElement(each) ?? [])
  if (headings.length > 0) return headings
  const title = toKey(textOfElement(descendants(page, 'title')[0]) ?? '')
  return descendants(page, 'h2', 'h3', 'font', 'b', 'strong')
    .flatMap((each) => textOfElement(each) ?? [])
    .filter((each) => each.length > 12 && each.length < 300 && title.includes(toKey(each)))
    .slice(0, 1)
}

/** Whether two headlines share enough to be those of one story; editors word them differently. */
function isAkin(one: string, other: string): boolean {
  const pairs = (text: string) => {
    const key = toKey(text)
    return new Set(
      Array.from({length: Math.max(0, key.length - 1)}, (_, at) => key.slice(at, at + 2))
    )
  }
  const [first, second] = [pairs(one), pairs(other)]
  const shared = [...first].filter((pair) => second.has(pair)).length
  return shared >= Math.min(first.size, second.size) * 0.25
}
