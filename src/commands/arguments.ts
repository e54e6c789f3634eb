import {parseArgs} from 'node:util'
import {suggest} from '../diagnostics/suggest.ts'
import {UserError} from '../diagnostics/user-error.ts'
import type {Call, Command, OptionDefinition, OptionTable, OptionValues} from './definition.ts'

/** A command called with words it does not know. Says what was wrong and where help is. */
export class UsageError extends UserError {
  override name = 'UsageError'
}

/**
 * Read the words behind a command's name.
 *
 * @throws UsageError
 *   With every wrong word at once.
 */
export function parseWords<Options extends OptionTable>(
  words: readonly string[],
  command: Pick<Command<Options>, 'name' | 'options' | 'positional'>
): Call<Options> {
  const {tokens} = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(command.options).map(([name, {type}]) => [
        name,
        {type: type === 'boolean' ? ('boolean' as const) : ('string' as const)}
      ])
    ),
    // Not strict: the parser's own errors stop at the first and know no suggestion.
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  const problems: string[] = []
  const positionals: string[] = []
  const values = new Map<string, string | number | boolean>()
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(command.options, token.name)
      ? command.options[token.name]
      : undefined
    if (option === undefined) problems.push(unknownFlag(token.rawName, command.options))
    else {
      // `--out --json`: the next flag is not a value, but `--out=--json` may be.
      const swallowed = token.inlineValue === false && /^-./u.test(token.value)
      const value = readValue(option, swallowed ? undefined : token.value)
      if (typeof value === 'object') problems.push(`${token.rawName}: ${value.problem}`)
      else values.set(token.name, value)
    }
  }
  // Behind an unknown flag nobody knows which words were its value.
  if (problems.length === 0) {
    problems.push(...countPositionals(positionals.length, command.positional))
  }
  if (problems.length > 0) {
    throw new UsageError([...problems, helpHint(command.name)].join('\n'))
  }
  return {options: fill(command.options, values), positionals}
}

/** @returns The line that tells where help is. */
export function helpHint(command?: string): string {
  return `See \`wirecopy ${command === undefined ? '' : `${command} `}--help\`.`
}

function unknownFlag(rawName: string, options: OptionTable): string {
  const near = suggest(
    rawName,
    [...Object.keys(options), 'help'].map((name) => `--${name}`)
  )
  return `Unexpected flag ${rawName}${near === undefined ? '' : `, expected ${near}`}`
}

function readValue(
  option: OptionDefinition,
  text: string | undefined
): string | number | boolean | {readonly problem: string} {
  if (option.type === 'boolean') {
    return text === undefined ? true : {problem: `unexpected value "${text}", expected none`}
  }
  if (text === undefined || text === '') {
    return {problem: `unexpected end, expected ${option.value}`}
  }
  if (option.type === 'string') {
    return option.choices === undefined || option.choices.includes(text)
      ? text
      : {problem: `unexpected "${text}", expected one of ${option.choices.join(', ')}`}
  }
  const {min, max, integer} = option
  const number = /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : NaN
  const fits = number >= min && number <= max && (integer !== true || Number.isInteger(number))
  return fits
    ? number
    : {
        problem: `unexpected "${text}", expected a ${integer === true ? 'whole ' : ''}number from ${min} to ${max}`
      }
}

function countPositionals(count: number, positional: Command['positional']): readonly string[] {
  const {name, min, max} = positional ?? {name: 'argument', min: 0, max: 0}
  if (count < min) return [`Unexpected end, expected ${name}`]
  if (count > max) {
    return [
      `Unexpected ${count === 1 ? 'argument' : `${count} arguments`}, expected ${max === 0 ? 'none' : `one ${name}`}`
    ]
  }
  return []
}

/** Every flag of the table has a value, so that the type holds. */
function fill<Options extends OptionTable>(
  options: Options,
  values: ReadonlyMap<string, string | number | boolean>
): OptionValues<Options> {
  return Object.fromEntries(
    Object.entries(options).map(([name, {type}]) => [
      name,
      values.get(name) ?? (type === 'boolean' ? false : undefined)
    ])
  ) as OptionValues<Options>
}
