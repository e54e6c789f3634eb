import {SaxesParser} from 'saxes'

/** An element of a document that was read strictly. */
export interface XmlElement {
  /** Name with the prefix as printed. */
  readonly name: string
  /** Address of its namespace. */
  readonly uri: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its own text, without that of its children. */
  readonly text: string
}

/**
 * Read XML as strictly as the standard demands: well-formed, every prefix declared.
 *
 * @throws Error
 *   At the first fault.
 */
export function parseXml(xml: string): XmlElement {
  type Open = {-readonly [Key in keyof XmlElement]: XmlElement[Key]} & {children: Open[]}
  const root: Open = {name: '', uri: '', attributes: {}, children: [], text: ''}
  const stack = [root]
  const parser = new SaxesParser({xmlns: true})
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, uri, attributes}) => {
    const values = Object.entries(attributes).map(([key, {value}]) => [key, value] as const)
    const element: Open = {
      name,
      uri,
      attributes: Object.fromEntries(values),
      children: [],
      text: ''
    }
    stack.at(-1)?.children.push(element)
    stack.push(element)
  })
  parser.on('text', (text) => {
    const open = stack.at(-1)
    if (open) open.text += text
  })
  parser.on('closetag', () => {
    stack.pop()
  })
  parser.write(xml).close()
  const [document] = root.children
  if (!document) throw new Error('Unexpected document without an element')
  return document
}

/** @returns The children of that name. */
export function childrenOf({children}: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name)
}

/** @returns Text of the only child of that name; absent when there is none. */
export function textOf(element: XmlElement, name: string): string | undefined {
  const found = childrenOf(element, name)
  if (found.length > 1) throw new Error(`Unexpected second <${name}>`)
  return found[0]?.text
}
