import {parseWords} from './arguments.ts'
import type {AnyCommand, Command, OptionTable} from './definition.ts'

/** @returns The command, with the types of its flags settled between its table and its `run`. */
export function defineCommand<const Options extends OptionTable>(
  command: Command<Options>
): AnyCommand {
  return {
    ...command,
    start: (words, terminal) => command.run(parseWords(words, command), terminal)
  }
}
