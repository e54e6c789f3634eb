import type {Nodes, Root} from 'mdast'
import type {Span} from './span.ts'

/**
 * The tree of a story as text. Trees are looked at once, when the page of their story is printed;
 * unpacked, those of a large archive would be most of what it holds in memory.
 */
export type PackedTree = string

/**
 * @param tree
 *   The tree of a story, leaves with their spans.
 * @param text
 *   The story's text, from which `unpackTree` takes back what its leaves say.
 */
export function packTree(tree: Root, text: string): PackedTree {
  return JSON.stringify(tree.children.map((node) => withoutText(node, text)))
}

/** A node without its place in the file, and without its words where the text has them. */
function withoutText(node: Nodes, text: string): object {
  const {position: _, ...rest} = node
  if ('children' in rest)
    return {...rest, children: rest.children.map((child) => withoutText(child, text))}
  if (!isLeaf(rest) || text.slice(...rest.data.span) !== rest.value) return rest
  const {value: __, ...emptied} = rest
  return emptied
}

/** @returns The children of the tree, as they were packed. */
export function unpackTree(packed: PackedTree, text: string): Root['children'] {
  const children: unknown = JSON.parse(packed, (_, value: unknown) =>
    isEmptiedLeaf(value) && !('value' in value)
      ? {...value, value: text.slice(...value.data.span)}
      : value
  )
  if (!isChildren(children)) throw new Error('Unexpected text, expected a packed tree')
  return children
}

interface Leaf {
  readonly type: 'text' | 'inlineCode'
  readonly value: string
  readonly data: {readonly span: Span}
}

function isLeaf(value: unknown): value is Leaf {
  return isEmptiedLeaf(value) && 'value' in value
}

function isEmptiedLeaf(value: unknown): value is Omit<Leaf, 'value'> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    (value.type === 'text' || value.type === 'inlineCode') &&
    'data' in value &&
    typeof value.data === 'object' &&
    value.data !== null &&
    'span' in value.data
  )
}

function isChildren(value: unknown): value is Root['children'] {
  return Array.isArray(value)
}
