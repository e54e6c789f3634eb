import {isMap, isScalar, parseDocument} from 'yaml'
import {formatNames, isFormatName, type FormatName, type StatedFields} from '../model/copy.ts'
import {readDecisions, type YamlDecision} from './decisions.ts'
import {converters, isPlacing, isStatedKey, Misfit, synonyms} from './stated-fields.ts'
import {rangeOf, type YamlProblem} from './yaml-problem.ts'

/** What a piece of YAML states. */
export interface YamlFields {
  readonly fields: StatedFields
  /** Encoding the copy says it is in. */
  readonly encoding?: string
  /** Format the copy is to be read as. */
  readonly format?: FormatName
  /** What is decided about relations, in the order written. */
  readonly decisions: readonly YamlDecision[]
  readonly problems: readonly YamlProblem[]
}

/**
 * Read the fields an editor states in YAML. Every problem is told, one each; fields that are sound
 * are kept. Keys that static site generators use for the same thing are read silently, ours wins
 * over theirs. Aliases are expanded a bounded number of times; dates stay text.
 */
export function parseYamlFields(source: string): YamlFields {
  // The parser works itself to death on what nests without end; such source is not given to it.
  const deep = findDepth(source)
  if (deep !== undefined) {
    const reason = `Unexpected nesting below ${deepest} levels`
    const problem = {ruleId: 'front-matter-syntax', reason, start: deep, end: deep + 1} as const
    return {fields: {}, decisions: [], problems: [problem]}
  }
  const uniqueKeys = source.split('\n', comparable).length < comparable
  const document = parseDocument(source, {prettyErrors: false, logLevel: 'silent', uniqueKeys})
  const problems: YamlProblem[] = document.errors.map((error) => ({
    ruleId: 'front-matter-syntax',
    reason: `Unexpected YAML: ${error.message}`,
    start: error.pos[0],
    end: error.pos[1]
  }))
  const {contents} = document
  if (contents === null || problems.length > 0) return {fields: {}, decisions: [], problems}
  if (!isMap(contents)) {
    const reason = 'Unexpected YAML, expected a mapping of fields'
    return {
      fields: {},
      decisions: [],
      problems: [{ruleId: 'front-matter-syntax', reason, start: 0, end: source.length}]
    }
  }

  // A tag names a type of a programming language; what it would make is never made.
  for (const {pos} of document.warnings) {
    const tag = source.slice(...pos).split(/\s/u)[0] ?? ''
    const reason = `Unexpected tag \`${tag.slice(0, 40)}\`, expected plain YAML`
    problems.push({ruleId: 'front-matter-engine', reason, start: pos[0], end: pos[1]})
  }
  const fields: Record<string, unknown> = {}
  const meantFields: Record<string, unknown> = {}
  let encoding: string | undefined
  let format: FormatName | undefined
  let decisions: readonly YamlDecision[] = []
  for (const {key: keyNode, value: valueNode} of contents.items) {
    const key = isScalar(keyNode) ? String(keyNode.value) : ''
    const [start, end] = rangeOf(valueNode) ?? rangeOf(keyNode) ?? [0, 0]
    const [keyStart, keyEnd] = rangeOf(keyNode) ?? [start, end]
    if (document.warnings.some(({pos}) => pos[0] >= keyStart && pos[0] <= end)) continue
    let value: unknown
    try {
      value = valueNode === null ? null : toPlain(document, valueNode)
    } catch (error) {
      const reason = `Unexpected aliases: ${error instanceof Error ? error.message : String(error)}`
      problems.push({ruleId: 'front-matter-syntax', reason, start, end})
      continue
    }
    if (key === 'encoding' && typeof value === 'string') encoding = value
    else if (key === 'format' && typeof value === 'string' && isFormatName(value)) format = value
    else if (key === 'format') {
      const reason = `Unexpected value of \`format\`, expected one of ${formatNames.join(', ')}`
      problems.push({ruleId: 'field-value', reason, start, end})
    } else if (isPlacing(key)) continue
    else if (key === 'attributions') {
      if (value === null) continue
      const read = readDecisions(value, valueNode)
      decisions = read.decisions
      for (const problem of read.problems) problems.push(problem)
    }
    // `draft: true` is how static site generators hold a page back.
    else if (key.toLowerCase() === 'draft' && typeof value === 'boolean') {
      if (value) meantFields['status'] = 'withheld'
    } else {
      const meant = isStatedKey(key) ? key : synonyms.get(key.toLowerCase())
      if (meant === undefined) {
        const reason = unknownField(key)
        problems.push({ruleId: 'unknown-field', reason, start: keyStart, end: keyEnd})
      } else if (value !== null) {
        const read = converters[meant](value)
        if (read instanceof Misfit) {
          const reason = `Unexpected value of \`${key}\`, expected ${read.expected}`
          problems.push({ruleId: 'field-value', reason, start, end})
        } else if (meant === key) fields[meant] = read
        else meantFields[meant] ??= read
      }
    }
  }
  return {
    fields: {...meantFields, ...fields},
    ...(encoding !== undefined && {encoding}),
    ...(format !== undefined && {format}),
    decisions,
    problems
  }
}

/** No front matter nests deeper. */
const deepest = 50
/** In more lines keys are not compared, each with every other. */
const comparable = 2000

/** @returns Where nesting, in brackets, by marks in a row or by indent, exceeds what is read. */
function findDepth(source: string): number | undefined {
  const row = /^[ \t]*(?:[-?:][ \t]+){50}|^ {200}/mu.exec(source)
  if (row) return row.index
  let depth = 0
  for (const {0: sign, index} of source.matchAll(/[[\]{}]/gu)) {
    if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1)
    else depth += 1
    if (depth > deepest) return index
  }
  return undefined
}

function toPlain(document: ReturnType<typeof parseDocument>, node: unknown): unknown {
  // `1.10` is a version, not the number 1.1.
  if (isScalar(node))
    return typeof node.value === 'number' ? (node.source ?? node.value) : node.value
  return hasToJs(node) ? node.toJS(document, {maxAliasCount: 50}) : null
}

interface Convertible {
  toJS(document: unknown, options: {maxAliasCount: number}): unknown
}

function hasToJs(node: unknown): node is Convertible {
  return (
    typeof node === 'object' && node !== null && 'toJS' in node && typeof node.toJS === 'function'
  )
}

function unknownField(key: string): string {
  const meant = [...Object.keys(converters), 'attributions'].find((known) => isNear(known, key))
  return `Unexpected field \`${key}\`, expected ${meant === undefined ? 'a known field' : `\`${meant}\``}`
}

/** Whether two keys differ by case or by one letter added, dropped or changed. */
function isNear(known: string, key: string): boolean {
  const a = known.toLowerCase()
  const b = key.toLowerCase().replace(/[-_]/gu, '')
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 1 || b.length < 3) return false
  let front = 0
  while (front < Math.min(a.length, b.length) && a[front] === b[front]) front += 1
  let back = 0
  while (back < Math.min(a.length, b.length) - front && a.at(-1 - back) === b.at(-1 - back))
    back += 1
  return Math.max(a.length, b.length) - front - back <= 1
}
