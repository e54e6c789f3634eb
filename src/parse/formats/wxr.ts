import type {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'
import type {Article} from '../../model/article.ts'
import type {StatedFields, Status, WireCopy} from '../../model/copy.ts'
import {parseBylineField} from '../fields/byline-field.ts'
import {markupReporter} from '../markup/markup-reporter.ts'
import {present, type FormatStory} from '../markup/format-story.ts'
import type {MarkupBlock} from '../markup/markup-block.ts'
import {parseHtml} from '../markup/parse-html.ts'
import {plainText} from '../markup/read-content.ts'
import {toArticles, type FormatOptions} from '../markup/to-articles.ts'
import {toBlocks, type FlowOptions} from '../markup/to-blocks.ts'
import {parseXml} from '../xml/parse-xml.ts'
import {
  attributeOf,
  childElements,
  elementAt,
  rawText,
  textOfElement,
  type XmlElement
} from '../xml/tree.ts'
import {readTime, toLanguage, uniqueSubjects, uniqueTexts} from './format-fields.ts'

/** What an export holds beside stories. */
const furniture =
  /^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_.*|acf-.*|feedback)$/u

/**
 * Parse a WordPress export (WXR 1.x): posts and pages are stories; media, menus and revisions are
 * not. What is not published is withheld, what lies in the trash is canceled.
 *
 * Reports `conflicting-metadata` for a post whose two dates are days apart.
 */
export function parseWxr(copy: WireCopy, options: FormatOptions): Article[] {
  const channel = elementAt(parseXml(copy.file, copy.text, copy.story), 'channel')
  const authors = readAuthors(channel)
  const posts = childElements(channel, 'item').filter(
    (item) => !furniture.test(textOfElement(elementAt(item, 'post_type')) ?? 'post')
  )
  return toArticles(
    copy,
    posts.map((item) => readPost(item, channel, authors, copy.file)),
    options
  )
}

/** Names people read, by the name they log in with. */
function readAuthors(channel: XmlElement | undefined): ReadonlyMap<string, string> {
  return new Map(
    childElements(channel, 'author').flatMap((author) => {
      const login = textOfElement(elementAt(author, 'author_login'))
      const name = textOfElement(elementAt(author, 'author_display_name'))
      return login === undefined || name === undefined ? [] : [[login, name] as const]
    })
  )
}

function readPost(
  item: XmlElement,
  channel: XmlElement | undefined,
  authors: ReadonlyMap<string, string>,
  file: VFile
): FormatStory {
  const text = (name: string) => textOfElement(elementAt(item, name))
  const encoded = (prefix: string) =>
    childElements(item, 'encoded').find((each) => each.prefix === prefix)
  const creator = text('creator') ?? ''
  const names = parseBylineField(authors.get(creator) ?? creator).filter((name) =>
    name.includes(' ')
  )
  const categories = (domain: string) =>
    childElements(item, 'category').filter((each) => attributeOf(each, 'domain') === domain)
  const link = text('link')
  const stated = present<StatedFields>({
    headline: plainText(text('title')),
    standfirst: plainText(textOfElement(encoded('excerpt')) ?? text('description')),
    byline: names.length > 0 ? names : undefined,
    published: readPublished(item, file),
    updated: readTime(file, 'wp:post_modified_gmt', toUtc(text('post_modified_gmt'))),
    outlet: textOfElement(elementAt(channel, 'title')),
    language: toLanguage(textOfElement(elementAt(channel, 'language'))),
    guid: text('guid'),
    // What asks readers for a password is not for everybody.
    status: text('post_password') === undefined ? toPostStatus(text('status')) : 'withheld',
    subjects: uniqueSubjects(
      categories('category').map((each) => present({name: textOfElement(each)}))
    ),
    keywords: uniqueTexts(categories('post_tag').map((each) => textOfElement(each))),
    slug: text('post_name'),
    url:
      link !== undefined && /^https?:\/\/\S+$/u.test(link) && URL.canParse(link) ? link : undefined
  })
  const content = encoded('content')
  return {stated, blocks: content ? readContent(content, file) : []}
}

/** Content is text that is HTML; exports made by hand hold the elements themselves. */
function readContent(content: XmlElement, file: VFile): readonly MarkupBlock[] {
  const options: FlowOptions = {...markupReporter(file), newlines: 'keep'}
  if (childElements(content).length > 0) return toBlocks(content, options)
  return toBlocks(parseHtml(withoutShortcodes(rawText(content)), options.onFault), options)
}

function toUtc(text: string | undefined): string | undefined {
  return text === undefined || text.startsWith('0000') ? undefined : `${text}Z`
}

function readPublished(item: XmlElement, file: VFile): string | undefined {
  const text = (name: string) => textOfElement(elementAt(item, name))
  const posted =
    readTime(file, 'wp:post_date_gmt', toUtc(text('post_date_gmt'))) ??
    readTime(
      file,
      'wp:post_date',
      text('post_date')?.startsWith('0000') ? undefined : text('post_date')
    )
  const sent = readTime(file, 'pubDate', text('pubDate'))
  if (
    posted !== undefined &&
    sent !== undefined &&
    Math.abs(Date.parse(posted) - Date.parse(sent)) > 2 * 86_400_000
  ) {
    report(
      file,
      'conflicting-metadata',
      `Unexpected \`pubDate\` ${sent}, expected ${posted} as \`wp:post_date_gmt\` has it`,
      {
        span: [item.offset, item.offset + 1]
      }
    )
  }
  return posted ?? sent
}

function toPostStatus(text: string | undefined): Status {
  switch (text) {
    case undefined:
    case 'publish':
    case 'inherit':
      return 'usable'
    case 'trash':
      return 'canceled'
    default:
      return 'withheld'
  }
}

/** Plugins stand in square brackets; a caption keeps its words, the rest says nothing. */
function withoutShortcodes(text: string): string {
  return text
    .replace(/\[caption\b[^\]]{0,400}\]([\s\S]{0,4000}?)\[\/caption\]/giu, '<figure>$1</figure>')
    .replace(
      /\[\/?(?:dropcap|highlight|quote|pullquote|su_\w+|vc_\w+|et_pb_\w+|column|row|one_half|one_third)\b[^\]]{0,400}\]/giu,
      ''
    )
    .replace(
      /\[\/?[a-z][\w-]{2,30}(?:\s+[\w-]+=(?:"[^"\]]{0,400}"|'[^'\]]{0,400}'|[^\s\]]{1,200})){0,20}\s*\/?\](?!\()/gu,
      ''
    )
}
