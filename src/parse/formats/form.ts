import {columnFields, type ColumnField} from '../../model/column-fields.ts'
import {toColumn, usualColumns, type ColumnMap} from './record.ts'

/** Labels forms have beside the names columns go by. */
const formLabels: ColumnMap = {
  headline: ['subject'],
  text: ['copy', 'storytext', 'maintext', 'message'],
  urgency: ['newsvalue'],
  published: ['dateandtime'],
  embargoUntil: ['embargodate', 'embargotime']
}

const label = /^\s*\*{0,2}(\p{L}[\p{L} /()-]{1,30})\*{0,2}\s*:\*{0,2}\s*(.*)$/u

/**
 * Read a text laid out as a form, as desks have their stringers file: a label and a colon before
 * each value, the story behind the last label.
 *
 * @returns
 *   Values by name as `toColumn` gives it, under the names columns usually have; `undefined` when
 *   fewer than three labels are known, or none of them opens the story.
 */
export function readForm(lines: readonly string[]): ReadonlyMap<string, string> | undefined {
  const record = new Map<string, string>()
  let open: string | undefined
  let isText = false
  for (const line of lines) {
    const given: Labelled = isText ? noLabel : splitLabel(line)
    const field: ColumnField | undefined = given.name === '' ? undefined : fieldOf(given.name)
    if (field !== undefined) {
      open = usualColumns[field][0] ?? field
      if (!record.has(open)) record.set(open, given.value.trim())
      isText = field === 'text'
    } else if (given.name !== '' && line.length < 60) open = undefined
    else if (open !== undefined) {
      record.set(open, `${record.get(open) ?? ''}\n${line}`.replace(/^\n/u, ''))
    }
  }
  return record.size >= 3 && record.has('text') ? record : undefined
}

interface Labelled {
  readonly name: string
  readonly value: string
}

const noLabel: Labelled = {name: '', value: ''}

function splitLabel(line: string): Labelled {
  const [, name = '', value = ''] = label.exec(line) ?? []
  return {name, value}
}

function fieldOf(text: string): ColumnField | undefined {
  const name = toColumn(text.replace(/\(.*\)/u, ''))
  const among = (columns: ColumnMap) =>
    columnFields.find((field) => columns[field]?.includes(name) === true)
  return among(usualColumns) ?? among(formLabels)
}
