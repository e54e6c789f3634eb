import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document
} from 'yaml'
import type {z} from 'zod'
import type {ConfigProblem} from './config-error.ts'
import {toProblems} from './problems.ts'

/** A place in a file, from 1. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** What a ledger holds, or what is wrong with it. */
export interface Ledger<Value> {
  /** Absent when there are problems. */
  readonly value?: Value
  readonly problems: readonly ConfigProblem[]
  /** @returns Where a value stands, or what holds it when it is not there itself. */
  readonly pointOf: (path: readonly PropertyKey[]) => Point
}

/**
 * Read a ledger: a file of YAML beside the configuration that owners edit by hand.
 *
 * @param empty
 *   What a ledger holds of which every line is a comment.
 * @returns
 *   Every problem at once, each with its place.
 */
export function parseLedger<Schema extends z.ZodType>(
  source: string,
  schema: Schema,
  empty: unknown = []
): Ledger<z.output<Schema>> {
  const lines = new LineCounter()
  const document = parseDocument(source, {
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: lines
  })
  const pointAt = (offset: number): Point => {
    const {line, col} = lines.linePos(offset)
    return {line: Math.max(1, line), column: Math.max(1, col)}
  }
  const pointOf = (path: readonly PropertyKey[]): Point => pointAt(offsetOf(document, path))
  // Warnings are about tags nobody knows: what they stand before would be read as something else.
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) {
    const problems = faults.map(({message, pos}) => ({
      path: '',
      expected: 'YAML',
      received: message,
      point: pointAt(pos[0])
    }))
    return {problems, pointOf}
  }
  let alias: number | undefined
  visit(document, (_, node) => {
    if (isAlias(node)) alias ??= node.range?.[0] ?? 0
  })
  if (alias !== undefined) {
    // A few lines of them can stand for more than fits in memory.
    const problem = {path: '', expected: 'values written out', received: 'alias'}
    return {problems: [{...problem, point: pointAt(alias)}], pointOf}
  }
  const input: unknown = document.toJS() ?? empty
  const result = schema.safeParse(input)
  if (result.success) return {value: result.data, problems: [], pointOf}
  const problems = result.error.issues.flatMap((issue) =>
    toProblems([issue], input, schema).map((problem, index) => {
      const key = issue.code === 'unrecognized_keys' ? issue.keys[index] : undefined
      const offset = key === undefined ? undefined : keyOffset(document, issue.path, key)
      return {...problem, point: offset === undefined ? pointOf(issue.path) : pointAt(offset)}
    })
  )
  return {problems, pointOf}
}

function keyOffset(
  document: Document,
  path: readonly PropertyKey[],
  key: string
): number | undefined {
  const holder: unknown = path.length === 0 ? document.contents : document.getIn(path, true)
  if (!isMap(holder)) return undefined
  const node = holder.items.find(
    (pair) => isScalar(pair.key) && String(pair.key.value) === key
  )?.key
  return isNode(node) ? node.range?.[0] : undefined
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      const [start] = node.range as readonly unknown[]
      if (typeof start === 'number') return start
    }
  }
  return 0
}
