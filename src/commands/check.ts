import {exitCodeOf} from '../diagnostics/exit-code.ts'
import {defineCommand} from './define-command.ts'

/** `wirecopy check`: everything that is wrong or worth a look in the copy; nothing is written. */
export const check = defineCommand({
  name: 'check',
  summary: 'Look for problems in the copy; write nothing.',
  positional: {
    name: 'FOLDER',
    summary: 'the archive, or any folder of copy; this folder when left out',
    min: 0,
    max: 1
  },
  options: {
    json: {type: 'boolean', summary: 'print JSON Lines, one object a file with messages'},
    strict: {type: 'boolean', summary: 'count warnings as problems'}
  },
  async run({options, positionals: [folder = '.']}, terminal) {
    const {openArchive} = await import('./open-archive.ts')
    const {config} = await openArchive(folder)
    const {checkFolder} = await import('../pipeline/check-copy.ts')
    const messages = await checkFolder(folder, config, (done, total) => {
      terminal.progress('Files read', done, total)
    })
    if (options.json) {
      for (const file of messages) await terminal.print(`${JSON.stringify(file)}\n`)
    } else {
      const {formatReport} = await import('../diagnostics/report.ts')
      const report = formatReport(messages, {color: terminal.color})
      terminal.say(report === '' ? 'No problems found' : report)
    }
    return exitCodeOf(messages, options)
  }
})
