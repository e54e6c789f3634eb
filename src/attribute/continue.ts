import type {Span} from '../model/span.ts'
import type {Draft} from './draft.ts'
import type {Item, Sentence} from './sentences.ts'
import {spanAt} from './span-at.ts'

/** A sentence with the relations found in it. */
export interface FoundSentence {
  /** Number of its zone. */
  readonly zone: number
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

/** The relation that a bare quotation goes on with. */
interface Open {
  readonly index: number
  readonly zone: number
  readonly runsOn: boolean
}

function isQuotationOnly(sentence: Sentence): boolean {
  return sentence.every(({tag, lower}) => tag === 'QUOTE' || /^[.!?…,;—–]+$/u.test(lower))
}

function openAfter(
  {zone, drafts}: FoundSentence,
  quotes: readonly Item[],
  base: number
): Open | undefined {
  const last = quotes.at(-1)
  if (!last) return undefined
  const index = drafts.findLastIndex((draft) =>
    quotes.some(({start}) => spanAt(draft.content, start))
  )
  if (index < 0) return undefined
  return {index: base + index, zone, runsOn: last.quotation?.runsOn === true}
}

/**
 * Give sentences that hold nothing but a quotation to the relation before them in the paragraph,
 * and the paragraphs over which a quotation runs on, or that hold nothing but one more quotation,
 * to the relation before them: “We tried,” she said. “We will try again.”
 *
 * @param found
 *   All sentences in text order.
 * @returns
 *   All relations, those that go on with more content.
 */
export function continueQuotations(found: readonly FoundSentence[]): Draft[] {
  const result: Draft[] = []
  let open: Open | undefined
  for (const [index, one] of found.entries()) {
    const quotes = one.sentence.filter(({tag}) => tag === 'QUOTE')
    const draft = open && result[open.index]
    const alone = found[index + 1]?.zone !== one.zone && found[index - 1]?.zone !== one.zone
    const goesOn = open && one.zone <= open.zone + (open.runsOn || alone ? 1 : 0)
    if (
      open &&
      draft &&
      goesOn &&
      quotes.length > 0 &&
      one.drafts.length === 0 &&
      isQuotationOnly(one.sentence)
    ) {
      const added = quotes.map(({start, end}): Span => [start, end])
      result[open.index] = {...draft, content: [...draft.content, ...added]}
      open = {...open, zone: one.zone, runsOn: quotes.at(-1)?.quotation?.runsOn === true}
      continue
    }
    open = openAfter(one, quotes, result.length)
    result.push(...one.drafts)
  }
  return result
}
