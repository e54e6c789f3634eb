import type {Dateline, StatedFields, Status, Subject} from '../model/copy.ts'
import {canonicalTag} from '../model/language-tag.ts'

/** A value of the wrong kind: what was expected instead. */
export class Misfit {
  readonly expected: string
  constructor(expected: string) {
    this.expected = expected
  }
}

/** Reads plain data as a value of one kind. */
export type Convert<Value> = (value: unknown) => Value | Misfit

/** @returns ISO 8601 day or time, as precise as `value`; `undefined` when it is neither. */
export function toIsoDate(value: string): string | undefined {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/iu.exec(
      value.trim()
    )
  const [, day, minutes, seconds = '', zone = ''] = match ?? []
  if (day === undefined) return undefined
  const date = new Date(`${day}T${minutes ?? '00:00'}${seconds}Z`)
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) return undefined
  if (minutes === undefined) return day
  return `${day}T${minutes}${seconds}${zone.toUpperCase().replace(/(\d{2})(\d{2})$/u, '$1:$2')}`
}

/** Reads text. */
export const text: Convert<string> = (value) => {
  const trimmed =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? String(value).trim()
      : ''
  return trimmed === '' ? new Misfit('text') : trimmed
}

const date: Convert<string> = (value) =>
  (typeof value === 'string' ? toIsoDate(value) : undefined) ??
  new Misfit('a date as 2031-03-04 or a time as 2031-03-04T14:30+01:00')

const list: Convert<readonly string[]> = (value) => {
  const items = (Array.isArray(value) ? value : [value]).map(text)
  const names = items.filter((item) => typeof item === 'string')
  return names.length === items.length ? names : new Misfit('a text or a list of texts')
}

/** `By A, B and C` is three names. */
const names: Convert<readonly string[]> = (value) => {
  const items = list(value)
  return items instanceof Misfit
    ? items
    : items
        .flatMap((item) => item.replace(/^by\s+/iu, '').split(/\s*[,;]\s*|\s+(?:and|&)\s+/u))
        .filter((name) => name !== '')
}

const language: Convert<string> = (value) => {
  const tag = typeof value === 'string' ? canonicalTag(value.trim().replace(/_/gu, '-')) : undefined
  return tag ?? new Misfit('a language tag as en or pt-BR')
}

const timeZone: Convert<string> = (value) => {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: String(value)}).resolvedOptions().timeZone
  } catch {
    return new Misfit('an IANA time zone as Europe/Berlin')
  }
}

const address: Convert<string> = (value) =>
  typeof value === 'string' && /^https?:\/\/\S+$/iu.test(value.trim()) && URL.canParse(value.trim())
    ? value.trim()
    : new Misfit('an address that begins with http:// or https://')

const urgency: Convert<number> = (value) => {
  const number = typeof value === 'string' && /^\d$/u.test(value.trim()) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= 9
    ? number
    : new Misfit('a whole number from 1 to 9')
}

const status: Convert<Status> = (value) =>
  value === 'usable' || value === 'withheld' || value === 'canceled'
    ? value
    : value === 'cancelled'
      ? 'canceled'
      : new Misfit('usable, withheld or canceled')

const yesOrNo: Convert<boolean> = (value) =>
  value === true || value === 'true' || value === 'yes'
    ? true
    : value === false || value === 'false' || value === 'no'
      ? false
      : new Misfit('true or false')

const dateline: Convert<Dateline> = (value) => {
  const expected = new Misfit('a mapping of place, date and agency')
  if (!isRecord(value)) return expected
  if (Object.keys(value).some((key) => !['place', 'date', 'agency'].includes(key))) return expected
  const place = value.place === undefined ? undefined : text(value.place)
  const day = value.date === undefined ? undefined : date(value.date)
  const agency = value.agency === undefined ? undefined : text(value.agency)
  if (place instanceof Misfit || day instanceof Misfit || agency instanceof Misfit) return expected
  return {
    ...(place !== undefined && {place}),
    ...(day !== undefined && {date: day}),
    ...(agency !== undefined && {agency})
  }
}

const subjects: Convert<readonly Subject[]> = (value) => {
  const expected = new Misfit('a list of names, or of mappings of code and name')
  const found: Subject[] = []
  for (const item of Array.isArray(value) ? value : [value]) {
    const plain = text(item)
    if (typeof plain === 'string') found.push({name: plain})
    else if (isRecord(item)) {
      const code = item.code === undefined ? undefined : text(item.code)
      const name = item.name === undefined ? undefined : text(item.name)
      if (code instanceof Misfit || name instanceof Misfit || (code ?? name) === undefined)
        return expected
      found.push({...(code !== undefined && {code}), ...(name !== undefined && {name})})
    } else return expected
  }
  return found
}

/** How each key of front matter, side file and `_folder.yaml` is read. */
export const converters: {
  readonly [Key in keyof Required<StatedFields>]: Convert<NonNullable<StatedFields[Key]>>
} = {
  headline: text,
  standfirst: text,
  byline: names,
  dateline,
  received: date,
  published: date,
  updated: date,
  embargoUntil: date,
  expires: date,
  language,
  outlet: text,
  agency: text,
  creditLine: text,
  slug: text,
  slugline: text,
  guid: text,
  version: text,
  urgency,
  status,
  usageTerms: text,
  copyright: text,
  rights: text,
  ednote: text,
  corrected: yesOrNo,
  correctionNote: text,
  subjects,
  keywords: list,
  url: address,
  timeZone
}

/** Whether `key` is a field an editor may state. */
export function isStatedKey(key: string): key is keyof StatedFields {
  return Object.hasOwn(converters, key)
}

/** Keys of static site generators, feeds and other desks, lower case, and ours for the same thing. */
export const synonyms: ReadonlyMap<string, keyof StatedFields> = new Map([
  ['title', 'headline'],
  ['date', 'published'],
  ['pubdate', 'published'],
  ['publishdate', 'published'],
  ['published_at', 'published'],
  ['lastmod', 'updated'],
  ['modified', 'updated'],
  ['updated_at', 'updated'],
  ['expirydate', 'expires'],
  ['author', 'byline'],
  ['authors', 'byline'],
  ['by', 'byline'],
  ['summary', 'standfirst'],
  ['description', 'standfirst'],
  ['excerpt', 'standfirst'],
  ['subtitle', 'standfirst'],
  ['lang', 'language'],
  ['locale', 'language'],
  ['tags', 'keywords'],
  ['categories', 'subjects'],
  ['category', 'subjects'],
  ['publisher', 'outlet'],
  ['source', 'outlet'],
  ['link', 'url'],
  ['canonical_url', 'url'],
  ['embargo', 'embargoUntil'],
  ['license', 'rights'],
  ['licence', 'rights'],
  ['timezone', 'timeZone']
])

/** Keys by which static site generators place a page; they say nothing about the story. */
const placings = new Set(['layout', 'type', 'weight', 'toc', 'comments', 'template', 'sidebar'])

/** Whether `key` is one that other systems state beside a story and that means nothing here. */
export function isPlacing(key: string): boolean {
  return placings.has(key.toLowerCase())
}

/** Whether plain data is a mapping. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
