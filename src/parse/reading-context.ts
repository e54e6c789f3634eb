import type {OutletProfile} from '../model/outlet.ts'

/** What the readers of plain text know beyond the text. */
export interface ReadingContext {
  /** ISO 8601; the reference for dates without a year. */
  readonly received?: string
  readonly outlets: readonly OutletProfile[]
  /** Names under which this copy's outlet and agency may close it. */
  readonly own: readonly string[]
}
