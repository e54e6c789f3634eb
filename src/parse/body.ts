import type {BlockType} from '../model/article.ts'
import {addNote, joinRows, toBlock} from './blocks.ts'
import type {Draft} from './draft.ts'
import {isCaption} from './fields/caption.ts'
import {countWords, endsSentence, findFramedHead, isHeadingLike} from './fields/cross-head.ts'
import {parseNote} from './fields/note.ts'
import {
  findQuotedTitle,
  findRelatedTitle,
  isWholeHeadline,
  parseClosingSection
} from './fields/related-line.ts'
import {isListItem, isRow} from './fields/row.ts'
import type {Layout} from './layout.ts'
import {cutUnit, type Unit} from './unit.ts'

/** What is known about the body as a whole. */
interface BodyContext {
  readonly layout: Layout
  /** Whether questions stand among the answers: then a short one is no cross-head either. */
  readonly isInterview: boolean
}

/** Tell paragraphs, cross-heads, related lines, notes, captions, lists and tables apart. */
export function readBody(draft: Draft, units: readonly Unit[], layout: Layout): void {
  const context: BodyContext = {layout, isInterview: looksLikeInterview(units)}
  let section: 'related' | 'sources' | undefined
  const isTabular = looksTabular(units)
  let hasRows = false
  for (const [index, unit] of units.entries()) {
    if (!/[\p{L}\p{N}]/u.test(unit.text)) continue
    const opened = index > 0 ? parseClosingSection(unit.text) : undefined
    if (opened) {
      section = opened
      draft.blocks.push(toBlock('note', unit))
      continue
    }
    if (section) {
      const [start, end] = findQuotedTitle(unit.text)
      draft.blocks.push(
        section === 'related'
          ? toBlock('related', cutUnit(unit, start, end))
          : toBlock('note', unit)
      )
      continue
    }
    const note = parseNote(unit.text, index > units.length - 3)
    if (note) {
      addNote(draft, unit, note)
      continue
    }
    const title = findRelatedTitle(unit.text)
    if (title !== undefined) {
      draft.blocks.push(toBlock('related', cutUnit(unit, title)))
      continue
    }
    const framed = findFramedHead(unit.text)
    if (framed && index > 0 && index < units.length - 1) {
      draft.blocks.push(toBlock('heading', cutUnit(unit, ...framed), 2))
      continue
    }
    const type: BlockType =
      isTabular && (hasRows || !isProse(unit.text)) ? 'table' : classify(units, index, context)
    hasRows ||= type === 'table'
    draft.blocks.push(toBlock(type, unit, type === 'heading' ? 2 : undefined))
  }
  joinRows(draft.blocks)
}

function classify(units: readonly Unit[], index: number, context: BodyContext): BlockType {
  const unit = units[index]
  if (!unit) return 'paragraph'
  if (isCaption(unit.text)) return 'caption'
  if (isListItem(unit.text) && !isSentenceItem(unit.text)) {
    if (isListItem(units[index + 1]?.text ?? '') || isListItem(units[index - 1]?.text ?? ''))
      return 'list'
  }
  return isHead(units, index, context) ? headOrRelated(units, index, context) : 'paragraph'
}

/** Of two heading-like lines in a row the whole headline is a related story, the other the cross-head. */
function headOrRelated(units: readonly Unit[], index: number, context: BodyContext): BlockType {
  const text = units[index]?.text ?? ''
  const next = units[index + 1]
  const previous = units[index - 1]
  if (next && isHeadingLike(next.text) && isHead(units, index + 1, context)) {
    return countWords(text) > countWords(next.text) && isWholeHeadline(text) ? 'related' : 'heading'
  }
  if (previous && isHeadingLike(previous.text) && isHead(units, index - 1, context)) {
    return countWords(text) > countWords(previous.text) && isWholeHeadline(text)
      ? 'related'
      : 'heading'
  }
  return 'heading'
}

function isHead(units: readonly Unit[], index: number, context: BodyContext): boolean {
  const unit = units[index]
  const next = units[index + 1]
  if (!unit || !next || !isHeadingLike(unit.text) || (index === 0 && !/[?？؟]$/u.test(unit.text)))
    return false
  if (context.layout === 'indented') return false
  if (isLabelled(unit.text) && (isLabelled(next.text) || isLabelled(units[index - 1]?.text ?? '')))
    return false
  if (context.isInterview && /[?？]$/u.test(unit.text)) return false
  if (isHeadingLike(next.text)) {
    // Of two such lines one may be a related story; of more, none is a cross-head.
    const after = units[index + 2]
    return (
      after !== undefined &&
      !isHeadingLike(after.text) &&
      !isHeadingLike(units[index - 1]?.text ?? '')
    )
  }
  return endsSentence(next.text) || (countWords(next.text) > 15 && /[.!?。]/u.test(next.text))
}

/** A sentence above rows: what they are about. */
function isProse(text: string): boolean {
  const words = text.split(/\s+/u)
  const figures = words.filter((word) => /\d/u.test(word))
  return words.length > 5 && /[.:]$/u.test(text) && figures.length * 4 < words.length
}

/** Company results and quotations of markets: most units are rows. */
function looksTabular(units: readonly Unit[]): boolean {
  const rows = units.filter((unit) => isRow(unit.text)).length
  return units.length > 1 && rows >= Math.max(2, units.length * 0.4)
}

/** `-- an end to farm subsidies;`: whole sentences behind dashes are paragraphs of the story. */
function isSentenceItem(text: string): boolean {
  return /^[-–—]{1,2}\s/u.test(text) && /[.;?!]$/u.test(text)
}

/** `Fukuoka: Kurume`: a label and what it holds, one of several. */
function isLabelled(text: string): boolean {
  return /^[^:：.!?。]{1,24}[:：]\s?\S/u.test(text) && !endsSentence(text)
}

function looksLikeInterview(units: readonly Unit[]): boolean {
  const asked = units.filter(({text}) => /[?？][”"»]?$/u.test(text) && !isHeadingLike(text))
  return asked.length >= 2
}
