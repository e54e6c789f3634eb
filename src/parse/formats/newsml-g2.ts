import type {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'
import type {Article} from '../../model/article.ts'
import type {StatedFields, Subject, WireCopy} from '../../model/copy.ts'
import {parseBylineField} from '../fields/byline-field.ts'
import {readDatelineField} from '../markup/dateline-field.ts'
import {present, type FormatStory} from '../markup/format-story.ts'
import {readContent} from '../markup/read-content.ts'
import {toArticles, type FormatOptions} from '../markup/to-articles.ts'
import {parseXml} from '../xml/parse-xml.ts'
import {
  attributeOf,
  childElements,
  descendants,
  elementAt,
  textOfElement,
  type XmlElement
} from '../xml/tree.ts'
import {
  chooseOutlet,
  holderOf,
  readTime,
  toCount,
  toLanguage,
  toStatus,
  toUrgency,
  uniqueSubjects,
  uniqueTexts
} from './format-fields.ts'

/**
 * Parse NewsML-G2: each news item of text is a story. Prefixes do not matter; pictures and other
 * media are passed over where the message also holds text.
 *
 * @see https://iptc.org/std/NewsML-G2/
 */
export function parseNewsmlG2(copy: WireCopy, options: FormatOptions): Article[] {
  const root = parseXml(copy.file, copy.text, copy.story)
  const items =
    root === undefined ? [] : root.name === 'newsItem' ? [root] : descendants(root, 'newsItem')
  const texts = items.filter((item) => !isMedia(item))
  return toArticles(
    copy,
    (texts.length > 0 ? texts : items).map((item) => readItem(item, copy.file)),
    options
  )
}

function isMedia(item: XmlElement): boolean {
  const kind = codeOf(elementAt(item, 'itemMeta', 'itemClass')) ?? ''
  return /^(?:picture|graphic|video|audio|animation)$/iu.test(kind)
}

function readItem(item: XmlElement, file: VFile): FormatStory {
  const meta = elementAt(item, 'itemMeta')
  const content = elementAt(item, 'contentMeta')
  const rights = elementAt(item, 'rightsInfo')
  const text = (parent: XmlElement | undefined, name: string) =>
    textOfElement(elementAt(parent, name))
  const headlines = childElements(content, 'headline')
  const subheadline = textOfElement(headlines.find((each) => /sub/iu.test(roleOf(each))))
  const creditLine = text(content, 'creditline')
  const published =
    readTime(file, 'firstCreated', text(meta, 'firstCreated')) ??
    readTime(file, 'contentCreated', text(content, 'contentCreated'))
  const updated =
    readTime(file, 'versionCreated', text(meta, 'versionCreated')) ??
    readTime(file, 'contentModified', text(content, 'contentModified'))
  const names = readByline(content)
  const {story, words} = readContentSet(item, file)
  const byline = names.length > 0 ? names : story.stated.byline
  const dateline = readDatelineField(text(content, 'dateline'), published)
  const slugline = text(content, 'slugline')
  const takeKey = /, ((?:\d+(?:st|nd|rd|th) )?Ld\b.*|\d+(?:st|nd|rd|th) \S.*)$/u.exec(
    slugline ?? ''
  )?.[1]
  const stated = present<StatedFields>({
    headline:
      textOfElement(
        headlines.find((each) => !/sub/iu.test(roleOf(each)) && textOfElement(each) !== undefined)
      ) ?? text(meta, 'title'),
    standfirst: readStandfirst(content) ?? story.stated.standfirst ?? subheadline,
    byline,
    published: published ?? updated,
    updated,
    embargoUntil: readTime(file, 'embargoed', text(meta, 'embargoed')),
    expires: readTime(file, 'expires', text(meta, 'expires') ?? attributeOf(rights, 'validto')),
    language:
      toLanguage(attributeOf(elementAt(content, 'language'), 'tag')) ??
      toLanguage(attributeOf(item, 'xml:lang')),
    outlet: readOutlet(item, creditLine),
    creditLine,
    slugline,
    guid: attributeOf(item, 'guid'),
    version: attributeOf(item, 'version'),
    urgency: toUrgency(text(content, 'urgency')),
    status: toStatus(
      attributeOf(elementAt(meta, 'pubStatus'), 'qcode') ??
        attributeOf(elementAt(meta, 'pubStatus'), 'uri')
    ),
    ednote: readEdNote(meta, file),
    usageTerms: uniqueTexts(
      childElements(rights, 'usageTerms').map((each) => textOfElement(each))
    )?.join('\n'),
    copyright: text(rights, 'copyrightNotice') ?? nameOf(elementAt(rights, 'copyrightHolder')),
    subjects: readSubjects(content),
    keywords: uniqueTexts(childElements(content, 'keyword').map((each) => textOfElement(each)))
  })
  const located = placeOf(elementAt(content, 'located'))
  return {
    ...story,
    stated: {...story.stated, ...stated},
    own: {
      ...story.own,
      ...(words !== undefined && {words}),
      ...(takeKey !== undefined && {takeKey})
    },
    ...(dateline && {dateline}),
    ...(located !== undefined && {located: {place: located}})
  }
}

function roleOf(element: XmlElement): string {
  return attributeOf(element, 'role') ?? ''
}

/** The last part of a code: `stat:usable` → `usable`. */
function codeOf(element: XmlElement | undefined): string | undefined {
  const code = attributeOf(element, 'qcode') ?? attributeOf(element, 'uri')
  return code?.split(/[:/#]/u).at(-1)
}

function nameOf(element: XmlElement | undefined): string | undefined {
  return textOfElement(elementAt(element, 'name')) ?? attributeOf(element, 'literal')
}

function placeOf(located: XmlElement | undefined): string | undefined {
  const name = nameOf(located)
  return name !== undefined && /\p{L}/u.test(name) && !/\d/u.test(name) ? name : undefined
}

function readByline(content: XmlElement | undefined): readonly string[] {
  const by = childElements(content, 'by').flatMap((each) =>
    parseBylineField(textOfElement(each) ?? '')
  )
  if (
    by.length > 0 ||
    childElements(content, 'by').some((each) => textOfElement(each) !== undefined)
  )
    return by
  return childElements(content, 'creator')
    .filter((each) => !/organi[sz]ation/iu.test(attributeOf(each, 'type') ?? ''))
    .flatMap((each) => parseBylineField(nameOf(each) ?? ''))
    .filter((name) => name.includes(' '))
}

function readStandfirst(content: XmlElement | undefined): string | undefined {
  const found = childElements(content, 'description').find((each) => {
    const role = roleOf(each)
    return (
      (role === '' || /summary|abstract|intro|lead/iu.test(role)) &&
      textOfElement(each) !== undefined
    )
  })
  return textOfElement(found)
}

function readEdNote(meta: XmlElement | undefined, file: VFile): string | undefined {
  const notes = childElements(meta, 'edNote')
  const open = notes.filter((each) => !/nonpublic/iu.test(attributeOf(each, 'pubconstraint') ?? ''))
  if (open.length < notes.length)
    report(file, 'not-for-publication', 'Left out a note marked as not for publication')
  return uniqueTexts(open.map((each) => textOfElement(each)))?.join('\n')
}

function readOutlet(item: XmlElement, creditLine: string | undefined): string | undefined {
  const provider = elementAt(item, 'itemMeta', 'provider')
  const content = elementAt(item, 'contentMeta')
  return chooseOutlet([
    nameOf(provider),
    attributeOf(provider, 'qcode')?.replace(/^[^:]*:/u, ''),
    ...childElements(content, 'infoSource').map(nameOf),
    creditLine,
    nameOf(elementAt(item, 'rightsInfo', 'copyrightHolder')),
    holderOf(textOfElement(elementAt(item, 'rightsInfo', 'copyrightNotice')))
  ])
}

const newsCode = /^(?:\d{8})$/u

/** Topics of the IPTC where there are any; else topics of the house's own, but no people or places. */
function readSubjects(content: XmlElement | undefined): readonly Subject[] | undefined {
  const subjects = childElements(content, 'subject').filter((each) => {
    const type = attributeOf(each, 'type') ?? ''
    return type === '' || /abstract/iu.test(type)
  })
  const found = subjects.map((each) =>
    present<Subject>({
      code: codeOf(each),
      name:
        textOfElement(elementAt(each, 'name')) ??
        (codeOf(each) === undefined ? nameOf(each) : undefined)
    })
  )
  const topics = found.filter((each) => newsCode.test(each.code ?? ''))
  return uniqueSubjects(topics.length > 0 ? topics : found)
}

/** The first rendition that holds text; elements before text in a text. */
function readContentSet(item: XmlElement, file: VFile): {story: FormatStory; words?: number} {
  const parts = childElements(elementAt(item, 'contentSet'), 'inlineXML', 'inlineData').filter(
    (each) => {
      const type = attributeOf(each, 'contenttype') ?? ''
      return !/^(?:image|video|audio)\//iu.test(type) && textOfElement(each) !== undefined
    }
  )
  const best = parts.find((each) => each.name === 'inlineXML') ?? parts[0]
  if (!best) return {story: {stated: {}, blocks: []}}
  const words = toCount(attributeOf(best, 'wordcount'))
  return {story: readContent(best, file), ...(words !== undefined && {words})}
}
