import {existsSync} from 'node:fs'
import {basename, join, resolve, sep} from 'node:path'
import {watch} from 'chokidar'
import {siteMarker} from '../../config/site-marker.ts'
import {startServer, type RunningServer} from '../serve/server.ts'
import type {Terminal} from '../terminal.ts'
import {liveReload} from './live-reload.ts'
import {runBuild} from './run-build.ts'

/** What is watched and where it is served. */
export interface DevOptions {
  readonly folder: string
  readonly out: string
  readonly basePath: string
  readonly host: string
  readonly port?: number
}

/** Editors save in several steps; a build waits until nothing has changed for this long, in milliseconds. */
const quiet = 120

/** Build, serve, watch, until stopped. */
export async function runDev(options: DevOptions, terminal: Terminal): Promise<void> {
  const {folder, out} = options
  const pages = liveReload()
  let server: RunningServer | undefined
  let waiting = 0
  let timer: NodeJS.Timeout | undefined

  const update = async (): Promise<void> => {
    waiting++
    if (waiting > 1) return
    for (let begun = 0; begun < waiting;) {
      begun = waiting
      const built = await runBuild(folder, out)
      if (!built) terminal.say('The build failed; the last site stays. Waiting for changes.')
      if (server) pages.reload()
      else if (existsSync(join(out, siteMarker))) {
        server = await startServer({
          ...options,
          root: out,
          extra: pages.answer,
          rewrite: pages.inject
        })
        await terminal.print(`${server.url}\n`)
      }
    }
    waiting = 0
  }

  const watcher = watch(folder, {ignored: (path) => isIgnored(path, options), ignoreInitial: true})
  const failed = new Promise<never>((_, reject) => {
    watcher.on('all', () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        update().catch(reject)
      }, quiet)
    })
    watcher.on('error', reject)
    update().catch(reject)
  })
  try {
    await Promise.race([terminal.untilStopped(), failed])
  } finally {
    clearTimeout(timer)
    pages.close()
    await watcher.close()
    await server?.close()
  }
}

/** The site itself, what tools keep, and hidden files but the configuration. */
function isIgnored(path: string, {folder, out}: DevOptions): boolean {
  const full = resolve(path)
  if (full === resolve(folder)) return false
  if (full === resolve(out) || full.startsWith(resolve(out) + sep)) return true
  const name = basename(full)
  return name === 'node_modules' || (name.startsWith('.') && !/^\.eleventy\.\w+$/u.test(name))
}
