import {defineCommand} from './define-command.ts'
import {serverOptions} from './serve/options.ts'

/** `wirecopy serve`: a built site in a browser. */
export const serve = defineCommand({
  name: 'serve',
  summary: 'Serve a built site on this machine.',
  positional: {
    name: 'DIR',
    summary: 'the site; `_site` when left out',
    min: 0,
    max: 1
  },
  options: {
    ...serverOptions,
    'base-path': {
      type: 'string',
      value: 'PATH',
      summary: "path the site lies below; the archive's own when left out: /archive/"
    }
  },
  async run({options, positionals: [given]}, terminal) {
    const {findSite} = await import('./serve/find-site.ts')
    const {startServer} = await import('./serve/server.ts')
    const {root, basePath} = await findSite(given, options['base-path'])
    const server = await startServer({
      root,
      basePath,
      host: options.host ?? '127.0.0.1',
      ...(options.port !== undefined && {port: options.port})
    })
    await terminal.print(`${server.url}\n`)
    terminal.say('Stop with Ctrl-C.')
    await terminal.untilStopped()
    await server.close()
    return 0
  }
})
