import {attributeOf, descendants, textOfElement, type XmlElement} from '../xml/tree.ts'

/** Values of `meta` elements by name or property, small letters. */
export type MetaTags = ReadonlyMap<string, readonly string[]>

/** Read the `meta` elements of a page: Open Graph, Dublin Core, Parsely and whatever sites invent. */
export function readMetaTags(page: XmlElement): MetaTags {
  const found = new Map<string, string[]>()
  for (const meta of descendants(page, 'meta')) {
    const value = attributeOf(meta, 'content')?.replace(/\s+/gu, ' ')
    if (value === undefined) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributeOf(meta, attribute)?.toLowerCase()
      if (name === undefined) continue
      const list = found.get(name) ?? []
      if (!list.includes(value)) list.push(value)
      found.set(name, list)
    }
  }
  return found
}

/** @returns The first value of the first of `names` that has one. */
export function firstMeta(tags: MetaTags, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const [value] = tags.get(name) ?? []
    if (value !== undefined) return value
  }
  return undefined
}

/** @returns All values of `names`, those of the first name first. */
export function valuesOf(tags: MetaTags, ...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => tags.get(name) ?? [])
}

/**
 * Read the values of a property of microdata or RDFa.
 *
 * @see https://html.spec.whatwg.org/multipage/microdata.html
 * @see https://www.w3.org/TR/rdfa-lite/
 */
export function readMicrodata(page: XmlElement, property: string): readonly string[] {
  const found: string[] = []
  for (const element of [...withAttribute(page, 'itemprop'), ...withAttribute(page, 'property')]) {
    if (element.name === 'meta' && !element.attributes.has('itemprop')) continue
    if (!propertiesOf(element).includes(property)) continue
    const [name] = [
      ...withAttribute(element, 'itemprop'),
      ...withAttribute(element, 'property')
    ].filter((each) => propertiesOf(each).includes('name'))
    const value =
      attributeOf(element, 'content') ??
      attributeOf(element, 'datetime') ??
      (name && (attributeOf(name, 'content') ?? textOfElement(name))) ??
      textOfElement(element)
    if (value !== undefined && value.length < 400) found.push(value)
  }
  return [...new Set(found)]
}

function propertiesOf(element: XmlElement): readonly string[] {
  const names = `${attributeOf(element, 'itemprop') ?? ''} ${attributeOf(element, 'property') ?? ''}`
  return names.split(/\s+/u).map((name) => name.replace(/^schema:/u, ''))
}

/** @returns All elements with an attribute, in document order. */
export function withAttribute(root: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = []
  const open = [...root.children].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') continue
    if (node.attributes.has(name)) found.push(node)
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index]
      if (child !== undefined) open.push(child)
    }
  }
  return found
}
