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

/** Make one block of the rows of a table that stand one after the other, and of the items of a list. */
export function joinRows(blocks: DraftBlock[]): void {
  let kept = 0
  for (let from = 0; from < blocks.length; kept += 1) {
    const first = blocks[from]
    if (!first) break
    let to = from + 1
    if (first.type === 'table' || first.type === 'list')
      while (blocks[to]?.type === first.type) to += 1
    const run = blocks.slice(from, to)
    const end = run.at(-1)?.span[1] ?? first.span[1]
    blocks[kept] =
      run.length === 1
        ? first
        : {...first, rows: run.flatMap(({rows}) => rows), span: [first.span[0], end]}
    from = to
  }
  blocks.length = kept
}
