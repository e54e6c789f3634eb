import type {Article} from '../../model/article.ts'
import type {WireCopy} from '../../model/copy.ts'
import {kindOf} from '../markup/element-kinds.ts'
import {toArticles, type FormatOptions} from '../markup/to-articles.ts'
import {parseXml} from '../xml/parse-xml.ts'
import {attributeOf, childElements, rawText, type XmlElement} from '../xml/tree.ts'
import {isStory, readRecord, toColumn, usualColumns} from './record.ts'

/**
 * Parse the XML of a house's own making, as agencies without an IPTC feed send it: an element for
 * each field, named as its content is (`headline`, `byLine`, `town`, `content`).
 */
export function parseHouseXml(copy: WireCopy, options: FormatOptions): Article[] {
  const root = parseXml(copy.file, copy.text, copy.story)
  const records = root ? findRecords(root) : []
  return toArticles(
    copy,
    records.map((record) => readRecord(record, usualColumns, copy.file)),
    options
  )
}

/** The outermost elements whose children name a headline or a text. */
function findRecords(root: XmlElement): readonly ReadonlyMap<string, string>[] {
  const own = toRecord(root)
  if (isStory(own, usualColumns) && usualColumns.text.some((name) => own.has(name))) return [own]
  const inner = childElements(root).flatMap(findRecords)
  return inner.length > 0 ? inner : isStory(own, usualColumns) ? [own] : []
}

function toRecord(element: XmlElement): ReadonlyMap<string, string> {
  const record = new Map<string, string>()
  for (const [name, value] of element.attributes)
    if (!name.includes(':')) record.set(toColumn(name), value)
  for (const child of childElements(element)) {
    const name = toColumn(child.name)
    const isNil = [...child.attributes].some(
      ([key, value]) => /(?:^|:)nil$/u.test(key) && value === 'true'
    )
    const text = isNil ? '' : textOf(child)
    if (!record.has(name) || (record.get(name) ?? '') === '') record.set(name, text)
  }
  const lang = attributeOf(element, 'xml:lang')
  if (lang !== undefined && !record.has('language')) record.set('language', lang)
  return record
}

/** Paragraphs as elements are put back into mark-up, so that one reader serves both. */
function textOf(element: XmlElement): string {
  const children = childElements(element)
  if (!children.some(({name}) => kindOf(name) === 'code' || paragraph.test(name)))
    return rawText(element)
  return element.children
    .map((node) => {
      if (typeof node === 'string') return escape(node)
      if (/^br$/iu.test(node.name)) return '<br>'
      // Left to the reader of mark-up, which tells of it.
      if (kindOf(node.name) === 'code') return '<br><script></script>'
      const name = /^h\d$/iu.test(node.name) ? node.name : 'p'
      return `<${name}>${escape(rawText(node))}</${name}>`
    })
    .join('')
}

const paragraph = /^(?:p|para|paragraph|br|div|h\d)$/iu

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
