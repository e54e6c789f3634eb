import {inspect} from 'node:util'
import type {ExitCode} from '../diagnostics/exit-code.ts'
import {suggest} from '../diagnostics/suggest.ts'
import {reasonOf, UserError} from '../diagnostics/user-error.ts'
import {helpHint, UsageError} from './arguments.ts'
import {commandHelp, programHelp} from './help.ts'
import {commandTable, isCommandName} from './table.ts'
import {ClosedPipe, type Terminal} from './terminal.ts'
import {packageVersion} from './version.ts'

/**
 * Run the program.
 *
 * @param words
 *   What stands behind its name.
 * @returns
 *   How it ended. Never throws: what the user can put right is printed in words, a fault of ours
 *   with its stack and what caused it.
 */
export async function start(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(words, terminal)
  } catch (error) {
    if (error instanceof ClosedPipe) return 0
    if (error instanceof UserError) terminal.say(`wirecopy: ${reasonOf(error)}`)
    else terminal.say(inspect(error))
    return 2
  }
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = words[0] === 'help' ? [...words.slice(1), '--help'] : words
  if (first === undefined || first === '--help' || first === '-h') {
    const commands = await Promise.all(Object.values(commandTable).map((load) => load()))
    if (first === undefined) {
      terminal.say(programHelp(commands))
      return 2
    }
    await terminal.print(programHelp(commands))
    return 0
  }
  if (first === '--version' || first === '-V') {
    await terminal.print(`${packageVersion()}\n`)
    return 0
  }
  if (!isCommandName(first)) {
    const near = suggest(first, Object.keys(commandTable))
    const kind = first.startsWith('-') ? 'flag' : 'command'
    throw new UsageError(
      `Unexpected ${kind} ${first}${near === undefined ? '' : `, expected ${near}`}\n${helpHint()}`
    )
  }
  const command = await commandTable[first]()
  const end = rest.indexOf('--')
  if ((end < 0 ? rest : rest.slice(0, end)).some((word) => word === '--help' || word === '-h')) {
    await terminal.print(commandHelp(command))
    return 0
  }
  return command.start(rest, terminal)
}
