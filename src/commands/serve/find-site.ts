import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {siteMarker} from '../../config/site-marker.ts'
import {loadConfig} from '../../config/load.ts'
import {UserError} from '../../diagnostics/user-error.ts'

/** A site to serve. */
export interface Site {
  readonly root: string
  /** Begins and ends with `/`. */
  readonly basePath: string
}

/**
 * Find the site somebody means.
 *
 * @param given
 *   A built site, or an archive, whose output folder is then meant; this folder when left out.
 * @param basePath
 *   As given; the archive's own when left out, `/` for a site that lies in no archive.
 * @throws UserError
 *   When there is no site.
 */
export async function findSite(given = '.', basePath?: string): Promise<Site> {
  if (!existsSync(given) || !statSync(given).isDirectory()) {
    throw new UserError(`Cannot serve ${given}, expected a folder`)
  }
  if (isSite(given)) {
    const {config} = await loadConfig(join(given, '..'))
    return {root: given, basePath: toBasePath(basePath ?? config.basePath)}
  }
  const {config} = await loadConfig(given)
  const root = join(given, config.output)
  if (!isSite(root)) {
    throw new UserError(`No site in ${root}. Make it first: \`wirecopy build\`.`)
  }
  return {root, basePath: toBasePath(basePath ?? config.basePath)}
}

function isSite(folder: string): boolean {
  return existsSync(join(folder, siteMarker)) || existsSync(join(folder, 'index.html'))
}

function toBasePath(path: string): string {
  return `/${path}/`.replace(/\/{2,}/gu, '/')
}
