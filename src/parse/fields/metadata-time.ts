const compact =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?)?\s*(?:GMT|UTC)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/iu
const mail =
  /^(?:\p{L}{2,9},?\s+)?(\d{1,2})[ -](\p{L}{3})\p{L}*\.?[ -](\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*(Z|[+-]\d{4}|[A-Z]{1,5})?(?:\s*\([^)]*\))?$/iu
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Zones RFC 5322 knows by name. */
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  BST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00'
}

/**
 * Read a date or time as metadata writes it: ISO 8601 in its basic and extended forms, as NITF,
 * NewsML, ninjs and feeds have it, or that of mail (RFC 5322).
 *
 * @returns
 *   ISO 8601, as precise as `text`, zone as given and none where it gives none; `undefined` when
 *   it is no date.
 */
export function parseMetadataTime(text: string): string | undefined {
  const bare = text.trim()
  const iso = compact.exec(bare)
  if (iso) {
    const [, year = '', month = '', day = '', hour, minute, second, fraction, zone] = iso
    const clock =
      hour !== undefined && minute !== undefined ? {hour, minute, second, fraction} : undefined
    return toIso(`${year}-${month}-${day}`, clock, zone && toOffset(zone))
  }
  const rfc = mail.exec(bare)
  if (!rfc) return undefined
  const [, day = '', name = '', printed = '', hour, minute, second, zone] = rfc
  const month = months.indexOf(name.toLowerCase()) + 1
  if (month === 0) return undefined
  const year = printed.length === 4 ? printed : `${Number(printed) < 70 ? 20 : 19}${printed}`
  const clock =
    hour !== undefined && minute !== undefined
      ? {hour: hour.padStart(2, '0'), minute, second}
      : undefined
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return toIso(date, clock, zone && toOffset(zone))
}

interface Clock {
  readonly hour: string
  readonly minute: string
  readonly second?: string | undefined
  readonly fraction?: string | undefined
}

function toIso(
  date: string,
  clock: Clock | undefined,
  zone: string | undefined
): string | undefined {
  const day = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) return undefined
  if (!clock) return date
  const {hour, minute, second = '00', fraction = ''} = clock
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined
  const part = /[1-9]/u.test(fraction) ? `.${fraction.slice(0, 3)}` : ''
  return `${date}T${hour}:${minute}:${second}${part}${zone ?? ''}`
}

function toOffset(zone: string): string | undefined {
  const match = /^([+-]\d{2}):?(\d{2})?$/u.exec(zone)
  return match ? `${match[1] ?? ''}:${match[2] ?? '00'}` : zones[zone.toUpperCase()]
}
