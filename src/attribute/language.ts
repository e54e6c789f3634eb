import type {Article} from '../model/article.ts'
import {primarySubtag} from '../model/language-tag.ts'

/** Primary subtag of a story's language; English where none is known. */
export function languageOf({fields}: Article): string {
  return primarySubtag(fields.language ?? 'en')
}
