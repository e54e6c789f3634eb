import type {Act, Decided} from '../model/attribution.ts'
import type {DecidedValues} from '../model/decision.ts'
import type {Span} from '../model/span.ts'

/** Id of the rule that found a relation. */
export type RuleId =
  | 'said-that'
  | 'said-clause'
  | 'quote-said'
  | 'clause-said'
  | 'said-quote'
  | 'said-noun'
  | 'said-infinitive'
  | 'told-that'
  | 'adding-that'
  | 'and-added'
  | 'according-to'
  | 'colon'
  | 'headline-colon'
  | 'transcript'
  | 'passive'
  | 'declined-to-comment'
  | 'no-comment'
  | 'quoted-as-saying'
  | 'cited'
  | 'outlet-reported'
  | 'confirming'
  | 'told-outlet'
  | 'language-said'
  | 'language-according-to'
  | 'quotation'
  | 'model'
  | 'editor'

/** What an editor made of a relation. */
export interface DraftDecision {
  readonly as: Decided
  readonly values: DecidedValues
}

/** A relation as the rules find it, in offsets of the tidied text. */
export interface Draft {
  readonly rule: RuleId
  readonly act: Act
  readonly source: readonly Span[]
  readonly cue: Span
  readonly content: readonly Span[]
  /** Words of the addressee: “Fox Business Network” in “told Fox Business Network”. */
  readonly venue?: Span
  /** Words of who carried it, when these are no source of their own: “Axios” in “sources cited by Axios”. */
  readonly carriers?: readonly Span[]
  /** Cue of the report it is part of, where its own cue stands outside of that: “Axios reported …, citing officials”. */
  readonly report?: Span
  /** 0–1, before what is known of the source is weighed. */
  readonly weight: number
  /** Absent where no editor had a say. */
  readonly decided?: DraftDecision
}
