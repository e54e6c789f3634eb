import type {LanguageWords} from '../lexicon/languages/index.ts'
import type {Draft} from '../draft.ts'

/** How the words of a source stand in their sentence. */
export interface Position {
  /** Behind “according to” or the like, so that names may have the ends of another case. */
  readonly oblique?: boolean
  /** Beside a verb that only outlets have, or “citing”. */
  readonly reports?: boolean
}

/**
 * Tell how the words of a source stand in their sentence.
 *
 * @param cites
 *   Whether the source is said to cite somebody for its report.
 */
export function positionOf(
  {rule, cue}: Draft,
  text: string,
  {accordingTo, accordingBehind, reports}: LanguageWords,
  cites: boolean
): Position {
  const verb = text.slice(...cue).toLowerCase()
  const oblique =
    rule === 'cited' ||
    rule === 'quoted-as-saying' ||
    (rule === 'language-according-to' &&
      [accordingTo, accordingBehind].some((list) => list.split('|').includes(verb)))
  return {oblique, reports: cites || reports.split('|').includes(verb)}
}
