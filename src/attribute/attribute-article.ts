import type {Article} from '../model/article.ts'
import type {Entry} from '../model/entry.ts'
import type {OutletProfile} from '../model/outlet.ts'
import {packTree} from '../model/packed-tree.ts'
import {withoutQuestions} from './asked.ts'
import {boundContent} from './bound-content.ts'
import {withCited} from './cited.ts'
import {completeDrafts} from './complete.ts'
import type {Decidable} from './decide/decide-drafts.ts'
import {withoutDenied} from './denied.ts'
import type {Draft} from './draft.ts'
import {findDrafts} from './find-drafts.ts'
import {findForeign} from './foreign/find.ts'
import {languageOf} from './language.ts'
import {quotedAs} from './quoted-as.ts'
import {findQuotations, type Quotation} from './quotes.ts'
import {findMentioned} from './mentioned.ts'
import {gatherMentions} from './mentions.ts'
import {loadModel} from './load-model.ts'
import {refineDrafts} from './model/refine-drafts.ts'
import {startStory} from './start-story.ts'
import {findPlaces} from './places/find-places.ts'
import {loadGazetteer} from './places/load-gazetteer.ts'
import {saysSomething} from './says-something.ts'
import {tagText} from './tag.ts'
import {tidyCopy, type TidyCopy} from './tidy.ts'
import {findUnread} from './unread.ts'
import {wholeSubject} from './whole-subject.ts'

/** How an article's statements are looked for. */
export interface AttributeOptions {
  /** Outlets of the archive, so that their names and aliases are known. */
  readonly outlets: readonly OutletProfile[]
  /** From 0 to 1: relations below are kept in the data, not shown as fact. */
  readonly minConfidence: number
  /** `none` leaves every story without attributions but those editors add; its places are found all the same. */
  readonly model: 'full' | 'rules' | 'none'
}

/** Changes what was found in a story before names, chain and ids are made of it. */
export type Decide = (story: Decidable) => readonly Draft[]

/**
 * Find who said what in a story, on what footing and through which outlet, and the places it names.
 *
 * @param decide
 *   What editors decided about its relations; left out where they decided nothing.
 * @returns
 *   The story with its relations, outer and nested, in text order; spans refer to `article.text`.
 */
export function attributeArticle(
  article: Article,
  options: AttributeOptions,
  decide?: Decide
): Entry {
  const tree = packTree(article.tree, article.text)
  const copy = tidyCopy(article)
  const {places, derived} = findPlaces(article, copy, loadGazetteer)
  const placed = {
    ...article.fields,
    ...(places.length > 0 && {places}),
    derived: [...article.fields.derived, ...derived]
  }
  if (options.model === 'none' && !decide)
    return {...article, tree, fields: placed, attributions: []}
  const quotations = findQuotations(copy.text, copy.zones)
  const language = languageOf(article)
  const story = startStory(article, copy, quotations, options.outlets)
  const found =
    options.model === 'none'
      ? []
      : language === 'en'
        ? withCited(findEnglish(copy, quotations, options.model), story)
        : findForeign(copy, quotations, language, story.outlets)
  const drafts = decide ? decide({copy, quotations, drafts: found}) : found
  const {attributions, people} = completeDrafts({article, copy, quotations, drafts, story}, options)
  const mentioned = language === 'en' ? findMentioned(copy, people) : []
  const fields = {...placed, ...gatherMentions(attributions, mentioned)}
  return {...article, tree, fields, attributions}
}

function findEnglish(
  copy: TidyCopy,
  quotations: readonly Quotation[],
  model: 'full' | 'rules'
): Draft[] {
  const unread = model === 'rules' ? findUnread(copy, quotations) : []
  const tokens = tagText(copy.text, copy.zones, unread)
  const drafts = findDrafts(copy, quotations, tokens)
  const weighed =
    model === 'full' ? refineDrafts({...copy, quotations, tokens}, drafts, loadModel()) : drafts
  const answered = withoutQuestions(copy.text, weighed)
  return withoutDenied(copy.text, answered)
    .map((draft) => quotedAs(copy.text, quotations, draft))
    .map((draft) => wholeSubject(copy.text, boundContent(copy.text, draft)))
    .filter((draft) => saysSomething(copy.text, draft))
}
