import {posix, join} from 'node:path'
import type {Article} from '../model/article.ts'

/** A picture that goes into an archive with its page, under its own name. */
export interface CarriedPicture {
  /** Where it lies. */
  readonly from: string
  /** Where it is to lie, below the copy folder, forward slashes. */
  readonly path: string
  /** Digest of its bytes. */
  readonly sha256: string
}

/**
 * @param folder
 *   Where the page lies; absent for what came from no file.
 * @param path
 *   Where the page is to lie, below the copy folder.
 * @returns
 *   The pictures of its stories that lie beside it. A page names them by their way from its own
 *   folder, so they keep that way.
 */
export function carriedPictures(
  folder: string | undefined,
  path: string,
  articles: readonly Article[]
): readonly CarriedPicture[] {
  if (folder === undefined) return []
  const found = new Map<string, CarriedPicture>()
  for (const {place, sha256} of articles.flatMap(({fields}) => fields.pictures ?? [])) {
    if (place.in !== 'folder') continue
    const to = posix.join(posix.dirname(path), place.path)
    found.set(to, {from: join(folder, place.path), path: to, sha256})
  }
  return [...found.values()]
}
