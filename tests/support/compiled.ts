import {execFileSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join, resolve} from 'node:path'

let isCompiled = false

function npm(...words: string[]): void {
  execFileSync('npm', words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, NODE_OPTIONS: '', npm_config_update_notifier: 'false'}
  })
}

/** @returns Path of the command as the package ships it, compiled once a process: from source each start takes some two seconds more. */
export function compiledCommand(): string {
  if (!isCompiled) npm('run', '-s', 'build')
  isCompiled = true
  return resolve('dist/src/cli.js')
}

/**
 * Pack the package as it is published, which compiles it.
 *
 * @returns
 *   Path of the tarball, in the folder.
 */
export function packInto(folder: string): string {
  npm('pack', '--silent', '--pack-destination', folder)
  isCompiled = true
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  if (name === undefined) throw new Error('npm pack wrote no tarball')
  return join(folder, name)
}
