import type {VFile} from 'vfile'
import {report} from '../diagnostics/message.ts'
import {rules} from '../diagnostics/rules.ts'
import type {Article} from '../model/article.ts'
import type {Decision} from '../model/decision.ts'
import type {Entry} from '../model/entry.ts'
import {attributeArticle, type AttributeOptions} from './attribute-article.ts'
import {decideDrafts} from './decide/decide-drafts.ts'
import {placeDecisions} from './decide/place-decisions.ts'
import type {DecisionProblem} from './decide/problem.ts'
import {tidyCopy} from './tidy.ts'

/** What the stories of a file come from. */
export interface Origin {
  /** Takes the messages. */
  readonly file: VFile
  /** What editors decided about their relations. */
  readonly decisions?: readonly Decision[]
}

/**
 * Find who said what in the stories of a file, and do what editors decided about it.
 *
 * Reports `decision-unmatched`, `decision-ambiguous`, `decision-without-relation`; the other
 * decisions are carried out all the same.
 */
export function attributeArticles(
  articles: readonly Article[],
  {file, decisions = []}: Origin,
  options: AttributeOptions
): Entry[] {
  if (decisions.length === 0) return articles.map((article) => attributeArticle(article, options))
  const {stories, problems} = placeDecisions(articles.map(tidyCopy), decisions)
  const all: DecisionProblem[] = [...problems]
  const entries = articles.map((article, index) => {
    const story = stories[index]
    if (!story) return attributeArticle(article, options)
    return attributeArticle(article, options, (found) => {
      const decided = decideDrafts(found, story)
      all.push(...decided.problems)
      return decided.drafts
    })
  })
  const order = new Map(decisions.map((decision, index) => [decision, index]))
  all.sort((a, b) => (order.get(a.decision) ?? 0) - (order.get(b.decision) ?? 0))
  for (const problem of all) tell(file, problem)
  return entries
}

function tell(file: VFile, {decision, ruleId, reason, hint}: DecisionProblem): void {
  const {line, column, in: where} = decision.place
  const note = hint === undefined ? {} : {note: `${hint} ${rules[ruleId].advice}`}
  if (where === 'front-matter') report(file, ruleId, reason, {point: {line, column}, ...note})
  else report(file, ruleId, `${reason}, in the side file at ${line}:${column}`, note)
}
