import type {Text} from 'mdast'
import type {Span} from '../model/span.ts'

/**
 * Find out which characters of a story's text the characters of a field stand for: fields are
 * tidied, and spans are not.
 *
 * @param printed
 *   The field.
 * @param text
 *   Text of the story.
 * @param span
 *   Where the field stands in it.
 * @returns
 *   Text nodes with `data.span`, which put together give `printed`; `undefined` when more than
 *   white space differs.
 */
export function alignField(printed: string, text: string, span: Span): Text[] | undefined {
  const nodes: Text[] = []
  let [at] = span
  const words = printed.split(/(\s+)/u)
  for (const part of words) {
    if (part === '') continue
    if (/^\s/u.test(part)) {
      const start = at
      while (at < span[1] && /\s/u.test(text.charAt(at))) at++
      if (at === start) return undefined
      nodes.push(toLeaf(part, [start, at]))
    } else {
      if (nodes.length === 0) while (at < span[1] && /\s/u.test(text.charAt(at))) at++
      if (!text.startsWith(part, at) || at + part.length > span[1]) return undefined
      nodes.push(toLeaf(part, [at, at + part.length]))
      at += part.length
    }
  }
  return nodes
}

function toLeaf(value: string, span: Span): Text {
  return {type: 'text', value, data: {span}}
}
