import {continueQuotations, type FoundSentence} from './continue.ts'
import type {Draft} from './draft.ts'
import {extractFrom} from './extract.ts'
import {findNoComment} from './no-comment.ts'
import type {Quotation} from './quotes.ts'
import {toItems, toSentences, type Sentence} from './sentences.ts'
import {tagText, type Token} from './tag.ts'
import type {TidyCopy} from './tidy.ts'
import {findTranscript} from './transcript.ts'

const silence = /\b(?:comment|commented|respond|reply)\b/u

/** “The ministry did not comment,” the paper noted: who was silent stands inside the quotation. */
function silencesInside(text: string, sentence: Sentence): Draft[] {
  const found: Draft[] = []
  for (const {quotation} of sentence) {
    if (!quotation) continue
    const {innerStart: start, innerEnd: end} = quotation
    if (end - start > 400 || !silence.test(text.slice(start, end))) continue
    const [tokens = []] = tagText(text, [{start, end}])
    for (const one of toSentences(toItems(text, tokens, []))) found.push(...findNoComment(one))
  }
  return found
}

/**
 * Find what the rules find in English copy.
 *
 * @param tokensOf
 *   For every zone its words and marks.
 */
export function findDrafts(
  copy: Pick<TidyCopy, 'text' | 'zones'>,
  quotations: readonly Quotation[],
  tokensOf: readonly (readonly Token[])[]
): Draft[] {
  const found: FoundSentence[] = []
  let next = 0
  for (const [zone, {kind, end}] of copy.zones.entries()) {
    const own: Quotation[] = []
    for (let one = quotations[next]; one && one.start < end; one = quotations[++next]) own.push(one)
    const tokens = tokensOf[zone] ?? []
    const sentences = toSentences(toItems(copy.text, tokens, own))
    for (const [index, sentence] of sentences.entries()) {
      if (sentence[0]?.tag === 'UNREAD') {
        found.push({zone, sentence, drafts: []})
        continue
      }
      const drafts = extractFrom(sentence, {kind, opens: index === 0})
      found.push({zone, sentence, drafts: [...drafts, ...silencesInside(copy.text, sentence)]})
    }
  }
  return [...continueQuotations(found), ...findTranscript(copy)]
}
