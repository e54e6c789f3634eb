import type {PrintedDay} from './printed-day.ts'

/** A dateline as printed. */
export interface PrintedDateline {
  /** Without date and agency. */
  readonly place?: string
  readonly day?: PrintedDay
  /** The date as printed. */
  readonly date?: string
  /** Without brackets. */
  readonly agency?: string
  /** Reporters named inside it. */
  readonly byline?: readonly string[]
  /** Offset at which the lead proper begins, in UTF-16 units. */
  readonly end: number
}
