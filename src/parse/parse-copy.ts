import {unified} from 'unified'
import type {Article} from '../model/article.ts'
import type {ColumnNames} from '../model/column-fields.ts'
import type {FormatName, WireCopy} from '../model/copy.ts'
import type {OutletProfile} from '../model/outlet.ts'
import {assembleArticle} from './assemble.ts'
import {parseAnpa1312} from './formats/anpa1312.ts'
import {parseCsv} from './formats/csv.ts'
import {parseEmail} from './formats/email.ts'
import {parseFeed} from './formats/feed.ts'
import {parseHouseXml} from './formats/house-xml.ts'
import {parseHtmlPage} from './formats/html.ts'
import {parseIptc7901} from './formats/iptc7901.ts'
import {parseJsonLines} from './formats/json-lines.ts'
import {readMarkdown} from './formats/markdown.ts'
import {parseNewsmlG2} from './formats/newsml-g2.ts'
import {parseNewsml1} from './formats/newsml1.ts'
import {parseNinjs} from './formats/ninjs.ts'
import {parseNitf} from './formats/nitf.ts'
import {parseWxr} from './formats/wxr.ts'
import {mendCopy} from './markup/mend-encoding.ts'
import type {FormatOptions} from './markup/to-articles.ts'
import {pictureFinder} from './pictures/picture-finder.ts'
import type {ReadingContext} from './reading-context.ts'
import {wireText, type WireReading} from './wire-text.ts'

/** What parsing needs to know of the archive. */
export interface ParseOptions {
  readonly outlets: readonly OutletProfile[]
  /** Names of columns and members in tables and JSON Lines, beside the usual ones. */
  readonly columns?: ColumnNames
}

const wireParser = unified().use(wireText).freeze()

/** Readers of formats that state fields of their own and may hold several stories. */
const readers: Readonly<
  Record<
    Exclude<FormatName, 'plain-text' | 'markdown'>,
    (copy: WireCopy, options: FormatOptions) => Article[]
  >
> = {
  html: parseHtmlPage,
  iptc7901: parseIptc7901,
  anpa1312: parseAnpa1312,
  nitf: parseNitf,
  newsml1: parseNewsml1,
  'newsml-g2': parseNewsmlG2,
  ninjs: parseNinjs,
  feed: parseFeed,
  wxr: parseWxr,
  'house-xml': parseHouseXml,
  email: parseEmail,
  csv: parseCsv,
  'json-lines': parseJsonLines
}

/**
 * Parse one piece of copy into its stories, by the reader of its format. Messages land on its file.
 *
 * @returns
 *   The stories in reading order; one for plain text and Markdown, any number for other formats.
 */
export function parseCopy(given: WireCopy, {outlets, columns = {}}: ParseOptions): Article[] {
  const copy = mendCopy(given)
  if (copy.format !== 'plain-text' && copy.format !== 'markdown') {
    return readers[copy.format](copy, {outlets, columns})
  }
  const {stated, folder, path, received} = copy
  const own = [stated.outlet, folder.outlet, path.outlet, stated.agency].filter(
    (name) => name !== undefined
  )
  const context: ReadingContext = {...(received && {received: received.date}), outlets, own}
  if (copy.format === 'markdown') {
    const {text, draft, tree} = readMarkdown(copy.text, copy.story, context, {
      file: copy.file,
      finder: pictureFinder(copy)
    })
    return [assembleArticle({copy, text, draft, tree, index: 0, outlets})]
  }
  const wire: WireReading = {story: copy.story, context}
  copy.file.data.wire = wire
  const tree = wireParser.parse(copy.file)
  delete copy.file.data.wire
  return wire.draft === undefined
    ? []
    : [assembleArticle({copy, text: copy.text, draft: wire.draft, tree, index: 0, outlets})]
}
