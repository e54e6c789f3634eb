import type {InlineCode, PhrasingContent, Text} from 'mdast'
import type {Mark, Piece} from './marks.ts'

/** A piece whose marks are not known yet: a node that stands for no characters of the copy. */
interface Cut {
  readonly node: PhrasingContent
  readonly marks: readonly Mark[] | undefined
}

/** What cutting has to know about the block. */
export interface CutContext {
  readonly marks: readonly Mark[]
  readonly nest: (pieces: readonly Piece[]) => PhrasingContent[]
}

/**
 * Cut inline nodes wherever a mark begins or ends. What copy must not bring along is left out:
 * raw HTML, images, addresses other than of the web or of mail.
 *
 * @returns
 *   Pieces in text order; put together they give the text of the nodes.
 */
export function cutNodes(nodes: readonly PhrasingContent[], context: CutContext): readonly Piece[] {
  const cuts = nodes.flatMap((node) => cutNode(node, context))
  return cuts.map(({node, marks}, index): Piece => {
    if (marks) return {node, marks}
    const before = cuts.slice(0, index).findLast((cut) => cut.marks)?.marks ?? []
    const after = cuts.slice(index + 1).find((cut) => cut.marks)?.marks ?? []
    return {node, marks: before.filter((mark) => after.includes(mark))}
  })
}

function cutNode(node: PhrasingContent, context: CutContext): readonly Cut[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return cutLeaf(node, context.marks)
    case 'break':
      return [{node: {type: 'break'}, marks: undefined}]
    case 'emphasis':
    case 'strong':
    case 'delete':
      return wrapCut(node.children, context, (children) => ({type: node.type, children}))
    case 'link':
      return isWebAddress(node.url)
        ? wrapCut(node.children, context, (children) => ({
            type: 'link',
            url: node.url,
            data: {hProperties: {rel: ['external', 'nofollow', 'noopener']}},
            children
          }))
        : node.children.flatMap((child) => cutNode(child, context))
    case 'linkReference':
      return node.children.flatMap((child) => cutNode(child, context))
    case 'image':
    case 'imageReference':
      return [{node: {type: 'text', value: node.alt ?? ''}, marks: undefined}]
    case 'html':
    case 'footnoteReference':
      return []
  }
}

/** Marks over all of a container go around it, the others inside. */
function wrapCut(
  children: readonly PhrasingContent[],
  context: CutContext,
  make: (children: PhrasingContent[]) => PhrasingContent
): readonly Cut[] {
  const pieces = cutNodes(children, context)
  const common = context.marks.filter((mark) => pieces.every(({marks}) => marks.includes(mark)))
  const inner = pieces.map(({node, marks}) => ({
    node,
    marks: marks.filter((mark) => !common.includes(mark))
  }))
  return pieces.length === 0 ? [] : [{node: make(context.nest(inner)), marks: common}]
}

function cutLeaf(leaf: Text | InlineCode, marks: readonly Mark[]): readonly Cut[] {
  const span = leaf.data?.span
  if (span === undefined) return [{node: {type: leaf.type, value: leaf.value}, marks: undefined}]
  const [start, end] = span
  const near = marks.filter((mark) => mark.span[0] < end && mark.span[1] > start)
  if (leaf.value.length !== end - start) {
    // A joint, where a wrap was undone, is marked when the words on both sides are.
    const blank = leaf.value.trim() === ''
    const over = near.filter(({span: [from, to]}) => !blank || (from < start && to > end))
    return [{node: {type: leaf.type, value: leaf.value}, marks: over}]
  }
  const inside = near.flatMap((mark) => mark.span).filter((at) => at > start && at < end)
  const bounds = [...new Set([start, ...inside, end])].sort((one, other) => one - other)
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? end
    return {
      node: {type: leaf.type, value: leaf.value.slice(from - start, to - start)},
      marks: near.filter((mark) => mark.span[0] <= from && mark.span[1] >= to)
    }
  })
}

function isWebAddress(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s]+$/iu.test(url)
}
