import type {AnyCommand, OptionDefinition} from './definition.ts'

/** @returns Help for one command, from the table its flags are parsed by. */
export function commandHelp(command: AnyCommand): string {
  const {name, summary, positional, options, notes} = command
  const usage = ['wirecopy', name, '[options]', positional && usageOf(positional)]
  const rows: [string, string][] = Object.entries(options).map(([flag, option]) => [
    `--${flag}${valueOf(option)}`,
    describe(option)
  ])
  return [
    `Usage: ${usage.filter((part) => part !== undefined).join(' ')}`,
    '',
    summary,
    ...(positional ? ['', ...columns([[positional.name, positional.summary]])] : []),
    '',
    'Options:',
    ...columns([...rows, ['--help', 'print this']]),
    ...(notes ? ['', ...notes] : []),
    ''
  ].join('\n')
}

/** @returns Help for the whole: every command with its summary. */
export function programHelp(commands: readonly AnyCommand[]): string {
  return [
    'Usage: wirecopy COMMAND [options]',
    '',
    'Turns a folder of raw wire copy into a searchable archive in which every statement shows its source.',
    '',
    'Commands:',
    ...columns(commands.map(({name, summary}) => [name, summary])),
    '',
    'Options:',
    ...columns([
      ['--help', 'print this, or the help of a command'],
      ['--version', 'print the version']
    ]),
    '',
    'Exit status: 0 fine, 1 problems in the copy, 2 bad flag or configuration, or a fault of ours.',
    ''
  ].join('\n')
}

function usageOf({name, min, max}: NonNullable<AnyCommand['positional']>): string {
  const word = max > 1 ? `${name}...` : name
  return min > 0 ? word : `[${word}]`
}

function valueOf(option: OptionDefinition): string {
  return option.type === 'boolean' ? '' : ` ${option.value}`
}

function describe(option: OptionDefinition): string {
  return option.type === 'string' && option.choices !== undefined
    ? `${option.summary}: ${option.choices.join(', ')}`
    : option.summary
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
