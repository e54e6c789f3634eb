import type {Severity} from './rules.ts'

/**
 * What a command says to the shell. `0`: fine; `1`: problems in the copy;
 * `2`: a bad flag, a bad configuration, or a fault of ours.
 */
export type ExitCode = 0 | 1 | 2

/**
 * Judge copy by what was said about it.
 *
 * @param files
 *   Messages by file; any other property is ignored.
 * @param options
 *   `strict` counts warnings as problems.
 */
export function exitCodeOf(
  files: Iterable<{readonly messages: readonly {readonly severity: Severity}[]}>,
  options: {readonly strict: boolean}
): ExitCode {
  for (const {messages} of files) {
    for (const {severity} of messages) {
      if (severity === 'error' || (options.strict && severity === 'warning')) return 1
    }
  }
  return 0
}
