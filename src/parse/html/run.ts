import type {PageNode} from './page-node.ts'

/** Text that stands together in the flow of a page: what its reader sees as one paragraph. */
export interface Run {
  /** The innermost block that holds it. */
  readonly owner: PageNode
  /** Children of the owner it is made of: from, to (half open). */
  readonly from: number
  readonly to: number
  /** White space folded. */
  readonly text: string
  /** Letters and digits; a sign of a script without spaces counts more. */
  readonly letters: number
  /** Share of the letters that stand in links, 0 to 1. */
  readonly linked: number
}

/**
 * Gather the text of a page paragraph by paragraph, in reading order. Furniture of the site and
 * what no reader sees are left out.
 *
 * @param isLeftOut
 *   Whether an element and all in it are to be passed over.
 */
export function gatherRuns(root: PageNode, isLeftOut: (node: PageNode) => boolean): Run[] {
  const runs: Run[] = []
  visit(root, false)
  return runs

  function visit(node: PageNode, isLinked: boolean): void {
    let text = ''
    let linkedText = ''
    let from = 0
    const flush = (to: number) => {
      const folded = text.replace(/\s+/gu, ' ').trim()
      if (folded !== '') {
        const letters = countLetters(folded)
        const linked = letters === 0 ? 1 : Math.min(1, countLetters(linkedText) / letters)
        runs.push({owner: node, from, to, text: folded, letters, linked})
      }
      text = ''
      linkedText = ''
      from = to
    }
    node.children.forEach((child, index) => {
      if (typeof child === 'string') {
        text += child
        if (isLinked) linkedText += child
      } else if (isLeftOut(child)) return
      else if (child.kind === 'inline' && !holdsBlock(child))
        read(child, isLinked || child.element.name === 'a')
      else if (child.kind === 'break') text += ' '
      else if (child.kind !== 'code' && child.kind !== 'dropped') {
        flush(index)
        visit(child, isLinked || child.element.name === 'a')
        from = index + 1
      }
    })
    flush(node.children.length)

    function read(inline: PageNode, isLink: boolean): void {
      for (const child of inline.children) {
        if (typeof child === 'string') {
          text += child
          if (isLink) linkedText += child
        } else if (child.kind === 'break') text += ' '
        else if (!isLeftOut(child)) read(child, isLink || child.element.name === 'a')
      }
    }
  }
}

/** Signs of scripts written without spaces say about as much as two letters and a half. */
export function countLetters(text: string): number {
  const dense =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)
      ?.length ?? 0
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) + dense * 1.5
}

const blocks = new WeakMap<PageNode, boolean>()

/** Whether an element in the line holds blocks, as custom elements and links around cards do. */
function holdsBlock(node: PageNode): boolean {
  const known = blocks.get(node)
  if (known !== undefined) return known
  const holds = node.children.some(
    (child) =>
      typeof child !== 'string' &&
      (/^(?:flow|heading|list|table|quote|caption|preformatted|rule)$/u.test(child.kind) ||
        holdsBlock(child))
  )
  blocks.set(node, holds)
  return holds
}

/** Whether a run reads as a paragraph rather than as a label. */
export function isProse({letters, linked, text}: Run): boolean {
  if (linked > 0.5) return false
  return letters >= 60 || (letters >= 18 && /[.!?。！？…؟]["”’»)」』]*$/u.test(text))
}
