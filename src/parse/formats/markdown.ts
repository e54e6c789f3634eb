import type {Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'
import type {Span} from '../../model/span.ts'
import {addNote} from '../blocks.ts'
import type {Draft, DraftBlock, Piece, PlacedPicture} from '../draft.ts'
import {parseByline} from '../fields/byline.ts'
import {isCaption} from '../fields/caption.ts'
import {parseDateline} from '../fields/dateline.ts'
import {parseEmbargo} from '../fields/embargo.ts'
import {parseNote, saysCorrected} from '../fields/note.ts'
import {findRelatedTitle} from '../fields/related-line.ts'
import {parseSlugline} from '../fields/slugline.ts'
import {parseTimestamp} from '../fields/timestamp.ts'
import {readTail} from '../tail.ts'
import {takeDateline} from '../take-dateline.ts'
import {spanOf, toRaw, type Unit} from '../unit.ts'
import type {PictureFinder} from '../pictures/picture-finder.ts'
import {
  clipNode,
  toMarkdownUnits,
  type MarkdownPicture,
  type MarkdownUnit
} from './markdown-units.ts'
import type {ReadingContext} from '../reading-context.ts'

/** A Markdown story read. */
export interface MarkdownStory {
  /** Blocks joined by a blank line: what spans refer to. */
  readonly text: string
  readonly draft: Draft
  readonly tree: Root
}

/**
 * Read a story in Markdown. Headings, lists, quotes and links are what the mark-up says; byline,
 * dateline, notes and closing lines are read as in plain text. Raw HTML is left out.
 *
 * Reports `raw-html`, `deep-nesting`.
 */
export function readMarkdown(
  source: string,
  story: Span,
  context: ReadingContext,
  {file, finder}: {readonly file: VFile; readonly finder?: PictureFinder | undefined}
): MarkdownStory {
  const {text, units, pictures, html, deep} = toMarkdownUnits(source.slice(...story))
  if (html) {
    report(file, 'raw-html', 'Left out raw HTML', {span: [html[0] + story[0], html[1] + story[0]]})
  }
  if (deep) {
    report(file, 'deep-nesting', 'Unexpected marks without end, read as text', {
      span: [deep[0] + story[0], deep[1] + story[0]]
    })
  }
  const draft: Draft = {blocks: [], derived: [], spans: {}}
  const children: RootContent[] = []
  const first = readTop(draft, units, context, children)
  const own =
    draft.dateline?.agency === undefined ? context.own : [...context.own, draft.dateline.agency]
  const rest = units.slice(first)
  const kept = readTail(
    draft,
    rest.map(({unit}) => unit),
    {...context, own}
  )
  const origins = new Map(rest.map((each) => [spanOf(each.unit)[0], each]))
  for (const [index, unit] of kept.entries()) {
    const origin = origins.get(spanOf(unit)[0])
    if (origin) addBlock(draft, children, {...origin, unit}, index > kept.length - 3)
  }
  const placed = findPictures(pictures, finder)
  if (placed.length > 0) draft.pictures = placed
  return {text, draft, tree: {type: 'root', children}}
}

function findPictures(
  pictures: readonly MarkdownPicture[],
  finder: PictureFinder | undefined
): readonly PlacedPicture[] {
  if (!finder) return []
  const found = pictures.flatMap(({address, alt, at}): readonly PlacedPicture[] => {
    const file = finder.find([address])
    if (!file) finder.miss([address])
    return file ? [{file, at, ...(alt !== '' && {alt})}] : []
  })
  finder.finish()
  return found
}

/** Read headline, standfirst, byline, notes and dateline; @returns index of the first unit of the body. */
function readTop(
  draft: Draft,
  units: MarkdownUnit[],
  context: ReadingContext,
  children: RootContent[]
): number {
  let index = 0
  for (; index < units.length; index += 1) {
    const each = units[index]
    if (!each) break
    const {unit, node} = each
    const {text} = unit
    if (node.type === 'heading' && node.depth === 1 && draft.headline === undefined) {
      draft.headline = text
      draft.spans = {...draft.spans, headline: spanOf(unit)}
      if (saysCorrected(text)) draft.corrected = true
      continue
    }
    if (node.type !== 'paragraph') break
    const [only] = node.children
    const isEmphasis =
      node.children.length === 1 && (only?.type === 'emphasis' || only?.type === 'strong')
    const names = parseByline(text)
    const embargo = parseEmbargo(text, context.received)
    const stamp = parseTimestamp(text, context.received)
    const slug = index === 0 ? parseSlugline(text) : undefined
    if (slug) Object.assign(draft, slug)
    else if (names && draft.byline === undefined) {
      draft.byline = names
      draft.spans = {...draft.spans, byline: spanOf(unit)}
    } else if (embargo !== undefined) {
      if (embargo !== '') draft.embargoUntil = embargo
    } else if (stamp !== undefined) draft.published = stamp
    else if (each.isPicture === true || parseNote(text, false) || isCaption(text))
      addBlock(draft, children, each, false)
    else if (isEmphasis && draft.standfirst === undefined && draft.headline !== undefined) {
      draft.standfirst = text
      draft.spans = {...draft.spans, standfirst: spanOf(unit)}
    } else {
      const printed = parseDateline(text)
      if (printed) {
        takeDateline(draft, unit, printed, context.received)
        units[index] = clipUnit(each, [toRaw(unit.pieces, printed.end), spanOf(unit)[1]])
      }
      break
    }
  }
  return index
}

function clipUnit({unit, node}: MarkdownUnit, [from, to]: Span): MarkdownUnit {
  const pieces = unit.pieces.flatMap(({text, span}) => {
    const start = Math.max(from, span[0])
    const end = Math.min(to, span[1])
    return end > start
      ? [{text: text.slice(start - span[0], end - span[0]), span: [start, end] as const}]
      : []
  })
  const text = pieces.map((piece) => piece.text).join('')
  return {
    unit: {...unit, pieces, text, lines: [{start: from, end: to, indent: 0, text}]},
    node: clipNode(node, [from, to]) ?? node
  }
}

function addBlock(
  draft: Draft,
  children: RootContent[],
  {unit, node, isPicture}: MarkdownUnit,
  isLast: boolean
): void {
  const clipped = clipNode(node, spanOf(unit)) ?? node
  if (isPicture === true) draft.blocks.push(toBlock('caption', unit))
  else if (
    clipped.type === 'paragraph' ||
    (clipped.type === 'blockquote' && findRelatedTitle(unit.text) !== undefined)
  ) {
    const note = parseNote(unit.text, isLast)
    if (note) addNote(draft, unit, note)
    else {
      const title = findRelatedTitle(unit.text)
      if (title !== undefined) {
        const part = clipUnit({unit, node: clipped}, [toRaw(unit.pieces, title), spanOf(unit)[1]])
        draft.blocks.push(toBlock('related', part.unit))
        children.push(part.node)
        return
      }
      draft.blocks.push(toBlock(isCaption(unit.text) ? 'caption' : 'paragraph', unit))
    }
  } else if (clipped.type === 'heading') {
    draft.blocks.push({...toBlock('heading', unit), level: Math.max(2, clipped.depth)})
    children.push({...clipped, depth: clipped.depth === 1 ? 2 : clipped.depth})
    return
  } else if (clipped.type === 'list') {
    draft.blocks.push({
      ...toBlock('list', unit),
      rows: unit.pieces.length === 0 ? [] : rowsOf(unit)
    })
  } else draft.blocks.push(toBlock(clipped.type === 'blockquote' ? 'quote' : 'paragraph', unit))
  children.push(clipped)
}

/** Items of a list are parted by a line break of their own. */
function rowsOf(unit: Unit): DraftBlock['rows'] {
  const rows: Piece[][] = [[]]
  for (const piece of unit.pieces) {
    if (piece.text === '\n') rows.push([])
    else rows.at(-1)?.push(piece)
  }
  return rows
}

function toBlock(type: DraftBlock['type'], unit: Unit): DraftBlock {
  return {type, rows: [unit.pieces], span: spanOf(unit)}
}
