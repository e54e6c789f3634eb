import type {FormatName} from '../model/copy.ts'

/** Extensions of copy, lower case, and the format each most likely means. */
const extensions: Readonly<Record<string, FormatName>> = {
  txt: 'plain-text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xml: 'house-xml',
  nitf: 'nitf',
  newsml: 'newsml-g2',
  rss: 'feed',
  atom: 'feed',
  json: 'ninjs',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  csv: 'csv',
  tsv: 'csv',
  eml: 'email',
  tst: 'anpa1312',
  ink: 'anpa1312',
  anpa: 'anpa1312',
  iptc: 'iptc7901'
}

/** @returns The format a file name speaks for; `undefined` when it is no copy. */
export function sniffFormat(name: string): FormatName | undefined {
  const extension = /\.([^./]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(extensions, extension) ? extensions[extension] : undefined
}
