import {readdir} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {VFile} from 'vfile'
import {siteMarker} from '../config/site-marker.ts'
import {report} from '../diagnostics/message.ts'
import {isPageFolder} from './page-folder.ts'
import {checkFolderFile, folderFileName} from './folder-fields.ts'
import {sniffFormat} from './sniff-format.ts'

/** One piece of copy found on disk. */
export interface FoundCopy {
  /** Absolute path. */
  readonly path: string
  /** The folder as given joined with the path below it, forward slashes. */
  readonly file: string
  /** Path below the folder, forward slashes. */
  readonly below: string
}

/**
 * Find the copy in a folder, in a stable order (by code units).
 *
 * Dotfiles, `node_modules`, side files, `_folder.yaml` and what a browser saved beside a page in
 * the page's own folder are no copy. Symbolic links are never followed.
 *
 * @returns
 *   What was found, and a file with messages for everything passed over or stated wrongly:
 *   `symbolic-link`, `unreadable-file`, and the problems of `_folder.yaml` files.
 */
export async function findCopy(
  folder: string
): Promise<{readonly found: readonly FoundCopy[]; readonly skipped: readonly VFile[]}> {
  const found: FoundCopy[] = []
  const skipped: VFile[] = []
  const given = folder.replace(/\\/gu, '/').replace(/(?<=.)\/+$/u, '')
  await walk('')
  return {found, skipped}

  async function walk(below: string): Promise<void> {
    const path = resolve(folder, below)
    let entries
    try {
      entries = await readdir(path, {withFileTypes: true})
    } catch (error) {
      skip(below, 'unreadable-file', 'Cannot open the folder', error)
      return
    }
    // A site of ours: its robots.txt is no copy.
    if (entries.some(({name}) => name === siteMarker)) return
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    const names = new Set(entries.map(({name}) => name))
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      if (entry.isDirectory() && isPageFolder(entry.name, names)) continue
      const next = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isSymbolicLink()) {
        skip(next, 'symbolic-link', 'Unexpected symbolic link, expected a file or a folder')
      } else if (entry.isDirectory()) await walk(next)
      else if (entry.name === folderFileName) {
        const checked = await checkFolderFile(join(path, entry.name), toFile(next))
        if (checked.messages.length > 0) skipped.push(checked)
      } else if (entry.isFile() && sniffFormat(entry.name) !== undefined) {
        found.push({path: join(path, entry.name), file: toFile(next), below: next})
      }
    }
  }

  function skip(
    below: string,
    ruleId: 'symbolic-link' | 'unreadable-file',
    reason: string,
    cause?: unknown
  ): void {
    const file = new VFile({path: toFile(below)})
    report(file, ruleId, reason, {cause})
    skipped.push(file)
  }

  function toFile(below: string): string {
    return below === ''
      ? given
      : given === '.'
        ? below
        : given === '/'
          ? `/${below}`
          : `${given}/${below}`
  }
}
