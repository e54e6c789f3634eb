import {spawn} from 'node:child_process'
import {UserError} from '../diagnostics/user-error.ts'

/** How git is run. */
export interface GitOptions {
  readonly cwd: string
  /** Variables beside the process's own. */
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
}

/** Variables a surrounding git (a hook, an alias) sets; they would lead us to the user's own index. */
const inherited = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX'
]

/**
 * Run git.
 *
 * @returns
 *   What it printed.
 * @throws UserError
 *   With git's own words when it fails, or when it is not installed.
 */
export function git(words: readonly string[], options: GitOptions): Promise<string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !inherited.includes(name))
  )
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...words], {
      cwd: options.cwd,
      env: {...env, LC_ALL: 'C', ...options.env},
      stdio: ['pipe', 'pipe', 'pipe']
    })
    const out: Buffer[] = []
    const errors: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    child.on('error', (error) => {
      reject(new UserError('Cannot run git', {cause: error}))
    })
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString('utf8'))
      else {
        const said = withoutCredentials(Buffer.concat(errors).toString('utf8').trim())
        const name = words.find((word) => /^[a-z]/u.test(word)) ?? ''
        reject(new UserError(`git ${name} failed: ${said}`))
      }
    })
    // Git may end before it has read all: its own message tells more than the broken pipe.
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.input ?? '')
  })
}

/** @returns `text` with names and passwords taken out of addresses. */
export function withoutCredentials(text: string): string {
  return text.replace(/(?<=:\/\/)[^/@\s]+@/gu, '')
}
