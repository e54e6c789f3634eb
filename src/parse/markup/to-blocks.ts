import {descendants, type XmlElement, type XmlNode} from '../xml/tree.ts'
import type {FoundPicture} from '../pictures/picture-finder.ts'
import type {HtmlFault} from './bound-html.ts'
import {kindOf} from './element-kinds.ts'
import type {MarkupBlock} from './markup-block.ts'
import {isWireText, splitLines, tidy} from './split-lines.ts'

/** How line ends in the source are read. */
export interface FlowOptions {
  /** `keep`: each is a break, as in WordPress posts; `fold`: white space, unless they are a wire's. */
  readonly newlines?: 'keep' | 'fold'
  /** Called with the name of an element that holds code and was left out. */
  readonly onCode?: (name: string) => void
  /** Pictures to be kept, by their element. */
  readonly pictures?: ReadonlyMap<XmlElement, FoundPicture>
  /** Called with what is wrong with HTML as a whole. */
  readonly onFault?: (fault: HtmlFault, html: string) => void
}

/** Stands for a forced line break until a paragraph is whole. */
const lineBreak = '\u2028'

/**
 * Turn marked-up text into blocks, in reading order. Only what is text is kept: scripts, frames
 * and pictures are left out, links keep their words.
 */
export function toBlocks(root: XmlElement, options: FlowOptions = {}): MarkupBlock[] {
  const blocks: MarkupBlock[] = []
  /** By the index of the block they stand above. */
  const pictures = new Map<number, readonly FoundPicture[]>()
  let line = ''
  let plain = 0
  walk(root, 'paragraph', false)
  flush('paragraph')
  return blocks.map((block, index) => {
    const above = pictures.get(index)
    const below = index === blocks.length - 1 ? pictures.get(blocks.length) : undefined
    return {
      ...asHeading(block, blocks[index + 1]),
      ...(above && {pictures: above}),
      ...(below && {picturesBelow: below})
    }
  })

  function walk(element: XmlElement, type: 'paragraph' | 'quote' | 'caption', bold: boolean): void {
    for (const node of element.children) step(node, type, bold)
  }

  function step(node: XmlNode, type: 'paragraph' | 'quote' | 'caption', bold: boolean): void {
    if (typeof node === 'string') {
      line += node
      if (!bold && /\S/u.test(node)) plain += 1
      return
    }
    const kind = kindOf(node.name)
    switch (kind) {
      case 'inline':
        walk(node, type, bold || /^(?:b|strong)$/iu.test(node.name))
        break
      case 'break':
        line += lineBreak
        break
      case 'code':
        options.onCode?.(node.name)
        break
      case 'dropped': {
        const picture = options.pictures?.get(node)
        // In the middle of a paragraph it stands below, so that no sentence is cut.
        if (picture) place(picture, blocks.length + (/\S/u.test(line) ? 1 : 0))
        break
      }
      case 'rule':
        flush(type)
        break
      case 'list':
      case 'table': {
        flush(type)
        const rows = kind === 'list' ? itemsOf(node) : rowsOf(node)
        if (rows.length > 0) blocks.push({type: kind, rows})
        break
      }
      case 'preformatted':
        flush(type)
        blocks.push(...preformatted(textWithBreaks(node)))
        break
      case 'heading':
        flush(type)
        walk(node, type, true)
        flushHeading(node)
        break
      default: {
        flush(type)
        // TT prints section and service there, no paragraph of the story.
        if (node.attributes.get('class') === 'dat') break
        const isCaption =
          kind === 'caption' || /\bcaption\b/iu.test(node.attributes.get('class') ?? '')
        const next = isCaption ? 'caption' : kind === 'quote' ? 'quote' : type
        walk(node, next, false)
        flush(next)
      }
    }
  }

  function place(picture: FoundPicture, index: number): void {
    pictures.set(index, [...(pictures.get(index) ?? []), picture])
  }

  function flush(type: 'paragraph' | 'quote' | 'caption'): void {
    const isBold = plain === 0
    const text = line
    line = ''
    plain = 0
    if (!/\S/u.test(text)) return
    for (const row of paragraphsOf(text, options)) {
      blocks.push({type, rows: [row], ...(isBold && type === 'paragraph' && {isBold})})
    }
  }

  function flushHeading(node: XmlElement): void {
    const text = tidy(line.replaceAll(lineBreak, ' '))
    line = ''
    plain = 0
    if (text === '') return
    const level = Number(/^h([1-6])$/iu.exec(node.name)?.[1] ?? 2)
    blocks.push({type: 'heading', rows: [text], level: Math.max(2, level)})
  }
}

function paragraphsOf(text: string, {newlines}: FlowOptions): string[] {
  const keeps = newlines === 'keep' || isWireText(text)
  const source = keeps ? text : text.replace(/[ \t\r\n\f]+/gu, ' ')
  return splitLines(source.replace(/\u2028[ \t]*/gu, '\n'))
}

function itemsOf(list: XmlElement): string[] {
  return list.children.flatMap((node) => {
    const text = tidy(typeof node === 'string' ? node : textWithSpaces(node))
    return text === '' ? [] : [text]
  })
}

function rowsOf(table: XmlElement): string[] {
  return descendants(table, 'tr', 'TR').flatMap((row) => {
    const cells = row.children.flatMap((cell) =>
      typeof cell === 'string' ? [] : [tidy(textWithSpaces(cell))]
    )
    return cells.some((cell) => cell !== '') ? [cells.join(' | ')] : []
  })
}

/** Columns are a table; anything else was only kept from being wrapped. */
function preformatted(text: string): MarkupBlock[] {
  const lines = text.split('\n').filter((each) => each.trim() !== '')
  const columns = lines.filter((each) => /\S\s{2,}\S|\t/u.test(each)).length
  if (lines.length > 1 && columns * 2 >= lines.length) {
    const rows = lines.map((each) => tidy(each.trim().replace(/\s{2,}|\t/gu, ' | ')))
    return [{type: 'table', rows}]
  }
  return splitLines(text).map((row) => ({type: 'paragraph', rows: [row]}))
}

/** A short line all in bold above a paragraph that is not is a heading. */
function asHeading(block: MarkupBlock, next: MarkupBlock | undefined): MarkupBlock {
  const [text = ''] = block.rows
  const isHeading =
    block.isBold === true &&
    next?.type === 'paragraph' &&
    next.isBold !== true &&
    text.length <= 100 &&
    !/[.!:;,。！：]["”’»)]?$/u.test(text) &&
    /\p{L}/u.test(text) &&
    (next.rows[0]?.length ?? 0) > text.length
  return isHeading ? {type: 'heading', rows: block.rows, level: 2} : block
}

function textWithSpaces(element: XmlElement): string {
  return textWithBreaks(element).replaceAll('\n', ' ')
}

/** All text below an element; blocks and breaks on lines of their own. */
function textWithBreaks(element: XmlElement): string {
  let text = ''
  for (const node of element.children) {
    if (typeof node === 'string') text += node
    else {
      const kind = kindOf(node.name)
      if (kind === 'break') text += '\n'
      else if (kind === 'inline') text += textWithBreaks(node)
      else if (kind !== 'code' && kind !== 'dropped') text += `\n${textWithBreaks(node)}\n`
    }
  }
  return text
}
