import type {Article, ArticleFields} from './article.ts'
import type {Attribution} from './attribution.ts'

/** Somebody or something named in a story. */
export interface Mention {
  /** Canonical name. */
  readonly name: string
}

/** All fields of a story: those of its structure and the names mentioned in it. */
export interface EntryFields extends ArticleFields {
  readonly people?: readonly Mention[]
  readonly organisations?: readonly Mention[]
  readonly places?: readonly Mention[]
  readonly outlets?: readonly Mention[]
}

/** An article with its attributions; plain data, fit for a cache and for another thread. */
export interface Entry extends Omit<Article, 'fields'> {
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
