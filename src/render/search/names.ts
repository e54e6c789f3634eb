import {searchNames} from '../search-names.ts'
import type {EntryId} from '../../model/ids.ts'
import type {RenderContext} from '../context.ts'
import type {SourceName} from '../../../templates/scripts/search-data.ts'
import {foldText} from '../../../templates/scripts/search-fold.ts'

/** Names in one file before it is split by the next letter: some 10 KB packed. */
const perFile = 600

/** Letters a file may be split by: where more names than fit begin alike the file is as long as it must be. */
const longestBeginning = 4

interface FoldedName {
  readonly name: SourceName
  readonly words: readonly string[]
}

/**
 * Named sources by the beginnings of the words of their names: there may be tens of thousands, so that the
 * page loads only those that what is typed can mean.
 *
 * @param numbers
 *   Story numbers.
 * @param limit
 *   Names in one file; where there are more, its file holds the most quoted of them, and files of longer beginnings all.
 * @returns
 *   Beginning to names, most quoted first; names with just this word before them where a file does not hold all.
 */
export function namesByBeginning(
  {archive, config}: Pick<RenderContext, 'archive' | 'config'>,
  numbers: ReadonlyMap<EntryId, number>,
  limit = perFile
): ReadonlyMap<string, readonly SourceName[]> {
  const names = searchNames(archive.sources, config.language)
  const folded = archive.sources
    .flatMap((source): readonly FoldedName[] => {
      const found = new Set(source.statements.flatMap(({entry}) => numbers.get(entry) ?? []))
      if (found.size === 0) return []
      const forms = [
        ...new Set([source.name, ...source.aliases, names.get(source.slug) ?? ''].map(foldText))
      ]
      const stories = [...found].sort((a, b) => a - b)
      const words = [...new Set(forms.flatMap((form) => form.split(' ')))]
      return [{name: {name: names.get(source.slug) ?? source.name, forms, stories}, words}]
    })
    .sort(
      ({name: one}, {name: other}) =>
        other.stories.length - one.stories.length || (one.name < other.name ? -1 : 1)
    )
  const files = new Map<string, readonly SourceName[]>()
  const fill = (names: readonly FoldedName[], length: number): void => {
    for (const [beginning, begun] of groupBy(names, length)) {
      const split = begun.length > limit && length < longestBeginning
      files.set(
        beginning,
        (split ? firstOf(begun, beginning, limit) : begun).map(({name}) => name)
      )
      if (split) {
        const longer = (word: string) => word.startsWith(beginning) && word !== beginning
        fill(
          begun.map(({name, words}) => ({name, words: words.filter(longer)})),
          length + 1
        )
      }
    }
  }
  fill(folded, 1)
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)))
}

function groupBy(
  names: readonly FoldedName[],
  length: number
): ReadonlyMap<string, readonly FoldedName[]> {
  const groups = new Map<string, FoldedName[]>()
  for (const name of names) {
    const beginnings = name.words.map((word) => Array.from(word).slice(0, length).join(''))
    for (const beginning of new Set(beginnings)) {
      const group = groups.get(beginning) ?? []
      group.push(name)
      groups.set(beginning, group)
    }
  }
  return groups
}

/** Names with just this word, which no longer beginning leads to, and the most quoted of the others. */
function firstOf(names: readonly FoldedName[], word: string, limit: number): readonly FoldedName[] {
  const exact = names.filter(({words}) => words.includes(word))
  const others = names.filter(({words}) => !words.includes(word))
  return [...exact, ...others.slice(0, Math.max(0, limit - exact.length))]
}
