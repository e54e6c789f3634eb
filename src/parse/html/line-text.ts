import {isCode, type PageNode} from './page-node.ts'

/**
 * Read the text of a small part of a page as a reader sees it: parts in elements of their own with
 * no white space between them are kept apart by `|`, as style sheets keep name and title apart.
 */
export function lineText(node: PageNode): string {
  let text = ''
  let gap: 'none' | 'inline' | 'block' = 'none'
  visit(node)
  return text.replace(/\s+/gu, ' ').trim()

  function visit(at: PageNode): void {
    for (const child of at.children) {
      if (typeof child === 'string') add(child)
      else if (child.kind === 'break') gap = 'block'
      else if (!isCode(child)) {
        const kind = child.kind === 'inline' ? 'inline' : 'block'
        if (gap !== 'block') gap = kind
        visit(child)
        if (gap !== 'block') gap = kind
      }
    }
  }

  function add(part: string): void {
    if (gap === 'block' && !/\S/u.test(part)) return
    const isApart =
      gap === 'block'
        ? /\S/u.test(text)
        : gap === 'inline' && /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(part)
    text += isApart ? ` | ${part}` : part
    gap = 'none'
  }
}
