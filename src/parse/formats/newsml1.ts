import type {VFile} from 'vfile'
import type {Article} from '../../model/article.ts'
import type {StatedFields, Status, Subject, WireCopy} from '../../model/copy.ts'
import {parseBylineField} from '../fields/byline-field.ts'
import {present, type FormatStory} from '../markup/format-story.ts'
import {readDatelineField} from '../markup/dateline-field.ts'
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
  readTime,
  toCount,
  toLanguage,
  toStatus,
  toUrgency,
  uniqueSubjects,
  uniqueTexts
} from './format-fields.ts'

/** Parts of an item that are no story of their own. */
const asides =
  /^(?:headline|subheadline|stylesheet|logo|contact|caption|photo|picture|thumbnail|preview|quicklook|graphic|icon|related|companyinfo|copyright|byline|dateline|keyword|abstract|summary|title|lead$|intro)/iu
const pictures = /^(?:photo|graphic|video|audio|image|picture|animation)/iu

/**
 * Parse NewsML 1.x: one story for each news item; of its nested components the one in the role of
 * the body gives the text.
 *
 * @see https://iptc.org/standards/newsml-1/
 */
export function parseNewsml1(copy: WireCopy, options: FormatOptions): Article[] {
  const root = parseXml(copy.file, copy.text, copy.story)
  // A notice that withdraws a story may hold nothing else.
  const items = root
    ? descendants(root, 'NewsItem').filter(
        (item) => elementAt(item, 'NewsComponent') ?? statusOf(item) === 'canceled'
      )
    : []
  const envelope = root && elementAt(root, 'NewsEnvelope')
  return toArticles(
    copy,
    items.map((item) => readItem(item, envelope, copy.file)),
    options
  )
}

function readItem(item: XmlElement, envelope: XmlElement | undefined, file: VFile): FormatStory {
  const management = elementAt(item, 'NewsManagement')
  const identifier = elementAt(item, 'Identification', 'NewsIdentifier')
  const texts = descendants(item, 'NewsComponent').filter((component) => !isAside(component))
  const lines = texts.flatMap((component) => childElements(component, 'NewsLines'))
  const lineOf = (name: string) => firstText(lines.flatMap((each) => childElements(each, name)))
  const descriptive = texts.flatMap((component) => childElements(component, 'DescriptiveMetadata'))
  const properties = texts.flatMap((component) => descendants(component, 'Property'))
  const propertyOf = (name: RegExp) =>
    attributeOf(
      properties.find((each) => name.test(attributeOf(each, 'FormalName') ?? '')),
      'Value'
    )
  const created = readTime(
    file,
    'FirstCreated',
    textOfElement(elementAt(management, 'FirstCreated'))
  )
  const revised = readTime(
    file,
    'ThisRevisionCreated',
    textOfElement(elementAt(management, 'ThisRevisionCreated'))
  )
  const printed = readDatelineField(lineOf('DateLine'), created)
  const inner = readText(item, file)
  const words = toCount(propertyOf(/^word-?\s?(?:count|s)$|^words$/iu))
  const byline = lineOf('ByLine')
  const names = byline === undefined ? [] : parseBylineField(byline)
  const revision = textOfElement(elementAt(identifier, 'RevisionId'))
  const stated = present<StatedFields>({
    headline: lineOf('HeadLine') ?? partOf(item, /^(?:headline|title)/iu),
    standfirst: lineOf('SubHeadLine') ?? partOf(item, /^(?:abstract|summary|lead|intro)/iu),
    byline: names.length > 0 ? names : undefined,
    published: created ?? revised,
    updated: revised,
    embargoUntil: embargoOf(management, file),
    outlet: readOutlet(
      texts,
      envelope,
      lineOf('CreditLine'),
      textOfElement(elementAt(identifier, 'ProviderId'))
    ),
    creditLine: lineOf('CreditLine'),
    language: firstLanguage(descriptive) ?? toLanguage(attributeOf(item, 'xml:lang')),
    slugline: lineOf('SlugLine'),
    guid: textOfElement(elementAt(identifier, 'PublicIdentifier')) ?? guidOf(identifier),
    version: revision,
    urgency:
      toUrgency(attributeOf(elementAt(management, 'Urgency'), 'FormalName')) ??
      toUrgency(attributeOf(elementAt(envelope, 'Priority'), 'FormalName')),
    status: statusOf(item),
    ednote: instructionsOf(management, lineOf),
    usageTerms:
      firstText(texts.flatMap((each) => descendants(each, 'UsageType'))) ?? lineOf('RightsLine'),
    copyright: lineOf('CopyrightLine'),
    subjects: readSubjects(texts),
    keywords: uniqueTexts([
      ...properties
        .filter((each) => /^keywords?$/iu.test(attributeOf(each, 'FormalName') ?? ''))
        .map((each) => attributeOf(each, 'Value')),
      ...lines
        .flatMap((each) => childElements(each, 'KeywordLine'))
        .flatMap((each) => textOfElement(each)?.split(/\s*[,;]\s*/u))
    ])
  })
  return {
    ...inner,
    stated: {...inner.stated, ...stated},
    own: {...inner.own, ...(words !== undefined && {words})},
    ...(printed && {dateline: printed})
  }
}

function statusOf(item: XmlElement): Status | undefined {
  return toStatus(attributeOf(elementAt(item, 'NewsManagement', 'Status'), 'FormalName'))
}

