import type {Anonymity, Footing, SourceType} from '../model/attribution.ts'
import type {StoryNames} from './names.ts'
import type {OutletNames} from './outlets.ts'

/** What the words of a source tell about it, before the rest of the story is asked. */
export interface SourceReading {
  readonly type: SourceType
  readonly footing: Footing
  /** Canonical names; empty when the words give none. */
  readonly names: readonly string[]
  readonly role?: string
  readonly affiliation?: string
  readonly anonymity?: Anonymity
  /** The words point at something named elsewhere: “he”, “the Dane”, “the newspaper”, “the minister”, “his office”. */
  readonly refers?: 'pronoun' | 'stand-in' | 'outlet' | 'definite' | 'office' | 'owned' | 'foreign'
}

/** What helps to read a source: the names of its story and the outlets known. */
export interface Known {
  readonly names: StoryNames
  readonly outlets: OutletNames
}
