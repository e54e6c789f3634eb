import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {createInterface} from 'node:readline'
import {VFile} from 'vfile'
import {report, toMessage} from '../../diagnostics/message.ts'
import {UserError} from '../../diagnostics/user-error.ts'
import {formatNames, isFormatName, type FormatName} from '../../model/copy.ts'
import {canonicalTag} from '../../model/language-tag.ts'
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
 *   Each record in order; for a line that is none, a message `record-syntax` for each thing that is wrong. Empty lines are passed over.
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
    if ('id' in record) yield record
    else {
      const file = new VFile({path})
      for (const reason of record.problems)
        report(file, 'record-syntax', reason, {point: {line, column: 1}})
      yield {file: path, messages: file.messages.map(toMessage)}
    }
  }
}

/** @returns Whether `date` is a day, or a day and a time, of ISO 8601. */
export function checkReceived(date: string): boolean {
  const [, day, minutes, seconds = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/u.exec(date) ?? []
  if (day === undefined) return false
  const time = Date.parse(`${day}T${minutes ?? '00:00'}${seconds}Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** The record, or all that is wrong with the line. */
function toRecord(line: string): CopyRecord | {readonly problems: readonly string[]} {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    return {problems: [`Unexpected line, expected a JSON object (${reason})`]}
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {problems: [`Unexpected ${kindOf(value)}, expected a JSON object`]}
  }
  const stated = new Map<string, unknown>(Object.entries(value))
  const problems: string[] = []
  // Programs write `null` for what they do not know.
  const isMissing = (key: string) => (stated.get(key) ?? null) === null
  const read = (key: string): string | undefined => {
    const found = stated.get(key)
    if (typeof found === 'string') return found
    if (!isMissing(key)) problems.push(`Unexpected ${kindOf(found)} as \`${key}\`, expected text`)
    return undefined
  }
  const [id, text, received, language, outlet, format] = (
    ['id', 'text', 'received', 'language', 'outlet', 'format'] as const
  ).map(read)
  if (id === '' || isMissing('id')) problems.push('Unexpected record without `id`, expected text')
  if (isMissing('text')) problems.push('Unexpected record without `text`, expected text')
  if (received !== undefined && !checkReceived(received))
    problems.push(`Unexpected \`received\` "${received}", expected a date as 1997-06-03`)
  if (language !== undefined && canonicalTag(language) === undefined)
    problems.push(`Unexpected \`language\` "${language}", expected a tag as en or pt-BR`)
  if (format !== undefined && !isFormatName(format)) {
    const names = formatNames.join(', ')
    problems.push(`Unexpected \`format\` "${format}", expected one of ${names}`)
  }
  if (id === undefined || text === undefined || problems.length > 0) return {problems}
  return {
    id,
    text,
    ...(received !== undefined && {received}),
    ...(language !== undefined && {language}),
    ...(outlet !== undefined && {outlet}),
    ...(format !== undefined && isFormatName(format) && {format})
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'list' : typeof value
}
