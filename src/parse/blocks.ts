import type {BlockType} from '../model/article.ts'
import type {Draft, DraftBlock} from './draft.ts'
import type {Note} from './fields/note.ts'
import {spanOf, type Unit} from './unit.ts'

/** Make a block of one unit. */
export function toBlock(type: BlockType, unit: Unit, level?: number): DraftBlock {
  return {type, rows: [unit.pieces], span: spanOf(unit), ...(level !== undefined && {level})}
}

/** Add a note to the body and to the field its kind belongs to. */
export function addNote(draft: Draft, unit: Unit, note: Note): void {
  draft.blocks.push(toBlock('note', unit))
  if (note.kind === 'correction') {
    draft.corrected = true
    draft.correctionNote =
      draft.correctionNote === undefined ? note.text : `${draft.correctionNote}\n${note.text}`
  } else draft.ednote = draft.ednote === undefined ? note.text : `${draft.ednote}\n${note.text}`
}

/** Add a block; rows of one table and items of one list are one block. */
export function addBlock(blocks: DraftBlock[], block: DraftBlock): void {
  const last = blocks.at(-1)
  if (last && last.type === block.type && (block.type === 'table' || block.type === 'list')) {
    blocks[blocks.length - 1] = {
      ...last,
      rows: [...last.rows, ...block.rows],
      span: [last.span[0], block.span[1]]
    }
  } else blocks.push(block)
}
