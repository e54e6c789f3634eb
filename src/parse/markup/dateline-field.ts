import type {Dateline} from '../../model/copy.ts'
import {parseDay, resolveDay} from '../fields/date.ts'
import {parseDateline} from '../fields/dateline.ts'

/**
 * Read a dateline that stands in a field of its own. Providers put anything there: a whole
 * dateline with its dash, a place, a date, a time stamp.
 *
 * @returns
 *   `undefined` when it names no place.
 */
export function readDatelineField(
  text: string | undefined,
  published: string | undefined
): Dateline | undefined {
  const bare = text?.replace(/[\s:–—_-]+$/u, '').trim()
  if (bare === undefined || bare === '' || !/\p{L}{2}/u.test(bare)) return undefined
  const printed = parseDateline(`${bare} - `) ?? parseDateline(bare)
  if (printed?.place !== undefined) {
    const {place, day, agency} = printed
    const iso = day && resolveDay(day, published)
    return {
      place,
      ...(iso !== undefined && {date: iso}),
      ...(agency !== undefined && {agency})
    }
  }
  if (/\d/u.test(bare)) {
    const cut = bare.search(/[,\s]+\p{L}*\.?\s*\d/u)
    const place = cut > 1 ? bare.slice(0, cut) : undefined
    const day = cut > 1 ? parseDay(bare.slice(cut).replace(/^[,\s]+/u, '')) : undefined
    const iso = day && resolveDay(day, published)
    return place !== undefined && day ? {place, ...(iso !== undefined && {date: iso})} : undefined
  }
  return bare.length <= 80 ? {place: bare} : undefined
}
