import {existsSync, mkdirSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'

/** A folder to build in, beside the one it will replace. */
export interface Staging {
  /** Absolute path of the empty folder to write to. */
  readonly folder: string
  /** Put the folder in the place of the old one; the old one is deleted. */
  commit(): void
  /** Delete the folder; the old one stays as it was. */
  abandon(): void
}

/**
 * Make room for a build beside the folder it will replace, so that a failed or killed build leaves
 * the previous site as it was. What earlier killed builds left beside it is deleted; when one died
 * between the two renames of a commit, the site it had set aside is put back first.
 *
 * @param target
 *   The output folder; need not exist.
 */
export function stageBeside(target: string): Staging {
  const out = resolve(target)
  const parent = dirname(out)
  const name = basename(out)
  mkdirSync(parent, {recursive: true})
  const aside = join(parent, `.${name}.previous`)
  if (existsSync(aside)) {
    if (existsSync(out)) rmSync(aside, {recursive: true, force: true})
    else renameSync(aside, out)
  }
  const prefix = `.${name}.building-`
  for (const left of readdirSync(parent)) {
    if (left.startsWith(prefix) && !isRunning(Number(left.slice(prefix.length)))) {
      rmSync(join(parent, left), {recursive: true, force: true})
    }
  }
  const folder = join(parent, `${prefix}${process.pid}`)
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder)
  return {
    folder,
    commit() {
      if (existsSync(out)) renameSync(out, aside)
      renameSync(folder, out)
      rmSync(aside, {recursive: true, force: true})
    },
    abandon() {
      rmSync(folder, {recursive: true, force: true})
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
