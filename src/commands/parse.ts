import {defineCommand} from './define-command.ts'
import {options} from './parse/options.ts'

/** `wirecopy parse`: what copy says, as data for programs or as a summary for people. */
export const parse = defineCommand({
  name: 'parse',
  summary: 'Print what copy says: fields, blocks and who said what.',
  positional: {
    name: 'PATH',
    summary: 'a file, a folder, or - for standard input',
    min: 0,
    max: Infinity
  },
  options,
  notes: [
    'Copy that lies in an archive is read with its configuration; any other copy needs none.',
    'Messages about the copy go to standard error; with --json also into the objects.'
  ],
  async run(call, terminal) {
    const {runParse} = await import('./parse/run.ts')
    return runParse(call, terminal)
  }
})
