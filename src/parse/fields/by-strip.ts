import {parseDay, resolveDay} from './date.ts'

/** What a strip of small facts above a story says. */
export interface ByStrip {
  readonly byline?: readonly string[]
  /** ISO 8601, as precise as the copy. */
  readonly published: string
}

/**
 * Read a strip as sites print it: `Name | Place | 10 July 2031 | 14:22`.
 *
 * @returns
 *   `undefined` when the line is no strip, or has no full date.
 */
export function parseByStrip(text: string): ByStrip | undefined {
  const parts = text.split(/\s+[|·•]\s+/u)
  if (parts.length < 2 || text.length > 160) return undefined
  const printed = parts.map(parseDay).find((day) => day?.year !== undefined)
  const day = printed && resolveDay(printed, undefined)
  if (day === undefined) return undefined
  const time = parts.find((part) => /^\d{1,2}:\d{2}$/u.test(part))
  const [name = ''] = parts
  const isName =
    /^\p{L}[\p{L}\p{M}.'’" -]+$/u.test(name) && name.includes(' ') && name.split(' ').length < 5
  return {
    ...(isName && {byline: [name]}),
    published: time === undefined ? day : `${day}T${time.padStart(5, '0')}`
  }
}
