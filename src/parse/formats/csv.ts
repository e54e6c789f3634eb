import {report} from '../../diagnostics/message.ts'
import type {Article} from '../../model/article.ts'
import type {WireCopy} from '../../model/copy.ts'
import type {Span} from '../../model/span.ts'
import {toArticles, type FormatOptions} from '../markup/to-articles.ts'
import {columnsOf, isStory, readRecord, toColumn} from './record.ts'

/** More than any export of stories holds. */
const mostRows = 10_000

/**
 * Parse a table with a head line (RFC 4180; comma, semicolon or tab): each row is a story.
 *
 * Reports `broken-markup` for a quoted cell that never ends or goes on behind its quotation mark and
 * for a row with more cells than the table has columns, `no-story` for a table without a column that
 * could be a text or a headline.
 */
export function parseCsv(copy: WireCopy, options: FormatOptions): Article[] {
  const {file} = copy
  const {rows, faults} = readRows(copy.text, copy.story)
  for (const {at, reason} of faults) report(file, 'broken-markup', reason, {span: [at, at + 1]})
  const [head, ...body] = rows
  const names = head?.cells.map(toColumn) ?? []
  const columns = columnsOf(options.columns)
  if (head && !isStory(new Map(names.map((name) => [name, ''])), columns)) {
    const printed = head.cells.map((cell) => `“${cell.trim().slice(0, 30)}”`).slice(0, 20)
    const reason = `Unexpected columns ${printed.join(', ')}, expected one for the headline or the text`
    report(file, 'no-story', reason, {span: [head.at, head.at + 1]})
    return []
  }
  const stories = body.map(({cells, at}) => {
    if (cells.slice(names.length).some((cell) => cell.trim() !== '')) {
      const reason = `Unexpected ${cells.length} cells, expected ${names.length}; left out the others`
      report(file, 'broken-markup', reason, {span: [at, at + 1]})
    }
    const record = new Map(names.map((name, index) => [name, cells[index] ?? '']))
    return readRecord(record, columns, file)
  })
  return toArticles(copy, stories, options)
}

/** One row of a table, and where it begins. */
interface Row {
  readonly at: number
  readonly cells: readonly string[]
}

interface Fault {
  readonly at: number
  readonly reason: string
}

function readRows(text: string, [from, to]: Span): {rows: Row[]; faults: Fault[]} {
  const line = /^[^\r\n]*/u.exec(text.slice(from, Math.min(to, from + 10_000)))?.[0] ?? ''
  const [delimiter = ','] = [',', ';', '\t', '|'].sort(
    (a, b) => line.split(b).length - line.split(a).length
  )
  const rows: Row[] = []
  const faults: Fault[] = []
  let row: string[] = []
  let at = from
  let start = from
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
    if (row.some((cell) => cell.trim() !== '')) rows.push({at: start, cells: row})
    row = []
    start = at
  }
  return {rows, faults}

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
        faults.push({
          at: start,
          reason: 'Unexpected end of file, expected the end of a quoted cell'
        })
        cell += text.slice(at, to)
        at = to
        return cell
      }
      cell += text.slice(at, next)
      at = next + 1
      if (text[at] !== '"') {
        const rest = bare().trimEnd()
        if (rest === '') return cell
        faults.push({
          at: next,
          reason: 'Unexpected quotation mark within a quoted cell, expected two of them'
        })
        return `${cell}"${rest.replace(/"$/u, '')}`
      }
      cell += '"'
      at += 1
    }
  }
}
