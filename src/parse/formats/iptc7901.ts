import type {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'
import type {Article} from '../../model/article.ts'
import type {StatedFields, WireCopy} from '../../model/copy.ts'
import {parseBylineField} from '../fields/byline-field.ts'
import {parseDateline} from '../fields/dateline.ts'
import {parseMonth} from '../fields/month.ts'
import {parseSlugline} from '../fields/slugline.ts'
import {present, type FormatStory} from '../markup/format-story.ts'
import {splitLines, tidy} from '../markup/split-lines.ts'
import {toArticles, type FormatOptions} from '../markup/to-articles.ts'
import {knownAgency, toCount, toUrgency} from './format-fields.ts'

const header =
  /^\s*(?<service>\p{L}{1,6})(?<number>\d{2,6}) +(?<priority>\d) +(?<category>\p{L}{1,6})\b(?: +(?<words>\d{1,6})\b)?(?<rest>.*)$/u
const trailer =
  /^\s*(?<day>\d\d)(?<hour>\d\d)(?<minute>\d\d) (?<zone>GMT|UTC|MEZ|MESZ|CET|CEST|BST)? ?(?<month>\p{L}{3,9})\.? (?<year>\d\d(?:\d\d)?)/u
const zones: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  MEZ: '+01:00',
  CET: '+01:00',
  BST: '+01:00',
  MESZ: '+02:00',
  CEST: '+02:00'
}

/**
 * Parse copy transmitted as IPTC 7901 recommends: header, keywords, STX, headline, text, ETX, time.
 * Several transmissions in a file are several stories.
 *
 * Reports `broken-markup` for a transmission that breaks off.
 *
 * @see https://www.iptc.org/std/IPTC7901/
 */
export function parseIptc7901(copy: WireCopy, options: FormatOptions): Article[] {
  const [from, to] = copy.story
  const stories: FormatStory[] = []
  const first = copy.text.indexOf('\x01', from)
  // Where systems on the way took the control characters out, the whole is one transmission.
  let start = first === -1 || first >= to ? from : first + 1
  for (;;) {
    const next = copy.text.indexOf('\x01', start)
    const end = next === -1 || next > to ? to : next
    stories.push(readTransmission(copy.text.slice(start, end), start, copy.file))
    if (end === to) break
    start = end + 1
  }
  return toArticles(copy, stories, options)
}

function readTransmission(text: string, offset: number, file: VFile): FormatStory {
  const open = text.includes('\x02') ? text.indexOf('\x02') : findText(text) - 1
  const close = text.indexOf('\x03', Math.max(0, open))
  const missing = !text.includes('\x02') ? 'STX' : close === -1 ? 'ETX' : undefined
  if (missing !== undefined) {
    const at = offset + Math.max(0, text.length - 1)
    report(file, 'broken-markup', `Unexpected end of transmission, expected ${missing}`, {
      span: [at, at + 1]
    })
  }
  const above = text.slice(0, Math.max(0, open)).split(/\r*\n|\r/u)
  const [first = ''] = above
  const found = header.exec(first)?.groups
  const keywords = above
    .slice(1)
    .map(tidy)
    .filter((line) => line !== '')
  const body = text.slice(open + 1, close === -1 ? text.length : close)
  const {lines, rest} = takeHead(body)
  const {headline, byline, takeKey} = readHeadLines(lines)
  const words = toCount(found?.words)
  const source = sourceOf(found?.rest ?? '')
  return {
    stated: present<StatedFields>({
      headline,
      byline: byline.length > 0 ? byline : undefined,
      slugline: keywords.join(' ').replace(/\/$/u, '') || undefined,
      published: readTrailer(close === -1 ? '' : text.slice(close + 1)),
      urgency: toUrgency(found?.priority),
      outlet: source
    }),
    own: {...(words !== undefined && {words}), ...(takeKey !== undefined && {takeKey})},
    ...(source !== undefined && {signs: [source]}),
    blocks: splitLines(rest).map((row) => ({type: 'paragraph', rows: [row]}))
  }
}

/** Where the text begins that no STX opens: behind the header and the keywords, which end in a stroke. */
function findText(text: string): number {
  const [line = ''] = /^\s*[^\r\n]*\s*/u.exec(text) ?? []
  if (!header.test(line.trim())) return 0
  const [keywords = ''] =
    /^(?:[^\r\n]*\/[ \t]*(?:\r*\n|\r)\s*)*/u.exec(text.slice(line.length)) ?? []
  return line.length + keywords.length
}

/** Lines up to the one that ends in ` =`; where none does, up to the first blank line. */
function takeHead(body: string): {lines: string[]; rest: string} {
  const all = body.split(/\r*\n|\r/u)
  const begin = all.findIndex((line) => line.trim() !== '')
  const marked = all.findIndex((line, index) => index < begin + 8 && /\s=\s*$|=\s*$/u.test(line))
  const blank = all.findIndex((line, index) => index > begin && line.trim() === '')
  const end = marked === -1 ? blank : marked + 1
  const isHeadless = marked === -1 && parseDateline(tidy(all[begin] ?? '')) !== undefined
  if (begin === -1 || end === -1 || isHeadless) return {lines: [], rest: body}
  return {
    lines: all
      .slice(begin, end)
      .map((line) => tidy(line).replace(/\s*=$/u, ''))
      .filter((line) => line !== ''),
    rest: all.slice(end).join('\n')
  }
}

/** Version, headline over one or two lines, byline: in this order, all but the headline optional. */
function readHeadLines(lines: readonly string[]): {
  headline: string | undefined
  byline: readonly string[]
  takeKey: string | undefined
} {
  const rest = [...lines]
  let byline: readonly string[] = []
  const last = rest.at(-1) ?? ''
  if (rest.length > 1 && /^(?:by|von|por|par)\s/iu.test(last)) {
    byline = parseBylineField(last)
    rest.pop()
  }
  const keys: string[] = []
  while (rest.length > 1 && isTakeKey(rest[0] ?? '')) keys.push(rest.shift() ?? '')
  return {
    headline: rest.join(' ') || undefined,
    byline,
    takeKey: keys.join(' ') || undefined
  }
}

function isTakeKey(line: string): boolean {
  return (
    line.length <= 30 &&
    (/^\(.+\)$/u.test(line) ||
      parseSlugline(line)?.takeKey !== undefined ||
      line === line.toUpperCase())
  )
}

/** `ccccb   dpa 061`: the service that sends, before its own number. */
function sourceOf(rest: string): string | undefined {
  const words = rest.trim().split(/\s+/u)
  return (
    words.find((word) => knownAgency(word)) ??
    words.find((word, index) => /^\p{L}{2,6}$/u.test(word) && /^\d+$/u.test(words[index + 1] ?? ''))
  )
}

function readTrailer(text: string): string | undefined {
  const groups = trailer.exec(text)?.groups
  if (!groups) return undefined
  const {day = '', hour = '', minute = '', zone = '', month = '', year = ''} = groups
  const number = parseMonth(month)
  if (number === undefined) return undefined
  const full = year.length === 4 ? year : `${Number(year) < 70 ? 20 : 19}${year}`
  const iso = `${full}-${String(number).padStart(2, '0')}-${day}T${hour}:${minute}:00`
  return Number.isNaN(Date.parse(`${iso}Z`)) ? undefined : `${iso}${zones[zone] ?? ''}`
}
