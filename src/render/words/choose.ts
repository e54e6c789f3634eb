import {primarySubtag} from '../../model/language-tag.ts'
import type {Words} from '../words.ts'
import {arabic} from './ar.ts'
import {english} from './en.ts'
import {french} from './fr.ts'
import {hebrew} from './he.ts'
import {spanish} from './es.ts'

const languages: ReadonlyMap<string, Words> = new Map([
  ['en', english],
  ['ar', arabic],
  ['es', spanish],
  ['fr', french],
  ['he', hebrew]
])

/**
 * @param language
 *   BCP 47 tag of the interface; only its first part is looked at.
 * @returns
 *   The words of page values in that language; English where there are none.
 */
export function wordsFor(language: string): Words {
  return languages.get(primarySubtag(language)) ?? english
}
