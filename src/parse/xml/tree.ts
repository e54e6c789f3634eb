/** An element of a marked-up text, mixed content in order. */
export interface XmlElement {
  /** Local name, as written. */
  readonly name: string
  /** Prefix of the name as written; empty where there is none. Never trusted to name one namespace. */
  readonly prefix: string
  /** By name as written, prefix and all: `xml:lang`. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
  /** Where its start tag ends in the text parsed, in UTF-16 units; -1 when not known. */
  readonly offset: number
}

/** An element, or text with character references resolved. */
export type XmlNode = XmlElement | string

/** @returns Child elements of `parent`, in order; only those with one of `names` when names are given. */
export function childElements(
  parent: XmlElement | undefined,
  ...names: readonly string[]
): readonly XmlElement[] {
  const found: XmlElement[] = []
  for (const node of parent?.children ?? []) {
    if (typeof node !== 'string' && (names.length === 0 || names.includes(node.name)))
      found.push(node)
  }
  return found
}

/** @returns The first child element on each step of `path`; `undefined` when a step leads nowhere. */
export function elementAt(
  parent: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  let at = parent
  for (const name of path) at = childElements(at, name)[0]
  return at
}

/** @returns All descendants with one of `names`, in document order; nothing below a match is left out. */
export function descendants(root: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = []
  const open: XmlNode[] = [...root.children].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') continue
    if (names.includes(node.name)) found.push(node)
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index]
      if (child !== undefined) open.push(child)
    }
  }
  return found
}

/** @returns The text of an element and all below it, white space folded; `undefined` when there is none. */
export function textOfElement(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined
  const text = rawText(element).replace(/\s+/gu, ' ').trim()
  return text === '' ? undefined : text
}

/** @returns The text of an element and all below it, as it stands. */
export function rawText(element: XmlElement): string {
  let text = ''
  const open: XmlNode[] = [...element.children].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') text += node
    else open.push(...[...node.children].reverse())
  }
  return text
}

/** @returns An attribute, trimmed; `undefined` when it is missing or empty. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.attributes.get(name)?.trim()
  return value === undefined || value === '' ? undefined : value
}
