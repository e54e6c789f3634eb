/** Thrown by `print` when nobody reads any more (`| head`): the command stops, and that is no fault. */
export class ClosedPipe extends Error {
  override name = 'ClosedPipe'
}

/** Where a command prints and reads. Data goes to standard output, everything else to standard error. */
export interface Terminal {
  /**
   * Print data. Resolves when more may be printed.
   *
   * @throws ClosedPipe
   */
  print(text: string): Promise<void>
  /** Print words for people, with a line end. */
  say(text: string): void
  /** Show how far a step is; on a terminal the line is drawn over, elsewhere only whole steps are printed. */
  progress(label: string, done: number, total: number): void
  /** Whether standard error takes colours. */
  readonly color: boolean
  readonly input: NodeJS.ReadableStream
  /** Called once when the user asks to stop (Ctrl-C); until then a server runs. */
  untilStopped(): Promise<void>
}

/** @returns The terminal of this process. `NO_COLOR` and `FORCE_COLOR` are minded. */
export function processTerminal(): Terminal {
  const {stdout, stderr, env} = process
  let closed = false
  let drawn = false
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    closed = true
  })
  const clear = () => {
    if (drawn) stderr.write('\r\u001B[K')
    drawn = false
  }
  return {
    color: colored(env, stderr.isTTY),
    input: process.stdin,
    async print(text) {
      if (closed) throw new ClosedPipe('standard output is closed')
      clear()
      if (!stdout.write(text)) await drained(stdout)
    },
    say(text) {
      clear()
      stderr.write(`${text}\n`)
    },
    progress(label, done, total) {
      if (!stderr.isTTY) {
        if (done === total) stderr.write(`${label}: ${total}\n`)
      } else if (done === total) {
        clear()
        stderr.write(`${label}: ${total}\n`)
      } else {
        stderr.write(`\r\u001B[K${label}: ${done} of ${total}`)
        drawn = true
      }
    },
    untilStopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const)
          process.once(signal, () => {
            resolve()
          })
      })
  }
}

/** Not `once`, which would take the error of a closed pipe for a fault. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of ['drain', 'error', 'close']) stream.off(event, done)
      resolve()
    }
    for (const event of ['drain', 'error', 'close']) stream.once(event, done)
  })
}

/** @see https://no-color.org */
function colored(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  return isTerminal && env['TERM'] !== 'dumb'
}
