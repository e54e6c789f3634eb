import type {Article, ArticleFields} from './article.ts'
import type {Attribution} from './attribution.ts'
import type {PackedTree} from './packed-tree.ts'

/** Somebody or something named in a story. */
export interface Mention {
  /** Canonical name. */
  readonly name: string
}

/** A place a story is filed from or names; resolved only where it is certain which place is meant. */
export interface PlaceMention extends Mention {
  /** The form printed, where `name` is another: `KIEV` of Kyiv. */
  readonly printed?: string
  /** Whether the dateline gives it, or the text below. */
  readonly from: 'dateline' | 'text'
  /** ISO 3166-1, two letters; this and the rest are absent together when the place is not resolved. */
  readonly country?: string
  /** State or province, where copy tells places apart by it: `Pennsylvania`. */
  readonly region?: string
  /** Degrees north, WGS 84. */
  readonly latitude?: number
  /** Degrees east, WGS 84. */
  readonly longitude?: number
  /** Number of the place at GeoNames: `https://www.geonames.org/703448`. */
  readonly geonameId?: number
}

/** All fields of a story: those of its structure and the names mentioned in it. */
export interface EntryFields extends ArticleFields {
  readonly people?: readonly Mention[]
  readonly organisations?: readonly Mention[]
  readonly places?: readonly PlaceMention[]
  readonly outlets?: readonly Mention[]
}

/** An article with its attributions; plain data, fit for a cache and for another thread. */
export interface Entry extends Omit<Article, 'fields' | 'tree'> {
  /** See `Article.tree`. */
  readonly tree: PackedTree
  readonly fields: EntryFields
  /** In text order, outer before inner. */
  readonly attributions: readonly Attribution[]
}

/** One message about the copy, as plain data. */
export interface Message {
  readonly reason: string
  readonly ruleId: string
  readonly severity: 'error' | 'warning' | 'info'
  /** From 1. */
  readonly line?: number
  /** From 1. */
  readonly column?: number
  readonly url?: string
  readonly note?: string
}
