import type {SourceRecord} from '../model/archive.ts'
import {primarySubtag} from '../model/language-tag.ts'

/**
 * @param language
 *   The archive's main language (BCP 47).
 * @returns
 *   What a source was last described as, in the archive's language where any story does so in it: “spokeswoman”, not
 *   “portavoz”. Absent when no story says what it is.
 */
export function latestRole(
  {roles}: Pick<SourceRecord, 'roles'>,
  language: string
): string | undefined {
  const main = primarySubtag(language)
  const own = roles.filter(
    (role) => role.language === undefined || primarySubtag(role.language) === main
  )
  return (own.at(-1) ?? roles.at(-1))?.role
}
