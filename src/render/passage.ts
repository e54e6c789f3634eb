import type {Attribution} from '../model/attribution.ts'
import type {Entry} from '../model/entry.ts'
import type {PassagePart} from '../model/page.ts'
import type {Span} from '../model/span.ts'
import {inOrder, type Place} from '../model/place-in-story.ts'

/** Characters shown on either side of a statement at most. */
const reach = 150

/** What ends a sentence, quotation marks and brackets behind it included. */
const sentenceEnd = /[.!?…؟]["'”’»)\]]*\s+|[。！？][」』”]*/gu

/** Belongs to an indirect statement, but is not what was said. */
const conjunction = /^(?:that|que|dass|che)\s+(?=\S)/iu

/** A short word with a capital before the point: “Gov.”, “St.”, “A.” */
const abbreviation = /(?:^|[\s(“"])\p{Lu}\p{L}{0,3}\.$/u

/**
 * Quote a statement with the sentence it stands in: who said it, and how, in the words of the copy.
 *
 * @param place
 *   Where the statement begins; outside the body its own words are all that is quoted.
 * @returns
 *   Parts in reading order; what lies further on than the paragraph follows behind “ … ”.
 */
export function passageOf(
  entry: Entry,
  attribution: Attribution,
  place: Place | undefined
): readonly PassagePart[] {
  const {text, fields} = entry
  const content = inOrder(attribution.content.length > 0 ? attribution.content : attribution.cue)
  const block = place?.in === 'block' ? fields.body[place.index]?.span : undefined
  const inside = block ? content.filter((span) => holds(block, span)) : []
  if (!block || inside.length === 0) {
    return [{text: content.map((span) => tidy(text.slice(...span))).join(' … '), said: true}]
  }
  const near = [...attribution.source, ...attribution.cue].filter((span) => holds(block, span))
  const hull = hullOf([...inside, ...near])
  const start = sentenceStart(text, block[0], hull[0])
  const end = sentenceStop(text, block[1], hull[1])
  const parts: PassagePart[] = []
  const add = (from: number, to: number, said: boolean): void => {
    const words = text.slice(from, to).replace(/\s+/gu, ' ')
    if (words !== '') parts.push({text: words, said})
  }
  let at = start.at
  for (const [from, to] of inside) {
    const opening = conjunction.exec(text.slice(from, to))?.[0].length ?? 0
    const begin = Math.max(at, from + opening)
    add(at, begin, false)
    add(begin, to, true)
    at = Math.max(at, to)
  }
  add(at, end.at, false)
  const rest = content.filter((span) => !holds(block, span))
  const [first, ...others] = parts
  return [
    ...(start.cut ? [{text: '… ', said: false}] : []),
    ...(first ? [{...first, text: first.text.trimStart()}, ...others] : []),
    ...(end.cut ? [{text: ' …', said: false}] : []),
    ...rest.map((span) => ({text: ` … ${tidy(text.slice(...span))}`, said: true}))
  ]
}

function holds(block: Span, [start, end]: Span): boolean {
  return start >= block[0] && end <= block[1]
}

function hullOf(spans: readonly Span[]): Span {
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
}

function tidy(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}

/** Where the sentence begins that holds a character, and whether it was cut there for length. */
function sentenceStart(text: string, from: number, at: number): {at: number; cut: boolean} {
  let start = from
  for (const match of text.slice(from, at).matchAll(sentenceEnd)) {
    const before = text.slice(from, from + match.index + 1)
    if (!abbreviation.test(before)) start = from + match.index + match[0].length
  }
  if (at - start <= reach) return {at: start, cut: false}
  const space = text.indexOf(' ', at - reach)
  return {at: space < 0 || space >= at ? at : space + 1, cut: true}
}

function sentenceStop(text: string, until: number, at: number): {at: number; cut: boolean} {
  // The mark that ends the sentence may itself lie within the statement.
  const ended = /[.!?…؟。！？]["'”’»)\]」』]*$/u.test(text.slice(Math.max(0, at - 4), at))
  if (ended) return {at, cut: false}
  let end = until
  for (const match of text.slice(at, until).matchAll(sentenceEnd)) {
    if (abbreviation.test(text.slice(0, at + match.index + 1).slice(-8))) continue
    end = at + match.index + match[0].trimEnd().length
    break
  }
  if (end - at <= reach) return {at: end, cut: false}
  const space = text.lastIndexOf(' ', at + reach)
  return {at: space <= at ? at : space, cut: true}
}
