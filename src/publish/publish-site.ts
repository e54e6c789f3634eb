import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {ArchiveConfig} from '../config/schema.ts'
import {siteMarker} from '../config/site-marker.ts'
import {UserError} from '../diagnostics/user-error.ts'
import {planFolder} from './folder.ts'
import {planGitBranch} from './git-branch.ts'
import type {PublishPlan} from './plan.ts'

/** One target of the configuration. */
export type PublishTarget = ArchiveConfig['publish'][number]

/**
 * Work out what publishing a site to a target will do. A new kind of target is one more file
 * beside this one, a member of the schema's `publish`, and a case here.
 *
 * @param site
 *   A built site.
 * @param root
 *   Folder of the archive, from which relative paths and remotes are meant.
 * @throws UserError
 *   When there is no site, or the target may not be written to.
 */
export async function planPublish(
  site: string,
  root: string,
  target: PublishTarget
): Promise<PublishPlan> {
  if (!existsSync(join(site, siteMarker))) {
    throw new UserError(`No site in ${site}. Make it first: \`wirecopy build\`.`)
  }
  switch (target.to) {
    case 'folder':
      return planFolder(site, root, target)
    case 'git-branch':
      return planGitBranch(site, root, target)
  }
}
