/** ISO 8601 date and time without an offset. */
const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/u

/**
 * Tell how far the clocks of a zone are ahead of UTC when they show a time.
 *
 * @param iso
 *   ISO 8601 date and time.
 * @param timeZone
 *   IANA zone.
 * @returns
 *   Milliseconds; `undefined` where `iso` has an offset of its own, no time of day, or is no date.
 */
export function zoneOffset(iso: string, timeZone: string): number | undefined {
  const shown = local.test(iso) ? Date.parse(`${iso}Z`) : NaN
  if (Number.isNaN(shown)) return undefined
  // Twice, since the offset itself depends on the time: near a change of clocks the first guess may miss.
  return offsetAt(new Date(shown - offsetAt(new Date(shown), timeZone)), timeZone)
}

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
