import type {Span} from '../../model/span.ts'
import type {Draft} from '../draft.ts'
import type {DraftRows} from './candidates.ts'
import type {Context} from './context.ts'
import type {Table} from './table.ts'

const ruleNames = [
  'said-that',
  'said-clause',
  'quote-said',
  'clause-said',
  'said-quote',
  'said-noun',
  'said-infinitive',
  'told-that',
  'adding-that',
  'and-added',
  'according-to',
  'colon',
  'headline-colon',
  'transcript',
  'passive',
  'declined-to-comment',
  'no-comment',
  'quoted-as-saying',
  'outlet-reported',
  'confirming',
  'told-outlet'
]
const ruleNumbers: ReadonlyMap<string, number> = new Map(
  ruleNames.map((name, index) => [name, index + 1])
)

/** First row of a table that ends behind an offset. */
function rowBehind({passages, start, end}: Table, offset: number): number {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((end[(passages[middle]?.to ?? 1) - 1] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const passage = passages[low]
  if (!passage) return start.length
  let from = passage.from
  let to = passage.to
  while (from < to) {
    const middle = (from + to) >> 1
    if ((end[middle] ?? 0) <= offset) from = middle + 1
    else to = middle
  }
  return from
}

/** The rows that a span of the tidied text covers. */
export function rowsOfSpan(table: Table, [start, end]: Span): readonly [number, number] {
  const from = rowBehind(table, start)
  const last = rowBehind(table, end - 1)
  return [from, (table.start[last] ?? 0) < end ? last + 1 : last]
}

/** Relations of the rules in rows; they must come ordered by cue. */
export function toDraftRows(table: Table, drafts: readonly Draft[]): DraftRows[] {
  return drafts.map((draft) => ({
    cue: rowsOfSpan(table, draft.cue),
    source: draft.source.map((span) => rowsOfSpan(table, span)),
    content: draft.content.map((span) => rowsOfSpan(table, span)),
    rule: ruleNumbers.get(draft.rule) ?? 0
  }))
}

/** Note in a context what roles the rules give its tokens. */
export function noteRules({ruleRoles, rule}: Context, drafts: readonly DraftRows[]): void {
  const note = ([from, to]: readonly [number, number], role: number, number: number): void => {
    for (let row = from; row < to; row++) {
      ruleRoles[row] = (ruleRoles[row] ?? 0) | role
      if (rule[row] === 0) rule[row] = number
    }
  }
  for (const draft of drafts) {
    for (const span of draft.source) note(span, 1, draft.rule)
    note(draft.cue, 2, draft.rule)
    for (const span of draft.content) note(span, 4, draft.rule)
  }
}
