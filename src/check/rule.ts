import type {RuleId} from '../diagnostics/rules.ts'
import type {Archive} from '../model/archive.ts'
import type {EntryId} from '../model/ids.ts'
import type {Span} from '../model/span.ts'

/** Something a rule saw, to be put on the copy of a story. */
export interface Finding {
  readonly entry: EntryId
  readonly ruleId: RuleId
  /** One sentence: “Unexpected X, expected Y”. */
  readonly reason: string
  /** Where, in the story's text. */
  readonly span?: Span
}

/** A rule looks at the whole archive and reports; it never changes anything. */
export type CheckRule = (archive: Archive) => Iterable<Finding>
