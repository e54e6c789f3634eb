import {defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterTypes} from 'parse5'
import {boundHtml, type HtmlFault} from './bound-html.ts'
import type {XmlElement, XmlNode} from '../xml/tree.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

/** As deep as any page nests; what lies below is kept as text. */
const deepest = 200

interface OpenElement extends XmlElement {
  readonly children: XmlNode[]
}

/**
 * Parse HTML by the algorithm of the standard. Nothing runs and nothing is fetched.
 *
 * @param html
 *   A page or a fragment of one.
 * @param onFault
 *   Called with what was left out or would be lost, and the HTML.
 * @returns
 *   A root without a name that holds what was found.
 */
export function parseHtml(
  html: string,
  onFault?: (fault: HtmlFault, html: string) => void
): XmlElement {
  const isPage = /^\s*(?:<!doctype\s+html|<html[\s>])/iu.test(html)
  const bounded = boundHtml(html)
  for (const fault of bounded.faults) onFault?.(fault, html)
  const root: OpenElement = {name: '', prefix: '', attributes: new Map(), children: [], offset: -1}
  const tree = isPage ? parse(bounded.html) : parseFragment(bounded.html)
  const open: {from: readonly Node[]; at: number; to: OpenElement; depth: number}[] = [
    {from: tree.childNodes, at: 0, to: root, depth: 0}
  ]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.from[top.at]
    top.at += 1
    if (node === undefined) open.pop()
    else if (defaultTreeAdapter.isTextNode(node)) top.to.children.push(node.value)
    else if (defaultTreeAdapter.isElementNode(node)) {
      const isDeep = top.depth >= deepest
      const to: OpenElement = isDeep
        ? top.to
        : {
            name: node.tagName,
            prefix: '',
            attributes: new Map(node.attrs.map(({name, value}) => [name, value])),
            children: [],
            offset: -1
          }
      if (!isDeep) top.to.children.push(to)
      open.push({from: node.childNodes, at: 0, to, depth: top.depth + 1})
    }
  }
  return root
}
