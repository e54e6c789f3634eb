import {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'
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
import {locate} from '../markup/locate.ts'
import {plainText} from '../markup/read-content.ts'
import {attributeOf, descendants, rawText, type XmlElement} from '../xml/tree.ts'
import type {StatedName} from './names.ts'

/** What the structured data of a page say of its story. */
export interface LinkedStory {
  readonly headline?: string | undefined
  readonly description?: string | undefined
  readonly authors: readonly StatedName[]
  readonly published?: string | undefined
  readonly updated?: string | undefined
  readonly language?: string | undefined
  readonly outlet?: string | undefined
  readonly keywords: readonly string[]
  readonly body?: string | undefined
  readonly url?: string | undefined
}

const article =
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|\w*Review|Report|SocialMediaPosting|OpinionNewsArticle)$/u
/** Pages describe at most a few dozen things. */
const mostObjects = 500

/**
 * Read the story out of JSON-LD. Reports `broken-markup` where it is no JSON.
 *
 * @returns
 *   `undefined` when no article is described.
 * @see https://schema.org/NewsArticle
 */
export function readJsonLd(page: XmlElement, file: VFile): LinkedStory | undefined {
  const objects = descendants(page, 'script')
    .filter((script) => /ld\+json/iu.test(attributeOf(script, 'type') ?? ''))
    .flatMap((script) => gather(parse(script, file)))
    .slice(0, mostObjects)
  const byId = new Map<string, JsonObject>()
  for (const object of objects) {
    const id = textOfValue(object['@id'])
    if (id !== undefined && Object.keys(object).length > 2) byId.set(id, object)
  }
  // Several may be described, one in full: the one that says most.
  const [story] = objects
    .filter((object) =>
      textsOf(object['@type']).some((type) => article.test(type.replace(/^.*[/:]/u, '')))
    )
    .sort((a, b) => weight(b) - weight(a))
  return story && toStory(story, (object) => resolve(object, byId))
}

function parse(script: XmlElement, page: VFile): JsonValue | undefined {
  const text = rawText(script).replace(
    /^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/gu,
    ''
  )
  // A page may escape what it holds: places in it are none of the file.
  const file = new VFile({value: text})
  const value = parseJson(file, text, [0, text.length], {cutTexts: false})
  const fault = file.messages.find(({ruleId}) => ruleId === 'broken-markup')
  if (fault) {
    const reason = `Unexpected JSON-LD that breaks off: ${fault.reason}`
    report(page, 'broken-markup', reason, locate(page, text.trim().slice(0, 200)))
  }
  return value
}

function gather(value: JsonValue | undefined): JsonObject[] {
  const found: JsonObject[] = []
  const open: (JsonValue | undefined)[] = [value]
  while (open.length > 0 && found.length < mostObjects) {
    const next = open.shift()
    if (isList(next)) open.push(...next)
    else if (isJsonObject(next)) {
      found.push(next)
      open.push(next['@graph'], next.mainEntity, next.mainEntityOfPage)
    }
  }
  return found
}

function weight(object: JsonObject): number {
  return ['headline', 'author', 'datePublished', 'articleBody', 'dateModified', 'publisher'].filter(
    (key) => object[key] !== undefined
  ).length
}

function resolve(object: JsonObject, byId: ReadonlyMap<string, JsonObject>): JsonObject {
  const id = textOfValue(object['@id'])
  return (id !== undefined && object.name === undefined && byId.get(id)) || object
}

function toStory(story: JsonObject, whole: (object: JsonObject) => JsonObject): LinkedStory {
  const [publisher] = objectsOf(story.publisher).map(whole)
  const [language] = textsOf(story.inLanguage)
  return {
    headline: plainText(textOfValue(story.headline) ?? textOfValue(story.name)),
    description: plainText(textOfValue(story.description)),
    authors:
      [story.author, story.creator]
        .map((each) => namesOf(each, whole))
        .find((names) => names.length > 0) ?? [],
    published: textOfValue(story.datePublished) ?? textOfValue(story.dateCreated),
    updated: textOfValue(story.dateModified),
    language,
    outlet: plainText(textOfValue(publisher?.name)),
    keywords: keywordsOf(story.keywords),
    body: textOfValue(story.articleBody),
    url: textOfValue(story.url)
  }
}

function namesOf(
  value: JsonValue | undefined,
  whole: (object: JsonObject) => JsonObject
): readonly StatedName[] {
  const items = isList(value) ? value : [value]
  return items.flatMap((item): readonly StatedName[] => {
    if (isList(item)) return namesOf(item, whole)
    if (typeof item === 'string') return nameOf(item, true)
    if (!isJsonObject(item)) return []
    const object = whole(item)
    const {name, givenName, familyName} = object
    if (isList(name)) return name.flatMap((each) => nameOf(textOfValue(each) ?? '', true))
    const parts = [textOfValue(givenName), textOfValue(familyName)].filter(
      (part) => part !== undefined
    )
    const isPerson = !textsOf(object['@type']).some((type) => /Organi[sz]ation/u.test(type))
    return nameOf(textOfValue(name) ?? parts.join(' '), isPerson)
  })
}

function nameOf(text: string, isPerson: boolean): readonly StatedName[] {
  const name = plainText(text)
  return name === undefined ? [] : [{name, isPerson}]
}

/** A list, or one text with commas between. */
function keywordsOf(value: JsonValue | undefined): readonly string[] {
  const texts =
    objectsOf(value).length > 0
      ? objectsOf(value).flatMap((each) => textOfValue(each.name) ?? [])
      : textsOf(value)
  return texts.length === 1 ? (texts[0] ?? '').split(/\s*[,;，、]\s*/u) : texts
}
