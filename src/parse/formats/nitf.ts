import type {VFile} from 'vfile'
import type {Article} from '../../model/article.ts'
import type {Dateline, StatedFields, Subject, WireCopy} from '../../model/copy.ts'
import {parseBylineField} from '../fields/byline-field.ts'
import {parseDay, resolveDay} from '../fields/date.ts'
import {parseMetadataTime} from '../fields/metadata-time.ts'
import {markupReporter} from '../markup/markup-reporter.ts'
import {present, type FormatStory} from '../markup/format-story.ts'
import {toArticles, type FormatOptions} from '../markup/to-articles.ts'
import {toBlocks} from '../markup/to-blocks.ts'
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
  knownAgency,
  readTime,
  toCount,
  toLanguage,
  toStatus,
  toUrgency,
  uniqueSubjects,
  uniqueTexts
} from './format-fields.ts'

/**
 * Parse NITF (News Industry Text Format 3.x): several stories when the file wraps several.
 *
 * @see https://iptc.org/std/NITF/
 */
export function parseNitf(copy: WireCopy, options: FormatOptions): Article[] {
  const root = parseXml(copy.file, copy.text, copy.story)
  const items = root === undefined ? [] : root.name === 'nitf' ? [root] : descendants(root, 'nitf')
  return toArticles(
    copy,
    items.map((item) => readNitf(item, copy.file)),
    options
  )
}

/** Read one `nitf` element, alone or inside another format. */
export function readNitf(nitf: XmlElement, file: VFile): FormatStory {
  const head = elementAt(nitf, 'head')
  const docdata = elementAt(head, 'docdata')
  const bodyHead = elementAt(nitf, 'body', 'body.head')
  const metas = new Map(
    childElements(head, 'meta').map((meta) => [
      (attributeOf(meta, 'name') ?? '').toLowerCase(),
      attributeOf(meta, 'content')
    ])
  )
  const title = textOfElement(elementAt(head, 'title'))
  const headline =
    textOfElement(
      elementAt(bodyHead, 'hedline', 'hl1') ?? elementAt(bodyHead, 'headline', 'hl1')
    ) ??
    textOfElement(elementAt(bodyHead, 'hedline')) ??
    title
  const subheadline = textOfElement(elementAt(bodyHead, 'hedline', 'hl2'))
  const keywords = uniqueTexts(
    childElements(elementAt(docdata, 'key-list'), 'keyword').map((each) => attributeOf(each, 'key'))
  )
  const byline = readByline(childElements(bodyHead, 'byline'))
  const slugline =
    metas.get('anpa-keyword') ??
    metas.get('slugline') ??
    metas.get('slug') ??
    metas.get('ntbstikkord') ??
    (keywords?.length === 1 ? keywords[0] : undefined) ??
    attributeOf(elementAt(docdata, 'du-key'), 'key')
  const isRepeated = [headline, slugline, ...(keywords ?? [])].some((each) => each === subheadline)
  const stated: StatedFields = {
    ...present<StatedFields>({
      headline,
      standfirst:
        textOfElement(elementAt(bodyHead, 'abstract')) ?? (isRepeated ? undefined : subheadline),
      byline: byline.names,
      outlet: readOutlet(docdata, bodyHead, metas.get('ntbkilde')),
      language: toLanguage(attributeOf(nitf, 'baselang') ?? attributeOf(nitf, 'xml:lang')),
      slugline,
      keywords,
      subjects: readSubjects(head),
      guid: attributeOf(elementAt(docdata, 'doc-id'), 'id-string'),
      urgency: toUrgency(attributeOf(elementAt(docdata, 'urgency'), 'ed-urg')),
      status: toStatus(attributeOf(docdata, 'management-status')),
      ednote: readEdNote(docdata, bodyHead),
      copyright:
        attributeOf(elementAt(docdata, 'doc.copyright'), 'holder') ??
        textOfElement(elementAt(bodyHead, 'rights', 'rights.owner')),
      usageTerms: attributeOf(elementAt(docdata, 'doc.rights'), 'limitations')
    }),
    ...readTimes(head, bodyHead, file)
  }
  const takeKey = metas.get('anpa-takekey')
  const pubdata = elementAt(head, 'pubdata')
  const declared =
    attributeOf(pubdata, 'unit-of-measure') === 'word'
      ? attributeOf(pubdata, 'item-length')
      : undefined
  const words = toCount(metas.get('anpa-wordcount') ?? declared)
  const dateline = readDateline(bodyHead, stated.published)
  const content = elementAt(nitf, 'body', 'body.content')
  // Who contributed stands below the text, as a sign-off does.
  const closing = uniqueTexts([
    byline.sign,
    textOfElement(elementAt(nitf, 'body', 'body.end'))
  ])?.join(' ')
  return {
    stated,
    own: {
      ...(takeKey !== undefined && {takeKey}),
      ...(words !== undefined && {words}),
      ...(closing !== undefined && {signoff: closing})
    },
    ...(dateline && {dateline}),
    blocks: content ? toBlocks(content, markupReporter(file)) : []
  }
}

