import type {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'
import type {Draft} from '../draft.ts'
import {opensDeskOnly} from '../fields/desk-only.ts'
import {parseReporting} from '../fields/reporting.ts'
import {locate} from './locate.ts'
import type {MarkupBlock} from './markup-block.ts'

const stars = /^(?:\*\s*){3,}$/u
const sign = /^\p{Ll}{2,5}(?: [\p{L}\d]{1,5}){1,6}$|^©/u
const role = /^[-*•]?\s*(reporting|editing|autoren?|redaktion) (?:by)?\s*:?\s*(.+)$/iu

/**
 * Leave out what is meant for the desk only: everything behind a notice or under a notebook
 * heading, but for the signs that close the copy. Who reported and edited is read from it first.
 *
 * Reports `not-for-publication`.
 */
export function dropDeskNotes(
  blocks: readonly MarkupBlock[],
  draft: Draft,
  file: VFile
): readonly MarkupBlock[] {
  const texts = blocks.map((block) => block.rows.join('\n'))
  const found = texts.findIndex((text, index) => index > 0 && opensDeskOnly(text))
  if (found === -1) return blocks
  const from = found > 1 && stars.test(texts[found - 1] ?? '') ? found - 1 : found
  let to = blocks.length
  while (to > found + 1 && sign.test(texts[to - 1] ?? '')) to -= 1
  for (const line of texts.slice(from, to).flatMap((text) => text.split('\n')))
    takeRole(line, draft)
  const reason = 'Left out text marked as not for publication'
  report(file, 'not-for-publication', reason, locate(file, (texts[found] ?? '').slice(0, 30)))
  return [...blocks.slice(0, from), ...blocks.slice(to)]
}

function takeRole(line: string, draft: Draft): void {
  const match = role.exec(line)
  const [, kind = '', names = ''] = match ?? []
  if (names === '') return
  const isEditing = /^(?:editing|redaktion)/iu.test(kind)
  const {reportingBy, editingBy} = parseReporting(
    `${isEditing ? 'Editing' : 'Reporting'} by ${names}`
  )
  if (reportingBy.length > 0) draft.reportingBy ??= reportingBy
  if (editingBy.length > 0) draft.editingBy ??= editingBy
}
