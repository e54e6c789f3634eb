import type {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'
import type {Article} from '../../model/article.ts'
import type {StatedFields, WireCopy} from '../../model/copy.ts'
import {isBylineTail} from '../fields/byline.ts'
import {parseBylineField} from '../fields/byline-field.ts'
import {parseDay, resolveDay} from '../fields/date.ts'
import {detectLanguage} from '../fields/language.ts'
import {parseNote} from '../fields/note.ts'
import {present, type FormatStory} from '../markup/format-story.ts'
import type {MarkupBlock} from '../markup/markup-block.ts'
import {tidy} from '../markup/split-lines.ts'
import {toArticles, type FormatOptions} from '../markup/to-articles.ts'
import {toCount} from './format-fields.ts'

const opening = /\x16*\x01(?=[^\r\n]*\x1F)|\x16{2}\x01/gu
const header =
  /^(?<priority>\p{L}) (?<category>\p{L})[\x11-\x14]* *(?<rest>\S.*?)? +(?<date>\d\d-\d\d)(?: +(?<words>\d{3,5}))?\s*$/mu
const keywordLine = /^(?<slug>.+?)(?:, ?(?<take>(?!\d+$)[^,]*\p{L}[^,]*))?, ?(?<words>\d{1,5})?$/u
const trailer =
  /(?<agency>\p{Lu}{2,5})-(?:\p{Lu}{2}-)?(?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d) (?<hour>\d\d)(?<minute>\d\d)(?<zone>GMT|UTC|E[SD]T)/u
const zones: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  EST: '-05:00',
  EDT: '-04:00'
}
const alert = /^AP ?(?:news ?(?:alert|now|break|flash)|exclusive|advisory)\.?$/iu
const pictures = /^\p{Lu}{2,3} (?:photos?|graphics?|video|audio)\b/iu

/**
 * Parse copy transmitted as ANPA 1312 has it: SYN SYN SOH, header, STX, keyword line, head lines
 * between `^` and `<` or `=`, text, ETX, time of transmission. Several in a file are several stories.
 *
 * Reports `broken-markup` for a transmission that breaks off.
 */
export function parseAnpa1312(copy: WireCopy, options: FormatOptions): Article[] {
  const [from, to] = copy.story
  const text = copy.text.slice(from, to)
  const starts = [...text.matchAll(opening)].map((match) => match.index + match[0].length)
  const stories = (starts.length > 0 ? starts : [0]).map((start, index) => {
    const end = starts[index + 1] ?? text.length
    return readTransmission(text.slice(start, end), from + start, copy)
  })
  return toArticles(copy, stories, options)
}

function readTransmission(text: string, offset: number, copy: WireCopy): FormatStory {
  const {above, inside, below, missing} = splitTransmission(text)
  if (missing !== undefined) tellEnd(copy.file, offset + text.length - 1, missing)
  const top = header.exec(above)?.groups
  // Some systems put STX behind the head lines.
  const [marked = ''] = /^\^[\s\S]*/mu.exec(above) ?? []
  const lines = `${marked}${inside}`.split(/\r*\n|\r/u)
  const sent = trailer.exec(below)?.groups
  const head = readHead(lines)
  const day =
    top?.date === undefined ? undefined : parseDay(top.date.replace(/(\d\d)-(\d\d)/u, '$2-$1-2000'))
  const dated = day && resolveDay({month: day.month, day: day.day}, copy.received?.date)
  const words = head.words ?? toCount(top?.words)
  const blocks = readBody(lines.slice(head.length))
  return {
    stated: present<StatedFields>({
      headline: head.headline,
      standfirst: head.standfirst,
      byline: head.byline.length > 0 ? head.byline : undefined,
      slugline: head.slugline ?? top?.rest?.trim().split(/\s{2,}/u)[0],
      ednote: head.notes.join('\n') || undefined,
      published: (sent && toTime(sent)) ?? dated,
      outlet: sent?.agency,
      language: languageOf(head, blocks)
    }),
    own: {
      ...(words !== undefined && {words}),
      ...(head.takeKey !== undefined && {takeKey: head.takeKey})
    },
    ...(sent?.agency !== undefined && {signs: [sent.agency]}),
    blocks
  }
}

/**
 * What stands above STX, up to ETX and below. Where systems on the way took the control characters
 * out, head lines and the time of transmission tell as much.
 */
function splitTransmission(text: string): {
  readonly above: string
  readonly inside: string
  readonly below: string
  readonly missing?: 'STX' | 'ETX'
} {
  const isBare = !/[\x01-\x04]/u.test(text)
  const open = text.indexOf('\x02')
  const close = text.indexOf('\x03', Math.max(0, open))
  const start = open === -1 ? Math.max(0, text.search(/^\^/mu)) : open + 1
  const tail = Math.max(start, text.length - 200)
  const sent = trailer.exec(text.slice(tail))
  const end = close !== -1 ? close : sent ? tail + sent.index : text.length
  return {
    above: text.slice(0, start),
    inside: text.slice(start, end),
    below: text.slice(end),
    ...(!isBare && (open === -1 || close === -1) && {missing: open === -1 ? 'STX' : 'ETX'})
  }
}

/** A table tells no language, a flash too little; the desk's own labels are English then. */
function languageOf(head: Head, blocks: readonly MarkupBlock[]): string | undefined {
  const texts = [head.headline, ...blocks.slice(0, 12).flatMap(({rows}) => rows)]
  const text = texts.join(' ')
  if (text.length > 200 && detectLanguage(text) !== undefined) return undefined
  return head.hasLabels || /\bLd\b|Writethru/u.test(head.takeKey ?? '') ? 'en' : undefined
}

