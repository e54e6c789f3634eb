import {createHash, randomUUID} from 'node:crypto'
import {copyFile, mkdir, readFile, rename, rm, rmdir, unlink} from 'node:fs/promises'
import {dirname, join, resolve, sep} from 'node:path'
import {siteMarker} from '../config/site-marker.ts'
import {UserError} from '../diagnostics/user-error.ts'
import {listFiles} from './list-files.ts'
import {compareSides, isKept, type PublishPlan} from './plan.ts'

/** A folder to copy the site to. */
export interface FolderTarget {
  /** From the archive's folder, or absolute. */
  readonly path: string
  readonly keep: readonly string[]
}

/**
 * Plan to bring a folder to the state of the site.
 *
 * Only an empty or missing folder, or one that holds an earlier publish, is taken; there every file
 * the build did not make is deleted, but for those the owner keeps. Each file is replaced in one
 * step, assets before pages, deletions last.
 *
 * @throws UserError
 *   When the folder holds something else, or is or holds the archive or the site.
 */
export async function planFolder(
  site: string,
  root: string,
  {path, keep}: FolderTarget
): Promise<PublishPlan> {
  const target = resolve(root, path)
  for (const held of [resolve(site), resolve(root)]) {
    if (held === target || held.startsWith(target.endsWith(sep) ? target : target + sep)) {
      throw new UserError(`Will not publish to ${target}: it is or holds the archive`)
    }
  }
  if (target.startsWith(resolve(site) + sep)) {
    throw new UserError(`Will not publish to ${target}: it lies in the site itself`)
  }
  const there = await fingerprints(target)
  if (!there.has(siteMarker) && [...there.keys()].some((file) => !isKept(file, keep))) {
    throw new UserError(
      `Will not publish to ${target}: it holds files that no publish put there. Empty it first, or name another folder.`
    )
  }
  const sides = compareSides({site: await fingerprints(site), target: there, keep})
  return {
    target: `folder ${target}`,
    ...sides,
    async apply() {
      const written = [...sides.added, ...sides.changed]
      const cleared = await clearTheWay(target, written, sides.removed)
      for (const file of pagesLast(written)) await replace(join(site, file), join(target, file))
      for (const file of sides.removed.filter((each) => !cleared.has(each))) {
        await rm(join(target, file), {force: true})
        await removeEmptyFolders(target, dirname(file))
      }
    },
    dispose: () => Promise.resolve()
  }
}

async function fingerprints(folder: string): Promise<Map<string, string>> {
  const prints = new Map<string, string>()
  for (const {path, special} of await listFiles(folder)) {
    const bytes = special ? undefined : await readFile(join(folder, path))
    prints.set(path, bytes ? createHash('sha256').update(bytes).digest('hex') : 'special')
  }
  return prints
}

/** A file there where the site has a folder, or a link through which we would write elsewhere, goes first. */
async function clearTheWay(
  target: string,
  written: readonly string[],
  removed: readonly string[]
): Promise<ReadonlySet<string>> {
  const cleared = new Set<string>()
  const folders = new Set(written.flatMap(foldersOf))
  const files = new Set(written)
  for (const file of removed) {
    if (folders.has(file) || foldersOf(file).some((folder) => files.has(folder))) {
      await unlink(join(target, file))
      await removeEmptyFolders(target, dirname(file))
      cleared.add(file)
    }
  }
  return cleared
}

function foldersOf(file: string): readonly string[] {
  const parts = file.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** A reader in the middle of an update never meets a page whose style sheet is not there yet. */
function pagesLast(files: readonly string[]): readonly string[] {
  const isPage = (file: string) => /\.(?:html|xml)$/u.test(file)
  return [...files.filter((file) => !isPage(file)), ...files.filter(isPage)]
}

async function replace(from: string, to: string): Promise<void> {
  const beside = join(dirname(to), `.${randomUUID()}.part`)
  try {
    await mkdir(dirname(to), {recursive: true})
    await copyFile(from, beside)
    await rename(beside, to)
  } catch (error) {
    await rm(beside, {force: true})
    throw new UserError(`Cannot write ${to}`, {cause: error})
  }
}

async function removeEmptyFolders(target: string, folder: string): Promise<void> {
  for (let each = folder; each !== '.'; each = dirname(each)) {
    try {
      await rmdir(join(target, each))
    } catch {
      // Not empty: neither are those above.
      return
    }
  }
}
