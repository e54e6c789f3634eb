import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {createInterface} from 'node:readline'
import {VFile} from 'vfile'
import {report, toMessage} from '../../diagnostics/message.ts'
import {UserError} from '../../diagnostics/user-error.ts'
import {isFormatName, type FormatName} from '../../model/copy.ts'
import type {FileMessages} from '../../pipeline/gather.ts'

/** One line of `--records`. */
export interface CopyRecord {
  readonly id: string
  readonly text: string
  readonly received?: string
  readonly language?: string
  readonly outlet?: string
  readonly format?: FormatName
}

/**
 * Read copy from JSON Lines, one line at a time.
 *
 * @param path
 *   The file, or `-` for `input`.
 * @returns
 *   Each record in order; for a line that is none, the message `record-syntax`. Empty lines are passed over.
 * @throws UserError
 *   When the file cannot be read.
 */
export async function* readRecords(
  path: string,
  input: NodeJS.ReadableStream
): AsyncGenerator<CopyRecord | FileMessages> {
  if (path !== '-') {
    await stat(path).catch((error: unknown) => {
      throw new UserError(`Cannot read ${path}`, {cause: error})
    })
  }
  const lines = createInterface({
    input: path === '-' ? input : createReadStream(path),
    crlfDelay: Infinity
  })
  let line = 0
  for await (const text of lines) {
    line++
    if (text.trim() === '') continue
    const record = toRecord(line === 1 ? text.replace(/^\uFEFF/u, '') : text)
    if (typeof record === 'object') yield record
    else {
      const file = new VFile({path})
      report(file, 'record-syntax', record, {point: {line, column: 1}})
      yield {file: path, messages: file.messages.map(toMessage)}
    }
  }
}

/** @returns Whether `date` is a day, or a day and a time, of ISO 8601. */
export function checkReceived(date: string): boolean {
  const [, day] =
    /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/u.exec(date) ?? []
  if (day === undefined) return false
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** The record, or what is wrong with the line. */
function toRecord(line: string): CopyRecord | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return `Unexpected line, expected a JSON object (${error instanceof Error ? error.message : ''})`
  }
  if (typeof value !== 'object' || value === null) return 'Unexpected value, expected a JSON object'
  const stated = new Map<string, unknown>(Object.entries(value))
  const text = (key: string) => {
    const found = stated.get(key)
    return typeof found === 'string' ? found : undefined
  }
  const id = text('id')
  const copy = text('text')
  if (id === undefined || id === '') return 'Unexpected record without `id`, expected text'
  if (copy === undefined) return 'Unexpected record without `text`, expected text'
  const [received, language, outlet, format] = ['received', 'language', 'outlet', 'format'].map(
    text
  )
  if (received !== undefined && !checkReceived(received)) {
    return `Unexpected \`received\` "${received}", expected a date as 1997-06-03`
  }
  if (format !== undefined && !isFormatName(format)) {
    return `Unexpected \`format\` "${format}", expected plain-text or markdown`
  }
  return {
    id,
    text: copy,
    ...(received !== undefined && {received}),
    ...(language !== undefined && {language}),
    ...(outlet !== undefined && {outlet}),
    ...(format !== undefined && {format})
  }
}
