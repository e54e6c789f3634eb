import type {Archive} from '../../model/archive.ts'
import type {EntryId} from '../../model/ids.ts'
import type {SourceName} from '../../../templates/scripts/search-data.ts'
import {foldText} from '../../../templates/scripts/search-fold.ts'

/**
 * Named sources by the first letter of each word of their names: there may be
 * tens of thousands, so that the page loads only those that what is typed can mean.
 *
 * @param numbers
 *   Story numbers.
 * @returns
 *   Letter to names, most quoted first.
 */
export function namesByLetter(
  archive: Archive,
  numbers: ReadonlyMap<EntryId, number>
): ReadonlyMap<string, readonly SourceName[]> {
  const byLetter = new Map<string, SourceName[]>()
  for (const source of archive.sources) {
    const found = new Set(source.statements.flatMap(({entry}) => numbers.get(entry) ?? []))
    if (found.size === 0) continue
    const forms = [...new Set([source.name, ...source.aliases].map(foldText))]
    const name = {name: source.name, forms, stories: [...found].sort((a, b) => a - b)}
    const letters = new Set(forms.flatMap((form) => form.split(' ').map(firstLetter)))
    for (const letter of letters) {
      const names = byLetter.get(letter) ?? []
      names.push(name)
      byLetter.set(letter, names)
    }
  }
  const most = (one: SourceName, other: SourceName) =>
    other.stories.length - one.stories.length || (one.name < other.name ? -1 : 1)
  return new Map(
    [...byLetter]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([letter, names]) => [letter, names.sort(most)])
  )
}

function firstLetter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0)
}
