import type {Entry} from './entry.ts'
import type {Slug} from './ids.ts'

/** Words of the source table and where they stand in it, from 1. */
export interface TableWord {
  readonly text: string
  readonly line: number
  readonly column: number
}

/** What an editor says of one source. */
export interface ListedSource {
  /** The name the site shows, first, and the printed names that mean the same source. */
  readonly names: readonly [TableWord, ...TableWord[]]
  readonly type?: 'person' | 'organization' | 'document'
  /** Addresses at which authorities identify it. */
  readonly authorities: readonly string[]
  /** Segment of its address; made from the name where the editor gives none. */
  readonly slug?: Slug
  /** Stories and folders the names mean it in; empty: all of them. */
  readonly stories: readonly TableWord[]
}

/** The source table: what an editor says of the sources of an archive. */
export interface SourceTable {
  readonly sources: readonly ListedSource[]
  /** Names that are no sources. */
  readonly ignored: readonly TableWord[]
}

/** The table of an archive whose editor says nothing. */
export const emptySourceTable: SourceTable = {sources: [], ignored: []}

/**
 * Whether a story is one of those an editor means.
 *
 * @param place
 *   A story, with or without extension and number, or a folder; below the copy folder.
 */
export function isWithin({id, file}: Pick<Entry, 'id' | 'file'>, place: string): boolean {
  if (id === place || id.startsWith(`${place}/`) || id.startsWith(`${place}#`)) return true
  const extension = /\.[^./]+$/u.exec(file)?.[0]
  return extension !== undefined && `${id.replace(/#\d+$/u, '')}${extension}` === place
}
