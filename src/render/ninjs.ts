import {createHash} from 'node:crypto'
import type {Entry} from '../model/entry.ts'
import type {RenderContext} from './context.ts'
import {toInstant} from './feeds/instant.ts'
import {webAddress, type Thing} from './json-ld/thing.ts'
import {headlineOf} from './story-card.ts'
import {freeLicence, mayPassOn, termsOf} from './terms.ts'
import type {Address} from './urls.ts'
import type {SiteFile} from './write-files.ts'

/** The standard every object states; its schema is where programs find it. */
const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'
} as const

/** Where the codes of IPTC Media Topics are explained. */
const mediaTopics = 'http://cv.iptc.org/newscodes/mediatopic/'

/** @returns Where the ninjs of a story lies: in the folder of its page. */
export function ninjsAddress({urls}: RenderContext, {id}: Entry): Address {
  return urls.beside(urls.story(id), 'ninjs.json')
}

/** @returns A ninjs object for each story, made when it is written; of a withdrawn one only that it is withdrawn. */
export function* ninjsFiles(context: RenderContext): Generator<SiteFile> {
  for (const entry of context.archive.entries) {
    const {file} = ninjsAddress(context, entry)
    yield {file, content: `${JSON.stringify(toNinjs(context, entry))}\n`}
  }
}

/**
 * Describe a story as a news object.
 *
 * @see https://iptc.org/std/ninjs/, version 3.1
 */
export function toNinjs(context: RenderContext, entry: Entry): Thing {
  const {fields} = entry
  const head = {
    uri: uriOf(context, entry),
    type: 'text',
    pubStatus: fields.status ?? 'usable',
    standard
  }
  if (context.isWithdrawn(entry.id)) return head
  const terms = termsOf(context, entry)
  const licence = terms === undefined ? undefined : freeLicence(terms)
  const whole = mayPassOn(context, entry)
  return {
    ...head,
    representationType: whole ? 'full' : 'partial',
    ...(fields.version !== undefined && {version: fields.version}),
    ...times(context, entry),
    ...(fields.urgency !== undefined &&
      fields.urgency >= 1 &&
      fields.urgency <= 9 && {urgency: fields.urgency}),
    ...(fields.copyright !== undefined && {copyrightNotice: fields.copyright}),
    ...(terms !== undefined && {usageTerms: terms}),
    ...(fields.ednote !== undefined && {edNote: fields.ednote}),
    language: context.languageOf(entry),
    headlines: [
      {
        ...(fields.headline === null && {role: 'derived'}),
        value: headlineOf(context, entry)
      }
    ],
    ...descriptions(entry),
    ...(whole && bodies(context, entry)),
    ...(fields.byline && fields.byline.length > 0 && {by: fields.byline.join(', ')}),
    ...(fields.slugline !== undefined && {slugline: fields.slugline}),
    ...(fields.dateline?.place !== undefined && {located: fields.dateline.place}),
    ...named(context, entry),
    ...subjects(entry),
    ...infoSources(context, entry),
    ...(licence !== undefined && {rightsInfo: {linkedRights: licence}}),
    ...altIds(entry)
  }
}

/** The page where the archive has an address; else a name that stays the same. @see RFC 9562, version 8 */
function uriOf({urls}: RenderContext, {id}: Entry): string {
  const url = urls.absolute(urls.story(id).href)
  if (url !== undefined) return url
  const hex = createHash('sha256').update(`wirecopy:${id}`).digest('hex')
  const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** ninjs wants points in time: what is known to the day only is left out rather than made up. */
function times({config}: RenderContext, {fields}: Entry): Thing {
  const at = (iso: string | undefined): string | undefined =>
    iso?.includes('T') === true ? toInstant(iso, config.timeZone) : undefined
  const stated = {
    firstCreated: at(fields.published),
    versionCreated: at(fields.updated),
    embargoedUntil: at(fields.embargoUntil),
    expires: at(fields.expires)
  }
  return Object.fromEntries(Object.entries(stated).filter(([, time]) => time !== undefined))
}

function descriptions({fields}: Entry): Thing {
  const list = [
    ...(fields.standfirst === undefined ? [] : [{role: 'summary', value: fields.standfirst}]),
    ...(fields.correctionNote === undefined
      ? []
      : [{role: 'correction', value: fields.correctionNote}])
  ]
  return list.length === 0 ? {} : {descriptions: list}
}

function bodies(context: RenderContext, entry: Entry): Thing {
  const value = entry.fields.body
    .filter(({type}) => type !== 'related' && type !== 'note')
    .map(({text}) => text)
    .join('\n\n')
  const words = [...context.voicesOf(entry).values()].reduce((sum, count) => sum + count, 0)
  return {
    bodies: [
      {role: 'main', contentType: 'text/plain', charCount: value.length, wordCount: words, value}
    ]
  }
}

function named(context: RenderContext, entry: Entry): Thing {
  const {people = [], organisations = [], dateline} = entry.fields
  const of = (list: readonly {readonly name: string}[]) =>
    list.map(({name}) => {
      const {href} = context.link(name, entry)
      const uri = href === undefined ? undefined : context.urls.absolute(href)
      return {name, ...(uri !== undefined && {uri})}
    })
  return {
    ...(people.length > 0 && {people: of(people)}),
    ...(organisations.length > 0 && {organisations: of(organisations)}),
    ...(dateline?.place !== undefined && {places: [{name: dateline.place, rel: 'dateline'}]})
  }
}

function subjects({fields}: Entry): Thing {
  if (fields.subjects === undefined || fields.subjects.length === 0) return {}
  return {
    subjects: fields.subjects.map(({code, name}) => {
      const topic = /^(?:medtop|mediatopic):(?<id>\d{8})$/iu.exec(code ?? '')?.groups?.id
      return {
        ...(name !== undefined && {name}),
        ...(topic !== undefined && {uri: mediaTopics + topic}),
        ...(code !== undefined && {literal: code})
      }
    })
  }
}

/** Who carried it, who filed it, and the outlets it relies on. */
function infoSources(context: RenderContext, entry: Entry): Thing {
  const {outlet, agency} = entry.fields
  const relied = context
    .statementsOf(entry)
    .flatMap(({sourceType, sourceNames, via, viaInferred = []}) => [
      ...(sourceType === 'outlet' ? sourceNames : []),
      ...via,
      ...viaInferred
    ])
    .filter((name) => context.outletNamed(name) !== undefined)
    .map((name) => context.link(name, entry).text)
  const own = outlet === null ? [] : [context.link(outlet, entry).text]
  const list = [
    ...own.map((name) => ({name, role: 'distributor'})),
    ...(agency === undefined ? [] : [{name: agency, role: 'originator'}]),
    ...[...new Set(relied)]
      .filter((name) => !own.includes(name))
      .map((name) => ({name, role: 'reference'}))
  ]
  return list.length === 0 ? {} : {infoSources: list}
}

function altIds({fields, provenance, ...entry}: Entry): Thing {
  const original = webAddress(entry.url)
  return {
    altIds: [
      {role: 'archive', value: entry.id},
      ...(fields.guid === undefined ? [] : [{role: 'guid', value: fields.guid}]),
      ...(original === undefined ? [] : [{role: 'original', value: original}]),
      {role: 'sha256', value: provenance.sha256}
    ]
  }
}
