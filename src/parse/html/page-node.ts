import {kindOf, type ElementKind} from '../markup/element-kinds.ts'
import {descendants, type XmlElement} from '../xml/tree.ts'

/** An element of a page with what stands around it and what its names hint at. */
export interface PageNode {
  readonly element: XmlElement
  readonly parent: PageNode | undefined
  readonly children: readonly (PageNode | string)[]
  readonly kind: ElementKind
  /** Words of class, id, role and the like, in small letters, a space before and behind each. */
  readonly hint: string
  /** Whether a reader of the page never sees it. */
  readonly isHidden: boolean
}

/** Elements that hold no text a reader sees. */
const code =
  /^(?:noscript|template|script|style|iframe|object|embed|svg|math|audio|video|canvas|picture|img|input|select|option|textarea|datalist|head|link|meta|title)$/u
/** Elements that hold controls and links of the site, never text of the story. */
const furniture = /^(?:nav|form|button|dialog|menu|label|aside|footer|ins)$/u
/** The same by their role. */
const role =
  /^(?:navigation|complementary|contentinfo|dialog|alertdialog|search|menu|menubar|toolbar|button|form|tablist)$/u

const hinting = ['class', 'id', 'role', 'data-component', 'data-testid', 'data-qa', 'data-block']

/** @returns The elements of a page, linked to their parents. */
export function toPageNode(element: XmlElement, parent?: PageNode, isLaidOut = false): PageNode {
  const children: (PageNode | string)[] = []
  const isTable = element.name === 'table'
  const isLayout = isTable ? isLayoutTable(element) : isLaidOut
  const node: PageNode = {
    element,
    parent,
    children,
    kind: isLayout && tablePart.test(element.name) ? 'flow' : kindOf(element.name),
    hint: hintOf(element),
    isHidden: isInvisible(element)
  }
  for (const child of element.children) {
    children.push(typeof child === 'string' ? child : toPageNode(child, node, isLayout))
  }
  return node
}

const tablePart = /^(?:table|tbody|thead|tfoot|tr|td|th)$/u
/** No cell of a table of figures holds so many signs. */
const longCell = 250

/** Old pages put their parts into the cells of a table. */
function isLayoutTable(table: XmlElement): boolean {
  return descendants(table, 'td').some((cell) => {
    let length = 0
    const open = [...cell.children]
    for (let node = open.pop(); node !== undefined && length < longCell; node = open.pop()) {
      if (typeof node === 'string') length += node.trim().length
      else if (!code.test(node.name)) open.push(...node.children)
    }
    return length >= longCell
  })
}

/** Whether an element holds code, media or controls rather than text. */
export function isCode({element, parent}: PageNode): boolean {
  // Readings of characters are text only where brackets are provided for them.
  const hasBrackets = () =>
    parent?.children.some((each) => typeof each !== 'string' && each.element.name === 'rp')
  return code.test(element.name) || (element.name === 'rt' && hasBrackets() !== true)
}

/** Whether an element is part of the site rather than of any story, by its name or role alone. */
export function isFurniture({element}: PageNode): boolean {
  return furniture.test(element.name) || role.test(element.attributes.get('role') ?? '')
}

/** Whether an element holds code, is hidden, or leads about the site; parts set beside the story are seen. */
export function isUnseen(node: PageNode): boolean {
  return isCode(node) || node.isHidden || (isFurniture(node) && node.element.name !== 'aside')
}

const caption =
  / (?:captions?|figcaption|img ?caption|image (?:credit|copyright|source|meta)|photo (?:credit|source|copyright)|photographer|(?:picture|media) (?:credit|text)|legende|bildunterschrift|didascalia|pie ?(?:de ?)?foto|bildtext|bijschrift) /u

/** Whether an element holds what is said of a picture, by its kind or its names. */
export function isCaptionElement(node: PageNode): boolean {
  return node.kind === 'caption' || caption.test(node.hint)
}

/** @returns `node` and what it stands in, innermost first, up to but not `top`. */
export function* ancestry(node: PageNode | undefined, top?: PageNode): Generator<PageNode> {
  for (let at = node; at && at !== top; at = at.parent) yield at
}

function hintOf({attributes}: XmlElement): string {
  const words: string[] = []
  for (const name of hinting) {
    for (const token of (attributes.get(name) ?? '').split(/\s+/u)) {
      // Sites name posts by their tags, and style sheets by states: `tag-share`, `print:hidden`.
      if (
        token === '' ||
        token.length > 80 ||
        /[:[\]]|^(?:tag|category|post|section)-/u.test(token)
      )
        continue
      words.push(
        ...token
          .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
      )
    }
  }
  return ` ${words.filter((word) => word !== '').join(' ')} `
}

function isInvisible({attributes}: XmlElement): boolean {
  if (attributes.has('hidden')) return true
  const style = attributes.get('style') ?? ''
  if (/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style)) return true
  return /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader\S*|hide|hidden|is-hidden|u-hidden|d-none|no-?display)(?:\s|$)/iu.test(
    attributes.get('class') ?? ''
  )
}
