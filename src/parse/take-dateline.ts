import type {Dateline} from '../model/copy.ts'
import type {Draft} from './draft.ts'
import {resolveDay} from './fields/date.ts'
import type {PrintedDateline} from './fields/printed-dateline.ts'
import {spanOf, toRaw, type Unit} from './unit.ts'

/**
 * Put a dateline into a draft, with the words it and its date rest on. The caller cuts it off the
 * unit it opens, at `printed.end`.
 *
 * @param received
 *   Filing date, from which a date without a year gets its own.
 */
export function takeDateline(
  draft: Draft,
  unit: Unit,
  {place, day, date, agency, byline, end}: PrintedDateline,
  received: string | undefined
): Dateline {
  const iso = day && resolveDay(day, received)
  const dateline: Dateline = {
    ...(place !== undefined && {place}),
    ...(iso !== undefined && {date: iso}),
    ...(agency !== undefined && {agency})
  }
  draft.dateline = dateline
  if (byline && !draft.byline?.length) draft.byline = byline
  const rawEnd = (offset: number) => toRaw(unit.pieces, Math.max(0, offset - 1)) + 1
  draft.spans = {...draft.spans, dateline: [spanOf(unit)[0], rawEnd(end)]}
  if (day && iso !== undefined) {
    const at = date === undefined ? -1 : unit.text.indexOf(date)
    draft.derived.push({
      field: 'dateline.date',
      ...(date !== undefined &&
        at !== -1 && {span: [toRaw(unit.pieces, at), rawEnd(at + date.length)] as const}),
      rule: day.year === undefined ? 'year-from-received' : 'as-printed'
    })
  }
  return dateline
}