function tellEnd(file: VFile, at: number, expected: string): void {
  report(file, 'broken-markup', `Unexpected end of transmission, expected ${expected}`, {
    span: [Math.max(0, at), Math.max(0, at) + 1]
  })
}

function toTime(sent: Readonly<Record<string, string | undefined>>): string | undefined {
  const {month = '', day = '', year = '', hour = '', minute = '', zone = ''} = sent
  const iso = `${Number(year) < 70 ? 20 : 19}${year}-${month}-${day}T${hour}:${minute}:00`
  return Number.isNaN(Date.parse(`${iso}Z`)) ? undefined : `${iso}${zones[zone] ?? ''}`
}

interface Head {
  headline?: string
  standfirst?: string
  slugline?: string
  takeKey?: string
  words?: number
  byline: readonly string[]
  readonly notes: string[]
  /** Whether it holds labels in English: `By`, `Eds:`. */
  hasLabels: boolean
  /** How many lines it takes. */
  length: number
}

/** Head lines stand between `^` and `<` or `=`; the first of them is the keyword line. */
function readHead(lines: readonly string[]): Head {
  const head: Head = {byline: [], notes: [], hasLabels: false, length: 0}
  const isMarked = lines.some((line) => /^\s*\^/u.test(line))
  let isByline = false
  for (const [index, line] of lines.entries()) {
    const text = plain(line)
    if (/^(?:by|eds:) /iu.test(text)) head.hasLabels = true
    if (text === '' && !/^\t|^ {3}/u.test(line)) continue
    if (
      isMarked ? !/^\s*\^/u.test(line) : /^(?:\t| {3})/u.test(line) || head.headline !== undefined
    ) {
      head.length = index
      return head
    }
    if (head.slugline === undefined && index < 3 && isKeyword(text)) takeKeyword(head, text)
    else if (/^by\s/iu.test(text)) {
      head.byline = parseBylineField(text)
      isByline = true
    } else if (isByline && text !== text.toUpperCase() && isBylineTail(`${text}=`)) isByline = false
    else if (!takeLine(head, text)) {
      head.length = index
      return head
    }
  }
  head.length = lines.length
  return head
}

function isKeyword(text: string): boolean {
  return /^(?:\p{Lu}{2}\d?-|\S+--)\S/u.test(text)
}

function takeKeyword(head: Head, text: string): void {
  const {slug = text, take, words} = keywordLine.exec(text)?.groups ?? {}
  head.slugline = slug.replace(/,$/u, '')
  const count = toCount(words)
  if (take !== undefined) head.takeKey = take
  if (count !== undefined) head.words = count
}

/** @returns Whether the line belongs to the head: behind the byline, the text begins. */
function takeLine(head: Head, text: string): boolean {
  const note = parseNote(text, false)
  if (note) head.notes.push(note.text)
  else if (alert.test(text)) head.takeKey ??= text
  else if (pictures.test(text)) return true
  else if (head.headline === undefined) head.headline = text
  else if (head.byline.length === 0 && head.standfirst === undefined && /[.!?:;]/u.test(text))
    head.standfirst = text
  else return /^all times\b/iu.test(text)
  return true
}

/** Lines of the text: tabs and indents open paragraphs, marked lines are headings, tabular ones rows. */
function readBody(lines: readonly string[]): MarkupBlock[] {
  const blocks: MarkupBlock[] = []
  let isOpen = false
  for (const line of lines) {
    const text = plain(line)
    if (text === '') {
      isOpen = false
      continue
    }
    const last = blocks.at(-1)
    const isRow = isTabular(line)
    if (isRow) {
      const row = toRow(line)
      if (row === '') continue
      if (last?.type === 'table') blocks[blocks.length - 1] = {...last, rows: [...last.rows, row]}
      else blocks.push({type: 'table', rows: [row]})
      isOpen = false
    } else if (/^\s*\^.*[=<]\s*$/u.test(line) && text.length < 100 && !/^by\s/iu.test(text)) {
      blocks.push({type: 'heading', rows: [text], level: 2})
      isOpen = false
    } else if (isOpen && last && !/^(?:\t| {2,}|\^)/u.test(line)) {
      blocks[blocks.length - 1] = {...last, rows: [`${last.rows[0] ?? ''} ${text}`]}
    } else {
      blocks.push({type: 'paragraph', rows: [text]})
      isOpen = true
    }
  }
  return blocks
}

/** Typesetters' codes for columns, or cells parted by semicolons or dots. */
function isTabular(line: string): boolean {
  return (
    /[\x08\x1E\x1F]/u.test(line) ||
    (line.match(/;/gu)?.length ?? 0) > 3 ||
    /(?:\. ?){5}\d/u.test(line)
  )
}

function toRow(line: string): string {
  const cells = line
    .replace(/^[\s\x08^]+/u, '')
    .replace(/<\s*$/u, '')
    .split(/[\x1E\x1F\s]*[\x1E\x1F][\x1E\x1F\s]*|;|(?:\. ?){3,}/u)
  return cells
    .map((cell) => tidy(cell.replace(/\x10/gu, '')))
    .join(' | ')
    .replace(/^(?: \| )+|(?: \|)+\s*$/gu, '')
}

/** A line without typesetters' marks; quotation marks and dashes as print has them. */
function plain(line: string): string {
  return tidy(
    line
      .replace(/^\s*\^/u, '')
      .replace(/[<=]\s*$/u, '')
      .replace(/``/gu, '“')
      .replace(/''/gu, '”')
      .replace(/ _ /gu, ' — ')
  )
}
