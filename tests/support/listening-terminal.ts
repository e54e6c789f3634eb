import {Readable} from 'node:stream'
import type {Terminal} from '../../src/commands/terminal.ts'

/** A terminal that keeps what a command prints and says, and holds `input` on standard input. */
export function listeningTerminal(input: string | Uint8Array = '') {
  const printed: string[] = []
  const said: string[] = []
  const terminal: Terminal = {
    color: false,
    input: Readable.from([Buffer.from(input)]),
    print: (text) => {
      printed.push(text)
      return Promise.resolve()
    },
    say: (text) => said.push(text),
    progress: () => undefined,
    untilStopped: () => Promise.resolve()
  }
  return {terminal, printed: () => printed.join(''), said: () => said.join('\n')}
}
