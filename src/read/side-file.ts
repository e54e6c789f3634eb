import {isDeepStrictEqual} from 'node:util'
import {stringify} from 'yaml'
import type {StatedFields} from '../model/copy.ts'
import {parseYamlFields} from './yaml-fields.ts'

/** What a side file is made of. */
export interface SideContent {
  /** Text of the side file the copy came with; it is kept as it is. */
  readonly own?: string
  /** What is stated: it comes before what the copy says. */
  readonly stated: StatedFields
  /** How the bytes are to be read, where they do not tell themselves. */
  readonly reading?: {readonly encoding?: string; readonly format?: string}
  /** What was read; each line is a comment until an editor takes it over. */
  readonly read: StatedFields
  /** Lines of words at the top, without marks. */
  readonly notes: readonly string[]
}

/**
 * Write a side file that reads back as what it states. A field whose form does not survive (a name
 * with a comma in it) is written as a comment, for an editor to judge.
 *
 * @returns
 *   YAML with a line end.
 */
export function toSideFile({own, stated, reading = {}, read, notes}: SideContent): string {
  const lines: string[] = own === undefined ? [] : [own.trimEnd(), '']
  for (const note of notes) lines.push(comment(note.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')))
  const doubtful: [string, unknown][] = []
  for (const [key, value] of Object.entries(stated)) {
    const line = yamlLine(key, value)
    const {fields, problems} = parseYamlFields(line)
    const survives =
      problems.length === 0 && isDeepStrictEqual(fields, Object.fromEntries([[key, value]]))
    if (survives) lines.push(line)
    else doubtful.push([key, value])
  }
  for (const [key, value] of Object.entries(reading)) lines.push(yamlLine(key, value))
  const open = Object.entries(read).filter(([key]) => !Object.hasOwn(stated, key))
  for (const [key, value] of [...doubtful, ...open]) lines.push(comment(yamlLine(key, value)))
  return `${lines.join('\n')}\n`
}

function yamlLine(key: string, value: unknown): string {
  return stringify({[key]: value}, {lineWidth: 0, flowCollectionPadding: false}).trimEnd()
}

function comment(text: string): string {
  return text.replace(/^/gmu, '# ')
}
