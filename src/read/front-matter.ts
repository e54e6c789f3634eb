import matter from 'gray-matter'
import type {VFile} from 'vfile'
import {report} from '../diagnostics/message.ts'
import type {FormatName, StatedFields} from '../model/copy.ts'
import type {Span} from '../model/span.ts'
import type {YamlDecision} from './decisions.ts'
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
}

/** @returns Where the front matter of `text` lies; `undefined` when it opens with none. */
export function findFrontMatter(text: string): FrontMatterPlace | undefined {
  const start = opening.exec(text)
  if (!start) return undefined
  const from = start[0].length
  const close = closing.exec(text.slice(from))
  if (!close) return undefined
  const language = start[1] ?? ''
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
}

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
