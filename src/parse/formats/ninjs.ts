import type {VFile} from 'vfile'
import type {Article} from '../../model/article.ts'
import type {StatedFields, Subject, WireCopy} from '../../model/copy.ts'
import {parseBylineField} from '../fields/byline-field.ts'
import {
  isJsonObject,
  isList,
  objectsOf,
  textOfValue,
  textsOf,
  type JsonObject,
  type JsonValue
} from '../json/json-value.ts'
import {parseJson} from '../json/parse-json.ts'
import {markupReporter} from '../markup/markup-reporter.ts'
import {readDatelineField} from '../markup/dateline-field.ts'
import {present, type FormatStory} from '../markup/format-story.ts'
import type {MarkupBlock} from '../markup/markup-block.ts'
import {plainText, textToBlocks} from '../markup/read-content.ts'
import {toArticles, type FormatOptions} from '../markup/to-articles.ts'
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
 * Parse ninjs 1.x, 2.x or 3.x: one item, a list of items, or a list in an envelope. Pictures and
 * other media are passed over where the file also holds text.
 *
 * @see https://iptc.org/std/ninjs/
 */
export function parseNinjs(copy: WireCopy, options: FormatOptions): Article[] {
  const items = findItems(parseJson(copy.file, copy.text, copy.story)).flatMap(unpack)
  const texts = items.filter((item) => !isMedia(item))
  const media = items.filter((item) => !isPlan(item))
  return toArticles(
    copy,
    (texts.length > 0 ? texts : media).map((item) => readNinjs(item, copy.file)),
    options
  )
}

/** A package without a text of its own stands for the texts it holds. */
function unpack(object: JsonObject): readonly JsonObject[] {
  if (!/^(?:composite|package)$/iu.test(textOfValue(object.type) ?? '')) return [object]
  if (chooseBody(new Item(object)) !== undefined) return [object]
  const inner = associationsOf(object).filter((each) => isNinjs(each) && !isMedia(each))
  return inner.length > 0 ? inner : [object]
}

/** Items that belong to another: by name in 1.x and 2.x, a list in 3.x. */
function associationsOf(object: JsonObject): readonly JsonObject[] {
  const held = object.associations ?? null
  return isList(held)
    ? objectsOf(held)
    : isJsonObject(held)
      ? Object.values(held).filter(isJsonObject)
      : []
}

/** Whether an object is an item of ninjs. */
export function isNinjs(object: JsonObject): boolean {
  const item = new Item(object)
  return (
    (item.text('uri', 'guid') !== undefined || item.text('versioncreated') !== undefined) &&
    (item.text('headline') !== undefined ||
      item.value('headlines', 'bodies', 'pubstatus', 'versioncreated') !== undefined ||
      Object.keys(object).some((key) => /^body_/u.test(key)))
  )
}

function findItems(root: JsonValue | undefined): readonly JsonObject[] {
  if (isList(root)) return objectsOf(root).filter(holdsStory)
  if (!isJsonObject(root)) return []
  for (const key of ['item', 'items', 'data', 'results', 'newsItems', '_items']) {
    const inner = root[key]
    const found = objectsOf(inner).filter(isNinjs)
    if (found.length > 0) return found
    const wrapped = objectsOf(inner)
      .flatMap((each) => objectsOf(each.item ?? null))
      .filter(isNinjs)
    if (wrapped.length > 0) return wrapped
  }
  return holdsStory(root) ? [root] : []
}

/** Objects of other makes may lie in the same list: one with neither title nor text is no story. */
function holdsStory(object: JsonObject): boolean {
  const item = new Item(object)
  return isNinjs(object) || item.value('headline', 'title', 'body') !== undefined
}

/** Members by name whatever their letter case: 1.x and 2.x write `versioncreated`, 3.x `versionCreated`. */
class Item {
  readonly #members: ReadonlyMap<string, JsonValue>

