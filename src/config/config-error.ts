import {UserError} from '../diagnostics/user-error.ts'

/** One thing wrong in a configuration. */
export interface ConfigProblem {
  /** Where: `outlets[0].wire`; empty for the whole. */
  readonly path: string
  /** What would be right, in words. */
  readonly expected: string
  /** What stands there, as written; absent when nothing does. */
  readonly received?: string
  /** Where in the file, from 1, when it is data and not code. */
  readonly point?: {readonly line: number; readonly column: number}
}

/** Everything that is wrong in an owner's configuration, at once. Its message is the report. */
export class ConfigError extends UserError {
  override name = 'ConfigError'
  readonly problems: readonly ConfigProblem[]
  readonly file: string

  /**
   * @param problems
   *   At least one.
   * @param file
   *   The file the owner has to mend.
   */
  constructor(problems: readonly ConfigProblem[], file = '.eleventy.ts') {
    super(describe(problems, file))
    this.problems = problems
    this.file = file
  }
}

function describe(problems: readonly ConfigProblem[], file: string): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  const lines = problems.map(({path, expected, received, point}) => {
    const at = point ? `${point.line}:${point.column} ` : ''
    const where = path === '' ? '' : `${path}: `
    const seen = received === undefined ? 'nothing' : received
    return `  ${at}${where}unexpected ${seen}, expected ${expected}`
  })
  return [`${file}: ${count} in the configuration`, ...lines].join('\n')
}
