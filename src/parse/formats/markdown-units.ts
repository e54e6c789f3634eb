import type {
  Definition,
  Html,
  List,
  Nodes,
  Parents,
  PhrasingContent,
  Root,
  RootContent
} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Span} from '../../model/span.ts'
import type {Piece} from '../draft.ts'
import type {Unit} from '../unit.ts'

/** One block of Markdown, as text and as a node whose leaves carry their spans in that text. */
export interface MarkdownUnit {
  readonly unit: Unit
  readonly node: RootContent
  /** Whether it is a picture alone, and its words what is said of it. */
  readonly isPicture?: boolean
}

/** A picture of Markdown. */
export interface MarkdownPicture {
  readonly address: string
  readonly alt: string
  /** Where in the text it stands; in the middle of a block, the end of that block. */
  readonly at: number
}

const parser = unified().use(remarkParse).freeze()
/** Reads marks that nest or pair without end as text: following them takes the square of their number. */
const plainParser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [
    {
      disable: {
        null: ['attention', 'blockQuote', 'labelEnd', 'labelStartImage', 'labelStartLink', 'list']
      }
    }
  ])
  .freeze()

/** No story nests deeper; what lies below is kept as text. */
const deepest = 50
/** Quotes and lists opened one within the other on one line. */
const opened = /^[ \t]*(?:(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])[ \t]*){50}/mu
/** No paragraph holds so many brackets or stars. */
const mostMarks = 5000

/** Addresses a link may lead to. */
const safe = /^(?:https?:|mailto:|#|\/(?!\/))/iu

/**
 * Parse Markdown into blocks. Text is that of the leaves, wraps undone, blocks joined by a blank
 * line; raw HTML, rules and definitions are left out.
 *
 * @returns
 *   `html`: extent of the first raw HTML in `source`; `deep`: extent of marks nested or strung
 *   together without end, which are read as text.
 */
export function toMarkdownUnits(source: string): {
  text: string
  units: MarkdownUnit[]
  pictures: readonly MarkdownPicture[]
  html?: Span
  deep?: Span
} {
  let deep = findExcess(source)
  const root: Root = (deep ? plainParser : parser).parse(source)
  const definitions = new Map(
    root.children
      .filter((node): node is Definition => node.type === 'definition')
      .map((node) => [node.identifier, node])
  )
  let text = ''
  let html: Span | undefined
  let pieces: Piece[] = []
  const units: MarkdownUnit[] = []
  const pictures: MarkdownPicture[] = []
  /** Pictures within the block being read. */
  let within: Omit<MarkdownPicture, 'at'>[] = []

  for (const child of root.children) {
    if (child.type === 'definition' || child.type === 'thematicBreak' || child.type === 'yaml')
      continue
    if (child.type === 'html') {
      note(child)
      continue
    }
    if (text !== '') text += '\n\n'
    const start = text.length
    pieces = []
    within = []
    const node = convert(child, 0)
    const isPicture = isPictureAlone(child)
    if (node === undefined || text.length === start) {
      text = text.slice(0, Math.max(0, start - 2))
      pictures.push(...within.map((picture) => ({...picture, at: text.length})))
      continue
    }
    const at = isPicture || opensWithPicture(child) ? start : text.length
    pictures.push(...within.map((picture) => ({...picture, at})))
    const own = text.slice(start)
    const unit: Unit = {
      lines: [{start, end: text.length, indent: 0, text: own}],
      pieces,
      text: own,
      gap: true,
      indent: 0
    }
    units.push({unit, node: node as RootContent, ...(isPicture && {isPicture})})
  }
  return {text, units, pictures, ...(html && {html}), ...(deep && {deep})}

  function note(node: Html): void {
    const start = node.position?.start.offset ?? 0
    html ??= [start, node.position?.end.offset ?? start]
  }

  function leaf(value: string): Span {
    const span: Span = [text.length, text.length + value.length]
    text += value
    pieces.push({text: value, span})
    return span
  }

  function convert(node: Nodes, depth: number): Nodes | undefined {
    if (depth > deepest && 'children' in node) {
      const start = node.position?.start.offset ?? 0
      deep ??= [start, node.position?.end.offset ?? start]
      const value = textBelow(node)
      return {type: 'text', value, data: {span: leaf(value)}, ...place(node)}
    }
    switch (node.type) {
      case 'text': {
        const value = node.value.replace(/\s*\n\s*/gu, ' ')
        return {type: 'text', value, data: {span: leaf(value)}, ...place(node)}
      }
      case 'inlineCode':
        return {...node, data: {span: leaf(node.value)}}
      case 'code': {
        const value = node.value
        return {
          type: 'paragraph',
          children: [{type: 'text', value, data: {span: leaf(value)}}],
          ...place(node)
        }
      }
      case 'break':
        return {type: 'text', value: ' ', data: {span: leaf(' ')}, ...place(node)}
      case 'html':
        note(node)
        return undefined
      case 'image':
      case 'imageReference': {
        const value = node.alt ?? ''
        const address = node.type === 'image' ? node.url : definitions.get(node.identifier)?.url
        if (address !== undefined) within.push({address, alt: value})
        return value === ''
          ? undefined
          : {type: 'text', value, data: {span: leaf(value)}, ...place(node)}
      }
      case 'linkReference': {
        const url = definitions.get(node.identifier)?.url
        const children = inside(node, depth)
        return url !== undefined && safe.test(url)
          ? link(url, children, node)
          : {type: 'emphasis', children, ...place(node)}
      }
      case 'link':
        return safe.test(node.url)
          ? link(node.url, inside(node, depth), node)
          : {type: 'emphasis', children: inside(node, depth), ...place(node)}
      case 'list':
        return {...node, children: items(node, depth)}
      default:
        return 'children' in node ? ({...node, children: inside(node, depth)} as Nodes) : undefined
    }
  }

  function items(list: List, depth: number): List['children'] {
    return list.children.map((item, index) => {
      if (index > 0) leaf('\n')
      return {...item, children: inside(item, depth + 1) as unknown as typeof item.children}
    })
  }

  function inside(node: Parents, depth: number): PhrasingContent[] {
    const children: Nodes[] = []
    for (const child of node.children) {
      // Blocks within a block stand on lines of their own.
      if (children.length > 0 && isBlock(child)) leaf(' ')
      const found = convert(child, depth + 1)
      if (found) children.push(found)
    }
    return children as PhrasingContent[]
  }
}

function findExcess(source: string): Span | undefined {
  const row = opened.exec(source)
  if (row) return [row.index, row.index + row[0].length]
  let blank = 0
  let count = 0
  // Marks pair within a paragraph only: a blank line begins the count anew.
  for (const {0: found, index} of source.matchAll(/\n[ \t]*(?=\r?\n)|[[\]*_]/gu)) {
    if (found.length > 1 || found === '\n') {
      blank = index
      count = 0
    } else count += 1
    if (count > mostMarks) return [blank, index + 1]
  }
  return undefined
}

/** The text of what lies below a node, in order, without the tree's own depth as a limit. */
function textBelow(node: Parents): string {
  let text = ''
  const open: Nodes[] = [...node.children].reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    if ('children' in next) open.push(...[...next.children].reverse())
    else if ('value' in next && next.type !== 'html') text += next.value.replace(/\s*\n\s*/gu, ' ')
  }
  return text
}

