import type {RuleId} from '../diagnostics/rules.ts'
import type {Archive} from '../model/archive.ts'
import type {EntryId} from '../model/ids.ts'
import type {TableWord} from '../model/source-table.ts'
import type {Span} from '../model/span.ts'

/** Something a rule saw. */
export type Finding = CopyFinding | TableFinding

interface Seen {
  readonly ruleId: RuleId
  /** One sentence: “Unexpected X, expected Y”. */
  readonly reason: string
}

/** To be put on the copy of a story. */
export interface CopyFinding extends Seen {
  readonly entry: EntryId
  /** Where, in the story's text. */
  readonly span?: Span
}

/** To be put on the source table. */
export interface TableFinding extends Seen {
  readonly word: TableWord
}

/** A rule looks at the whole archive and reports; it never changes anything. */
export type CheckRule = (archive: Archive) => Iterable<Finding>
