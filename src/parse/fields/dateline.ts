import {findAgency} from '../dialects/agencies.ts'
import {parseDay, toAsciiDigits} from './date.ts'
import type {PrintedDay} from './printed-day.ts'
import {endsSentence} from './cross-head.ts'
import type {PrintedDateline} from './printed-dateline.ts'
import {parseEastAsianDateline} from './dateline-east-asian.ts'

/** No dateline is longer, in UTF-16 units. */
const reach = 130

/** What parts a dateline from the lead. Names with hyphens have no space before theirs. */
const separator =
  /(?<dash>\s*(?:--?|[–—_])(?=\s|$))|(?<close>[)）]\s?(?:--?|[–—_])(?=[^\s-]))|(?<point>\)\s?\.\s?[-–—])|(?<slash>\/[.:]?\s)/gu

const word =
  /^(?:\p{Lu}[\p{L}\p{M}\p{N}.'’ʼ-]*|[\p{Lo}\p{M}]+[\p{Lo}\p{M}'"״׳-]*|d[aeou]s?|d[iu]|del?|la|las|le|les|los|el|an|am|in|im|bei|of|the|on|and|upon|sur|sous|ob|der|den|am|al|y|e|و|von|van|do|na|v)$/u

/**
 * Read the dateline that opens a story: place, date, agency, each of which may be missing.
 * The shortest reading wins, so that `PLACE, March 25 - Pep Boys - Manny` ends at the first dash.
 *
 * @param lead
 *   First paragraph, tidied.
 * @returns
 *   `undefined` when the paragraph opens with no dateline. A place alone counts only in capitals
 *   and before prose, or every row of a table and every dash would make one.
 */
export function parseDateline(lead: string): PrintedDateline | undefined {
  const head = lead.slice(0, reach)
  const eastAsian = parseEastAsianDateline(lead)
  if (eastAsian) return eastAsian

  const found = parseUndashed(head) ?? parseDashed(head, lead) ?? parseAgencyDateline(head)
  return found && withWriterBehind(found, lead)
}

/** `ANKARA (AA) - MEHMET YILDIZ - Ferries …`: some agencies put the writer behind the dateline. */
function withWriterBehind(found: PrintedDateline, lead: string): PrintedDateline {
  const {agency, end} = found
  if (agency === undefined || findAgency(agency)?.writerBehindDateline !== true) return found
  const match =
    /^(?<names>\p{Lu}{2,}(?: \p{Lu}{2,}){1,3}(?:\s?\/\s?\p{Lu}{2,}(?: \p{Lu}{2,}){1,3})*)\s[-–—]\s(?=\S)/u.exec(
      lead.slice(end, end + 120)
    )
  const names = match?.groups?.names?.split(/\s?\/\s?/u)
  return match && names ? {...found, byline: names, end: end + match[0].length} : found
}

function parseDashed(head: string, lead: string): PrintedDateline | undefined {
  const agencyFirst = /^\((\p{Lu}[\p{L} ]{1,20})\)\s?[-–—]{1,2}\s/u.exec(head)
  const shift = agencyFirst?.[0].length ?? 0
  const given = agencyFirst?.[1]
  const body = head.slice(shift)
  const bracketed = /^\(([^()]{4,60}) [-–—] ([^()]{4,25})\)\s/u.exec(body)
  if (bracketed?.[1] !== undefined && bracketed[2] !== undefined) {
    const day = parseDay(bracketed[2])
    if (day && isPlace(bracketed[1])) {
      return {place: bracketed[1], day, date: bracketed[2], end: shift + bracketed[0].length}
    }
  }

  separator.lastIndex = 0
  let tries = 0
  for (const match of body.matchAll(separator)) {
    tries += 1
    if (tries > 4) return undefined
    const kept = match.groups?.dash === undefined ? 1 : 0
    const prefix = body.slice(0, match.index + kept).trim()
    const after = match.index + match[0].length
    const end = shift + after + (/^\s*/u.exec(body.slice(after))?.[0].length ?? 0)
    const found = parsePrefix(prefix, given)
    if (found && isPlausible(found, match, lead.slice(end)))
      return withAgencyBehind({...found, end}, lead)
  }
  return undefined
}

/** `मुंबई, ३ मई (भाषा) …`, `मुंबई, तीन मई (भाषा) …`: Hindi agencies print no dash, and small days in words. */
const withoutDash =
  /^(?<place>[\p{Script=Devanagari} ]{2,30}), (?<date>\S{1,5} [\p{Script=Devanagari}]{2,10}) \((?<agency>[^()]{2,20})\)\s+(?=\S)/u
const hindiNumbers = 'एक दो तीन चार पांच छह सात आठ नौ दस'.split(' ')
const inWords = new RegExp(String.raw`^(?:${hindiNumbers.join('|')}|पाँच|छः)(?=\s)`, 'u')

function parseUndashed(head: string): PrintedDateline | undefined {
  const match = withoutDash.exec(head)
  if (!match?.groups) return undefined
  const {place = '', date = '', agency = ''} = match.groups
  const day = parseDay(date.replace(inWords, toNumber))
  return day && {place, day, date, agency, end: match[0].length}
}

function toNumber(word: string): string {
  const known = {पाँच: 5, छः: 6}
  return String(
    Object.entries(known).find(([each]) => each === word)?.[1] ?? hindiNumbers.indexOf(word) + 1
  )
}

/** `(Reuters) - The ferry …`: an agency alone, and one between dashes, `تهران - ایرنا - …`, as Iranian agencies have it. */
function parseAgencyDateline(head: string): PrintedDateline | undefined {
  const alone = /^\(([^()]{2,25})\)\s?(?:--?|[–—_])\s+(?=\S)/u.exec(head)
  if (alone?.[1] !== undefined && findAgency(alone[1]))
    return {agency: alone[1], end: alone[0].length}
  const between =
    /^(?<place>[\p{L}\p{M}\u200C' ]{2,30}?)\s?[-–—]\s?(?<agency>[\p{L}\p{M}\u200C ]{2,20}?)\s?[-–—]\s?(?=\S)/u.exec(
      head
    )
  const {place, agency} = between?.groups ?? {}
  return between &&
    place !== undefined &&
    agency !== undefined &&
    findAgency(agency) &&
    isPlace(place)
    ? {place, agency, end: between[0].length}
    : undefined
}

type Parts = Omit<PrintedDateline, 'end'>

function parsePrefix(prefix: string, given: string | undefined): Parts | undefined {
  const {rest, agency = given} = takeAgency(prefix)
  const {rest: printed, day, date} = takeDay(rest)
  const place = printed.replace(/[\s,،.:]+$/u, (end) =>
    /\.$/u.test(end) && isAbbreviated(printed) ? '.' : ''
  )
  if (place === '')
    return day && date !== undefined && agency !== undefined ? {day, date, agency} : undefined
  if (!isPlace(place) && !(day && rest.startsWith(`${printed},`) && isLowerPlace(place)))
    return undefined
  return {
    place,
    ...(day && date !== undefined && {day, date}),
    ...(agency !== undefined && {agency})
  }
}

/** `Calif.`, `N.Y.`: the stop is part of the place. */
function isAbbreviated(text: string): boolean {
  return /(?:^|[\s,])(?:\p{Lu}\.)+$|,\s?\p{Lu}\p{L}{1,5}\.$|\bD\.C\.$/u.test(text.trim())
}

function takeAgency(prefix: string): {rest: string; agency?: string} {
  const match = /\s*[(（]([^()（）]{2,40})[)）]$|\s*\/([^/]{2,25})\/[.:]?$/u.exec(prefix)
  const name = (match?.[1] ?? match?.[2])?.trim()
  if (match && name !== undefined) {
    const isAgency = !/\d|[,;:!?]/u.test(name) && name.split(/\s+/u).length <= 4
    return isAgency ? {rest: prefix.slice(0, match.index), agency: name} : {rest: prefix}
  }
  const space = prefix.lastIndexOf(' ')
  const last = prefix.slice(space + 1)
  if (space > 0 && findAgency(last) && (/\d/u.test(prefix) || !/^\p{Lu}/u.test(last))) {
    return {rest: prefix.slice(0, space), agency: last}
  }
  return {rest: prefix}
}

function takeDay(rest: string): {rest: string; day?: PrintedDay; date?: string} {
  if (!/\d/u.test(toAsciiDigits(rest))) return {rest}
  // The date is the longest tail that reads as one; it begins at a comma or a space.
  for (const match of rest.matchAll(/(?:^|[,،]\s?|\s)/gu)) {
    const tail = rest.slice(match.index + match[0].length).replace(/[\s.,]+$/u, '')
    const day = parseDay(tail)
    if (day) return {rest: rest.slice(0, match.index), day, date: tail}
  }
  return {rest}
}

function isPlace(printed: string): boolean {
  // `Oaklet (Norvane)`: French and Spanish agencies put the country in brackets.
  const text = printed.replace(/ \(([^()]{2,30})\)$/u, ', $1')
  if (text.length > 60 || /\d/u.test(text)) return false
  const parts = text.split(/[,،]\s?|\s?\/\s?/u)
  return (
    parts.length <= 4 &&
    parts.every((part) => {
      const words = part.trim().split(/\s+/u)
      return (
        words.length <= 5 &&
        words.every((each) => word.test(each)) &&
        /^[\p{Lu}\p{Lo}'’]/u.test(words[0] ?? '')
      )
    })
  )
}

/** `dodge city, april 7 - `: copy typed without capitals still has its comma and date. */
function isLowerPlace(text: string): boolean {
  return /^\p{L}[\p{L}.']{1,14}(?: \p{L}{2,14})?$/u.test(text)
}

function isPlausible(found: Parts, match: RegExpMatchArray, rest: string): boolean {
  if (found.day) return true
  const place = found.place ?? ''
  if (found.agency !== undefined) {
    // `The company (ABC) - its …`: what stands in brackets must be an agency, or nothing but it and a place stand there.
    return findAgency(found.agency) !== undefined || place.split(' ').length <= 4
  }
  if (match.groups?.dash === undefined || !/\s/u.test(match[0])) return false
  if (place.split(/[,/]/u).some((part) => part.trim().split(' ').length > 3)) return false
  const isShouted =
    place === place.toUpperCase() && place !== place.toLowerCase() && place.length > 3
  return isShouted && /^["“‘'«„]?\p{Lu}/u.test(rest) && isProse(rest)
}

function isProse(text: string): boolean {
  const words = text.slice(0, 200).split(/\s+/u)
  const small = words.filter((each) => /^\p{Ll}{2,}/u.test(each)).length
  const figures = words.filter((each) => /\d/u.test(each)).length
  return (
    words.length >= 9 &&
    small * 2 > words.length - 2 &&
    figures * 6 < words.length &&
    endsSentence(text)
  )
}

/** `МОСКВА, 10 фев — РИА Новости. `: the agency stands behind the dash. */
function withAgencyBehind(found: PrintedDateline, lead: string): PrintedDateline {
  if (found.agency !== undefined) return found
  const match = /^([^.]{2,25})\.\s+/u.exec(lead.slice(found.end))
  return match?.[1] !== undefined && findAgency(match[1])
    ? {...found, agency: match[1], end: found.end + match[0].length}
    : found
}
