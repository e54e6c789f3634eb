import {SaxesParser} from 'saxes'
import type {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'
import type {Span} from '../../model/span.ts'
import {entityNames} from './entities.ts'
import type {XmlElement, XmlNode} from './tree.ts'

/** No newsroom format nests deeper; what lies below is kept as text. */
const deepest = 200
/** More nodes than any file of stories holds. */
const mostNodes = 500_000

interface OpenElement extends XmlElement {
  readonly children: XmlNode[]
}

class Enough extends Error {}

/**
 * Parse XML into a tree. Never fetches anything, never expands what a document type declares: a
 * reference to such an entity stays as written. Broken markup is told and read on from.
 *
 * Reports `broken-markup`, `deep-nesting`, `document-type`.
 *
 * @param extent
 *   The part of the file's text to parse; offsets of elements are those of the whole text.
 * @returns
 *   The root element; `undefined` when there is none.
 */
export function parseXml(file: VFile, text: string, extent: Span): XmlElement | undefined {
  const [, to] = extent
  const from = extent[0] + (/^\s*/u.exec(text.slice(...extent))?.[0].length ?? 0)
  const root: OpenElement = {
    name: '',
    prefix: '',
    attributes: new Map(),
    children: [],
    offset: from
  }
  const open: OpenElement[] = [root]
  let level = 0
  let nodes = 0
  let isDeep = false
  let isCut = false

  const parser = new SaxesParser({xmlns: false, position: false, fragment: false})
  for (const [name, sign] of entityNames) parser.ENTITIES[name] = sign
  parser.on('error', (error) => {
    const isEnd = /unclosed tag|unexpected end\b/u.test(error.message)
    // Everything still open is told of once.
    if (isEnd && isCut) return
    isCut ||= isEnd
    const reason = error.message.replace(/^\S*?\d+:\d+:\s*/u, '').replace(/\.$/u, '')
    tell('broken-markup', `Unexpected markup: ${reason}`)
  })
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/u.test(doctype))
      tell('document-type', 'Unexpected entities in the document type; they stay as written')
  })
  parser.on('opentag', (tag) => {
    level += 1
    if (level > deepest) {
      if (!isDeep) tell('deep-nesting', `Unexpected nesting below ${deepest} elements`)
      isDeep = true
      return
    }
    const colon = tag.name.indexOf(':')
    const element: OpenElement = {
      name: tag.name.slice(colon + 1),
      prefix: tag.name.slice(0, Math.max(0, colon)),
      attributes: new Map(Object.entries(tag.attributes)),
      children: [],
      offset: from + parser.position
    }
    push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    if (level <= deepest) open.pop()
    level -= 1
  })
  parser.on('text', push)
  parser.on('cdata', push)

  try {
    parser.write(text.slice(from, to)).close()
  } catch (error) {
    if (!(error instanceof Enough)) throw error
    tell('broken-markup', `Unexpected number of elements, expected at most ${mostNodes}`)
  }
  return root.children.find((node) => typeof node !== 'string')

  function push(node: XmlNode): void {
    nodes += 1
    if (nodes > mostNodes) throw new Enough()
    open.at(-1)?.children.push(node)
  }

  function tell(ruleId: 'broken-markup' | 'deep-nesting' | 'document-type', reason: string): void {
    const at = Math.min(Math.max(from + parser.position - 1, from), Math.max(to - 1, from))
    report(file, ruleId, reason, {span: [at, Math.min(at + 1, to)]})
  }
}