  constructor(object: JsonObject) {
    this.#members = new Map(
      Object.entries(object).map(([key, value]) => [key.toLowerCase(), value])
    )
  }

  value(...names: readonly string[]): JsonValue | undefined {
    for (const name of names) {
      const value = this.#members.get(name)
      if (value !== undefined && value !== null && value !== '') return value
    }
    return undefined
  }

  text(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const text = textOfValue(this.#members.get(name))
      if (text !== undefined) return text
    }
    return undefined
  }

  names(): readonly string[] {
    return [...this.#members.keys()]
  }
}

function isMedia(object: JsonObject): boolean {
  return isPlan(object) || /^(?:picture|graphic|video|audio|component)$/iu.test(typeOf(object))
}

/** Calendars of events and plans of desks are never stories. */
function isPlan(object: JsonObject): boolean {
  return /^(?:event|planning|concept)$/iu.test(typeOf(object))
}

function typeOf(object: JsonObject): string {
  return textOfValue(object.type) ?? textOfValue(object.contentType) ?? ''
}

/** What is said of the pictures that come with a text. */
function captionsOf(object: JsonObject): readonly MarkupBlock[] {
  return associationsOf(object).flatMap((each): readonly MarkupBlock[] => {
    const item = new Item(each)
    if (!/^(?:picture|graphic)$/iu.test(typeOf(each))) return []
    const caption = plainText(
      item.text('description_text', 'description_html', 'body_text') ??
        chooseRole(item.value('descriptions'), /caption|text/iu)
    )
    const credit = plainText(item.text('creditline', 'credit', 'byline', 'by'))
    if (caption === undefined) return []
    const isTold = credit === undefined || caption.includes(credit)
    return [{type: 'caption', rows: [isTold ? caption : `${caption} (${credit})`]}]
  })
}

/** Read one item of ninjs. */
export function readNinjs(object: JsonObject, file: VFile): FormatStory {
  const item = new Item(object)
  const extra = isJsonObject(object.extra) ? new Item(object.extra) : undefined
  const rights = objectsOf(item.value('rightsinfo')).map((each) => new Item(each))
  const created = readTime(
    file,
    'firstCreated',
    item.text('firstcreated', 'contentcreated', 'firstpublished') ??
      extra?.text('original_published_at')
  )
  const updated = readTime(file, 'versionCreated', item.text('versioncreated', 'contentmodified'))
  const printed = item.text('by', 'byline')
  const names = readByline(item, printed)
  const words = toCount(item.text('wordcount', 'words'))
  const takeKey = item.text('anpa_take_key', 'takekey')
  const located = readLocated(item, printed, created)
  const stated = present<StatedFields>({
    headline: plainText(
      item.text('headline') ??
        chooseRole(item.value('headlines'), /^main$/iu) ??
        item.text('title', 'name')
    ),
    standfirst: plainText(
      item.text('description_text', 'description_html') ??
        chooseRole(item.value('descriptions'), /summary|abstract|text|drol/iu) ??
        firstWith(item, /^description_/u)
    ),
    byline: names.length > 0 ? names : undefined,
    published: created ?? updated,
    updated,
    embargoUntil: readTime(file, 'embargoed', item.text('embargoed')),
    expires: readTime(file, 'expires', item.text('expires')),
    outlet: readOutlet(item),
    creditLine: item.text('creditline', 'credit'),
    language: toLanguage(item.text('language')),
    slugline: item.text('slugline', 'slug'),
    guid: item.text('uri', 'guid', 'id'),
    version: item.text('version'),
    urgency: toUrgency(item.text('urgency')),
    status: toStatus(item.text('pubstatus')),
    ednote:
      item.text('ednote', 'edtnote') ?? uniqueTexts(textsOf(item.value('ednotes')))?.join('\n'),
    usageTerms:
      item.text('usageterms') ??
      rights.map((each) => each.text('usageterms')).find((each) => each !== undefined),
    copyright:
      item.text('copyrightnotice', 'copyrightholder') ??
      rights
        .map((each) => each.text('copyrightnotice', 'copyrightholder'))
        .find((each) => each !== undefined),
    subjects: readSubjects(item),
    keywords: readKeywords(item),
    url: addressOf(item.text('url', 'weburl', 'original_url'))
  })
  return {
    stated,
    own: {...(words !== undefined && {words}), ...(takeKey !== undefined && {takeKey})},
    ...(located !== undefined && {located}),
    blocks: [...textToBlocks(chooseBody(item) ?? '', markupReporter(file)), ...captionsOf(object)]
  }
}

