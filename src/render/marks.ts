import type {Emphasis, PhrasingContent} from 'mdast'
import type {Footing} from '../model/attribution.ts'
import type {AttributionId} from '../model/ids.ts'
import type {Span} from '../model/span.ts'

/** What the marks of one statement in one block have to say. */
export interface MarkedStatement {
  readonly id: AttributionId
  readonly footing: Footing
  /** Its number in the story, from 1. */
  readonly number: number
  /** Its place among the statements that begin in this block, from 1; absent when it began before. */
  readonly place?: number
}

/** A stretch of text to be marked. */
export interface Mark {
  readonly role: 'said' | 'cue' | 'source'
  readonly span: Span
  readonly statement: MarkedStatement
}

/** A node that no mark begins or ends in, with the marks over it. */
export interface Piece {
  readonly node: PhrasingContent
  readonly marks: readonly Mark[]
}

const roleRank = {said: 0, source: 1, cue: 2} as const

/** @returns Marks from the outermost to the innermost. */
export function outerFirst(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort(
    (one, other) =>
      one.span[0] - other.span[0] ||
      other.span[1] - one.span[1] ||
      roleRank[one.role] - roleRank[other.role] ||
      one.statement.number - other.statement.number
  )
}

/**
 * Wrap pieces into their marks. A mark over several pieces wraps them once; of two marks that
 * cross, the one that begins later is split.
 *
 * @param pieces
 *   Siblings in text order.
 * @param wrap
 *   Makes the element of a mark; called in text order.
 */
export function nestPieces(
  pieces: readonly Piece[],
  wrap: (mark: Mark, children: PhrasingContent[]) => PhrasingContent
): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at]
    const [mark] = outerFirst(piece?.marks ?? [])
    if (piece === undefined || mark === undefined) {
      if (piece) nodes.push(piece.node)
      at++
      continue
    }
    let end = at
    while (pieces[end]?.marks.includes(mark)) end++
    const inner = pieces
      .slice(at, end)
      .map(({node, marks}) => ({node, marks: marks.filter((other) => other !== mark)}))
    nodes.push(wrap(mark, nestPieces(inner, wrap)))
    at = end
  }
  return nodes
}

/** @returns An element that means nothing to Markdown, with the name and properties given. */
export function toElement(
  name: 'span' | 'sup',
  properties: Readonly<Record<string, string | string[] | undefined>>,
  children: PhrasingContent[]
): Emphasis {
  return {type: 'emphasis', data: {hName: name, hProperties: {...properties}}, children}
}
