import {suggest} from '../../diagnostics/suggest.ts'
import type {Archive, UnmatchedWord} from '../../model/archive.ts'
import type {CheckRule} from '../rule.ts'

/**
 * `unmatched-source`: a name or a story in the source table that fits nothing in the archive.
 *
 * @example
 *   Right: `aliases: [Pell]` where some story has “Pell said …”.
 * @example
 *   Wrong: `aliases: [Pel]`.
 */
export const unmatchedSource: CheckRule = function* (archive) {
  for (const {word, kind} of archive.unmatched) {
    yield {
      word,
      ruleId: 'unmatched-source',
      reason: `Unexpected ${words(kind)} “${word.text}”, expected ${expected(archive, word.text, kind)}`
    }
  }
}

function words(kind: UnmatchedWord['kind']): string {
  return {name: 'name', outlet: 'outlet', place: 'place'}[kind]
}

function expected(archive: Archive, text: string, kind: UnmatchedWord['kind']): string {
  if (kind === 'outlet')
    return 'a source: outlets are described in the configuration, one that is none needs a `type` here'
  const known =
    kind === 'name'
      ? archive.sources.flatMap(({name, aliases}) => [name, ...aliases])
      : archive.entries.map(({id}) => id)
  const near = suggest(text, known)
  if (near !== undefined) return `“${near}”`
  return kind === 'name'
    ? 'a name by which some shown statement has its source'
    : 'a story or a folder below the copy folder'
}
