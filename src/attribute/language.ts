import type {Article} from '../model/article.ts'

/** Primary subtag of a story's language; English where none is known. */
export function languageOf({fields}: Article): string {
  return (fields.language ?? 'en').toLowerCase().split('-')[0] ?? 'en'
}
