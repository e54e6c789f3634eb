import type {Schema} from 'hast-util-sanitize'
import type {BlockContent, Emphasis, Parents, PhrasingContent, Root, RootContent} from 'mdast'
import remarkHtml from 'remark-html'
import {unified} from 'unified'
import type {Node} from 'unist'
import {visit} from 'unist-util-visit'
import {cutNodes, type CutContext} from './cut.ts'
import {nestPieces, toElement, type Mark, type MarkedStatement} from './marks.ts'

/** Elements and attributes a body may hold: text, and our own marks. */
const schema: Schema = {
  tagNames: [
    'p',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'blockquote',
    'pre',
    'code',
    'em',
    'strong',
    'del',
    'a',
    'br',
    'hr',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'span',
    'sup'
  ],
  attributes: {
    a: ['href', ['rel', 'external', 'nofollow', 'noopener']],
    ol: ['start'],
    span: [
      ['className', 'said', 'cue', 'source'],
      ['dataFooting', /^[a-z-]+$/u],
      ['dataN', /^\d+$/u],
      ['id', /^s-a[0-9a-z]+$/u]
    ],
    sup: [
      ['className', 'ref'],
      ['dataN', /^\d+$/u]
    ]
  },
  protocols: {href: ['http', 'https', 'mailto']},
  ancestors: {},
  required: {},
  strip: ['script', 'style'],
  // Ids come from a fixed alphabet and cannot clash with names of the document.
  clobberPrefix: ''
}

const printer = unified().use(remarkHtml, {sanitize: schema})

/**
 * Print one block of a story with its statements marked.
 *
 * @param block
 *   A child of the story's tree; leaves carry `data.span`.
 * @param marks
 *   Marks of the story that touch the block.
 * @param statements
 *   Statements that begin in the block. One that marks no character of it still gets its place.
 * @returns
 *   Sanitised HTML, in the form `BodyBlock.html` describes.
 */
export function renderBlock(
  block: RootContent,
  marks: readonly Mark[],
  statements: readonly MarkedStatement[]
): string {
  const elements = new Map<Emphasis, Mark>()
  const nodes = markFlow(block, {marks, nest: (pieces) => nestPieces(pieces, wrapInto(elements))})
  return print(finish({type: 'root', children: nodes}, elements, statements))
}

/** The same for text that lies in no block: headline and standfirst. */
export function renderInline(
  nodes: readonly PhrasingContent[],
  marks: readonly Mark[],
  statements: readonly MarkedStatement[]
): string {
  const elements = new Map<Emphasis, Mark>()
  const context: CutContext = {
    marks,
    nest: (pieces) => nestPieces(pieces, wrapInto(elements))
  }
  const children = context.nest(cutNodes(nodes, context))
  const root: Root = {type: 'root', children: [{type: 'paragraph', children}]}
  return print(finish(root, elements, statements)).replace(/^<p>|<\/p>$/gu, '')
}

function print(root: Root): string {
  return printer.stringify(root).trim()
}

function wrapInto(elements: Map<Emphasis, Mark>) {
  return (mark: Mark, children: PhrasingContent[]): Emphasis => {
    const {role, statement} = mark
    const element = toElement(
      'span',
      {
        className: [role],
        ...(role === 'said' && {dataFooting: statement.footing}),
        ...(statement.place !== undefined && {dataN: String(statement.place)})
      },
      children
    )
    elements.set(element, mark)
    return element
  }
}

/** Rebuild a block with its inline text marked; nothing of the copy but text and structure is kept. */
function markFlow(node: RootContent, context: CutContext): BlockContent[] {
  const inline = (children: readonly PhrasingContent[]): PhrasingContent[] =>
    context.nest(cutNodes(children, context))
  switch (node.type) {
    case 'paragraph':
      return [{type: 'paragraph', children: inline(node.children)}]
    case 'heading':
      // The page's own headline is the only one of the first level.
      return [
        {type: 'heading', depth: node.depth === 1 ? 2 : node.depth, children: inline(node.children)}
      ]
    case 'blockquote':
      return [
        {type: 'blockquote', children: node.children.flatMap((child) => markFlow(child, context))}
      ]
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered ?? false,
          start: node.start ?? null,
          spread: node.spread ?? false,
          children: node.children.map((item) => ({
            type: 'listItem',
            spread: item.spread ?? false,
            children: item.children.flatMap((child) => markFlow(child, context))
          }))
        }
      ]
    case 'table':
      return [
        {
          type: 'table',
          children: node.children.map((row) => ({
            type: 'tableRow',
            children: row.children.map((cell) => ({
              type: 'tableCell',
              children: inline(cell.children)
            }))
          }))
        }
      ]
    case 'code':
      return [{type: 'code', value: node.value}]
    case 'thematicBreak':
      return [{type: 'thematicBreak'}]
    default:
      return []
  }
}

/** Give the first fragment of each statement its id and put the number behind the last. */
function finish(
  root: Root,
  elements: ReadonlyMap<Emphasis, Mark>,
  statements: readonly MarkedStatement[]
): Root {
  const first = new Map<MarkedStatement, Emphasis>()
  const last = new Map<MarkedStatement, {readonly parent: Parents; readonly element: Emphasis}>()
  visit(root, 'emphasis', (element, _, parent) => {
    const mark = elements.get(element)
    if (mark?.role !== 'said' || mark.statement.place === undefined || !parent) return
    if (!first.has(mark.statement)) first.set(mark.statement, element)
    last.set(mark.statement, {parent, element})
  })
  for (const statement of statements) {
    const id = `s-${statement.id}`
    const element = first.get(statement)
    if (element?.data?.hProperties) element.data.hProperties.id = id
    // A statement whose words are not in the text still has to be found by its address.
    else placeIn(root).unshift(toElement('span', {className: ['said'], id}, []))
  }
  for (const [statement, {parent, element}] of [...last].reverse()) {
    const children: Node[] = parent.children
    const reference = toElement('sup', {className: ['ref'], dataN: String(statement.place)}, [
      {type: 'text', value: String(statement.number)}
    ])
    children.splice(children.indexOf(element) + 1, 0, reference)
  }
  return root
}

function placeIn(root: Root): Node[] {
  const [block] = root.children
  const holds = block?.type === 'paragraph' || block?.type === 'heading'
  return holds ? block.children : root.children
}
