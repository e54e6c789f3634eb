import {anyStructureWord} from '../dialects/structure-words.ts'
import {parseDay, resolveDay} from './date.ts'

const line = new RegExp(
  String.raw`^[^\p{L}]*(?:strictly )?(?:embargoed|not for (?:release|publication|broadcast) before|hold for release|for release|${anyStructureWord('embargo')})(?!\p{L})[:\s]*(?:until|to|till|for)?\s*[:,]?\s*(?<rest>.*)$`,
  'iu'
)
const notice = /^\W*(?:strictly )?(?:embargoed|not for|hold for)\b/iu
const time =
  /\b(?<hour>\d{1,2})(?:[:.h]?(?<minute>\d{2}))?\s*(?<half>[ap]\.?m\.?)?\s*(?:\(?(?<zone>GMT|UTC|BST|ET|EST|EDT|CET|CEST)\)?)?(?:hrs|hours|Uhr)?[,\s]*(?:on\s+|am\s+)?/iu
/** `6. März, 18.00 Uhr`, `6 mars à 18h30`: the time of day behind the day, in the forms of other languages. */
const dayAndClock =
  /^(?<day>\d{1,2}\D.*?)[,\s]+(?:um|à|a las|alle|às|o)?\s*(?<hour>\d{1,2})(?:[.:](?<minute>\d{2})|\s?h\s?(?<late>\d{2})?)\s*(?:uhr|h|heures|horas)?$/iu
const offsets: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  BST: '+01:00',
  EST: '-05:00',
  EDT: '-04:00',
  CET: '+01:00',
  CEST: '+02:00'
}

/**
 * Read an embargo line.
 *
 * @returns
 *   Until when, ISO 8601 and as precise as the copy; an empty text when the line is one but tells
 *   no date; `undefined` when it is none.
 */
export function parseEmbargo(text: string, received: string | undefined): string | undefined {
  if (text.length > 140) return undefined
  const rest = line.exec(text)?.groups?.rest?.replace(/[.\s]+$/u, '')
  if (rest === undefined) return undefined
  const whole = parseDay(rest)
  if (whole) return resolveDay(whole, received) ?? ''
  const behind = dayAndClock.exec(rest)?.groups
  const printed = behind && parseDay(behind.day ?? '')
  if (behind && printed) {
    const day = resolveDay(printed, received)
    return day === undefined ? '' : `${day}T${toClock(behind)}`
  }
  const clock = time.exec(rest)
  if (clock?.groups) {
    const after = rest.slice(clock.index + clock[0].length)
    const day =
      parseDay(titleCase(after)) ??
      parseDay(titleCase(rest.slice(0, clock.index).replace(/[,\s]+(?:at)?\s*$/u, '')))
    const iso = day && resolveDay(day, received)
    if (iso)
      return `${iso}T${toClock(clock.groups)}${offsets[clock.groups.zone?.toUpperCase() ?? ''] ?? ''}`
  }
  // A headline may speak of an embargo; a notice says that the copy is under one.
  return notice.test(text) ? '' : undefined
}

function toClock({
  hour = '0',
  late = '00',
  minute = late,
  half
}: Record<string, string | undefined>): string {
  const plain = hour.length > 2 ? hour.slice(0, 2) : hour
  const isAfternoon = half !== undefined && /^p/iu.test(half)
  const number = (Number(plain) % (half === undefined ? 24 : 12)) + (isAfternoon ? 12 : 0)
  return `${String(number).padStart(2, '0')}:${minute}`
}

function titleCase(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}
