import {report} from '../../diagnostics/message.ts'
import type {Article} from '../../model/article.ts'
import type {WireCopy} from '../../model/copy.ts'
import type {Span} from '../../model/span.ts'
import {toArticles, type FormatOptions} from '../markup/to-articles.ts'
import {isStory, readRecord, toColumn, usualColumns} from './record.ts'

/** More than any export of stories holds. */
const mostRows = 10_000

/**
 * Parse a table with a head line (RFC 4180; comma, semicolon or tab): each row is a story.
 *
 * Reports `broken-markup` for a quoted cell that never ends, `no-story` for a table without a
 * column that could be a text or a headline.
 */
export function parseCsv(copy: WireCopy, options: FormatOptions): Article[] {
  const {rows, broken} = readRows(copy.text, copy.story)
  if (broken !== undefined) {
    report(
      copy.file,
      'broken-markup',
      'Unexpected end of file, expected the end of a quoted cell',
      {
        span: [broken, broken + 1]
      }
    )
  }
  const [head = [], ...body] = rows
  const names = head.map(toColumn)
  const columns = options.columns ?? usualColumns
  const records = body
    .map((row) => new Map(names.map((name, index) => [name, row[index] ?? ''])))
    .filter((record) => isStory(record, columns))
  return toArticles(
    copy,
    records.map((record) => readRecord(record, columns, copy.file)),
    options
  )
}

function readRows(text: string, [from, to]: Span): {rows: string[][]; broken?: number} {
  const line = /^[^\r\n]*/u.exec(text.slice(from, Math.min(to, from + 10_000)))?.[0] ?? ''
  const [delimiter = ','] = [',', ';', '\t', '|'].sort(
    (a, b) => line.split(b).length - line.split(a).length
  )
  const rows: string[][] = []
  let row: string[] = []
  let at = from
  let broken: number | undefined
  while (at < to && rows.length <= mostRows) {
    row.push(text[at] === '"' ? quoted() : bare())
    if (at < to && text[at] === delimiter) {
      at += 1
      if (at < to) continue
      row.push('')
    }
    while (at < to && (text[at] === '\r' || text[at] === '\n')) {
      at += 1
      if (text[at - 1] === '\n') break
    }
    if (row.some((cell) => cell.trim() !== '')) rows.push(row)
    row = []
  }
  return {rows, ...(broken !== undefined && {broken})}

  function bare(): string {
    const start = at
    while (at < to && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1
    return text.slice(start, at)
  }

  function quoted(): string {
    const start = at
    at += 1
    let cell = ''
    for (;;) {
      const next = text.indexOf('"', at)
      if (next === -1 || next >= to) {
        broken ??= start
        cell += text.slice(at, to)
        at = to
        return cell
      }
      cell += text.slice(at, next)
      at = next + 1
      if (text[at] !== '"') return cell + bare()
      cell += '"'
      at += 1
    }
  }
}