/** One of several renditions of a text: that with the role asked for, else one without role, else the first. */
function chooseRole(value: JsonValue | undefined, role: RegExp): string | undefined {
  const all = objectsOf(value).filter((each) => textOfValue(each.value) !== undefined)
  const roleOf = (each: JsonObject) => textOfValue(each.role) ?? ''
  const best =
    all.find((each) => role.test(roleOf(each))) ?? all.find((each) => roleOf(each) === '') ?? all[0]
  return textOfValue(best?.value)
}

/** The same text may come as HTML, XML and plain text: HTML tells most with least noise. */
function chooseBody(item: Item): string | undefined {
  const bodies = objectsOf(item.value('bodies')).map((each) => ({
    text: textOfValue(each.value),
    kind: `${textOfValue(each.role) ?? ''} ${textOfValue(each.contentType) ?? textOfValue(each.contenttype) ?? ''}`
  }))
  const ranked = [/\bx?html5?\b/iu, /html/iu, /plain|text/iu, /./u]
  for (const wanted of ranked) {
    const found = bodies.find(
      ({text, kind}) =>
        text !== undefined &&
        wanted.test(kind) &&
        (wanted !== ranked[2] || !/html|xml/iu.test(kind))
    )
    if (found) return found.text
  }
  return (
    bodies.find(({text}) => text !== undefined)?.text ??
    item.text('body_html', 'body_xhtml', 'body_html5', 'body_richhtml5') ??
    item.text('body_text', 'body') ??
    firstWith(item, /^body_/u)
  )
}

function firstWith(item: Item, name: RegExp): string | undefined {
  return item.text(...item.names().filter((each) => name.test(each)))
}

function readByline(item: Item, printed: string | undefined): readonly string[] {
  if (printed !== undefined) return parseBylineField(printed)
  const writers = [...objectsOf(item.value('authors')), ...objectsOf(item.value('bylines'))].filter(
    (each) => !/photo|editor|video|sub/iu.test(textOfValue(each.role) ?? '')
  )
  return writers.flatMap((each) =>
    parseBylineField(textOfValue(each.name) ?? textOfValue(each.value) ?? '')
  )
}

/** Forms let people type their own name where the place belongs. */
function readLocated(item: Item, printed: string | undefined, published: string | undefined) {
  const text = item.text('dateline', 'located')
  const [first = ''] = (text ?? '').split(',')
  if (printed !== undefined && first !== '' && printed.includes(first)) return undefined
  return readDatelineField(text, published)
}

function readOutlet(item: Item): string | undefined {
  const names = (name: string) =>
    objectsOf(item.value(name)).map((each) => textOfValue(each.name) ?? textOfValue(each.literal))
  return chooseOutlet([
    item.text('source'),
    ...names('infosources'),
    item.text('infosource'),
    item.text('provider'),
    ...names('providers'),
    item.text('copyrightholder'),
    holderOf(item.text('copyrightnotice')),
    ...objectsOf(item.value('rightsinfo')).map((each) => new Item(each).text('copyrightholder'))
  ])
}

function readSubjects(item: Item): readonly Subject[] | undefined {
  return uniqueSubjects(
    [...objectsOf(item.value('subject')), ...objectsOf(item.value('subjects'))].map((each) =>
      present<Subject>({
        code:
          textOfValue(each.code) ??
          textOfValue(each.literal) ??
          textOfValue(each.uri)?.split(/[/:#]/u).at(-1),
        name: textOfValue(each.name)
      })
    )
  )
}

function readKeywords(item: Item): readonly string[] | undefined {
  const given = item.value('keywords', 'keyword')
  const named = objectsOf(given).map((each) => textOfValue(each.name) ?? textOfValue(each.value))
  const texts = typeof given === 'string' ? given.split(/\s*[,;]\s*/u) : textsOf(given)
  return uniqueTexts([...named, ...texts])
}

function addressOf(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/\S+$/u.test(text) ? text : undefined
}
