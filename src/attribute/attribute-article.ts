import type {Article} from '../model/article.ts'
import type {Entry} from '../model/entry.ts'
import type {OutletProfile} from '../model/outlet.ts'
import {completeDrafts} from './complete.ts'
import type {Draft} from './draft.ts'
import {extractFrom} from './extract.ts'
import {continueQuotations, type FoundSentence} from './continue.ts'
import {findQuotations, type Quotation} from './quotes.ts'
import {toItems, toSentences} from './sentences.ts'
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
  const drafts = findDrafts(copy, quotations)
  const attributions = completeDrafts({article, copy, quotations, drafts}, options)
  return {...article, attributions}
}

function findDrafts(copy: TidyCopy, quotations: readonly Quotation[]): Draft[] {
  const found: FoundSentence[] = []
  let next = 0
  for (const [zone, {start, end}] of copy.zones.entries()) {
    const own: Quotation[] = []
    for (let one = quotations[next]; one && one.start < end; one = quotations[++next]) own.push(one)
    const tokens = tagText(copy.text.slice(start, end), start)
    for (const sentence of toSentences(toItems(copy.text, tokens, own))) {
      found.push({zone, sentence, drafts: extractFrom(sentence)})
    }
  }
  return continueQuotations(found)
}
