import {parseDay, resolveDay} from './date.ts'

const clock =
  /(?:^|[\s,/|–-]+)(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>GMT|UTC|Z|E[SD]T|P[SD]T)?$/iu
/** `4:12 PM EDT, May 14, 2031` */
const clockFirst =
  /^(?<hour>\d{1,2}):(?<minute>\d{2})\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>GMT|UTC|Z|E[SD]T|P[SD]T)?(?:,\s*|\s+on\s+)(?=\p{L})/iu
const zones: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  PST: '-08:00',
  PDT: '-07:00'
}
const lead =
  /^(?:published|posted|updated|last updated|stand|veröffentlicht|publié|publicado|نشر|תאריך)\s*:?\s*(?:on\s+|le\s+|am\s+)?/iu

/**
 * Read a line that is nothing but a date, with or without a time of day: when the story was published.
 *
 * @returns
 *   ISO 8601, as precise as the copy; `undefined` when the line is no date or its year is unknown.
 */
export function parseTimestamp(text: string, received: string | undefined): string | undefined {
  if (text.length > 60 || !/\d/u.test(text)) return undefined
  const bare = text
    .replace(lead, '')
    .replace(/\s*(?:来源|來源|source|المصدر)\s*[:：].{1,30}$/iu, '')
  const opening = clockFirst.exec(bare)
  const time = opening ?? clock.exec(bare)
  const day = parseDay(
    opening ? bare.slice(opening[0].length) : time ? bare.slice(0, time.index) : bare
  )
  // A bare “March 5” may be a heading or a row; without its year it is no stamp.
  if (!day || (day.year === undefined && !time)) return undefined
  const iso = resolveDay(day, received)
  if (iso === undefined || !time?.groups) return iso
  const {hour = '0', minute = '00', half, zone} = time.groups
  const isAfternoon = half !== undefined && /^p/iu.test(half)
  const number = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0)
  return `${iso}T${String(number).padStart(2, '0')}:${minute}${zone === undefined ? '' : (zones[zone.toUpperCase()] ?? 'Z')}`
}
