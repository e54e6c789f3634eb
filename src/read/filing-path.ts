import type {FormatName} from '../model/copy.ts'
import type {Slug} from '../model/ids.ts'
import {sniffFormat} from './sniff-format.ts'

/** Where a piece of copy lies. */
export interface FilingPlace {
  /** Folder below the copy folder. */
  readonly outlet: string
  /** ISO 8601 day; absent: undated. */
  readonly day?: string
  readonly slug: Slug
  /** Without the dot. */
  readonly extension: string
}

/**
 * @returns
 *   The path below the copy folder that tells outlet and day, as `parsePath` reads it:
 *   `<outlet>/<yyyy>/<mm>/<dd>-<slug>.<ext>`, undated `<outlet>/<slug>.<ext>`.
 */
export function toFilingPath({outlet, day, slug, extension}: FilingPlace): string {
  const name = `${slug}.${extension}`
  return day === undefined
    ? `${outlet}/${name}`
    : `${outlet}/${day.slice(0, 4)}/${day.slice(5, 7)}/${day.slice(8, 10)}-${name}`
}

/** The usual extension of each format; XML and JSON are told apart by what stands in them. */
const usual: Readonly<Record<FormatName, string>> = {
  'plain-text': 'txt',
  markdown: 'md',
  html: 'html',
  iptc7901: 'iptc',
  anpa1312: 'anpa',
  nitf: 'xml',
  newsml1: 'xml',
  'newsml-g2': 'xml',
  ninjs: 'json',
  feed: 'xml',
  wxr: 'xml',
  'house-xml': 'xml',
  email: 'eml',
  csv: 'csv',
  'json-lines': 'jsonl'
}

/**
 * @param name
 *   Name the copy came under.
 * @param text
 *   Text of the copy; a feed may be JSON, too.
 * @returns
 *   The extension of the name where it is one of copy, else the usual one of the format.
 */
export function extensionFor(name: string, format: FormatName, text: string): string {
  if (sniffFormat(name) !== undefined) return name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return format === 'feed' && text.trimStart().startsWith('{') ? 'json' : usual[format]
}
