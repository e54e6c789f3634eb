import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import type {Message} from '../model/entry.ts'
import {printable} from './printable.ts'

/** How a report is printed. */
export interface ReportOptions {
  /** Whether the terminal takes colours. */
  readonly color: boolean
  /** `false` leaves notes out and says how many there were. */
  readonly notes?: boolean
}

/**
 * Print what was said about copy, for people.
 *
 * @param files
 *   Messages by file; files without any are left out.
 * @returns
 *   Lines without a last line end: each file with its messages in text order, those of its stories
 *   that are alike in one line, then the number of errors and warnings. Empty when nothing was said.
 */
export function formatReport(
  files: Iterable<{readonly file: string; readonly messages: readonly Message[]}>,
  options: ReportOptions
): string {
  const shown: VFile[] = []
  let hidden = 0
  for (const {file, messages} of files) {
    const kept = messages.filter(
      (message) => options.notes !== false || message.severity !== 'info'
    )
    hidden += messages.length - kept.length
    if (kept.length > 0) shown.push(toVFile(file, kept))
  }
  const report = shown.length > 0 ? reporter(shown, {color: options.color}) : ''
  if (hidden === 0) return report
  const rest = `${hidden} ${hidden === 1 ? 'note' : 'notes'} not shown; \`wirecopy check\` lists them`
  return report === '' ? rest : `${report}\n${rest}`
}

function toVFile(path: string, messages: readonly Message[]): VFile {
  const file = new VFile({path: printable(path)})
  for (const [{reason, ruleId, severity, line, column}, times] of countAlike(messages)) {
    const sentence = times > 1 ? `${reason} (${times} times)` : reason
    const message = file.message(printable(sentence), {
      ruleId,
      ...(line !== undefined && {place: {line, column: column ?? 1}})
    })
    message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  }
  return file
}

/** Each story of a file says for itself what holds for all of them. */
function countAlike(messages: readonly Message[]): Iterable<readonly [Message, number]> {
  const alike = new Map<string, [Message, number]>()
  for (const message of messages) {
    const {reason, ruleId, line, column} = message
    const key = JSON.stringify([reason, ruleId, line, column])
    const first = alike.get(key)
    if (first) first[1] += 1
    else alike.set(key, [message, 1])
  }
  return alike.values()
}
