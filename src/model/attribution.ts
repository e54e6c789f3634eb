import type {AttributionId} from './ids.ts'
import type {Span} from './span.ts'

/** What kind of act the words report. Site and search show all but intention and decision unless configured. */
export type Act = 'statement' | 'belief' | 'finding' | 'intention' | 'decision' | 'no-comment'

/** How the content is given. `direct`: all of it but an opening “that” stands in quotation marks. */
export type AttributionKind = 'direct' | 'mixed' | 'indirect' | 'no-comment'

/** What the source is. */
export type SourceType =
  'person' | 'organization' | 'outlet' | 'anonymous' | 'document' | 'unattributed'

/**
 * On what footing something is said; what the reader's signs show. A spokesman speaks for his
 * institution: `on-record` when named, else `institution`.
 */
export type Footing =
  'on-record' | 'institution' | 'outlet' | 'document' | 'unnamed' | 'no-comment' | 'none'

/** How far an unnamed source is described, from most to least. */
export type AnonymityClass = 'described-official' | 'described-access' | 'described-group' | 'bare'

/** What an editor made of a relation; one that was removed is not there. */
export type Decided = 'confirmed' | 'corrected' | 'added'

/** What the copy tells about a source it does not name. */
export interface Anonymity {
  readonly class: AnonymityClass
  /** How many sources, when the copy gives a number. */
  readonly count?: number
  /** The stated condition, as printed: “on condition of anonymity”. */
  readonly condition?: string
  /** Why anonymity was granted, as printed. */
  readonly reason?: string
  /** How the source knows, as printed: “briefed on the talks”. */
  readonly access?: string
}

/**
 * One attribution relation: who said what, on what footing, through which
 * outlet (entry contract, version 1).
 *
 * @see Pareti 2012 (PARC) and Newell et al. 2018 (PolNeAR) for source, cue and content.
 */
export interface Attribution {
  /** Stable while the words stay the same; unique in its story. */
  readonly id: AttributionId
  readonly act: Act
  readonly kind: AttributionKind
  readonly footing: Footing
  /** The words that name the source; empty when none is stated. */
  readonly source: readonly Span[]
  /** The words that attribute: “said”, “according to”. */
  readonly cue: readonly Span[]
  /** What was said; several fragments when the cue interrupts it. */
  readonly content: readonly Span[]
  /** Canonical name, pronouns and “the newspaper” resolved; `null` rather than a guess. */
  readonly sourceName: string | null
  /** The names joined in `sourceName`; empty when that is `null`. */
  readonly sourceNames: readonly string[]
  readonly sourceType: SourceType
  /** “US presidential envoy”. */
  readonly role?: string
  /** “foreign ministry”. */
  readonly affiliation?: string
  /** Outlets or documents stated to have carried it, nearest to the source first, the copy's own outlet left out. */
  readonly via: readonly string[]
  /** Carriers plain from the context but not stated in that sentence. */
  readonly viaInferred?: readonly string[]
  /** Whom it was said to, when stated. */
  readonly venue?: string
  readonly anonymity?: Anonymity
  /** “reportedly”, “allegedly”. */
  readonly hedges?: readonly Span[]
  /** The relation whose content holds this one. */
  readonly within?: AttributionId
  /** 0–1; of relations given 0.8 about 80 % are right; 1 where an editor decided. */
  readonly confidence: number
  /** Whether `confidence` reaches the configured threshold. */
  readonly shown: boolean
  /** Which rule or model found it; `editor` where an editor added it. */
  readonly rule: string
  /** What an editor decided about it. */
  readonly decided?: Decided
}
