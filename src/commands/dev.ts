import {join} from 'node:path'
import {defineCommand} from './define-command.ts'
import {serverOptions} from './serve/options.ts'

/** `wirecopy dev`: build, serve, and do it again when something changes. */
export const dev = defineCommand({
  name: 'dev',
  summary: 'Build and serve; build again and reload the browser on every change.',
  positional: {
    name: 'FOLDER',
    summary: 'the archive, or any folder of copy; this folder when left out',
    min: 0,
    max: 1
  },
  options: {
    ...serverOptions,
    out: {type: 'string', value: 'DIR', summary: 'write the site there instead of `_site`'}
  },
  async run({options, positionals: [folder = '.']}, terminal) {
    const {openArchive} = await import('./open-archive.ts')
    const {config} = await openArchive(folder)
    const {runDev} = await import('./dev/run.ts')
    await runDev(
      {
        folder,
        out: options.out ?? join(folder, config.output),
        basePath: config.basePath,
        host: options.host ?? '127.0.0.1',
        ...(options.port !== undefined && {port: options.port})
      },
      terminal
    )
    return 0
  }
})
