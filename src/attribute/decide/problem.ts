import type {Decision} from '../../model/decision.ts'

/** Why a decision was not carried out. */
export interface DecisionProblem {
  readonly decision: Decision
  readonly ruleId: 'decision-unmatched' | 'decision-ambiguous' | 'decision-without-relation'
  readonly reason: string
  /** What may help beyond the advice of the rule. */
  readonly hint?: string
}

/** @returns Words for a message, on one line and not too many. */
export function inShort(words: string): string {
  const line = words.slice(0, 400).replace(/\s+/gu, ' ').trim()
  const letters = [...line]
  return letters.length > 60 ? `“${letters.slice(0, 59).join('').trimEnd()}…”` : `“${line}”`
}

/** @returns A message about words that the story does not have. */
export function unmatched(
  decision: Decision,
  key: Decision['verb'] | 'content' | 'source' | 'cue',
  hint?: string
): DecisionProblem {
  const {quote, values} = decision
  const words = key === 'content' || key === 'source' || key === 'cue' ? values[key] : quote
  return {
    decision,
    ruleId: 'decision-unmatched',
    reason: `Unexpected words ${inShort(words ?? '')} in \`${key}\`, expected words of the story`,
    ...(hint !== undefined && {hint})
  }
}
