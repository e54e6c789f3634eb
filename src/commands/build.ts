import {join} from 'node:path'
import {exitCodeOf} from '../diagnostics/exit-code.ts'
import {printable} from '../diagnostics/printable.ts'
import {defineCommand} from './define-command.ts'

/** `wirecopy build`: the whole way from copy to site. */
export const build = defineCommand({
  name: 'build',
  summary: 'Turn copy into a site.',
  positional: {
    name: 'FOLDER',
    summary: 'the archive, or any folder of copy; this folder when left out',
    min: 0,
    max: 1
  },
  options: {
    out: {type: 'string', value: 'DIR', summary: 'write the site there instead of `_site`'},
    json: {type: 'boolean', summary: 'print what was built as one JSON object'},
    strict: {type: 'boolean', summary: 'count warnings as problems'}
  },
  notes: [
    'The site replaces the folder only when it is complete; a failed build leaves the old one.',
    'A folder that holds files no build made is never replaced.'
  ],
  async run({options, positionals: [folder = '.']}, terminal) {
    const {openArchive} = await import('./open-archive.ts')
    const {config, file} = await openArchive(folder)
    const {buildArchive, cachePathIn} = await import('../pipeline/build.ts')
    const result = await buildArchive({
      root: folder,
      config,
      out: options.out ?? join(folder, config.output),
      ...(file !== undefined && {cachePath: cachePathIn(folder)}),
      onProgress: (done, total) => {
        terminal.progress('Files read', done, total)
      }
    })
    const {formatReport} = await import('../diagnostics/report.ts')
    const report = formatReport(result.messages, {color: terminal.color, notes: false})
    if (report !== '') terminal.say(report)
    if (options.json) await terminal.print(`${JSON.stringify(result)}\n`)
    const stories = result.stories === 1 ? '1 story' : `${result.stories} stories`
    const statements = result.statements === 1 ? '1 statement' : `${result.statements} statements`
    terminal.say(`${stories}, ${statements} → ${printable(result.out)}`)
    return exitCodeOf(result.messages, options)
  }
})
