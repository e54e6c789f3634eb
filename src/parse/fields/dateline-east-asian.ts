import {findAgency} from '../dialects/agencies.ts'
import {parseDay, toAsciiDigits} from './date.ts'
import type {PrintedDateline} from './printed-dateline.ts'

const chinese =
  /^(?:据?)(?<agency>\p{Script=Han}{1,6}?(?:社|网|通讯社|電|报|台)|中新社|\p{Lu}{2,6})(?<place>[\p{Script=Han}·]{1,14}?)(?<month>\d{1,2})月(?<day>\d{1,2})日(?:电|電|讯|訊)\s*(?:[（(]\s*(?:\p{Script=Han}{0,6})?(?:记者|記者)[:：\s]*(?<names>[^）)]{2,40})[）)])?[\s:：]*/u
const japanese = /^【(?<place>[^】＝=]{1,40}?)(?:\s*[＝=]\s*(?<names>[^】]{1,40}))?】\s*/u
const korean =
  /^[([【［](?<place>\p{Script=Hangul}{2,12})\s*[=＝]\s*(?<agency>[\p{Script=Hangul}\p{L}\d]{2,10})[)\]】］]\s*(?:(?<names>\p{Script=Hangul}{2,4}(?:[·,\s]+\p{Script=Hangul}{2,4}){0,3})\s*(?:특파원|기자|통신원)\s*[=＝:]\s*)?/u

/** Read a Chinese, Japanese or Korean dateline: agency, place, date and reporters run together. */
export function parseEastAsianDateline(lead: string): PrintedDateline | undefined {
  if (!/^[【([［据\p{Script=Han}\p{Lu}]/u.test(lead)) return undefined
  const plain = toAsciiDigits(lead.slice(0, 140))
  const found = chinese.exec(plain)
  if (found?.groups) {
    const {agency, place, month = '', day = '', names} = found.groups
    return {
      ...(place !== undefined && {place}),
      day: {month: Number(month), day: Number(day)},
      date: `${month}月${day}日`,
      ...(agency !== undefined && {agency}),
      ...(names !== undefined && {byline: toNames(names)}),
      end: found[0].length
    }
  }
  return fromBrackets(japanese.exec(lead)) ?? fromBrackets(korean.exec(lead))
}

function fromBrackets(match: RegExpExecArray | null): PrintedDateline | undefined {
  if (!match?.groups) return undefined
  const {place = '', agency, names} = match.groups
  const end = match[0].length
  if (agency !== undefined) {
    return {place, agency, ...(names !== undefined && {byline: toNames(names)}), end}
  }
  for (let length = Math.min(8, place.length - 1); length > 0; length -= 1) {
    const tail = place.slice(-length)
    if (findAgency(tail)) return {place: place.slice(0, -length), agency: tail, end}
  }
  if (names !== undefined) {
    const service = findAgency(names)
    return service ? {place, agency: names, end} : {place, byline: toNames(names), end}
  }
  const day = /^(?<place>\D+?)(?<date>\d{1,2}月\d{1,2}日)?$/u.exec(toAsciiDigits(place))
  if (!day?.groups?.date || day.groups.place === undefined) return undefined
  const printed = parseDay(day.groups.date.replace(/(\d+)月(\d+)日/u, '$2 $1'))
  return {place: day.groups.place, ...(printed && {day: printed}), end}
}

function toNames(text: string): string[] {
  const names = text.split(/[、,，・·/]\s*|\s+/u).map((name) => name.trim())
  return names.filter((name) => name !== '')
}
