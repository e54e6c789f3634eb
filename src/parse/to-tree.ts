import type {ListItem, Paragraph, PhrasingContent, Root, RootContent, TableRow, Text} from 'mdast'
import type {Point, Position} from 'unist'
import type {Span} from '../model/span.ts'
import type {DraftBlock, Piece} from './draft.ts'

/** What ties a node to the text. */
export interface SpanData {
  readonly span: Span
}

/**
 * Make the tree of a story: one child for each block, every text leaf with its span and position.
 *
 * @param text
 *   The text spans refer to.
 */
export function toTree(blocks: readonly DraftBlock[], text: string): Root {
  const toPosition = positions(text)
  return {type: 'root', children: blocks.map(toNode)}

  function toNode(block: DraftBlock): RootContent {
    const position = toPosition(block.span)
    const [first = []] = block.rows
    switch (block.type) {
      case 'heading':
        return {type: 'heading', depth: depthOf(block.level), children: leaves(first), position}
      case 'quote':
        return {type: 'blockquote', children: [paragraph(first)], position}
      case 'list':
        return {
          type: 'list',
          ordered: false,
          spread: false,
          children: block.rows.map(toItem),
          position
        }
      case 'table':
        return {type: 'table', children: block.rows.map(toRow), position}
      default:
        return {type: 'paragraph', children: leaves(first), position}
    }
  }

  function toItem(row: readonly Piece[]): ListItem {
    return {type: 'listItem', spread: false, children: [paragraph(row)]}
  }

  function toRow(row: readonly Piece[]): TableRow {
    return {type: 'tableRow', children: [{type: 'tableCell', children: leaves(row)}]}
  }

  function paragraph(pieces: readonly Piece[]): Paragraph {
    return {type: 'paragraph', children: leaves(pieces)}
  }

  function leaves(pieces: readonly Piece[]): PhrasingContent[] {
    return pieces.map(({text: value, span}): Text => ({
      type: 'text',
      value,
      data: {span},
      position: toPosition(span)
    }))
  }
}

function depthOf(level: number | undefined): 2 | 3 | 4 | 5 | 6 {
  return level === 3 || level === 4 || level === 5 || level === 6 ? level : 2
}

/** Turn offsets into points; offsets are asked for in rising order, so each line end is passed once. */
function positions(text: string): (span: Span) => Position {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return ([start, end]) => ({start: toPoint(start), end: toPoint(end)})

  function toPoint(offset: number): Point {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset}
  }
}
