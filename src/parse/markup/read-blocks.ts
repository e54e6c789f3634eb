import type {VFile} from 'vfile'
import {addNote} from '../blocks.ts'
import type {Draft, DraftBlock, PlacedPicture} from '../draft.ts'
import {isBylineTail, parseByline} from '../fields/byline.ts'
import {isCaption} from '../fields/caption.ts'
import {findFramedHead} from '../fields/cross-head.ts'
import {parseDateline} from '../fields/dateline.ts'
import type {PrintedDateline} from '../fields/printed-dateline.ts'
import {parseEmbargo} from '../fields/embargo.ts'
import {parseNote, saysCorrected} from '../fields/note.ts'
import {findRelatedTitle} from '../fields/related-line.ts'
import {isListItem} from '../fields/row.ts'
import {parseTimestamp} from '../fields/timestamp.ts'
import type {FoundPicture} from '../pictures/picture-finder.ts'
import type {ReadingContext} from '../reading-context.ts'
import {readTail} from '../tail.ts'
import {takeDateline} from '../take-dateline.ts'
import {cutUnit, spanOf, type Unit} from '../unit.ts'
import {composeText, rowsOf, type PlacedBlock} from './compose.ts'
import {dropDeskNotes} from './desk-notes.ts'
import type {MarkupBlock} from './markup-block.ts'

/** Told by a machine about itself; no part of the story. */
const disclosure =
  /^(?:this (?:story|article|report) was (?:automatically |partly )?(?:generated|produced|created) (?:by|using|with)|elements of this (?:story|article) were generated)\b/iu
const rule = /^[\s_*=~•–—-]{3,}$/u

/**
 * Read a story out of blocks whose kinds mark-up gives: byline, dateline, notes and closing lines
 * are found as in plain text; headings, lists, tables and quotes stay what they are.
 *
 * Reports `not-for-publication`.
 *
 * @param headline
 *   The headline stated: a block at the top that repeats it is left out.
 */
export function readBlocks(
  blocks: readonly MarkupBlock[],
  headline: string | undefined,
  context: ReadingContext,
  file: VFile
): {text: string; draft: Draft} {
  const draft: Draft = {blocks: [], derived: [], spans: {}}
  const kept = dropDeskNotes(withoutHeadline(blocks, headline), draft, file).filter(
    ({rows}) => !rule.test(rows.join(''))
  )
  const {text, placed} = composeText(kept)
  const first = readTop(draft, placed, context)
  const own = draft.dateline?.agency === undefined ? [] : [draft.dateline.agency]
  const rest = placed.slice(first)
  const units = readTail(
    draft,
    rest.map(({unit}) => unit),
    {...context, own: [...context.own, ...own]}
  )
  const origins = new Map(rest.map((each) => [spanOf(each.unit)[0], each]))
  for (const [index, unit] of units.entries()) {
    const origin = origins.get(spanOf(unit)[0])
    const framed = index < units.length - 1 ? findFramedHead(unit.text) : undefined
    if (framed && origin?.block.type === 'paragraph') {
      const head = cutUnit(unit, ...framed)
      draft.blocks.push({type: 'heading', rows: [head.pieces], span: spanOf(head), level: 2})
    } else if (origin) addBlock(draft, {block: origin.block, unit}, index > units.length - 3)
  }
  const pictures = placePictures(blocks, placed, text.length)
  if (pictures.length > 0) draft.pictures = pictures
  if (headline !== undefined && saysCorrected(headline)) draft.corrected = true
  return {text, draft}
}

/** A picture stands above the next block that is kept. */
function placePictures(
  blocks: readonly MarkupBlock[],
  placed: readonly PlacedBlock[],
  end: number
): readonly PlacedPicture[] {
  if (!blocks.some(({pictures, picturesBelow}) => pictures ?? picturesBelow)) return []
  const starts = new Map(placed.map(({block, unit}) => [block, unit.lines[0]?.start]))
  const found: PlacedPicture[] = []
  let waiting: FoundPicture[] = []
  const settle = (at: number): void => {
    found.push(...waiting.map((picture) => ({...picture, at})))
    waiting = []
  }
  for (const block of blocks) {
    waiting.push(...(block.pictures ?? []))
    const start = starts.get(block)
    if (start !== undefined) settle(start)
    waiting.push(...(block.picturesBelow ?? []))
  }
  settle(end)
  return found
}

