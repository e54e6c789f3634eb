import {zoneOffset} from '../../model/zone-offset.ts'

/**
 * Make the point in time that feeds ask for.
 *
 * @param iso
 *   ISO 8601 day or time, as precise as the copy.
 * @param timeZone
 *   IANA zone in which a time without an offset is meant.
 * @returns
 *   RFC 3339 in UTC. A day alone begins at midnight UTC; what is no date at all is the epoch.
 */
export function toInstant(iso: string, timeZone: string): string {
  const offset = zoneOffset(iso, timeZone)
  const at = offset === undefined ? new Date(iso) : new Date(Date.parse(`${iso}Z`) - offset)
  const time = Number.isNaN(at.getTime()) ? new Date(iso.slice(0, 10)) : at
  return Number.isNaN(time.getTime()) ? '1970-01-01T00:00:00Z' : toSeconds(time)
}

function toSeconds(time: Date): string {
  return time.toISOString().replace(/\.\d{3}Z$/u, 'Z')
}
