/** ISO 8601 date and time without an offset. */
const local = /^(?<date>\d{4}-\d{2}-\d{2})T(?<time>\d{2}:\d{2}(?::\d{2})?)$/u

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
  const bare = local.exec(iso)
  const at = bare ? zoned(iso, timeZone) : new Date(iso)
  const time = Number.isNaN(at.getTime()) ? new Date(iso.slice(0, 10)) : at
  return Number.isNaN(time.getTime()) ? '1970-01-01T00:00:00Z' : toSeconds(time)
}

function toSeconds(time: Date): string {
  return time.toISOString().replace(/\.\d{3}Z$/u, 'Z')
}

/** Twice, since the offset itself depends on the time: near a change of clocks the first guess may miss. */
function zoned(iso: string, timeZone: string): Date {
  const wanted = Date.parse(`${iso}Z`)
  const first = wanted - offsetAt(new Date(wanted), timeZone)
  return new Date(wanted - offsetAt(new Date(first), timeZone))
}

/** Milliseconds by which clocks of a zone are ahead of UTC. */
function offsetAt(time: Date, timeZone: string): number {
  if (timeZone === 'UTC') return 0
  const parts = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric'
  }).formatToParts(time)
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((each) => each.type === type)?.value)
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second')
  )
  return shown - Math.floor(time.getTime() / 1000) * 1000
}
