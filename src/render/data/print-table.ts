import type {Cell, Table} from './column.ts'

/** @returns The lines of a table as JSON Lines: an object a row, what is absent left out. */
export function* toJsonLines<Row>({columns, rows}: Table<Row>): Generator<string> {
  for (const row of rows()) {
    const cells = columns.map(({name, of}) => [name, of(row)] as const)
    yield `${JSON.stringify(Object.fromEntries(cells.filter(([, cell]) => isThere(cell))))}\n`
  }
}

/** @returns The lines of a table as CSV, its header first. @see RFC 4180 */
export function* toCsv<Row>({columns, rows}: Table<Row>): Generator<string> {
  yield `${columns.map(({name}) => name).join(',')}\r\n`
  for (const row of rows()) yield `${columns.map(({of}) => toField(of(row))).join(',')}\r\n`
}

function isThere(cell: Cell): boolean {
  return cell !== undefined && cell !== '' && !(Array.isArray(cell) && cell.length === 0)
}

function toField(cell: Cell): string {
  switch (typeof cell) {
    case 'undefined':
      return ''
    case 'number':
    case 'boolean':
      return String(cell)
    case 'string':
      return quote(cell)
    case 'object':
      return quote(
        cell.map((part) => (typeof part === 'string' ? part : part.join('-'))).join('; ')
      )
  }
}

/**
 * Spreadsheets run what begins like a formula, full-width signs included: an apostrophe before it,
 * which they do not show, keeps it text.
 */
function quote(text: string): string {
  const safe = /^[\s\p{Cc}]*[=+\-@＝＋－＠|]|^[\t\r]/u.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
