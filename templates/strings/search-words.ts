import type {SearchWords} from '../scripts/search-words.ts'
import type {Strings} from './strings.ts'

/** @returns The words the search script prints; those of facet values are the theme's own. */
export function searchWords(strings: Strings): SearchWords {
  return {
    ...strings.search.script,
    language: strings.language,
    values: {
      footing: strings.footing,
      unnamed: strings.anonymity,
      type: strings.source.types
    }
  }
}
