import type {z} from 'zod'
import {suggest} from '../diagnostics/suggest.ts'
import type {ConfigProblem} from './config-error.ts'
import {keysAt} from './schema-keys.ts'

/**
 * Put what Zod found into the words of our configuration errors.
 *
 * @param issues
 *   What Zod found.
 * @param input
 *   What the owner wrote.
 * @param schema
 *   The schema it was held against; its keys are what unknown keys are compared with.
 */
export function toProblems(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  schema: z.ZodType
): readonly ConfigProblem[] {
  return issues.flatMap((issue) => {
    const path = toPath(issue.path)
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, issue.path, input)
      return issue.keys.map((key) => ({
        path: path === '' ? key : `${path}.${key}`,
        expected: expectedKey(key, known),
        received: 'key'
      }))
    }
    const value = valueAt(input, issue.path)
    return [
      {
        path,
        expected: expectedValue(issue),
        ...(value !== undefined && {received: show(value)})
      }
    ]
  })
}

function expectedKey(key: string, known: readonly string[]): string {
  const near = suggest(key, known)
  return near === undefined ? `one of ${known.join(', ')}` : `\`${near}\``
}

const types: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  array: 'a list: […]',
  object: 'an object: {…}',
  record: 'an object: {…}'
}

function expectedValue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected
    case 'invalid_value':
      return `one of ${issue.values.map((value) => show(value)).join(', ')}`
    case 'too_small':
      return issue.origin === 'string' ? 'text' : `${String(issue.minimum)} or more`
    case 'too_big':
      return `${String(issue.maximum)} or less`
    case 'invalid_format':
      return issue.format === 'url' ? 'an address that begins with https://' : issue.message
    case 'invalid_union':
      return 'options' in issue
        ? `one of ${issue.options.map((value) => show(value)).join(', ')}`
        : issue.message
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message
    default:
      return issue.message
  }
}

function toPath(path: readonly PropertyKey[]): string {
  let text = ''
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`
    else text += text === '' ? String(key) : `.${String(key)}`
  }
  return text
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const key of path) {
    // One text in place of a list of texts.
    if (typeof value === 'string' && key === 0) continue
    if (typeof value !== 'object' || value === null) return undefined
    value = Reflect.get(value, key)
  }
  return value
}

/** Long values are cut: the report names the place, the owner has the file open. */
function show(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  const text = typeof value === 'bigint' ? String(value) : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
