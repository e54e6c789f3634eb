import {toSlug, type Slug} from '../model/ids.ts'

/**
 * Give out a URL segment once.
 *
 * @param wanted
 *   The segment asked for.
 * @param taken
 *   Segments given out so far; the one returned is added.
 * @returns
 *   The segment asked for, with `-2`, `-3` … behind it when others have it.
 */
export function takeSlug(wanted: Slug, taken: Set<string>): Slug {
  let slug = wanted
  for (let number = 2; taken.has(slug); number++) slug = toSlug(`${wanted.slice(0, 90)}-${number}`)
  taken.add(slug)
  return slug
}
