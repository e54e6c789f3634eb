import {siteMarker} from '../config/site-marker.ts'
import {UserError} from '../diagnostics/user-error.ts'
import {withoutCredentials} from './git.ts'
import {openStore, type GitStore} from './git-store.ts'
import {compareSides, isKept, type PublishPlan} from './plan.ts'

/** A branch to publish the site on. */
export interface GitBranchTarget {
  /** Name of a remote of the archive's repository, or an address. */
  readonly remote: string
  readonly branch: string
  readonly message: string
  /** `false`: the branch has one commit, and what was deleted is gone. */
  readonly history: boolean
  readonly keep: readonly string[]
}

/**
 * Plan to bring a branch to the state of the site, with git's plumbing in a repository of its own:
 * neither the owner's working tree nor his index nor his branches are touched.
 *
 * Only a missing branch or one that holds an earlier publish is taken. Whoever pushes to it in the
 * meantime wins: publishing then fails and has to be repeated.
 *
 * @throws UserError
 *   When the branch holds something else, or git fails.
 */
export async function planGitBranch(
  site: string,
  root: string,
  target: GitBranchTarget
): Promise<PublishPlan> {
  const store = await openStore(root, target.remote)
  try {
    return await plan(store, site, target)
  } catch (error) {
    await store.dispose()
    throw error
  }
}

async function plan(
  store: GitStore,
  site: string,
  {remote, branch, message, history, keep}: GitBranchTarget
): Promise<PublishPlan> {
  const ref = `refs/heads/${branch}`
  await store.run(['check-ref-format', ref]).catch(() => {
    throw new UserError(`Unexpected branch name "${branch}"`)
  })
  const tip = (await store.run(['ls-remote', '--', remote, ref])).split('\t')[0]?.trim() ?? ''
  const there = tip === '' ? new Map<string, Blob>() : await fetchTree(store, remote, tip, ref)
  if (!there.has(siteMarker) && [...there.keys()].some((path) => !isKept(path, keep))) {
    throw new UserError(
      `Will not publish to the branch ${branch}: it holds files that no publish put there. Name another branch.`
    )
  }
  await store.runIn(site, ['add', '--all', '--force', '.'])
  const built = toBlobs(await store.run(['ls-files', '--stage', '-z']))
  const sides = compareSides({site: prints(built), target: prints(there), keep})
  return {
    target: `branch ${branch} of ${withoutCredentials(remote)}`,
    ...sides,
    async apply() {
      if (sides.added.length + sides.changed.length + sides.removed.length === 0) return
      const kept = sides.kept.flatMap((path) => {
        const blob = there.get(path)
        return blob ? [`${blob.mode} ${blob.id}\t${path}\0`] : []
      })
      await store.run(['update-index', '-z', '--index-info'], kept.join(''))
      const tree = (await store.run(['write-tree'])).trim()
      const parents = history && tip !== '' ? ['-p', tip] : []
      const commit = (await store.run(['commit-tree', ...parents, '-F', '-', tree], message)).trim()
      // An empty expectation means that the branch must not exist yet.
      const lease = `--force-with-lease=${ref}:${tip}`
      await store.run(['push', '--quiet', '--no-verify', lease, '--', remote, `${commit}:${ref}`])
    },
    dispose: () => store.dispose()
  }
}

interface Blob {
  readonly mode: string
  readonly id: string
}

async function fetchTree(
  store: GitStore,
  remote: string,
  tip: string,
  ref: string
): Promise<ReadonlyMap<string, Blob>> {
  await store.run(['fetch', '--quiet', '--depth=1', '--no-tags', '--', remote, ref])
  return toBlobs(await store.run(['ls-tree', '-r', '-z', '--full-tree', tip]))
}

/** Reads what `ls-files --stage` (mode, id, stage) and `ls-tree` (mode, type, id) print. */
function toBlobs(listing: string): ReadonlyMap<string, Blob> {
  const blobs = new Map<string, Blob>()
  for (const line of listing.split('\0')) {
    const match = /^(?<mode>\d{6}) (?:[a-z]+ )?(?<id>[0-9a-f]{40,64})(?: \d)?\t(?<path>.+)$/su.exec(
      line
    )
    const {mode, id, path} = match?.groups ?? {}
    if (mode !== undefined && id !== undefined && path !== undefined) blobs.set(path, {mode, id})
  }
  return blobs
}

function prints(blobs: ReadonlyMap<string, Blob>): ReadonlyMap<string, string> {
  return new Map([...blobs].map(([path, {mode, id}]) => [path, `${mode} ${id}`]))
}
