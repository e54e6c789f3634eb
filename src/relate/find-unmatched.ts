import type {UnmatchedWord} from '../model/archive.ts'
import type {Entry} from '../model/entry.ts'
import {foldName} from '../model/fold-name.ts'
import {
  isWithin,
  type ListedSource,
  type SourceTable,
  type TableWord
} from '../model/source-table.ts'
import type {OutletDirectory} from './find-outlets.ts'

/** What the archive made of the source table. */
export interface Use {
  /** Words that say what some printed name means. */
  readonly heeded: ReadonlySet<TableWord>
  readonly stories: readonly Entry[]
  readonly outlets: OutletDirectory
}

/**
 * Find the words of the source table that fit nothing. The name the site shows need not be printed
 * anywhere as long as one of the others is.
 */
export function findUnmatched(
  {sources, ignored}: SourceTable,
  {heeded, stories, outlets}: Use
): readonly UnmatchedWord[] {
  const isMissing = ({text}: TableWord): boolean => !stories.some((story) => isWithin(story, text))
  const nameless = (word: TableWord): UnmatchedWord => ({
    word,
    kind: outlets.find(word.text) === undefined ? 'name' : 'outlet'
  })
  return [
    ...sources.flatMap((source) => [
      ...unheeded(source, heeded).map(nameless),
      ...source.stories.filter(isMissing).map((word): UnmatchedWord => ({word, kind: 'place'}))
    ]),
    ...ignored.filter((word) => !heeded.has(word)).map(nameless)
  ].sort(({word: one}, {word: other}) => one.line - other.line || one.column - other.column)
}

function unheeded(
  {names: [name, ...aliases]}: ListedSource,
  heeded: ReadonlySet<TableWord>
): readonly TableWord[] {
  // Of two words that fold to the same one is heeded for both.
  const met = new Set([name, ...aliases].filter((word) => heeded.has(word)).map(keyOf))
  if (met.size === 0) return [name]
  return aliases.filter((word) => !met.has(keyOf(word)))
}

function keyOf({text}: TableWord): string {
  return foldName(text)
}