function link(url: string, children: PhrasingContent[], node: Nodes): Nodes {
  return {type: 'link', url, children, ...place(node)}
}

function place(node: Nodes): {position?: NonNullable<Nodes['position']>} {
  return node.position ? {position: node.position} : {}
}

function isPicture(node: Nodes | undefined): boolean {
  return node?.type === 'image' || node?.type === 'imageReference'
}

function isPictureAlone(node: Nodes): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.some(isPicture) &&
    node.children.every(
      (child) => isPicture(child) || (child.type === 'text' && child.value.trim() === '')
    )
  )
}

function opensWithPicture(node: Nodes): boolean {
  return node.type === 'paragraph' && isPicture(node.children[0])
}

function isBlock(node: Nodes): boolean {
  return (
    node.type === 'paragraph' ||
    node.type === 'list' ||
    node.type === 'blockquote' ||
    node.type === 'heading'
  )
}

/** @returns `node` with only the characters within `extent`; `undefined` when none are left. */
export function clipNode<Node extends Nodes>(node: Node, extent: Span): Node | undefined {
  if ('value' in node && node.data?.span) {
    const [start, end] = node.data.span
    const from = Math.max(start, extent[0])
    const to = Math.min(end, extent[1])
    if (to <= from) return undefined
    if (from === start && to === end) return node
    return {
      ...node,
      value: node.value.slice(from - start, to - start),
      data: {...node.data, span: [from, to]}
    }
  }
  if (!('children' in node)) return node
  const children = node.children
    .map((child) => clipNode<Nodes>(child, extent))
    .filter((child) => child !== undefined)
  return children.length === 0 ? undefined : {...node, children}
}
