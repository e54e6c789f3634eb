import type {AttributionKind} from '../model/attribution.ts'
import type {Span} from '../model/span.ts'
import type {Quotation} from './quotes.ts'
import {firstEndingBehind} from './first-ending-behind.ts'

/** What may stand in front of a quotation that is all of the content: “that”, “que”, “إن”. */
const opening = /^(?:that|que|dass|daß|что|che|כי)\s|^qu[’']\s?|^(?:بأن|بأنّ|أن|أنّ|إن|إنّ)\s/iu

const letter = /[\p{L}\p{N}]/u

/** Whether what was said stands in quotation marks: all of it but an opening “that”, some, none. */
export function kindOf(
  text: string,
  content: readonly Span[],
  quotations: readonly Quotation[]
): Exclude<AttributionKind, 'no-comment'> {
  let quoted = false
  let bare = false
  for (const [from, to] of content) {
    let at = from
    for (let k = firstEndingBehind(quotations, from); k < quotations.length; k++) {
      const quotation = quotations[k]
      if (!quotation || quotation.start >= to) break
      bare ||= letter.test(text.slice(at, quotation.start).replace(opening, ''))
      quoted = true
      at = quotation.end
    }
    if (at < to) bare ||= letter.test(text.slice(at, to).replace(opening, ''))
  }
  if (!quoted) return 'indirect'
  return bare ? 'mixed' : 'direct'
}
