import type {VFile} from 'vfile'
import type {Article} from '../../model/article.ts'
import type {StatedFields, WireCopy} from '../../model/copy.ts'
import {parseBylineField} from '../fields/byline-field.ts'
import {markupReporter} from '../markup/markup-reporter.ts'
import {present, type FormatStory} from '../markup/format-story.ts'
import type {MarkupBlock} from '../markup/markup-block.ts'
import {isHtml, plainText, textToBlocks} from '../markup/read-content.ts'
import {toArticles, type FormatOptions} from '../markup/to-articles.ts'
import {toBlocks} from '../markup/to-blocks.ts'
import {parseXml} from '../xml/parse-xml.ts'
import {
  attributeOf,
  childElements,
  descendants,
  elementAt,
  rawText,
  textOfElement,
  type XmlElement
} from '../xml/tree.ts'
import {readTime, toLanguage, uniqueTexts} from './format-fields.ts'
import {parseJsonFeed} from './json-feed.ts'

/**
 * Parse a feed: Atom 1.0, RSS 0.9x, 1.0 (RDF) and 2.0 with the modules newsrooms use, JSON Feed.
 * Each entry is a story; nothing is fetched, so an entry without its text keeps its summary.
 */
export function parseFeed(copy: WireCopy, options: FormatOptions): Article[] {
  if (/^\s*[{[]/u.test(copy.text.slice(copy.story[0], copy.story[0] + 200))) {
    return parseJsonFeed(copy, options)
  }
  const root = parseXml(copy.file, copy.text, copy.story)
  if (!root) return toArticles(copy, [], options)
  const channel = root.name === 'feed' ? root : (elementAt(root, 'channel') ?? root)
  // An entry may be saved by itself.
  const entries = root.name === 'entry' ? [root] : descendants(root, 'entry', 'item')
  return toArticles(
    copy,
    entries.map((entry) => readEntry(entry, channel, copy.file)),
    options
  )
}

function readEntry(entry: XmlElement, channel: XmlElement, file: VFile): FormatStory {
  const text = (...names: readonly string[]) => firstText(entry, names)
  const content = findContent(entry)
  const summary = plainText(
    text('summary', 'first_line', 'subtitle') ?? (content ? text('description') : undefined)
  )
  const body = readBody(
    content ?? elementAt(entry, 'description') ?? elementAt(entry, 'summary'),
    file
  )
  const published = readTime(
    file,
    'published',
    text('published', 'pubDate', 'issued', 'created', 'date')
  )
  const updated = readTime(file, 'updated', text('updated', 'modified'))
  const names = readAuthors(entry)
  const language =
    descendants(entry, 'ContentMetadata').map((each) => attributeOf(each, 'lang'))[0] ??
    attributeOf(entry, 'xml:lang') ??
    text('language') ??
    textOfElement(elementAt(channel, 'language')) ??
    attributeOf(channel, 'xml:lang')
  const isRepeated = summary !== undefined && summary === body[0]?.rows[0] && body.length === 1
  return {
    stated: present<StatedFields>({
      headline: plainText(text('title')),
      standfirst:
        isRepeated || (!content && !elementAt(entry, 'description')) ? undefined : summary,
      byline: names.length > 0 ? names : undefined,
      published: published ?? updated,
      updated,
      outlet:
        textOfElement(elementAt(entry, 'source', 'title')) ??
        textOfElement(elementAt(entry, 'source')) ??
        textOfElement(elementAt(entry, 'publisher')) ??
        (channel === entry ? undefined : plainText(textOfElement(elementAt(channel, 'title')))),
      creditLine: textOfElement(elementAt(entry, 'credit')),
      language: toLanguage(language),
      guid: text('guid', 'id', 'identifier') ?? attributeOf(entry, 'rdf:about'),
      copyright:
        text('rights', 'copyright') ??
        textOfElement(elementAt(channel, 'rights') ?? elementAt(channel, 'copyright')),
      keywords: uniqueTexts([
        ...childElements(entry, 'category').map(
          (each) => attributeOf(each, 'label') ?? attributeOf(each, 'term') ?? textOfElement(each)
        ),
        ...childElements(entry, 'keywords').flatMap((each) =>
          textOfElement(each)?.split(/\s*,\s*/u)
        )
      ]),
      url: readLink(entry)
    }),
    blocks: body
  }
}

/** The child of that name before one deeper in an extension. */
function firstText(entry: XmlElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found =
      textOfElement(childElements(entry, name).find((each) => textOfElement(each) !== undefined)) ??
      textOfElement(descendants(entry, name).find((each) => !isForeign(entry, each)))
    if (found !== undefined) return found
  }
  return undefined
}

/** Title and dates of the feed an entry was taken from are not its own. */
function isForeign(entry: XmlElement, element: XmlElement): boolean {
  return childElements(entry, 'source', 'group', 'thumbnail', 'content').some((each) =>
    descendants(each, element.name).includes(element)
  )
}

function findContent(entry: XmlElement): XmlElement | undefined {
  const full = childElements(entry, 'encoded', 'content', 'fulltext').find(
    (each) => each.prefix !== 'media' && textOfElement(each) !== undefined
  )
  return full ?? descendants(entry, 'body').find((each) => textOfElement(each) !== undefined)
}

function readBody(element: XmlElement | undefined, file: VFile): readonly MarkupBlock[] {
  if (!element) return []
  const reporter = markupReporter(file)
  if (element.children.some((node) => typeof node !== 'string')) return toBlocks(element, reporter)
  const text = rawText(element)
  // A feed's plain text escapes its ampersands as HTML does.
  return isHtml(text) || !/&(?:#\d+|#x[\da-f]+|[a-z]+);/iu.test(text)
    ? textToBlocks(text, reporter)
    : textToBlocks(`<p>${text}</p>`, {...reporter, newlines: 'keep'})
}

function readAuthors(entry: XmlElement): readonly string[] {
  const authors = childElements(entry, 'author', 'creator').map((each) => {
    const text = textOfElement(elementAt(each, 'name')) ?? textOfElement(each) ?? ''
    // RSS: `lawyer@boyer.net (Lawyer Boyer)`
    return /^\S+@\S+\s*\((.+)\)$/u.exec(text)?.[1] ?? text
  })
  return uniqueTexts(authors.flatMap(parseBylineField)) ?? []
}

function readLink(entry: XmlElement): string | undefined {
  const links = childElements(entry, 'link')
  const link =
    links.find((each) => (attributeOf(each, 'rel') ?? 'alternate') === 'alternate') ?? links[0]
  const url = attributeOf(link, 'href') ?? textOfElement(link)
  return url !== undefined && /^https?:\/\/\S+$/u.test(url) && URL.canParse(url) ? url : undefined
}
