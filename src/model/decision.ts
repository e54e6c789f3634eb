import type {
  Act,
  Anonymity,
  AnonymityClass,
  AttributionKind,
  Footing,
  SourceType
} from './attribution.ts'

/** What an editor may do with a relation; each is the key that holds the words of its content. */
export const decisionVerbs = ['confirm', 'correct', 'add', 'remove'] as const

/** What an editor does with a relation. */
export type DecisionVerb = (typeof decisionVerbs)[number]

/** The words of the contract an editor may choose among. */
export const acts: readonly Act[] = [
  'statement',
  'belief',
  'finding',
  'intention',
  'decision',
  'no-comment'
]

/** See `acts`. */
export const kinds: readonly AttributionKind[] = ['direct', 'mixed', 'indirect', 'no-comment']

/** See `acts`. */
export const sourceTypes: readonly SourceType[] = [
  'person',
  'organization',
  'outlet',
  'anonymous',
  'document',
  'unattributed'
]

/** See `acts`. */
export const footings: readonly Footing[] = [
  'on-record',
  'institution',
  'outlet',
  'document',
  'unnamed',
  'no-comment',
  'none'
]

/** See `acts`. */
export const anonymityClasses: readonly AnonymityClass[] = [
  'described-official',
  'described-access',
  'described-group',
  'bare'
]

/** What a relation is to be, as far as an editor says; the rest is worked out as for any relation. */
export interface DecidedValues {
  /** What was said, where the words quoted to find the relation are not all of it or too many. */
  readonly content?: string
  /** Words of the story that name the source; `null`: it names none. */
  readonly source?: string | null
  /** Words of the story that attribute; `null`: there are none. */
  readonly cue?: string | null
  /** Canonical names. */
  readonly sourceName?: readonly string[]
  readonly sourceType?: SourceType
  readonly footing?: Footing
  readonly act?: Act
  readonly kind?: AttributionKind
  /** `null`: none. */
  readonly role?: string | null
  /** `null`: none. */
  readonly affiliation?: string | null
  /** Nearest to the source first; empty: it came straight to the copy's outlet. */
  readonly via?: readonly string[]
  /** `null`: none. */
  readonly venue?: string | null
  readonly anonymity?: Anonymity
}

/** Where an editor wrote a decision; line and column from 1. */
export interface DecisionPlace {
  readonly line: number
  readonly column: number
  readonly in: 'front-matter' | 'side-file'
}

/**
 * What an editor decided about one relation, which is found by its words.
 *
 * @see W3C Web Annotation Data Model, TextQuoteSelector: `quote`, `prefix` and `suffix` are its
 *   `exact`, `prefix` and `suffix`.
 */
export interface Decision {
  readonly verb: DecisionVerb
  /** Words of what was said; “…” for a gap. */
  readonly quote: string
  /** Words right before them, where they stand in two places. */
  readonly prefix?: string
  /** Words right behind them. */
  readonly suffix?: string
  /** Words of the source as it was found, where several say the same; `null`: of the one without source. */
  readonly attributedTo?: string | null
  /** Number of the story in its file, from 1; any when left out. */
  readonly story?: number
  readonly values: DecidedValues
  readonly place: DecisionPlace
}
