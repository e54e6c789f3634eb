import matter from 'gray-matter'
import type {VFile} from 'vfile'
import {report} from '../diagnostics/message.ts'
import type {FormatName, StatedFields} from '../model/copy.ts'
import type {Span} from '../model/span.ts'
import type {YamlDecision} from './decisions.ts'
import {isStatedKey, synonyms} from './stated-fields.ts'
import {parseYamlFields, type YamlFields} from './yaml-fields.ts'

const opening = /^---[ \t]*([\w.+-]*)[ \t]*\r?\n/u
const closing = /^---[ \t]*(?:\r?\n|$)/mu
/** A line that a mapping may hold and a story hardly begins with. */
const mappingLine = /^[ \t]*["']?[A-Za-z][\w-]*["']?[ \t]*:(?:[ \t]|\r?$)/mu

/** Where front matter lies. */
export interface FrontMatterPlace {
  /** Language named behind the opening line; empty when none is. */
  readonly language: string
  /** What stands between the lines. */
  readonly content: Span
  /** Where the story begins. */
  readonly end: number
  /** Whether the line that closes it is missing. */
  readonly isOpen?: boolean
}

/** @returns Where the front matter of `text` lies; `undefined` when it opens with none. */
export function findFrontMatter(text: string): FrontMatterPlace | undefined {
  const start = opening.exec(text)
  if (!start) return undefined
  const from = start[0].length
  const close = closing.exec(text.slice(from))
  const language = start[1] ?? ''
  if (!close) return language === '' ? findOpen(text, from) : undefined
  const content: Span = [from, from + close.index]
  const source = text.slice(...content)
  if (language === '' && source.trim() !== '' && !mappingLine.test(source)) return undefined
  return {language, content, end: content[1] + close[0].length}
}

/** What front matter says. */
export interface FrontMatter {
  readonly fields: StatedFields
  readonly format?: FormatName
  /** What is decided about relations; offsets are those of the text. */
  readonly decisions: readonly YamlDecision[]
  /** Where the story begins. */
  readonly end: number
  /** Whether the line that closes it is missing. */
  readonly isOpen?: boolean
}

/** Fields of ours in a row below the opening line, up to a line that is none: the closing line was forgotten. */
function findOpen(text: string, from: number): FrontMatterPlace | undefined {
  let end = from
  for (const {0: line, 1: key = '', index} of text.slice(from, from + 5000).matchAll(openLine)) {
    const isField = isStatedKey(key) || synonyms.has(key.toLowerCase())
    if (from + index !== end || !isField) break
    end += line.length
  }
  return end === from ? undefined : {language: '', content: [from, end], end, isOpen: true}
}

/** A key with its value on one line. */
const openLine = /^([A-Za-z]+)[ \t]*:[ \t][^\r\n]*(?:\r?\n|$)/gmu

/**
 * Read the front matter of a piece of copy. Only YAML is read: gray-matter can run code, so every
 * engine it brings is replaced by one that refuses.
 *
 * Reports `front-matter-engine`, `front-matter-syntax`, `unknown-field`, `field-value`.
 */
export function readFrontMatter(file: VFile, text: string): FrontMatter {
  const place = findFrontMatter(text)
  if (!place) return {fields: {}, decisions: [], end: 0}

  const {language, content, end} = place
  if (!['', 'yaml', 'yml'].includes(language.toLowerCase())) {
    report(file, 'front-matter-engine', `Unexpected front matter in “${language}”, expected YAML`, {
      span: [0, content[0]]
    })
    return {fields: {}, decisions: [], end}
  }
  if (place.isOpen === true) {
    const reason = 'Unexpected end of front matter, expected a line `---`'
    report(file, 'front-matter-syntax', reason, {span: [end - 1, end]})
  }
  const read: YamlFields[] = []
  matter(text.slice(0, end), {
    engines: {
      ...refusals,
      yaml: (source: string) => {
        read.push(parseYamlFields(source))
        return {}
      }
    }
  })
  const [found] = read
  if (!found) return {fields: {}, decisions: [], end}
  // gray-matter hands over what follows the dashes, or the language behind them, line break and all.
  const shift = language === '' ? 3 : text.search(/\r?\n/u)
  for (const {ruleId, reason, start, end: stop} of found.problems) {
    report(file, ruleId, reason, {span: [clamp(shift + start), clamp(shift + stop)]})
  }
  const decisions = found.decisions.map(({decision, start}) => ({
    decision,
    start: clamp(shift + start)
  }))
  return {fields: found.fields, ...(found.format && {format: found.format}), decisions, end}

  function clamp(offset: number): number {
    return Math.min(offset, end)
  }
}

const refuse = (): never => {
  throw new Error('Unexpected front matter engine')
}

const refusals = Object.fromEntries(
  ['json', 'javascript', 'js', 'coffee', 'coffeescript', 'cson', 'toml'].map((name) => [
    name,
    refuse
  ])
)