function withoutHeadline(
  blocks: readonly MarkupBlock[],
  headline: string | undefined
): readonly MarkupBlock[] {
  if (headline === undefined) return blocks
  const key = toKey(headline)
  const at = blocks.slice(0, 3).findIndex((block) => toKey(block.rows.join(' ')) === key)
  return at === -1 || blocks.length < 2 ? blocks : blocks.filter((_, index) => index !== at)
}

function toKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Read byline, notes and dateline above the lead; @returns index of the first block of the body. */
function readTop(draft: Draft, placed: PlacedBlock[], context: ReadingContext): number {
  let isByline = false
  for (const [index, each] of placed.entries()) {
    const {block, unit} = each
    if (block.type === 'caption' || isBullet(unit.text)) {
      addBlock(draft, each, false)
      continue
    }
    if (block.type !== 'paragraph') return index
    const names = parseByline(unit.text)
    const embargo = parseEmbargo(unit.text, context.received)
    const issued = parseTimestamp(unit.text, undefined)
    if (names && draft.byline === undefined) {
      draft.byline = names
      draft.spans = {...draft.spans, byline: spanOf(unit)}
      isByline = true
    } else if (isByline && isBylineTail(unit.text)) isByline = true
    else if (embargo !== undefined) {
      if (embargo !== '') {
        draft.embargoUntil = embargo
        draft.derived.push({field: 'embargoUntil', span: spanOf(unit), rule: 'embargo-line'})
      }
    } else if (issued !== undefined && draft.published === undefined) draft.published = issued
    else if (parseNote(unit.text, false) || isCaption(unit.text)) addBlock(draft, each, false)
    else {
      const printed = parseDateline(unit.text) ?? parseAgency(unit.text)
      if (printed) {
        takeDateline(draft, unit, printed, context.received)
        placed[index] = {block, unit: cutUnit(unit, printed.end)}
      }
      return index
    }
  }
  return placed.length
}

function isBullet(text: string): boolean {
  return /^[*•·▪■●]\s/u.test(text) && isListItem(text)
}

/** `(Meridian Sport) - `: a service alone, where the place stands in a field of its own. */
function parseAgency(text: string): PrintedDateline | undefined {
  const match = /^[(（]([\p{Lu}\p{Lo}][^()（）\d.,;:!?]{1,39})[)）]\s?(?:--?|[–—_])\s?(?=\S)/u.exec(
    text
  )
  const agency = match?.[1]?.trim()
  return match && agency !== undefined && agency.split(' ').length <= 4
    ? {agency, end: match[0].length}
    : undefined
}

function addBlock(draft: Draft, {block, unit}: PlacedBlock, isLast: boolean): void {
  if (unit.text === '') return
  if (block.type === 'paragraph') {
    if (isLast && disclosure.test(unit.text)) {
      push(draft, 'note', unit)
      return
    }
    const note = parseNote(unit.text, isLast)
    if (note) {
      addNote(draft, unit, note)
      return
    }
    const title = findRelatedTitle(unit.text)
    if (title !== undefined) push(draft, 'related', cutUnit(unit, title))
    else if (isCaption(unit.text)) push(draft, 'caption', unit)
    else push(draft, isBullet(unit.text) ? 'list' : 'paragraph', unit)
  } else if (block.type === 'heading') {
    draft.blocks.push({
      type: 'heading',
      rows: [unit.pieces],
      span: spanOf(unit),
      level: block.level ?? 2
    })
  } else draft.blocks.push({type: block.type, rows: rowsOf(unit), span: spanOf(unit)})
}

function push(draft: Draft, type: DraftBlock['type'], unit: Unit): void {
  draft.blocks.push({type, rows: [unit.pieces], span: spanOf(unit)})
}
