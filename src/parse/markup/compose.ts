import type {Piece} from '../draft.ts'
import type {Unit} from '../unit.ts'
import type {MarkupBlock} from './markup-block.ts'

/** A block with its place in the text of the story. */
export interface PlacedBlock {
  readonly block: MarkupBlock
  readonly unit: Unit
}

/** Join blocks with a blank line, rows with a line end: the text all spans of the story refer to. */
export function composeText(blocks: readonly MarkupBlock[]): {
  text: string
  placed: PlacedBlock[]
} {
  const texts: string[] = []
  const placed: PlacedBlock[] = []
  let length = 0
  for (const block of blocks) {
    if (length > 0) length += 2
    const start = length
    const pieces: Piece[] = []
    for (const row of block.rows) {
      if (pieces.length > 0) pieces.push(piece('\n'))
      pieces.push(piece(row))
    }
    const own = block.rows.join('\n')
    texts.push(own)
    const lines = [{start, end: length, indent: 0, text: own}]
    placed.push({block, unit: {lines, pieces, text: own, gap: true, indent: 0}})
  }
  return {text: texts.join('\n\n'), placed}

  function piece(value: string): Piece {
    const start = length
    length += value.length
    return {text: value, span: [start, length]}
  }
}

/** @returns The rows of a unit that rows were joined into. */
export function rowsOf(unit: Unit): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [[]]
  for (const piece of unit.pieces) {
    if (piece.text === '\n') rows.push([])
    else rows.at(-1)?.push(piece)
  }
  return rows
}
