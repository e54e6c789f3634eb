import {spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/**
 * Build in a process of its own: an edited configuration or theme is read anew, which modules once
 * imported are not, and a crash leaves the server up.
 *
 * @returns
 *   Whether there is a new site: the copy may have problems, the build itself did not fail.
 */
export function runBuild(folder: string, out: string): Promise<boolean> {
  const source = import.meta.url.endsWith('.ts')
  const cli = fileURLToPath(new URL(`../../cli${source ? '.ts' : '.js'}`, import.meta.url))
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [...process.execArgv, cli, 'build', '--out', out, '--', folder],
      {stdio: ['ignore', 'ignore', 'inherit']}
    )
    child.on('error', () => {
      resolve(false)
    })
    child.on('close', (code) => {
      resolve(code === 0 || code === 1)
    })
  })
}
