import type {Article} from '../model/article.ts'
import type {Entry} from '../model/entry.ts'
import type {OutletProfile} from '../model/outlet.ts'
import {completeDrafts} from './complete.ts'
import type {Draft} from './draft.ts'
import {extractFrom} from './extract.ts'
import {continueQuotations, type FoundSentence} from './continue.ts'
import {extractForeign} from './foreign.ts'
import {languageOf} from './language.ts'
import {findQuotations, type Quotation} from './quotes.ts'
import {gatherMentions} from './mentions.ts'
import {findNoComment} from './no-comment.ts'
import {toItems, toSentences, type Sentence} from './sentences.ts'
import {tagText} from './tag.ts'
import {tidyCopy, type TidyCopy} from './tidy.ts'

/** How an article's statements are looked for. */
export interface AttributeOptions {
  /** Outlets of the archive, so that their names and aliases are known. */
  readonly outlets: readonly OutletProfile[]
  /** From 0 to 1: relations below are kept in the data, not shown as fact. */
  readonly minConfidence: number
  /** `none` leaves every story without attributions. */
  readonly model: 'full' | 'rules' | 'none'
}

/**
 * Find who said what in a story, on what footing and through which outlet.
 *
 * @returns
 *   The story with its relations, outer and nested, in text order; spans refer to `article.text`.
 */
export function attributeArticle(article: Article, options: AttributeOptions): Entry {
  if (options.model === 'none') return {...article, attributions: []}
  const copy = tidyCopy(article)
  const quotations = findQuotations(copy.text, copy.zones)
  const language = languageOf(article)
  const drafts =
    language === 'en' ? findDrafts(copy, quotations) : extractForeign(copy, quotations, language)
  const attributions = completeDrafts({article, copy, quotations, drafts}, options)
  const fields = {...article.fields, ...gatherMentions(article, attributions)}
  return {...article, fields, attributions}
}

const silence = /\b(?:comment|commented|respond|reply)\b/u

/** “The ministry did not comment,” the paper noted: who was silent stands inside the quotation. */
function silencesInside(text: string, sentence: Sentence): Draft[] {
  return sentence.flatMap(({quotation}) => {
    if (!quotation) return []
    const words = text.slice(quotation.innerStart, quotation.innerEnd)
    if (words.length > 400 || !silence.test(words)) return []
    const inner = toSentences(toItems(text, tagText(words, quotation.innerStart), []))
    return inner.flatMap((one) => findNoComment(one))
  })
}

function findDrafts(copy: TidyCopy, quotations: readonly Quotation[]): Draft[] {
  const found: FoundSentence[] = []
  let next = 0
  for (const [zone, {kind, start, end}] of copy.zones.entries()) {
    const own: Quotation[] = []
    for (let one = quotations[next]; one && one.start < end; one = quotations[++next]) own.push(one)
    const tokens = tagText(copy.text.slice(start, end), start)
    const sentences = toSentences(toItems(copy.text, tokens, own))
    for (const [index, sentence] of sentences.entries()) {
      const drafts = extractFrom(sentence, {kind, opens: index === 0})
      found.push({zone, sentence, drafts: [...drafts, ...silencesInside(copy.text, sentence)]})
    }
  }
  return continueQuotations(found)
}
