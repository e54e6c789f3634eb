import {toSlug} from '../model/ids.ts'
import type {PathFields} from '../model/copy.ts'

const dayFolders = /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})(?:-|\/)([^/]+)$/u
const dayName = /(?:^|\/)(\d{4})-(\d{2})-(\d{2})[-_ ]([^/]+)$/u

/**
 * Read what the path of a piece of copy tells.
 *
 * @param below
 *   Path below the copy folder, forward slashes: `<outlet>/<yyyy>/<mm>/<dd>-<slug>.<ext>`,
 *   `…/yyyy/mm/dd/<name>`, `yyyy-mm-dd-<name>`; any other path is undated.
 */
export function parsePath(below: string): PathFields {
  const bare = below.replace(/\.[^./]+$/u, '')
  const segments = bare.split('/')
  const match = dayFolders.exec(bare) ?? dayName.exec(bare)
  const date = match && toDay(match[1], match[2], match[3])
  const name = date ? match[4] : segments.at(-1)
  const first = segments[0]
  const outlet =
    segments.length > 1 && first !== undefined && !/^\d{4}$/u.test(first) ? first : undefined
  return {
    ...(outlet !== undefined && {outlet}),
    ...(date && {date}),
    slug: toSlug(name ?? '')
  }
}

function toDay(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month}-${day}`
  const date = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text
}
