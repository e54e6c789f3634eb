import type {Span} from '../model/span.ts'
import type {Draft} from './draft.ts'
import {firstEndingBehind} from './first-ending-behind.ts'
import type {Quotation} from './quotes.ts'

const quoting = /^(?:has |have |had )?(?:quot(?:es?|ed)|cit(?:es?|ed))$/u
const saying = /^(?<who>[^“”"]{2,120}?) (?<cue>as (?:saying|writing))[.,]?$/u

/**
 * “…,” the Courier quoted an official as saying: what is found as the outlet's word is the official's,
 * and the outlet carries it.
 *
 * @param quotations
 *   All quotations of the story; where the draft holds none, the one directly in front of it is meant.
 */
export function quotedAs(text: string, quotations: readonly Quotation[], draft: Draft): Draft {
  const {source, cue, content, decided, act, weight} = draft
  const [first] = source
  const last = content.at(-1)
  if (!first || !last || decided || last[0] < cue[1]) return draft
  if (!quoting.test(text.slice(cue[0], cue[1]))) return draft
  const {who, cue: words} = saying.exec(text.slice(last[0], last[1]))?.groups ?? {}
  if (who === undefined || words === undefined) return draft
  const said = content.length > 1 ? content.slice(0, -1) : quotedBefore(first[0], quotations)
  const at = last[0] + who.length + 1
  return said.length === 0
    ? draft
    : {
        rule: 'quoted-as-saying',
        act,
        source: [[last[0], last[0] + who.length]],
        cue: [at, at + words.length],
        content: said,
        carriers: source,
        weight
      }
}

/** The quotation that ends directly in front of an offset. */
function quotedBefore(offset: number, quotations: readonly Quotation[]): readonly Span[] {
  const before = quotations[firstEndingBehind(quotations, offset - 2)]
  return before?.end === offset - 1 ? [[before.start, before.end]] : []
}
