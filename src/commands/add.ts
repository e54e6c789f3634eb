import {options} from './add/options.ts'
import {defineCommand} from './define-command.ts'

/** `wirecopy add`: copy from anywhere into the archive, under outlet and day. */
export const add = defineCommand({
  name: 'add',
  summary: 'File copy under outlet and day, with a side file of what was read.',
  positional: {
    name: 'PATH',
    summary: 'a file, a folder, - for standard input, or the http(s) address of a page',
    min: 1,
    max: Infinity
  },
  options,
  notes: [
    'The original is kept byte for byte and nothing is ever written over. Copy that lies in the',
    'archive already is reported and not filed again: the same bytes, the same guid and version, or',
    'the same words from the same outlet within two days.',
    'A page is fetched once, with its robots.txt; only from public addresses, through at most five',
    'redirects, each of which is shown.'
  ],
  async run(call, terminal) {
    const {runAdd} = await import('./add/run.ts')
    return runAdd(call, terminal)
  }
})
