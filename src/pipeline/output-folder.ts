import {existsSync, readdirSync, realpathSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve, sep} from 'node:path'
import {siteMarker, siteMarkerText} from '../config/site-marker.ts'
import {UserError} from '../diagnostics/user-error.ts'

/** What a build must not write over. */
export interface Sources {
  /** Folder of the archive. */
  readonly root: string
  /** Folder of the copy; the root itself for a plain folder of copy. */
  readonly copyFolder: string
}

/**
 * Make sure that a build may replace a folder.
 *
 * @param out
 *   The output folder; need not exist.
 * @throws UserError
 *   When it is or holds the archive or its copy, lies in the copy, or holds files no build made.
 */
export function checkOutputFolder(out: string, {root, copyFolder}: Sources): void {
  const target = realPath(out)
  const archive = realPath(root)
  const copy = realPath(copyFolder)
  if (holds(target, archive)) throw refusal(out, 'it is or holds the archive')
  if (holds(target, copy)) throw refusal(out, 'it is or holds the copy')
  if (copy !== archive && holds(copy, target)) throw refusal(out, 'it lies in the copy')
  if (existsSync(target) && !statSync(target).isDirectory()) throw refusal(out, 'it is a file')
  if (!isFreeForSite(target)) throw refusal(out, 'it holds files that no build of ours made')
}

/** @returns Whether a folder is not there, empty, or a site of ours. */
export function isFreeForSite(folder: string): boolean {
  return (
    !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, siteMarker))
  )
}

/** Mark a folder as a site of ours, so that the next build may replace it. */
export function markSite(folder: string): void {
  writeFileSync(join(folder, siteMarker), siteMarkerText)
}

function refusal(out: string, why: string): UserError {
  return new UserError(`Will not write the site to ${out}: ${why}. Name another folder with --out.`)
}

function holds(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep)
}

/** With symbolic links followed as far as the path exists. */
function realPath(path: string): string {
  const full = resolve(path)
  if (existsSync(full)) return realpathSync(full)
  return dirname(full) === full ? full : join(realPath(dirname(full)), basename(full))
}