function isAside(component: XmlElement): boolean {
  const role = attributeOf(elementAt(component, 'Role'), 'FormalName') ?? ''
  return asides.test(role)
}

/** The text of an item: what is in the role of body or main before the rest, NITF before other formats. */
function readText(item: XmlElement, file: VFile): FormatStory {
  const found: {readonly rank: number; readonly data: XmlElement}[] = []
  collect(item, 2)
  const [best] = [...found].sort((a, b) => a.rank - b.rank)
  return best ? readContent(best.data, file) : {stated: {}, blocks: []}

  function collect(element: XmlElement, role: number): void {
    for (const content of childElements(element, 'ContentItem')) {
      const media = attributeOf(elementAt(content, 'MediaType'), 'FormalName') ?? ''
      const data = elementAt(content, 'DataContent')
      if (data && !pictures.test(media) && textOfElement(data) !== undefined) {
        found.push({rank: role * 10 + rankOf(content, data), data})
      }
    }
    for (const component of childElements(element, 'NewsComponent')) {
      const name = attributeOf(elementAt(component, 'Role'), 'FormalName') ?? ''
      if (!isAside(component))
        collect(component, /^(?:body|main|text|story)/iu.test(name) ? 0 : role)
    }
  }
}

function rankOf(content: XmlElement, data: XmlElement): number {
  const format = attributeOf(elementAt(content, 'Format'), 'FormalName') ?? ''
  if (elementAt(data, 'nitf') || /nitf/iu.test(format)) return 0
  if (/x?html/iu.test(format) || childElements(data).length > 0) return 1
  return /css|style|script/iu.test(format) ? 9 : 2
}

/** The text of the component in a role. */
function partOf(item: XmlElement, role: RegExp): string | undefined {
  const component = descendants(item, 'NewsComponent').find((each) =>
    role.test(attributeOf(elementAt(each, 'Role'), 'FormalName') ?? '')
  )
  return component && firstText(descendants(component, 'DataContent'))
}

/** A status that will change to usable at a time to come is an embargo. */
function embargoOf(management: XmlElement | undefined, file: VFile): string | undefined {
  const change = elementAt(management, 'StatusWillChange')
  const future = attributeOf(elementAt(change, 'FutureStatus'), 'FormalName') ?? ''
  return /^usable$/iu.test(future)
    ? readTime(file, 'StatusWillChange', textOfElement(elementAt(change, 'DateAndTime')))
    : undefined
}

function readOutlet(
  components: readonly XmlElement[],
  envelope: XmlElement | undefined,
  credit: string | undefined,
  provider: string | undefined
): string | undefined {
  const administrative = components.flatMap((each) => childElements(each, 'AdministrativeMetadata'))
  const partyOf = (name: string) =>
    attributeOf(
      administrative.flatMap((each) => childElements(elementAt(each, name), 'Party'))[0],
      'FormalName'
    )
  return chooseOutlet([
    partyOf('Provider'),
    attributeOf(elementAt(envelope, 'SentFrom', 'Party'), 'FormalName'),
    partyOf('Source'),
    credit,
    provider
  ])
}

function readSubjects(components: readonly XmlElement[]): readonly Subject[] | undefined {
  const names = new Map<string, string>()
  for (const topic of components.flatMap((each) => descendants(each, 'Topic'))) {
    const code = textOfElement(elementAt(topic, 'FormalName'))
    const name = textOfElement(
      childElements(topic, 'Description').find((each) => attributeOf(each, 'Variant') === 'Name')
    )
    if (code !== undefined && name !== undefined) names.set(code, name)
  }
  const codes = components
    .flatMap((each) => childElements(each, 'DescriptiveMetadata'))
    .flatMap((each) => childElements(each, 'SubjectCode'))
    .flatMap((each) =>
      childElements(each, 'Subject', 'SubjectMatter', 'SubjectDetail', 'SubjectQualifier')
    )
  return uniqueSubjects(
    codes.map((each) => {
      const code = attributeOf(each, 'FormalName')
      return present<Subject>({code, name: code === undefined ? undefined : names.get(code)})
    })
  )
}

function instructionsOf(
  management: XmlElement | undefined,
  lineOf: (name: string) => string | undefined
): string | undefined {
  return uniqueTexts([
    lineOf('EditorialNote'),
    ...childElements(management, 'Instruction', 'Property', 'RevisionHistory')
      .filter((each) => /note|instruction/iu.test(attributeOf(each, 'FormalName') ?? ''))
      .map((each) => attributeOf(each, 'Value') ?? textOfElement(each))
  ])?.join('\n')
}

function firstLanguage(descriptive: readonly XmlElement[]): string | undefined {
  const given = descriptive.flatMap((each) => childElements(each, 'Language'))
  return toLanguage(attributeOf(given[0], 'FormalName')?.toLowerCase())
}

function firstText(elements: readonly XmlElement[]): string | undefined {
  for (const element of elements) {
    const text = textOfElement(element)
    if (text !== undefined) return text
  }
  return undefined
}

/** The identifier the parts make where it is not written out; without the revision. */
function guidOf(identifier: XmlElement | undefined): string | undefined {
  const parts = ['ProviderId', 'DateId', 'NewsItemId'].map((name) =>
    textOfElement(elementAt(identifier, name))
  )
  const id = parts.at(-1)
  if (id === undefined) return undefined
  return parts.includes(undefined) ? id : `urn:newsml:${parts.join(':')}`
}