/** Names where persons are marked, else those in the words; initials of a desk are a sign. */
function readByline(elements: readonly XmlElement[]): {
  names: readonly string[] | undefined
  sign: string | undefined
} {
  const names: string[] = []
  let sign: string | undefined
  for (const element of elements) {
    const persons = descendants(element, 'person').flatMap((person) => textOfElement(person) ?? [])
    const untitled = {
      ...element,
      children: element.children.filter((node) => typeof node === 'string' || node.name !== 'byttl')
    }
    const text = textOfElement(untitled) ?? ''
    const found = persons.length > 0 ? persons : parseBylineField(text)
    names.push(...found)
    if (found.length === 0 && /^\p{Ll}{1,4}(?:\/\p{Ll}{1,4})+$/u.test(text)) sign ??= text
  }
  return {names: uniqueTexts(names), sign}
}

function readSubjects(head: XmlElement | undefined): readonly Subject[] | undefined {
  return uniqueSubjects(
    childElements(elementAt(head, 'tobject'), 'tobject.subject').map((subject) =>
      present<Subject>({
        code: attributeOf(subject, 'tobject.subject.refnum'),
        name:
          attributeOf(subject, 'tobject.subject.detail') ??
          attributeOf(subject, 'tobject.subject.matter') ??
          attributeOf(subject, 'tobject.subject.type')
      })
    )
  )
}

function readOutlet(
  docdata: XmlElement | undefined,
  bodyHead: XmlElement | undefined,
  source: string | undefined
): string | undefined {
  const id = elementAt(docdata, 'doc-id')
  const [prefix] = (attributeOf(id, 'id-string') ?? '').split(/[.:_-]/u)
  return chooseOutlet([
    textOfElement(elementAt(bodyHead, 'distributor')),
    source,
    knownAgency(attributeOf(id, 'regsrc')),
    ...childElements(elementAt(docdata, 'del-list'), 'from-src').map((each) =>
      attributeOf(each, 'src-name')
    ),
    knownAgency(prefix),
    textOfElement(elementAt(bodyHead, 'rights', 'rights.owner')),
    attributeOf(elementAt(docdata, 'doc.copyright'), 'holder'),
    attributeOf(id, 'regsrc')
  ])
}

function readEdNote(
  docdata: XmlElement | undefined,
  bodyHead: XmlElement | undefined
): string | undefined {
  const notes = [
    ...childElements(docdata, 'ed-msg').map(
      (each) => attributeOf(each, 'info') ?? textOfElement(each)
    ),
    ...childElements(bodyHead, 'note').map((each) => textOfElement(each))
  ]
  return uniqueTexts(notes.map((note) => note?.replace(/[ \t]*\r?\n\s*/gu, '\n')))?.join('\n')
}

/** A release later than the issue is an embargo. */
function readTimes(
  head: XmlElement | undefined,
  bodyHead: XmlElement | undefined,
  file: VFile
): StatedFields {
  const docdata = elementAt(head, 'docdata')
  const normOf = (name: string) => {
    const element = elementAt(docdata, name)
    return readTime(file, name, attributeOf(element, 'norm') ?? textOfElement(element))
  }
  const release = normOf('date.release')
  const issue =
    normOf('date.issue') ??
    readTime(
      file,
      'date.publication',
      attributeOf(elementAt(head, 'pubdata') ?? elementAt(docdata, 'pubdata'), 'date.publication')
    )
  const isEmbargo =
    release !== undefined && (issue === undefined || Date.parse(release) > Date.parse(issue))
  return present<StatedFields>({
    published:
      issue ??
      release ??
      readTime(
        file,
        'story.date',
        attributeOf(elementAt(bodyHead, 'dateline', 'story.date'), 'norm')
      ),
    embargoUntil: isEmbargo && issue !== undefined ? release : undefined,
    expires: normOf('date.expire')
  })
}

function readDateline(
  bodyHead: XmlElement | undefined,
  published: string | undefined
): Dateline | undefined {
  const element = elementAt(bodyHead, 'dateline')
  const location = elementAt(element, 'location')
  const place = location
    ? textOfElement(location)
        ?.replace(/\s+,/gu, ',')
        .replace(/[,\s]+$/u, '')
    : element &&
      textOfElement({
        ...element,
        children: element.children.filter((node) => typeof node === 'string')
      })
  const stamp = elementAt(element, 'story.date')
  const text = attributeOf(stamp, 'norm') ?? textOfElement(stamp)
  const day =
    text === undefined
      ? undefined
      : (parseMetadataTime(text)?.slice(0, 10) ?? printedDay(text, published))
  const isPlace = place !== undefined && /\p{L}/u.test(place) && !/\d/u.test(place)
  if (!isPlace) return undefined
  return {place, ...(day !== undefined && stamp && {date: day})}
}

function printedDay(text: string, published: string | undefined): string | undefined {
  const day = parseDay(text)
  return day && resolveDay(day, published)
}
