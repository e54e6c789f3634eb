import {VFile} from 'vfile'
import {attributeArticles} from '../../src/attribute/attribute-articles.ts'
import type {Attribution} from '../../src/model/attribution.ts'
import type {Decision, DecisionPlace} from '../../src/model/decision.ts'
import {articleOf, wordsOf, type StoryOptions} from './story.ts'

/** A decision as a test writes it: its place is told by its order. */
export type Written = Partial<Omit<Decision, 'place'>> & Pick<Decision, 'verb' | 'quote'>

/** What came of a story and of the decisions about it. */
export interface Outcome {
  readonly attributions: readonly Attribution[]
  /** `line ruleId: reason`; the line is the number of the decision. */
  readonly messages: readonly string[]
  readonly notes: readonly (string | undefined)[]
  /** Words of a relation’s spans. */
  readonly words: (spans: Attribution['content']) => string
}

/** Attribute stories, with decisions as if they stood one a line in their front matter. */
export function decideIn(
  texts: string | readonly string[],
  written: readonly Written[],
  options: StoryOptions & {readonly in?: DecisionPlace['in']} = {}
): Outcome {
  const stories = typeof texts === 'string' ? [texts] : texts
  const file = new VFile({path: 'story.txt', value: stories.join('\n')})
  const decisions = written.map((each, index): Decision => {
    const place = {line: index + 1, column: 1, in: options.in ?? 'front-matter'}
    return {values: {}, ...each, place}
  })
  const entries = attributeArticles(
    stories.map((text) => articleOf(text, options)),
    {file, decisions},
    {
      outlets: options.outlets ?? [],
      minConfidence: options.minConfidence ?? 0.5,
      model: options.model ?? 'rules'
    }
  )
  return {
    attributions: entries.flatMap(({attributions}) => attributions),
    messages: file.messages.map(
      ({line, ruleId, reason}) => `${line ?? '–'} ${ruleId ?? ''}: ${reason}`
    ),
    notes: file.messages.map(({note}) => note),
    words: (spans) => wordsOf(stories.join('\n'), spans)
  }
}
