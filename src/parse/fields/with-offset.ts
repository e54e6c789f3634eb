import {zoneOffset} from '../../model/zone-offset.ts'

/**
 * Give a time of day the offset that the zone stated for its copy has then.
 *
 * @param iso
 *   ISO 8601 day or time, as precise as the copy.
 * @param timeZone
 *   IANA zone stated by an editor or a folder.
 * @returns
 *   The same clock with its offset. `undefined` where there is nothing to add: a day alone, a time that has
 *   an offset, or one of the years before zones, whose offsets were no whole minutes.
 */
export function withOffset(iso: string, timeZone: string): string | undefined {
  const minutes = (zoneOffset(iso, timeZone) ?? NaN) / 60_000
  if (!Number.isInteger(minutes)) return undefined
  if (minutes === 0) return `${iso}Z`
  const ahead = Math.abs(minutes)
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${iso}${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`
}
