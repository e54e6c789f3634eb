import {ar} from './ar.ts'
import {de} from './de.ts'
import {es} from './es.ts'
import {fr} from './fr.ts'
import {he} from './he.ts'
import {it} from './it.ts'
import type {LanguageWords} from './language-words.ts'
import {pt} from './pt.ts'
import {ru} from './ru.ts'
import {zh} from './zh.ts'

export type {LanguageWords} from './language-words.ts'

/** Word lists by primary language subtag. */
export const languages: Readonly<Record<string, LanguageWords>> = {
  ar,
  de,
  es,
  fr,
  he,
  it,
  pt,
  ru,
  zh
}
