import type {ExitCode} from '../diagnostics/exit-code.ts'
import type {Terminal} from './terminal.ts'

/** One flag. What it takes is checked before the command runs. */
export type OptionDefinition =
  | {readonly type: 'boolean'; readonly summary: string}
  | {
      readonly type: 'string'
      /** What stands for the value in help: `DIR`. */
      readonly value: string
      readonly summary: string
      /** The only values allowed. */
      readonly choices?: readonly string[]
    }
  | {
      readonly type: 'number'
      readonly value: string
      readonly summary: string
      readonly min: number
      readonly max: number
      readonly integer?: boolean
    }

/** Flags by name, without the dashes, in the order of help. */
export type OptionTable = Readonly<Record<string, OptionDefinition>>

type Value<Option extends OptionDefinition> = Option extends {type: 'boolean'}
  ? boolean
  : Option extends {type: 'number'}
    ? number | undefined
    : Option extends {choices: readonly (infer Choice)[]}
      ? Choice | undefined
      : string | undefined

/** What the flags of a table were given as; a flag not given is `false` or `undefined`. */
export type OptionValues<Options extends OptionTable> = {
  readonly [Name in keyof Options]: Value<Options[Name]>
}

/** What stands behind the flags. */
export interface PositionalDefinition {
  /** As help shows it: `PATH`. */
  readonly name: string
  readonly summary: string
  /** How few and how many. */
  readonly min: number
  readonly max: number
}

/** A command as it was called. */
export interface Call<Options extends OptionTable> {
  readonly options: OptionValues<Options>
  readonly positionals: readonly string[]
}

/** One command: parsing and help both come from it. */
export interface Command<Options extends OptionTable = OptionTable> {
  readonly name: string
  /** One line. */
  readonly summary: string
  readonly positional?: PositionalDefinition
  readonly options: Options
  /** What help says beyond the flags; lines. */
  readonly notes?: readonly string[]
  /** Loads what it needs itself, so that help costs nothing. */
  run(call: Call<Options>, terminal: Terminal): Promise<ExitCode>
}

/** A command whose flags are known only when it runs. */
export interface AnyCommand extends Omit<Command, 'run'> {
  /** Parse the words behind the command's name and run it. */
  start(words: readonly string[], terminal: Terminal): Promise<ExitCode>
}
