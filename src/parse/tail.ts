import type {Draft} from './draft.ts'
import {parseCreditOutlet, findOutlet} from './fields/credit-line.ts'
import {parseNote} from './fields/note.ts'
import {parseReporting} from './fields/reporting.ts'
import {findRunInMark, parseClosing, type Closing} from './fields/sign-off.ts'
import {findAgency} from './dialects/agencies.ts'
import type {ReadingContext} from './reading-context.ts'
import {cutUnit, spanOf, type Unit} from './unit.ts'

/**
 * Read the lines that close the copy, from the last one up: end marks, desk signs, credits,
 * copyright, who reported and edited. Notes may stand among them.
 *
 * @returns
 *   The units above, notes included.
 */
export function readTail(draft: Draft, units: readonly Unit[], context: ReadingContext): Unit[] {
  const closing: Unit[] = []
  const notes: Unit[] = []
  let end = units.length
  for (; end > 0; end -= 1) {
    const unit = units[end - 1]
    if (!unit) break
    const kind = parseClosing(unit.text, context.own)
    if (kind === 'credit' && end === 1) break
    if (kind) {
      if (kind === 'transmission' || kind === 'rule') continue
      closing.unshift(unit)
      takeClosing(draft, unit, kind, context)
    } else if (parseNote(unit.text, true) && closing.length + notes.length < 4 && end > 1)
      notes.unshift(unit)
    else break
  }
  const kept = [...units.slice(0, end), ...notes]
  const last = kept.at(-1)
  const at = last && findRunInMark(last.text, context.own)
  if (last && at !== undefined) {
    const mark = cutUnit(last, at)
    const above = cutUnit(last, 0, last.text.slice(0, at).trimEnd().length)
    kept.pop()
    closing.unshift(mark)
    takeClosing(draft, mark, 'end-mark', context)
    // `（编辑：…）（完）`: what stands before the mark may close the copy, too.
    const kind = kept.length > 0 ? parseClosing(above.text, context.own) : undefined
    if (kind) {
      closing.unshift(above)
      takeClosing(draft, above, kind, context)
    } else kept.push(above)
  }
  const [first] = closing
  const bottom = closing.at(-1)
  if (first && bottom) {
    draft.signoff = closing.map((unit) => unit.text).join(' ')
    draft.spans = {...draft.spans, signoff: [spanOf(first)[0], spanOf(bottom)[1]]}
  }
  return kept
}

function takeClosing(
  draft: Draft,
  unit: Unit,
  kind: Closing,
  {outlets, own}: ReadingContext
): void {
  const {text} = unit
  if (kind === 'credit') {
    draft.creditLine ??= text
    const name = parseCreditOutlet(text, outlets)
    if (name !== undefined) draft.outlet ??= {name, span: spanOf(unit), rule: 'from-credit'}
  } else if (kind === 'copyright') draft.copyright ??= text
  else if (kind === 'reporting') {
    const {reportingBy, editingBy} = parseReporting(text)
    if (reportingBy.length > 0) draft.reportingBy ??= reportingBy
    if (editingBy.length > 0) draft.editingBy ??= editingBy
  } else if (kind === 'end-mark') {
    const bare = text.replace(/^[(\s]+|[)\s.]+$/gu, '')
    const name =
      findOutlet(bare, outlets) ?? findAgency(bare)?.name ?? (own.includes(bare) ? bare : undefined)
    if (name !== undefined) draft.outlet ??= {name, span: spanOf(unit), rule: 'from-signoff'}
    else if (/^REU/iu.test(bare))
      draft.outlet ??= {name: 'Reuters', span: spanOf(unit), rule: 'from-signoff'}
  }
}
