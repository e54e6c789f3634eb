import {report} from '../../diagnostics/message.ts'
import type {Span} from '../../model/span.ts'
import type {VFile} from 'vfile'
import {readBody} from '../body.ts'
import type {Draft} from '../draft.ts'
import type {ReadingContext} from '../reading-context.ts'
import {opensDeskOnly} from '../fields/desk-only.ts'
import {readHead} from '../head.ts'
import {joinTakes} from '../join-takes.ts'
import {gatherUnits} from '../layout.ts'
import {scanLines, type Line} from '../lines.ts'
import {readTail} from '../tail.ts'
import {spanOf, type Unit} from '../unit.ts'

export type {ReadingContext} from '../reading-context.ts'

/**
 * Read a story in plain text, in any layout wires use: head, body and closing lines told apart.
 *
 * Reports `not-for-publication`.
 *
 * @param story
 *   Extent of the story in `text`; spans refer to all of `text`.
 */
export function readPlainText(
  text: string,
  story: Span,
  context: ReadingContext,
  file?: VFile
): Draft {
  const draft: Draft = {blocks: [], derived: [], spans: {}}
  const scanned = scanLines(text, story)
  // A blank line below front matter says nothing.
  const opensBlank = story[0] === 0 && scanned[0]?.text === '' && scanned[0].mark === undefined
  const lines = takeTransmission(scanned)
  const {units, layout} = gatherUnits(lines)
  const kept = joinTakes(dropPrivate(units, file), file)
  const {first, dateline} = readHead(draft, kept, {...context, opensBlank, layout})
  // A wire names itself in dateline or byline and closes with the same word.
  const byline =
    draft.spans.byline && /,\s*([\p{L} ]{2,25})$/u.exec(text.slice(...draft.spans.byline))
  const names = [dateline?.agency, byline?.[1]].filter((name) => name !== undefined)
  const own = [...context.own, ...names]
  const body = readTail(draft, kept.slice(first), {...context, own})
  readBody(draft, body, layout)
  return draft
}

/** The line that opens a transmission names circuit and service, not the story, as does telex’s `ZCZC`. */
function takeTransmission(lines: readonly Line[]): Line[] {
  return lines.map((line) =>
    /[\x01\x16\x1F]|^ZCZC(?: [\p{Lu}\d]{1,8}){0,4}$/u.test(line.text)
      ? {...line, text: '', end: line.start}
      : line
  )
}

const stars = /^(?:\*\s*){3,}$/u

/** Drop what is meant for the desk only; closing lines behind it stay. */
function dropPrivate(units: readonly Unit[], file: VFile | undefined): Unit[] {
  const notice = units.findIndex((unit, index) => index > 0 && opensDeskOnly(unit.text))
  if (notice === -1) return [...units]
  const from = stars.test(units[notice - 1]?.text ?? '') ? notice - 1 : notice
  let to = units.length
  while (to > notice + 1 && isClosingSign(units[to - 1]?.text ?? '')) to -= 1
  const first = units[from]
  const last = units[to - 1]
  if (file && first && last) {
    report(file, 'not-for-publication', 'Left out text marked as not for publication', {
      span: [spanOf(first)[0], spanOf(last)[1]]
    })
  }
  return [...units.slice(0, from), ...units.slice(to)]
}

function isClosingSign(text: string): boolean {
  return /^\p{Ll}{2,5}(?: [\p{L}\d]{1,5}){1,6}$|^\d{6} (?:GMT )?\p{L}{3}/u.test(text)
}
