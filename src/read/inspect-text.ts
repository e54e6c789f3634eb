import type {VFile} from 'vfile'
import {report} from '../diagnostics/message.ts'
import type {FormatName} from '../model/copy.ts'

/** Longer than any paragraph, in UTF-16 units. */
const longestLine = 10_000

/** Beyond what old wires transmit as structure: SOH, STX, ETX, EOT, DC1–DC4, SYN, US, FF, SUB, DEL. */
const oddControls = /[\0\x05-\x08\x0B\x0E-\x10\x15\x17-\x19\x1B-\x1E\x80-\x9F]/u

/**
 * Look for signs that text was damaged on its way. In formats other than plain text and Markdown
 * lines may be of any length, and controls are the business of their readers.
 *
 * Reports `unreadable-bytes`, `control-characters`, `long-line`.
 */
export function inspectText(file: VFile, text: string, format: FormatName): void {
  const broken = text.indexOf('\uFFFD')
  if (broken !== -1) {
    const count = text.split('\uFFFD').length - 1
    report(file, 'unreadable-bytes', `Unexpected bytes without meaning, ${count} in all`, {
      span: [broken, broken + 1]
    })
  }
  if (format !== 'plain-text' && format !== 'markdown') return
  const control = text.search(oddControls)
  if (control !== -1) {
    const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0')
    report(file, 'control-characters', `Unexpected control character U+${code}`, {
      span: [control, control + 1]
    })
  }
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    if (end - start > longestLine) {
      report(file, 'long-line', `Unexpected line of ${end - start} characters`, {
        span: [start, end]
      })
    }
    start = end + 1
  }
}
