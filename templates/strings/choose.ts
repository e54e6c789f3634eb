import {primarySubtag} from '../../src/model/language-tag.ts'
import {ar} from './ar.ts'
import {en} from './en.ts'
import {es} from './es.ts'
import {fr} from './fr.ts'
import {he} from './he.ts'
import type {Strings} from './strings.ts'

const languages: ReadonlyMap<string, Strings> = new Map(
  [en, ar, es, fr, he].map((strings) => [strings.language, strings])
)

/**
 * Choose the words of the theme.
 *
 * @param language
 *   BCP 47 tag of the interface; only its first part is looked at.
 * @returns
 *   The words in that language; English where the theme does not speak it.
 */
export function stringsFor(language: string): Strings {
  return languages.get(primarySubtag(language)) ?? en
}
